import type { Ledger } from "../ledger/ledger.ts";
import type { Article, CopyDecision, CopyLink, Labels } from "../model/index.ts";
import { clusterCopies, standingDecisions } from "../origins/cluster.ts";
import { compareMissing } from "./find-origins.ts";

/** Another article of the same cluster: both count as one origin. */
export interface CopyOf {
  readonly article: Omit<Article, "text">;
  /** What was measured, or what somebody decided; null where others stand between the two. */
  readonly reason: Labels | null;
  readonly by: CopyLink["kind"] | "decision" | "others";
}

/** The other articles of an article's cluster, by id. Their texts are not read. */
export async function copiesOf(ledger: Ledger, id: string): Promise<CopyOf[]> {
  const { groupOf, links, decisions } = await copiesOnFile(ledger);
  const others = (groupOf.get(id) ?? []).filter((each) => each !== id);
  if (others.length === 0) return [];
  const articles = await ledger.articles(others, { textOnDemand: true });
  return articles.map((article) => ({ article, ...reasonFor([id, article.id], links, decisions) }));
}

function reasonFor(
  pair: readonly [string, string],
  links: readonly CopyLink[],
  decisions: readonly CopyDecision[],
): Omit<CopyOf, "article"> {
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
export async function copiesOnFile(ledger: Ledger): Promise<CopiesOnFile> {
  await compareMissing(ledger);
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
