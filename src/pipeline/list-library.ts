import type { Ledger } from "../ledger/ledger.ts";
import type { FacetCounts, ListPage, ListQuery } from "../ledger/list.ts";
import type { Article, CopyDecision, CopyLink, Labels } from "../model/index.ts";
import { clusterCopies, standingDecisions } from "../origins/cluster.ts";
import type { Knowledge } from "./packs.ts";
import { readSearch } from "./search-words.ts";

/** What somebody wants to see of the articles on file. */
export interface LibraryQuestion extends Pick<ListQuery, "facets" | "limit" | "after"> {
  /** As `readSearch` takes it; null searches for nothing. */
  readonly typed: string | null;
}

/** A page of the library: copies of one text are one entry. */
export interface LibraryPage extends ListPage {
  /** How many others of its text are on file, by the id of the entry. */
  readonly copies: ReadonlyMap<string, number>;
}

/** @throws {LedgerError | SearchError} */
export async function listLibrary(
  ledger: Ledger,
  knowledge: Knowledge,
  { typed, facets = {}, ...page }: LibraryQuestion,
): Promise<LibraryPage> {
  const { groups, groupOf } = await copiesOnFile(ledger);
  const search = typed === null ? {} : readSearch(typed, knowledge);
  const list = await ledger.listArticles({ search, facets, groups, ...page });
  const copies = new Map(
    list.entries.map(({ article: { id } }) => [id, (groupOf.get(id)?.length ?? 1) - 1] as const),
  );
  return { ...list, copies };
}

/** @throws {LedgerError | SearchError} */
export async function countLibrary(
  ledger: Ledger,
  knowledge: Knowledge,
  { typed, facets = {} }: Pick<LibraryQuestion, "typed" | "facets">,
): Promise<FacetCounts> {
  const search = typed === null ? {} : readSearch(typed, knowledge);
  return ledger.countFacets({ search, facets });
}

/** An article of one text with another, and why it is held to be. */
export interface CopyOnFile {
  readonly article: Omit<Article, "text">;
  /** What was measured, or what somebody decided; null where others stand between the two. */
  readonly reason: Labels | null;
  readonly by: CopyLink["kind"] | "decision" | "others";
}

/** The other articles of one text with an article, by id. */
export async function copiesOf(ledger: Ledger, id: string): Promise<CopyOnFile[]> {
  const { groupOf, links, decisions } = await copiesOnFile(ledger);
  const others = (groupOf.get(id) ?? []).filter((each) => each !== id);
  const articles = await ledger.articles(others, { textOnDemand: true });
  return articles.map((article) => ({ article, ...reasonFor([id, article.id], links, decisions) }));
}

function reasonFor(
  pair: readonly [string, string],
  links: readonly CopyLink[],
  decisions: readonly CopyDecision[],
): Omit<CopyOnFile, "article"> {
  const isPair = (a: string, b: string) => pair.includes(a) && pair.includes(b);
  const decided = decisions.find(({ articles, decision }) => decision === "join" && isPair(...articles));
  if (decided) return { reason: { ar: decided.reason, en: decided.reason }, by: "decision" };
  const link = links.find(({ a, b }) => isPair(a, b));
  return link ? { reason: link.reason, by: link.kind } : { reason: null, by: "others" };
}

interface CopiesOnFile {
  readonly groups: readonly (readonly string[])[];
  readonly groupOf: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly CopyLink[];
  /** Those that stand. */
  readonly decisions: readonly CopyDecision[];
}

const known = new WeakMap<Ledger, { readonly revision: string; readonly copies: CopiesOnFile }>();

/** All groups of copies on file; found again only when something was written since. */
async function copiesOnFile(ledger: Ledger): Promise<CopiesOnFile> {
  const revision = await ledger.revision();
  const before = known.get(ledger);
  if (before?.revision === revision) return before.copies;
  const [links, decided] = await Promise.all([ledger.copyLinks(), ledger.copyDecisions()]);
  const decisions = standingDecisions(decided);
  const ids = [...links.flatMap(({ a, b }) => [a, b]), ...decisions.flatMap(({ articles }) => articles)];
  const byName = new Map<string, string[]>();
  for (const [id, name] of clusterCopies(ids, links, decisions)) {
    byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const groups = [...byName.values()].filter((group) => group.length > 1);
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const copies = { groups, groupOf, links, decisions };
  known.set(ledger, { revision, copies });
  return copies;
}
