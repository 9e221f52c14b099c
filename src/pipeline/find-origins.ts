import type { Ledger } from "../ledger/ledger.ts";
import {
  type Article,
  type ArticleLink,
  type Copies,
  type CopyDecision,
  type CopyLink,
  type Fingerprint,
  linkedBy,
  type QuotationLink,
} from "../model/index.ts";
import { clusterCopies, standingDecisions } from "../origins/cluster.ts";
import { compareCopies } from "../origins/compare.ts";
import { findCandidates, findCopies, findQuotations, HOLDERS_LOOKED_AT } from "../origins/find-copies.ts";
import { fingerprint } from "../origins/fingerprint.ts";
import { fingerprintFromBytes, fingerprintToBytes } from "../origins/fingerprint-bytes.ts";
import { compareQuotations, groupPassages } from "../origins/quotations.ts";

const fingerprints = new WeakMap<Article, Fingerprint>();
const undecided = new WeakMap<readonly Article[], Copies>();

/** Which of the articles are copies of one another, by their texts and by what an analyst decided. */
export function findOrigins(articles: readonly Article[], decisions: readonly CopyDecision[] = []): Copies {
  // A server asks for many boards of the same articles.
  const known = undecided.get(articles) ?? compare(articles);
  undecided.set(articles, known);
  if (decisions.length === 0) return known;
  return copiesOf(articles, [...known.links], known.passages, decisions);
}

function compare(articles: readonly Article[]): Copies {
  const prints = articles.map(fingerprintOf);
  return copiesOf(articles, findCopies(prints), groupPassages(findQuotations(prints)), []);
}

function copiesOf(
  articles: readonly Article[],
  links: readonly CopyLink[],
  passages: Copies["passages"],
  decisions: readonly CopyDecision[],
): Copies {
  // Two may be joined by way of an article that is not among these.
  const ids = new Set([
    ...articles.map(({ id }) => id),
    ...links.flatMap(linkedBy),
    ...decisions.flatMap(({ articles: pair }) => pair),
  ]);
  const clusters = clusterCopies([...ids], links, decisions);
  return { clusters, links, passages, decisions: standingDecisions(decisions) };
}

function fingerprintOf(article: Article): Fingerprint {
  const print = fingerprints.get(article) ?? fingerprint(article);
  fingerprints.set(article, print);
  return print;
}

/** The same from what a project has found when its articles came in. */
export async function filedOrigins(ledger: Ledger, articles: readonly Article[]): Promise<Copies> {
  const found = await ledger.articleLinks(articles.map(({ id }) => id));
  const links = found.filter((link): link is CopyLink => link.kind !== "same-quotation");
  const quotations = found.filter((link): link is QuotationLink => link.kind === "same-quotation");
  return copiesOf(articles, links, groupPassages(quotations), await ledger.copyDecisions());
}

/** Looks for the copies of one article among all on file, by look-ups of its sketch alone, and files what it finds. */
export async function compareArticle(ledger: Ledger, article: Article): Promise<void> {
  const print = fingerprintOf(article);
  const sketch = print.sketch;
  const holders = await ledger.sketchHolders(sketch, HOLDERS_LOOKED_AT);
  const sizes = new Map(holders.flat().map(({ articleId, sketchSize }) => [articleId, sketchSize]));
  const byHash = new Map(
    sketch.map((hash, i) => [hash, (holders[i] ?? []).map(({ articleId }) => articleId)]),
  );
  const candidates = findCandidates(
    sketch,
    (hash) => byHash.get(hash) ?? [],
    (id) => sizes.get(id) ?? 0,
  );
  const others = await printsOf(
    ledger,
    candidates.filter((id) => id !== article.id),
  );
  const links = others.flatMap((other): ArticleLink[] => {
    const copy = compareCopies(print, other);
    return [...(copy ? [copy] : []), ...compareQuotations(print, other)];
  });
  await ledger.addFingerprint({ articleId: article.id, bytes: fingerprintToBytes(print), sketch }, links);
}

/** Those on file; one that another version made is made anew, a redacted article has none. */
async function printsOf(ledger: Ledger, ids: readonly string[]): Promise<Fingerprint[]> {
  const prints: Fingerprint[] = [];
  for (const { articleId, bytes } of await ledger.fingerprints(ids)) {
    if (bytes.length === 0) continue;
    const article = fingerprintFromBytes(bytes) ?? (await ledger.article(articleId));
    if (article) prints.push("shingles" in article ? article : fingerprintOf(article));
  }
  return prints;
}

/** The same for articles whose copies nobody has looked for: those of an older format, or of an import that was killed. */
export async function compareMissing(ledger: Ledger): Promise<void> {
  for (let page = await ledger.notCompared(); page.length > 0; page = await ledger.notCompared()) {
    for (const article of await ledger.articles(page)) await compareArticle(ledger, article);
  }
}
