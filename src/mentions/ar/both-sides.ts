import type { ActorSense, Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { areRivals, stateOf } from "../sides.ts";

const SIDES: ReadonlySet<string> = new Set(["state", "government", "force", "militia", "movement", "party"]);
/** Sentences that a pair named by "between" is remembered for. */
const REACH = 2;

/**
 * "الطرفان", "البلدين", "طرفا النزاع": the two that "between" joined just before; else the two that the article names
 * before and the packs call rivals, where it names one such pair oftener than any other; else, of states, the two that
 * the article is about. Nobody where none of these is clear.
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

/** "طرفا النزاع اليمني": over what the two are sides of. */
function endOfHead(draft: Draft, i: number): number | null {
  if (!draft.classed(i + 1, "conflict-noun")?.article) return null;
  const adjective = draft.startingAt(i + 2);
  return adjective?.adjective && adjective.pre.length === 0 ? adjective.last : i + 2;
}

function pairBefore(draft: Draft, before: number, statesOnly: boolean): readonly ActorSense[] | null {
  const between = joinedByBetween(draft, before, statesOnly);
  if (between) return between;
  const named = countedSides(draft, before, statesOnly);
  const pairs = named
    .flatMap((a, i) =>
      named.slice(i + 1).map((b) => ({ pair: [a.sense, b.sense], weight: Math.min(a.count, b.count) })),
    )
    .filter(({ pair: [a, b] }) => a && b && areRivals(a.id, b.id, draft))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = pairs;
  if (first && first.weight > (second?.weight ?? 0)) return first.pair;
  return first || !statesOnly ? null : theTwo(draft, before);
}

interface Counted {
  readonly sense: ActorSense;
  count: number;
}

function countedSides(draft: Draft, before: number, statesOnly: boolean): Counted[] {
  return count(draft.mentions.flatMap((mention) => sideOf(mention, before, statesOnly) ?? []));
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

function sideOf({ actor, last, voiceKind, kind }: Mention, before: number, statesOnly: boolean) {
  if (!actor || last > before || voiceKind !== null || kind === "time") return null;
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
    const isPair = a && b?.pre.includes("و") && !draft.startingAt(draft.endOf(b))?.pre.includes("و");
    const left = isPair ? sideOf(a, before, statesOnly) : null;
    const right = isPair ? sideOf(b, before, statesOnly) : null;
    return left && right && left.id !== right.id ? [left, right] : null;
  }
  return null;
}

/** The two states whose people, bodies and capitals the article names oftenest, where no third comes near them. */
function theTwo(draft: Draft, before: number): readonly ActorSense[] | null {
  const states = draft.mentions.flatMap((mention) =>
    mention.actor && mention.last <= before && mention.kind !== "time" && mention.voiceKind === null
      ? (stateOf(mention.actor, draft) ?? [])
      : [],
  );
  const [a, b, c] = count(states).sort((x, y) => y.count - x.count);
  return a && b && b.count >= 2 && (c?.count ?? 0) * 2 <= b.count ? [a.sense, b.sense] : null;
}
