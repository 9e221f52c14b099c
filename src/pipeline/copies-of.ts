import type { Ledger } from "../ledger/ledger.ts";
import type { Article, CopyLink } from "../model/index.ts";
import { compareMissing, filedOrigins } from "./find-origins.ts";

/** Another article of the same cluster: both count as one origin. */
export interface CopyOf {
  readonly article: Article;
  /** What they have in common; null where a third one or an analyst joins them. */
  readonly link: CopyLink | null;
}

/** The other articles of an article's cluster, by id. Their texts are not read. */
export async function copiesOf(ledger: Ledger, article: Article): Promise<CopyOf[]> {
  await compareMissing(ledger);
  const { clusters, links } = await filedOrigins(ledger, [article]);
  const cluster = clusters.get(article.id);
  if (cluster === undefined) return [];
  const ids = [...clusters].flatMap(([id, each]) => (each === cluster && id !== article.id ? [id] : []));
  if (ids.length === 0) return [];
  const others = await ledger.articles(ids, { textOnDemand: true });
  return others.map((other) => ({
    article: other,
    link: links.find(({ a, b }) => [a, b].includes(article.id) && [a, b].includes(other.id)) ?? null,
  }));
}
