import type { Labels, Origin, OriginKind } from "../model/index.ts";
import type { Assertion, Reading } from "./assertions.ts";
import type { CopyReader } from "./copies.ts";
import { pushTo } from "./grouping.ts";
import { intervalOf } from "./interval-of.ts";
import { type StandingVoice, voicesBehind } from "./voices.ts";

/** The kinds from the one that says most about a claim to the one that says least; a folded origin shows the first. */
const KINDS: readonly OriginKind[] = ["own", "actor", "outlet", "document", "unnamed", "social", "author"];
const ATTRIBUTED: ReadonlySet<OriginKind> = new Set<OriginKind>(["own", "actor", "outlet"]);

/**
 * Folds the voices behind a claim into distinct origins. One origin are: the same named voice, wherever it is quoted;
 * the publishers of near-identical texts; whoever is quoted with the same words; an article's own version of what it
 * also attributes.
 */
export function foldOrigins(assertions: readonly Assertion[], reading: Reading): Origin[] {
  const { clusterOf } = reading.copies;
  const voices = assertions.flatMap((one) => voicesBehind(one, reading));
  const attributed = new Set<string>();
  const nameless = new Set<string>();
  for (const { publishing, kind, articleId } of voices) {
    if (!publishing) (ATTRIBUTED.has(kind) ? attributed : nameless).add(clusterOf(articleId));
  }
  // A publisher that vouches for a nameless voice stays; its bare author does not, nor any publisher beside a named one.
  const givesWay = ({ publishing, kind, articleId }: StandingVoice) =>
    publishing &&
    (attributed.has(clusterOf(articleId)) || (kind === "author" && nameless.has(clusterOf(articleId))));
  const stays = voices.filter((voice) => !givesWay(voice));
  const gaveWay = new Set(voices.filter(givesWay).map((voice) => clusterOf(voice.articleId)));
  const takesAuthor = ({ kind, publishing, articleId }: StandingVoice) => {
    const cluster = clusterOf(articleId);
    return !publishing && gaveWay.has(cluster) && (ATTRIBUTED.has(kind) || !attributed.has(cluster));
  };
  return groupVoices(stays, clusterOf)
    .map((group) => originOf(group, reading.copies, takesAuthor))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1));
}

/** Groups voices that share a key or a quoted passage, and publishers that share a cluster of copies, transitively. */
function groupVoices(voices: readonly StandingVoice[], clusterOf: (id: string) => string): StandingVoice[][] {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  const unite = (key: string, other: string) => {
    const [own, shared] = [root(key), root(other)];
    if (shared !== own) parents.set(shared, own);
  };
  for (const { key, kind, publishing, articleId, passage } of voices) {
    if (publishing) unite(key, `copies:${clusterOf(articleId)}`);
    // An outlet that vouches for words stays apart from whoever said them.
    if (passage !== null) unite(key, `passage:${passage}:${kind === "outlet" ? "outlet" : "voice"}`);
  }
  const groups = new Map<string, StandingVoice[]>();
  for (const voice of voices) pushTo(groups, root(voice.key), voice);
  return [...groups.values()];
}

function originOf(
  group: readonly StandingVoice[],
  copies: CopyReader,
  takesAuthor: (voice: StandingVoice) => boolean,
): Origin {
  const [shown] = [...group].sort(byWeight) as [StandingVoice, ...StandingVoice[]];
  const articles = [...new Set(group.map((voice) => voice.articleId))].sort();
  const folded = reasonFor(group, articles, copies, takesAuthor);
  return {
    key: shown.key,
    kind: shown.kind,
    labels: shown.labels,
    named: group.some((voice) => voice.named),
    party: group.some((voice) => voice.party),
    articles,
    codings: [...new Set(group.map(({ assertion }) => assertion.coding.id))].sort(),
    when: intervalOf(group.map(({ assertion }) => assertion)),
    ...(folded ? { folded } : {}),
  };
}

function byWeight(a: StandingVoice, b: StandingVoice): number {
  const weight = ({ named, kind }: StandingVoice) => (named ? 0 : KINDS.length) + KINDS.indexOf(kind);
  const name = ({ key, labels }: StandingVoice) => `${key}\n${labels.en}\n${labels.ar}`;
  return weight(a) - weight(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}

function reasonFor(
  group: readonly StandingVoice[],
  articles: readonly string[],
  copies: CopyReader,
  takesAuthor: (voice: StandingVoice) => boolean,
): Labels | null {
  const clusters = new Set(articles.map(copies.clusterOf));
  const reasons: Labels[] = [];
  if (clusters.size < articles.length) reasons.push(copies.reasonFor(articles));
  const isQuoted = isOnePassage(group, copies);
  if (isQuoted) {
    reasons.push({ en: "the same quotation in several articles", ar: "الاقتباس نفسه في عدة مقالات" });
  } else if (clusters.size > 1)
    reasons.push({ en: "the same voice in several articles", ar: "الصوت نفسه في عدة مقالات" });
  const names = new Set(group.map((voice) => voice.labels.en));
  if (names.size > 1 && clusters.size === articles.length && !isQuoted) {
    reasons.push({ en: `one body speaks: ${[...names].sort().join(", ")}`, ar: "أصوات جهة واحدة" });
  }
  if (group.some(takesAuthor)) {
    reasons.push({
      en: "with the article's own version of the claim",
      ar: "ومعه رواية المقال نفسه للادعاء",
    });
  }
  if (reasons.length === 0) return null;
  return { en: reasons.map(({ en }) => en).join("; "), ar: reasons.map(({ ar }) => ar).join("؛ ") };
}

/** Whether voices of several articles, no copies of each other, are one because they are quoted with the same words. */
function isOnePassage(group: readonly StandingVoice[], { clusterOf }: CopyReader): boolean {
  const clusters = new Map<string, Set<string>>();
  for (const { passage, articleId } of group) {
    if (passage !== null)
      clusters.set(passage, (clusters.get(passage) ?? new Set()).add(clusterOf(articleId)));
  }
  return [...clusters.values()].some(({ size }) => size > 1);
}
