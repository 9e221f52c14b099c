import type { Article, Diagnostic, Outlet } from "../model/index.ts";
import { ArticleError } from "./article-error.ts";
import { type DateCandidate, type DateSource, joinDates } from "./dates/candidate.ts";
import { daysIn } from "./dates/day.ts";
import { readTimestamp } from "./dates/timestamp.ts";
import { decodeBytes } from "./decode.ts";
import { hashText } from "./hash-text.ts";
import { type PageRead, readPage } from "./html/read-page.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { languageOf } from "./language-of.ts";
import { choosePublicationDate } from "./publication-date.ts";
import { headlineIn, readTextDates } from "./text-dates.ts";

/** What the caller knows about an article beside its bytes. It wins over what the page says of itself. */
export interface ArticleFacts {
  readonly file?: string;
  /** EDTF or ISO date, as given by the caller. */
  readonly published?: string;
  readonly outlet?: Outlet;
  readonly title?: string;
  /** Where the page was: its path may carry the date. */
  readonly url?: string;
  /** The date of the entry of a feed that led to the page. */
  readonly feedDate?: string;
  /** The day of reading, `YYYY-MM-DD`: no date after it is believed. */
  readonly today?: string;
}

/** An article with what was noticed on the way. */
export interface ArticleRead {
  readonly article: Article;
  readonly diagnostics: Diagnostic[];
  /** What the publication date was read from; null where it is unknown. */
  readonly dateSource: DateSource | null;
}

/** A longer file holds no article, whatever its kind. */
export const LONGEST_ARTICLE_BYTES = 5_000_000;
/** A longer text is no news article; reading it would stall the machine. A page around it may be larger. */
const LONGEST_TEXT_BYTES = 500_000;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Stage: bytes to Article. Of a plain text the text is what the bytes say, verbatim; only a byte order mark is dropped.
 * Of a web page it is the report, a line for each block.
 *
 * @throws {ArticleError} empty, binary, undecodable or overlong input; a page without an article; a date that is none
 */
export function readArticle(bytes: Uint8Array, facts: ArticleFacts = {}): ArticleRead {
  const name = facts.file ? `${facts.file}: ` : "";
  if (bytes.length === 0)
    throw new ArticleError("empty", `${name}the file is empty; give a file that holds the article's text`);
  const given = callerDate(facts.published);
  const page = readBytes(bytes, facts, name);
  const { text } = page;
  if (text.trim() === "")
    throw new ArticleError(
      "empty",
      `${name}the file holds white space only; give a file that holds the article's text`,
    );
  const language = languageOf(text);
  const feed = facts.feedDate === undefined ? null : readTimestamp(facts.feedDate, "feed", language);
  const own = { candidates: [given, feed].filter((each) => each !== null) };
  const date = choosePublicationDate(joinDates(own, page.dates), facts.today ?? null);
  const sha256 = hashText(text);
  const article: Article = {
    id: `a-${sha256.slice(0, 12)}`,
    sha256,
    file: facts.file ?? null,
    title: facts.title ?? page.title,
    outlet: facts.outlet ?? page.outlet,
    publishedOn: date.publishedOn,
    language,
    text,
  };
  return { article, diagnostics: [...page.diagnostics, ...date.diagnostics], dateSource: date.source };
}

/** What the bytes say by themselves, as a page or as plain text. */
function readBytes(bytes: Uint8Array, facts: ArticleFacts, name: string): PageRead {
  const kind = kindOfFile(bytes, facts.file, name);
  refuseLength(bytes.length, kind === "page" ? LONGEST_ARTICLE_BYTES : LONGEST_TEXT_BYTES, name);
  if (kind === "page") {
    const page = readPage(bytes, name, facts.url ?? null);
    refuseLength(new TextEncoder().encode(page.text).length, LONGEST_TEXT_BYTES, name);
    return page;
  }
  const { text, diagnostics } = decodeBytes(bytes, name);
  const language = languageOf(text);
  const dates = readTextDates(text, language, facts.url);
  return { text, title: headlineIn(text, language), outlet: null, dates, diagnostics };
}

function refuseLength(length: number, most: number, name: string): void {
  if (length <= most) return;
  const [size, limit] = [(length / 1e6).toFixed(1), most / 1e6];
  throw new ArticleError(
    "too-long",
    `${name}${size} MB is more than one article can be (${limit} MB); split the file into one article each`,
  );
}

function callerDate(published: string | undefined): DateCandidate | null {
  if (published === undefined) return null;
  const valid = DATE.test(published) && isCalendarDate(published);
  if (!valid)
    throw new ArticleError("date", `"${published}" is not a date; write it as 2020-05-25, 2020-05 or 2020`);
  const [year = "", month = "01", day] = published.split("-");
  const lastMonth = published.length > 4 ? month : "12";
  const last = day ?? String(daysIn(Number(year), Number(lastMonth)));
  const bounds = { from: `${year}-${month}-${day ?? "01"}`, to: `${year}-${lastMonth}-${last}` };
  return { source: "caller", ...bounds, edtf: published, text: published };
}

function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
