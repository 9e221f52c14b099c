import { type Span, spansOverlap, toCodePoints } from "../model/index.ts";
import type { GoldArticle, GoldCoding, RecordCoding } from "./gold.ts";
import { allNamesSaid, goldNames, namesMeet, namesSaid, slotNames } from "./names.ts";

/** A gold coding and a record's coding that may be the same, with what decides which pair wins. */
export interface Pair {
  readonly gold: GoldCoding;
  readonly coding: RecordCoding;
  readonly isRequired: boolean;
  readonly hasCode: boolean;
  readonly hasStatus: boolean;
  readonly hasChain: boolean;
}

const POSITIONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    "fights-for": "sends-troops sends-fighters strikes-for",
    backs:
      "arms supplies trains funds shares-intelligence gives-territory recognises endorses shields backs pledges",
    wavers: "hints criticises seeks-alternative withdraws cuts refuses courts-rival",
    "stands-aside": "declares-neutrality mediates abandons",
    opposes: "condemns sanctions",
    "fights-against": "attacks",
  }).flatMap(([position, codes]) => codes.split(" ").map((code) => [code, position])),
);
const AWAY = new Set(
  "hints criticises seeks-alternative withdraws cuts refuses courts-rival declares-neutrality abandons condemns sanctions attacks".split(
    " ",
  ),
);

/** Whether a stance code moves its holder away from the client. */
export function movesAway(code: string): boolean {
  return AWAY.has(code);
}

export function statusOf(coding: RecordCoding): string {
  return coding.status ?? "actual";
}

export function codesOf(gold: GoldCoding): readonly string[] {
  return typeof gold.code === "string" ? [gold.code] : gold.code;
}

/** Every pair of an article that could match, the best first: required gold, then chain and status, then the exact code. */
export function pairCodings(gold: GoldArticle, codings: readonly RecordCoding[], text: string): Pair[] {
  const pairs = gold.codings.flatMap((wanted) => {
    const places = placesOf(wanted.evidence, text);
    return (
      codings
        .filter((coding) => mayMatch(wanted, coding, places, gold))
        .map((coding) => makePair(wanted, coding, gold))
        // An optional item shields a coding only where the status agrees.
        .filter((pair) => pair.isRequired || pair.hasStatus)
    );
  });
  const score = ({ hasCode, hasChain, hasStatus }: Pair) =>
    Number(hasCode) + 2 * Number(hasChain) + 2 * Number(hasStatus);
  // The sort is stable, so equal pairs stay in the order of gold, then of the record.
  return pairs.sort((a, b) => Number(b.isRequired) - Number(a.isRequired) || score(b) - score(a));
}

/** Whether a record's coding has the actors and recipients that gold asks for. */
export function hasSlots(wanted: GoldCoding, coding: RecordCoding, gold: GoldArticle): boolean {
  return (["actors", "recipients"] as const).every((slot) =>
    namesMeet(allNamesSaid(coding[slot]), slotNames(gold.entities, wanted[slot])),
  );
}

function mayMatch(
  wanted: GoldCoding,
  coding: RecordCoding,
  places: readonly Span[],
  gold: GoldArticle,
): boolean {
  if (coding.class !== wanted.class) return false;
  const codes = codesOf(wanted);
  if (wanted.class === "event" && !codes.includes(coding.code)) return false;
  if (wanted.class === "stance" && !codes.some((code) => isSameMove(coding.code, code))) return false;
  if (!coding.evidence.some((span) => places.some((place) => spansOverlap(span, place)))) return false;
  return hasSlots(wanted, coding, gold);
}

function isSameMove(a: string, b: string): boolean {
  const side = (code: string) => (AWAY.has(code) ? "away" : code === "mediates" ? "aside" : "toward");
  return POSITIONS[a] === POSITIONS[b] || side(a) === side(b);
}

function makePair(wanted: GoldCoding, coding: RecordCoding, gold: GoldArticle): Pair {
  const chain = coding.chain ?? [];
  return {
    gold: wanted,
    coding,
    isRequired: wanted.optional !== true,
    hasCode: codesOf(wanted).includes(coding.code),
    hasStatus: statusOf(coding) === wanted.status,
    hasChain:
      chain.length === wanted.chain.length &&
      chain.every((voice, at) => {
        const other = wanted.chain[at];
        if (voice.kind !== other?.kind) return false;
        if (other?.kind === "unnamed" || other?.kind === "social") return true;
        return namesMeet(namesSaid(voice), goldNames(gold.entities, [other?.name ?? ""]));
      }),
  };
}

/** Every place where a quote stands, in code points. */
function placesOf(quotes: readonly string[], text: string): Span[] {
  const toPoint = toCodePoints(text);
  const places: Span[] = [];
  for (const quote of quotes.filter((one) => one !== "")) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      places.push({ start: toPoint(at), end: toPoint(at + quote.length) });
    }
  }
  return places;
}
