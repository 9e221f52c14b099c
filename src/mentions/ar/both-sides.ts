import type { ActorSense, Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { areRivals } from "../sides.ts";

const BOTH = /^(?:و|ف)?(?:ب|ك|ل)?ا?ل(?:طرفان|طرفين|جانبان|جانبين|بلدان|بلدين|دولتان|دولتين|خصمان|خصمين)$/;
const STATES = /(?:بلد|دولت)/;
const SIDES: ReadonlySet<string> = new Set(["state", "government", "force", "militia", "movement", "party"]);

/**
 * "الطرفان", "البلدين": the two that the article names before and the packs call rivals, where it names one such pair
 * oftener than any other; else nobody.
 */
export function joinBothSides(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const norm = draft.tokens[i]?.norm ?? "";
    if (!BOTH.test(norm) || draft.at(i)?.actor) continue;
    const pair = pairBefore(draft, i, STATES.test(norm));
    if (!pair) continue;
    const pre = draft.text.analyses[i]?.pre ?? [];
    draft.put({ ...draft.blank(i, i + 1, pre), gender: "m", number: "d", candidates: pair, title: "both" });
  }
}

function pairBefore(draft: Draft, before: number, statesOnly: boolean): readonly ActorSense[] | null {
  const counts = new Map<string, { sense: ActorSense; count: number }>();
  for (const mention of draft.mentions) {
    const sense = sideOf(mention, before, statesOnly);
    if (!sense) continue;
    const known = counts.get(sense.id);
    if (known) known.count++;
    else counts.set(sense.id, { sense, count: 1 });
  }
  const named = [...counts.values()];
  const pairs = named
    .flatMap((a, i) =>
      named.slice(i + 1).map((b) => ({ pair: [a.sense, b.sense], weight: Math.min(a.count, b.count) })),
    )
    .filter(({ pair: [a, b] }) => a && b && areRivals(a.id, b.id, draft))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = pairs;
  return first && first.weight > (second?.weight ?? 0) ? first.pair : null;
}

function sideOf(
  { actor, last, voiceKind, kind }: Mention,
  before: number,
  statesOnly: boolean,
): ActorSense | null {
  if (!actor || last > before || voiceKind !== null || kind === "time") return null;
  return (statesOnly ? actor.type === "state" : SIDES.has(actor.type)) ? actor : null;
}
