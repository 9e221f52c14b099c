import type { Labels, Origin, OriginKind } from "../model/index.ts";
import type { Assertion, Reading } from "./assertions.ts";
import { pushTo } from "./grouping.ts";
import { type StandingVoice, voicesBehind } from "./voices.ts";

/** The kinds from the one that says most about a claim to the one that says least; a folded origin shows the first. */
const KINDS: readonly OriginKind[] = ["own", "actor", "outlet", "document", "unnamed", "social", "author"];
const ATTRIBUTED: ReadonlySet<OriginKind> = new Set<OriginKind>(["own", "actor", "outlet"]);

/**
 * Folds the voices behind a claim into distinct origins. One origin are: the same named voice, wherever it is quoted;
 * the publishers of near-identical texts; an article's own version of what it also attributes.
 *
 * @param clusters For each article id, the id of the copies it belongs to.
 */
export function foldOrigins(
  assertions: readonly Assertion[],
  clusters: ReadonlyMap<string, string>,
  reading: Reading,
): Origin[] {
  const clusterOf = (articleId: string) => clusters.get(articleId) ?? articleId;
  const voices = assertions.flatMap((one) => voicesBehind(one, clusterOf(one.article.id), reading));
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
    .map((group) => originOf(group, clusterOf, takesAuthor))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1));
}

/** Groups voices that share a key, and publishers that share a cluster of copies, transitively. */
function groupVoices(voices: readonly StandingVoice[], clusterOf: (id: string) => string): StandingVoice[][] {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  for (const { key, publishing, articleId } of voices) {
    const [own, copies] = [root(key), publishing ? root(`copies:${clusterOf(articleId)}`) : null];
    if (copies !== null && copies !== own) parents.set(copies, own);
  }
  const groups = new Map<string, StandingVoice[]>();
  for (const voice of voices) pushTo(groups, root(voice.key), voice);
  return [...groups.values()];
}

function originOf(
  group: readonly StandingVoice[],
  clusterOf: (id: string) => string,
  takesAuthor: (voice: StandingVoice) => boolean,
): Origin {
  const [shown] = [...group].sort(byWeight) as [StandingVoice, ...StandingVoice[]];
  const articles = [...new Set(group.map((voice) => voice.articleId))].sort();
  const folded = reasonFor(group, articles, clusterOf, takesAuthor);
  return {
    key: shown.key,
    kind: shown.kind,
    labels: shown.labels,
    named: group.some((voice) => voice.named),
    party: group.some((voice) => voice.party),
    articles,
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
  clusterOf: (id: string) => string,
  takesAuthor: (voice: StandingVoice) => boolean,
): Labels | null {
  const clusters = new Set(articles.map(clusterOf));
  const reasons: Labels[] = [];
  if (clusters.size < articles.length) {
    reasons.push({ en: "near-identical text", ar: "نص شبه متطابق" });
  }
  if (clusters.size > 1)
    reasons.push({ en: "the same voice in several articles", ar: "الصوت نفسه في عدة مقالات" });
  const names = new Set(group.map((voice) => voice.labels.en));
  if (names.size > 1 && clusters.size === articles.length) {
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
