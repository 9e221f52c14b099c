import type { Article, Diagnostic, Language, Outlet, PublicationDate } from "../model/index.ts";
import { ArticleError } from "./article-error.ts";
import { decodeBytes } from "./decode.ts";
import { hashText } from "./hash-text.ts";

/** What the caller knows about an article beside its bytes. */
export interface ArticleFacts {
  readonly file?: string;
  /** EDTF or ISO date, as given by the caller. */
  readonly published?: string;
  readonly outlet?: Outlet;
  readonly title?: string;
}

/** More is no news article; reading it would stall the machine. */
export const LONGEST_ARTICLE_BYTES = 500_000;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Stage: bytes to Article. The text is what the bytes say, verbatim; only a byte order mark is dropped.
 *
 * @throws {ArticleError} empty, binary, undecodable or overlong input; a date that is none
 */
export function readArticle(
  bytes: Uint8Array,
  facts: ArticleFacts = {},
): { article: Article; diagnostics: Diagnostic[] } {
  const name = facts.file ? `${facts.file}: ` : "";
  if (bytes.length === 0)
    throw new ArticleError("empty", `${name}the file is empty; give a file that holds the article's text`);
  if (bytes.length > LONGEST_ARTICLE_BYTES) {
    const megabytes = (bytes.length / 1e6).toFixed(1);
    throw new ArticleError(
      "too-long",
      `${name}${megabytes} MB is more than one article can be (0.5 MB); split the file into one article each`,
    );
  }
  const { text, diagnostics } = decodeBytes(bytes, name);
  if (text.trim() === "")
    throw new ArticleError(
      "empty",
      `${name}the file holds white space only; give a file that holds the article's text`,
    );
  const sha256 = hashText(text);
  const article: Article = {
    id: `a-${sha256.slice(0, 12)}`,
    sha256,
    file: facts.file ?? null,
    title: facts.title ?? firstLine(text),
    outlet: facts.outlet ?? null,
    publishedOn: publicationDate(facts.published),
    language: languageOf(text),
    text,
  };
  return { article, diagnostics };
}

/** The first line of three words or more: shorter ones are labels of the page. */
function firstLine(text: string): string | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.find((line) => line.split(/\s+/).length > 2) ?? lines[0] ?? null;
}

function publicationDate(published: string | undefined): PublicationDate {
  if (published === undefined) return { edtf: null, basis: "unknown" };
  const valid = DATE.test(published) && isCalendarDate(published);
  if (!valid)
    throw new ArticleError("date", `"${published}" is not a date; write it as 2020-05-25, 2020-05 or 2020`);
  return { edtf: published, basis: "stated" };
}

function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** By script: news in Arabic quotes Latin names, not the reverse. */
function languageOf(text: string): Language {
  const arabic = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return arabic * 2 >= latin ? "ar" : "en";
}
