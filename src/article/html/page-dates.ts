import { type DateCandidate, type DatesRead, joinDates } from "../dates/candidate.ts";
import { readDateLines } from "../dates/date-lines.ts";
import { fold } from "../dates/fold.ts";
import { readTimestamp } from "../dates/timestamp.ts";
import { readUrlDate } from "../dates/url-date.ts";
import type { Page, PageElement } from "./dom.ts";
import { type LinkedNode, reportNodes, stringOf } from "./json-ld.ts";
import { addressesOf, headlineOf, metaOf, savingNotes } from "./page-facts.ts";
import { linesOf } from "./page-lines.ts";

const META_PUBLISHED = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "og:pubdate",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publish_time",
  "publication_date",
  "publication-date",
  "published_at",
  "published",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "cxenseparse:recs:publishtime",
  "bt:pubdate",
  "article_date_original",
  "originalpublicationdate",
  "rnews:datepublished",
];
const META_BARE = [
  "date",
  "dc.date",
  "dcterms.date",
  "dc.date.created",
  "dcterms.created",
  "datecreated",
  "created",
];
const META_MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "last-modified",
];

/** Parts of a page that carry the days of other things than its report. */
const ELSEWHERE_NAME =
  /(?:^|[-_ ])(?:comments?|disqus|replies|respond|related|similar|sidebar|side-?bar|widgets?|latest|most|popular|trending|more|ticker|breaking|footer|copyright|topbar|top-?bar|breadcrumbs?|menu|navbar|also|recommend\w*|archive|today|clock|weather|caption|next|prev\w*|teaser|card)(?:$|[-_ ])/i;
/** The foot of the report, where blogs put its day. */
const OWN_FOOT = /(?:post|entry|article)-footer/gi;
const ELSEWHERE_TAG = new Set(["nav", "footer", "aside", "figure", "figcaption"]);
const REPORT = "article, .hentry, [itemtype*='Article'], .post";
const LINK_LISTS = "ul, ol";

/** Every date that a page says of itself. */
export function readPageDates(page: Page, language: "ar" | "en", url: string | null): DatesRead {
  const headline = headlineOf(page);
  const lines = linesOf(page.body, isElsewhere);
  const at = headlineLine(lines, headline);
  const head = readDateLines(
    lines.map(({ text }) => text),
    at,
    language,
    (line) =>
      lines[line]?.element.closest(REPORT) !== null &&
      lines[line]?.element.closest(REPORT) === headline.element?.closest(REPORT),
  );
  return joinDates(
    readMeta(page, language),
    readLinked(page, language, [headline.text, headline.title], [...addressesOf(page), url ?? ""]),
    readTimes(page, language),
    { candidates: [url ?? "", ...addressesOf(page)].flatMap((address) => readUrlDate(address) ?? []) },
    head,
    { savedOn: savedOn(page) },
  );
}

function headlineLine(
  lines: readonly { text: string; element: PageElement }[],
  { element, text, title }: ReturnType<typeof headlineOf>,
): number {
  const wanted = [text, title].filter((each) => each !== null).map(fold);
  const inside = element
    ? lines.findIndex((line) => line.element === element || contains(element, line.element))
    : -1;
  return inside >= 0 ? inside : lines.findIndex((line) => wanted.includes(fold(line.text)));
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let node: PageElement | null = inner; node; node = node.parentNode as PageElement | null)
    if (node === outer) return true;
  return false;
}

function isElsewhere(element: PageElement): boolean {
  // The foot of an article holds its author and day, that of the page the site's.
  if (element.localName === "footer" && element.closest("article")) return false;
  if (ELSEWHERE_TAG.has(element.localName)) return true;
  if (element.localName === "body" || element.localName === "html") return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.replace(
    OWN_FOOT,
    "",
  );
  return ELSEWHERE_NAME.test(names) || element.getAttribute("role") === "navigation";
}

function isInside(element: PageElement, test: (each: PageElement) => boolean): boolean {
  for (
    let node: PageElement | null = element;
    node?.nodeType === 1;
    node = node.parentNode as PageElement | null
  )
    if (test(node)) return true;
  return false;
}

function readMeta(page: Page, language: "ar" | "en"): Partial<DatesRead> {
  const metas = metaOf(page);
  const read = (keys: readonly string[], source: "meta" | "meta-date") =>
    keys
      .flatMap((key) => metas.get(key) ?? [])
      .flatMap((value) => readTimestamp(value, source, language) ?? []);
  return {
    candidates: [...read(META_PUBLISHED, "meta"), ...read(META_BARE, "meta-date")],
    modified: read(META_MODIFIED, "meta"),
  };
}

function readLinked(
  page: Page,
  language: "ar" | "en",
  titles: readonly (string | null)[],
  addresses: readonly string[],
): Partial<DatesRead> {
  const names = titles.flatMap((title) => (title ? [fold(title)] : []));
  const own = (node: LinkedNode) => {
    const headline = fold(stringOf(node["headline"]) ?? stringOf(node["name"]) ?? "");
    const main = node["mainEntityOfPage"];
    const url =
      stringOf(node["url"]) ??
      stringOf(main) ??
      stringOf((main as LinkedNode | null | undefined)?.["@id"]) ??
      "";
    return (headline !== "" && names.includes(headline)) || (url !== "" && addresses.includes(url));
  };
  const nodes = reportNodes(page, own);
  const read = (key: string) =>
    nodes.flatMap((node) => readTimestamp(stringOf(node[key]) ?? "", "json-ld", language) ?? []);
  return { candidates: read("datePublished"), modified: read("dateModified") };
}

/** `time`, microdata and the microformats of blogs; lists of other reports and comments carry them too. */
function readTimes(page: Page, language: "ar" | "en"): Partial<DatesRead> {
  const candidates: DateCandidate[] = [];
  const modified: DateCandidate[] = [];
  const bare: DateCandidate[] = [];
  const all = page.querySelectorAll(
    "time, [itemprop='datePublished'], [itemprop='dateModified'], abbr.published, abbr.updated, [property$='datePublished'], [property$='dateCreated']",
  );
  for (const element of Array.from(all)) {
    if (isInside(element, isElsewhere) || element.closest(LINK_LISTS)) continue;
    const value = ["datetime", "content", "title"].map((name) => element.getAttribute(name)).find(Boolean);
    const date = readTimestamp(value ?? element.textContent ?? "", "time", language);
    if (!date) continue;
    const role = `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("property") ?? ""}`;
    if (/modif|updat/i.test(role)) modified.push(date);
    else if (/publish|created|entry-date|post-date/i.test(role) || element.getAttribute("pubdate") !== null)
      candidates.push(date);
    else bare.push(date);
  }
  const days = new Set(bare.map(({ from }) => from));
  // Bare ones of several days are a list of something.
  return { candidates: candidates.length > 0 ? candidates : days.size === 1 ? bare : [], modified };
}

function savedOn(page: Page): string | null {
  for (const note of savingNotes(page)) {
    const written =
      /saved date: ?(?:\w{3} )?(\w{3} \d{1,2} \d{4})/i.exec(note)?.[1] ??
      /^\s*file archived on \d{1,2}:\d{2}:\d{2} (\w{3} \d{1,2}, \d{4})/i.exec(note)?.[1] ??
      /^\s*mirrored from [^,]*, (?:\w{3}, )?(\d{1,2} \w{3} \d{4})/i.exec(note)?.[1];
    const day = written ? readTimestamp(written, "meta", "en")?.from : null;
    if (day) return day;
  }
  return null;
}
