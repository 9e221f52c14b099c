import type { ActorSense, Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { areRivals, stateOf } from "../sides.ts";

const SIDES: ReadonlySet<string> = new Set(["state", "government", "force", "militia", "movement", "party"]);
/** Sentences that a pair named by "between" is remembered for. */
const REACH = 2;

/**
 * "الطرفان", "البلدين", "طرفا النزاع": the two that "between" joined just before; else the two that the article names
 * before and the packs call rivals, where it names one such pair oftener than any other; else the two states that the
 * article is about. Nobody where none of these is clear.
 */
export function joinBothSides(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const states = draft.classed(i, "pair-of-states");
    const noun = states ?? draft.classed(i, "pair", "pair-head");
    if (!noun || draft.at(i)?.actor || draft.classed(i - 1, "one-of")) continue;
    const last = draft.classed(i, "pair-head") ? endOfHead(draft, i) : i + 1;
    if (last === null || (last === i + 1 && !noun.article)) continue;
    const pair = pairBefore(draft, i, states !== null);
    if (!pair) continue;
    draft.put({
      ...draft.blank(i, last, noun.pre),
      gender: "m",
      number: "d",
      candidates: pair,
      title: "both",
    });
  }
}

/** "الجانبان السوداني والإثيوبي", "الرئيسين الروسي والتركي": the two states of the adjectives behind a dual. */
export function joinTwoStates(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "government-noun", "title", "pair", "pair-of-states", "side-of");
    if (!noun?.article || noun.number !== "d" || draft.at(i)) continue;
    const a = draft.startingAt(i + 1);
    const b = a && draft.startingAt(a.last);
    if (!a?.adjective || !b?.adjective || a.pre.length > 0 || !b.pre.includes("و")) continue;
    if (!a.actor || !b.actor || a.actor.id === b.actor.id) continue;
    draft.put({
      ...draft.blank(i, b.last, noun.pre),
      gender: "m",
      number: "d",
      candidates: [a.actor, b.actor],
      title: "both",
    });
  }
}

/** "طرفا النزاع اليمني": over what the two are sides of. */
function endOfHead(draft: Draft, i: number): number | null {
  if (!draft.classed(i + 1, "conflict-noun")?.article) return null;
  const adjective = draft.startingAt(i + 2);
  return adjective?.adjective && adjective.pre.length === 0 ? adjective.last : i + 2;
}

function pairBefore(draft: Draft, before: number, statesOnly: boolean): readonly ActorSense[] | null {
  const between = joinedByBetween(draft, before, statesOnly);
  if (between) return between;
  const named = count(
    draft.mentions.flatMap((mention) => (mention.last <= before && sideOf(mention, statesOnly)) || []),
  );
  const pairs = named
    .flatMap((a, i) =>
      named.slice(i + 1).map((b) => ({ pair: [a.sense, b.sense], weight: Math.min(a.count, b.count) })),
    )
    .filter(({ pair: [a, b] }) => a && b && areRivals(a.id, b.id, draft))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = pairs;
  if (first && first.weight > (second?.weight ?? 0)) return first.pair;
  return first ? null : theTwo(draft, before);
}

interface Counted {
  readonly sense: ActorSense;
  count: number;
}

function count(senses: readonly ActorSense[]): Counted[] {
  const counts = new Map<string, Counted>();
  for (const sense of senses) {
    const known = counts.get(sense.id);
    if (known) known.count++;
    else counts.set(sense.id, { sense, count: 1 });
  }
  return [...counts.values()];
}

function sideOf({ actor, voiceKind, kind }: Mention, statesOnly: boolean): ActorSense | null {
  if (!actor || voiceKind !== null || kind === "time") return null;
  return (statesOnly ? actor.type === "state" : SIDES.has(actor.type)) ? actor : null;
}

/** "بين السعودية وإيران": the two that stand behind "between", in this sentence or one just before it. */
function joinedByBetween(draft: Draft, before: number, statesOnly: boolean): readonly ActorSense[] | null {
  const here = draft.text.sentences.findIndex(({ first, last }) => first <= before && before < last);
  const from = draft.text.sentences[Math.max(0, here - REACH)]?.first ?? 0;
  for (let i = before - 1; i >= from; i--) {
    if (!draft.classed(i, "between")) continue;
    const a = draft.startingAt(i + 1);
    const b = a && draft.startingAt(draft.endOf(a));
    if (!a || !b?.pre.includes("و") || draft.startingAt(draft.endOf(b))?.pre.includes("و")) return null;
    const left = sideOf(a, statesOnly);
    const right = sideOf(b, statesOnly);
    return left && right && left.id !== right.id ? [left, right] : null;
  }
  return null;
}

/** The two states that the article names oftenest, where it has joined them before by "and" and no third comes near. */
function theTwo(draft: Draft, before: number): readonly ActorSense[] | null {
  const named = draft.mentions.filter(({ kind, voiceKind }) => kind !== "time" && voiceKind === null);
  const states = named.flatMap(({ actor }) => (actor && stateOf(actor, draft)) ?? []);
  const [a, b, c] = count(states).sort((x, y) => y.count - x.count);
  if (!a || !b || b.count < 2 || (c?.count ?? 0) * 2 > b.count) return null;
  const pair = [a.sense.id, b.sense.id];
  const areJoined = draft.mentions.some((mention, k) => {
    const next = draft.mentions[k + 1];
    const isJoined = next?.first === mention.last && next.pre.includes("و") && next.last <= before;
    return (
      isJoined &&
      [mention, next].every(({ actor }) => pair.includes(actor?.id ?? "")) &&
      mention.actor?.id !== next.actor?.id
    );
  });
  return areJoined ? [a.sense, b.sense] : null;
}
