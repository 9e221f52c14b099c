import type { Labels, Outlet } from "../../model/index.ts";
import { fold } from "../dates/fold.ts";
import type { Page, PageElement } from "./dom.ts";
import { type LinkedNode, linkedNodes, stringOf } from "./json-ld.ts";

const HEADINGS = "h1, h2, h3, [itemprop='headline'], .entry-title, .post-title";
/** The line of a page's frame, not of its report. */
const FRAME = "nav, footer, aside";
/** Of one key: further ones repeat it. */
const MOST_VALUES = 5;
const MOST_METAS = 500;
const SHORTEST_TITLE_WORDS = 2;
const FEWEST_TITLE_WORDS_ALONE = 4;

/** Contents of the page's `meta` elements by lower-case key, in order. */
export function metaOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of Array.from(page.querySelectorAll("meta")).slice(0, MOST_METAS)) {
    const key = ["property", "name", "itemprop", "http-equiv"]
      .map((name) => meta.getAttribute(name))
      .find(Boolean);
    const content = meta.getAttribute("content")?.trim();
    if (!key || !content) continue;
    const name = key.trim().toLowerCase();
    const values = metas.get(name) ?? [];
    metas.set(name, values);
    if (values.length < MOST_VALUES) values.push(content);
  }
  return metas;
}

/** The report's headline: its element where the page shows one, and the words. */
export function headlineOf(page: Page): {
  element: PageElement | null;
  text: string | null;
  title: string | null;
} {
  const metas = metaOf(page);
  const title = spaced(Array.from(page.querySelectorAll("title"))[0]?.textContent ?? "");
  const given = ["og:title", "twitter:title"].flatMap((key) => metas.get(key) ?? []).map(spaced);
  const site = metas.get("og:site_name")?.[0];
  const named = [...given, title].filter((each) => each !== "").map(fold);
  const shown = Array.from(page.querySelectorAll(HEADINGS)).filter((element) => {
    const words = fold(element.textContent ?? "");
    return wordsIn(words) >= SHORTEST_TITLE_WORDS && words !== fold(site ?? "") && !element.closest(FRAME);
  });
  const same = shown.find((element) => {
    const words = fold(element.textContent ?? "");
    return named.some((name) => name.includes(words) || words.includes(name));
  });
  const alone = shown.filter(
    ({ localName, textContent }) =>
      localName === "h1" && wordsIn(textContent ?? "") >= FEWEST_TITLE_WORDS_ALONE,
  );
  const element = same ?? (alone.length === 1 ? alone[0] : undefined) ?? null;
  const text = element ? spaced(element.textContent ?? "") : (given[0] ?? null);
  return { element, text: text === "" ? null : text, title: text || withoutSite(title, site) || null };
}

/** Who publishes, as the page itself says; null where it does not. */
export function outletOf(page: Page): Outlet | null {
  const site = metaOf(page).get("og:site_name")?.[0] ?? publisherOf(linkedNodes(page));
  const name = site === null || site === undefined ? "" : spaced(site);
  if (name === "" || name.length > 80) return null;
  const labels: Labels = { ar: name, en: name };
  return { labels };
}

function publisherOf(nodes: readonly LinkedNode[]): string | null {
  for (const { publisher } of nodes) {
    const node = (Array.isArray(publisher) ? publisher[0] : publisher) as LinkedNode | null | undefined;
    if (typeof node !== "object" || node === null) continue;
    const named =
      stringOf(node["name"]) ??
      stringOf(nodes.find((each) => each["@id"] === node["@id"] && each["name"])?.["name"]);
    if (named) return named;
  }
  return null;
}

/** The addresses that the page gives for itself, and the one that a saving program noted. */
export function addressesOf(page: Page): string[] {
  const links = Array.from(page.querySelectorAll("link"))
    .filter((link) => /^(?:canonical|amphtml)$/i.test(link.getAttribute("rel") ?? ""))
    .map((link) => link.getAttribute("href") ?? "");
  const noted = savingNotes(page).flatMap(
    (note) => /(?:saved from url=\(\d+\)|\burl:\s*)(\S+)/i.exec(note)?.[1] ?? [],
  );
  return [...links, ...(metaOf(page).get("og:url") ?? []), ...noted].filter((address) => address !== "");
}

/** Comments at the page's top, where programs that save pages note what they did. */
export function savingNotes(page: Page): string[] {
  const roots = [page, page.documentElement, page.body].filter(Boolean);
  return roots.flatMap((root) =>
    Array.from(root.childNodes)
      .filter((node) => node.nodeType === 8)
      .map((node) => (node.textContent ?? "").slice(0, 500)),
  );
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/ [|–—-] | ?\| ?/);
  const named = parts.filter((part) => fold(part) !== fold(site ?? ""));
  return named.sort((a, b) => wordsIn(b) - wordsIn(a))[0] ?? title;
}

export function spaced(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}
