import type { Diagnostic, Outlet } from "../../model/index.ts";
import { ArticleError } from "../article-error.ts";
import type { DatesRead } from "../dates/candidate.ts";
import { fold } from "../dates/fold.ts";
import { languageOf } from "../language-of.ts";
import { headlineIn } from "../text-dates.ts";
import { decodePage } from "./decode-page.ts";
import { findArticle, type Page, type PageElement, parsePage } from "./dom.ts";
import { refuseDeepNesting, refuseLongText, refuseTagBombs } from "./limits.ts";
import { readPageDates } from "./page-dates.ts";
import { headlineOf, outletOf, spaced } from "./page-facts.ts";
import { linesOf } from "./page-lines.ts";

/** What a saved web page says. */
export interface PageRead {
  /** The report, a line for each block: headline, author, paragraphs, items, captions as they follow each other. */
  readonly text: string;
  readonly title: string | null;
  readonly outlet: Outlet | null;
  readonly dates: DatesRead;
  readonly diagnostics: readonly Diagnostic[];
}

/** Fewer words are a heading or a notice of the site. */
const FEWEST_WORDS = 8;
/** Lines among which the headline and the author stand. */
const HEAD_LINES = 5;
const FEWEST_LINKS = 3;

/**
 * Reads a saved web page: no script runs, nothing is loaded, nothing is added to its words.
 *
 * @param url where the page was, if the caller knows
 * @throws {ArticleError} a page in which no report is found, or one built to stall its reader
 */
export function readPage(bytes: Uint8Array, name: string, url: string | null): PageRead {
  const { text: html, diagnostics } = decodePage(bytes, name);
  refuseTagBombs(html, name);
  const page = parsePage(html);
  if (!page.body) throw noArticle(name);
  refuseDeepNesting(page, name);
  const visible = linesOf(page.body).map(({ text }) => text);
  refuseLongText(visible.join("\n"), name);
  const language = languageOf(visible.join("\n"));
  const { text: headline } = headlineOf(page);
  const outlet = outletOf(page);
  const dates = readPageDates(page, language, url);
  // Last: it takes the page apart.
  const lines = reportLines(page, headline, visible, name);
  const text = lines.join("\n");
  return { text, title: headline ?? headlineIn(text, language), outlet, dates, diagnostics };
}

function reportLines(
  page: Page,
  headline: string | null,
  visible: readonly string[],
  name: string,
): string[] {
  const found = findArticle(page);
  const body = found ? linesOf(found.body, isLinkList).map(({ text }) => text) : [];
  if (body.join(" ").split(" ").length < FEWEST_WORDS) throw noArticle(name);
  const at =
    headline === null ? -1 : body.slice(0, HEAD_LINES).findIndex((line) => fold(line) === fold(headline));
  const head = at >= 0 ? body.slice(0, at + 1) : headline === null ? [] : [headline];
  const rest = body.slice(at + 1);
  const byline = spaced(found?.byline ?? "");
  const isShown = byline !== "" && visible.some((line) => fold(line) === fold(byline));
  const isTold = [...head, ...rest.slice(0, HEAD_LINES)].some((line) => fold(line) === fold(byline));
  return [...head, ...(isShown && !isTold ? [byline] : []), ...rest];
}

/** A list of other reports: its items are headlines of theirs, and nobody said here what they say. */
function isLinkList(element: PageElement): boolean {
  if (element.localName !== "ul" && element.localName !== "ol") return false;
  const items = Array.from(element.querySelectorAll("li"));
  const linked = items.filter((item) => {
    const links = Array.from(item.querySelectorAll("a")).map((link) => spaced(link.textContent ?? ""));
    return links.join("").length > spaced(item.textContent ?? "").length / 2;
  });
  return items.length >= FEWEST_LINKS && linked.length === items.length;
}

function noArticle(name: string): ArticleError {
  return new ArticleError(
    "no-article",
    `${name}no article is found in this web page; copy the article's text to a text file (UTF-8) and give that`,
  );
}
