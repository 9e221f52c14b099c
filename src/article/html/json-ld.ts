import type { Page } from "./dom.ts";

/** A node of a page's JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:\w*Article|Reportage\w*|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle|Review)$/;
const MOST_NODES = 2_000;
const HOLDERS = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"];

/**
 * The nodes that describe the page's own report. A page also describes the reports it links to: of several, those
 * count that bear the headline or the address of this one, and none where that leaves several.
 */
export function reportNodes(page: Page, isOwn: (node: LinkedNode) => boolean): LinkedNode[] {
  const nodes = linkedNodes(page);
  const reports = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const days = new Set(reports.map((node) => stringOf(node["datePublished"])?.slice(0, 10)));
  if (reports.length > 1 && days.size > 1) return reports.filter(isOwn);
  if (reports.length > 0) return reports;
  return nodes.filter((node) => typesOf(node).includes("WebPage"));
}

/** Every node of the page's JSON-LD; what is no JSON is left out. */
export function linkedNodes(page: Page): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of Array.from(page.querySelectorAll("script"))) {
    if (!/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    const open: unknown[] = [parse(script.textContent ?? "")];
    for (let next = open.pop(); next !== undefined && nodes.length < MOST_NODES; next = open.pop()) {
      if (Array.isArray(next)) open.push(...next.slice(0, MOST_NODES).reverse());
      else if (isNode(next)) {
        nodes.push(next);
        for (const key of HOLDERS) if (typeof next[key] === "object") open.push(next[key]);
      }
    }
  }
  return nodes;
}

/** Sites wrap JSON in comments, break lines inside strings and leave commas at the end. */
function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*$/g,
    "",
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings, sites do not know
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt) ?? undefined;
    } catch {}
  }
  return undefined;
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null;
}

function typesOf(node: LinkedNode): string[] {
  const type = node["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types.flatMap((each) => (typeof each === "string" ? [each.replace(/^.*[/:#]/, "")] : []));
}

export function stringOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return Array.isArray(value) && typeof value[0] === "string" ? value[0] : null;
}
