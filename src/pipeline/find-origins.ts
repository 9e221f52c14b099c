import type { Article, Copies, CopyDecision, Fingerprint } from "../model/index.ts";
import { clusterCopies, standingDecisions } from "../origins/cluster.ts";
import { findCopies, findQuotations } from "../origins/find-copies.ts";
import { fingerprint } from "../origins/fingerprint.ts";
import { groupPassages } from "../origins/quotations.ts";

const fingerprints = new WeakMap<Article, Fingerprint>();
const undecided = new WeakMap<readonly Article[], Copies>();

/** Which of the articles are copies of one another, by their texts and by what an analyst decided. */
export function findOrigins(articles: readonly Article[], decisions: readonly CopyDecision[] = []): Copies {
  // A server asks for many boards of the same articles.
  const known = undecided.get(articles) ?? compare(articles);
  undecided.set(articles, known);
  if (decisions.length === 0) return known;
  // Two may be joined by way of an article that is not among these.
  const ids = [...known.clusters.keys(), ...decisions.flatMap(({ articles: pair }) => pair)];
  const clusters = clusterCopies(ids, known.links, decisions);
  return { ...known, clusters, decisions: standingDecisions(decisions) };
}

function compare(articles: readonly Article[]): Copies {
  const prints = articles.map((article) => {
    const print = fingerprints.get(article) ?? fingerprint(article);
    fingerprints.set(article, print);
    return print;
  });
  const links = findCopies(prints);
  const ids = articles.map(({ id }) => id);
  const passages = groupPassages(findQuotations(prints));
  return { clusters: clusterCopies(ids, links), links, passages, decisions: [] };
}
