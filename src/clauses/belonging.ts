import { HAS_PEOPLE } from "../mentions/sense.ts";
import type { Filler, Phrase } from "../model/index.ts";
import { fillPhrase } from "./fillers.ts";
import type { Reader } from "./reader.ts";

/** Nouns of people and things that may belong to somebody named behind them, by the preposition between. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  من: [
    "people",
    "people-armed",
    "group-fighters",
    "group-soldiers",
    "security",
    "title",
    "unnamed",
    "prisoner",
  ],
  في: ["people", "people-armed", "group-fighters", "group-soldiers", "title", "unnamed", "rank"],
  ل: [
    "part",
    "place-noun",
    "store",
    "security",
    "people",
    "people-armed",
    "group-fighters",
    "group-soldiers",
  ],
};
/** Who a phrase names, or whose the people and things are that it does: "قائدا بارزا في X", "جنود من X", "مخازن لـX". */
export function fillOwned(reader: Reader, phrases: readonly Phrase[], phrase: Phrase): Filler[] {
  const direct = fillPhrase(reader, phrase, "direct");
  if (direct.some(({ sense }) => sense.type !== "described")) return direct;
  const owner = ownerBehind(reader, phrases, phrase);
  const found = owner ? fillPhrase(reader, owner, "direct") : inVoice(phrase);
  return found.length > 0 ? found : direct;
}

/** The phrase right behind that names to whom the people or things of a phrase belong. */
export function ownerBehind(reader: Reader, phrases: readonly Phrase[], phrase: Phrase): Phrase | null {
  const next = phrases[phrases.indexOf(phrase) + 1];
  const sense = next?.mention?.actor;
  if (!next || !sense || next.first !== phrase.last || next.coordinated || next.mention?.adjective)
    return null;
  if (next.mention?.kind !== "actor" || sense.type === "described") return null;
  if (phrase.genitive || phrase.pronoun) return null;
  // "قادة X": the noun of a voice without its article carries a genitive.
  if (next.prep === null) return phrase.mention?.kind === "voice" ? next : null;
  const classes = OWNED[next.prep];
  const isOwned = classes && reader.classed(headOf(reader, phrase), ...classes) !== null;
  const isBody = next.prep === "ل" || HAS_PEOPLE.has(sense.type);
  return isOwned && isBody ? next : null;
}

/** "مسؤولين في X": a voice without a name holds the body that it sits in. */
function inVoice({ mention }: Phrase): Filler[] {
  if (!mention?.body) return [];
  return [{ mention, sense: mention.body, span: mention.name, found: "named" }];
}

/** The first noun of a phrase, behind its preposition and how many there are. */
function headOf(reader: Reader, { first, last }: Phrase): number {
  let head = first;
  const precedes = (i: number) =>
    reader.classed(i, "preposition", "quantity", "batch") !== null || reader.tokens[i]?.kind === "number";
  while (head < last - 1 && precedes(head)) head++;
  return head;
}
