import type { Mention, Place } from "../../model/index.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { Draft } from "../draft.ts";
import { namedBy } from "../name-index.ts";

/** "جنوب العاصمة طرابلس": a direction makes an area; a place noun ("قاعدة", "محاور") joins what it names. */
export function joinPlaces(draft: Draft): void {
  for (let i = draft.tokens.length - 1; i >= 0; i--) {
    if (draft.at(i)) continue;
    const direction = directionAt(draft, i);
    const noun = draft.classed(i, "place-noun", "part");
    const next = draft.startingAt(i + 1);
    if (!next?.place || next.first !== i + 1 || next.pre.length > 0 || next.adjective) continue;
    // A place noun before a state ("حكومة", "مواقع" of somebody) is not the state as a place.
    if (direction) {
      // "شمال غرب X": two words are one direction.
      const outer = directionAt(draft, i - 1);
      const joined =
        outer && /^(north|south)$/.test(outer.english) && /^(east|west)$/.test(direction.english);
      const both = {
        word: `${outer?.word} ${direction.word}`,
        english: `${outer?.english}-${direction.english}`,
        pre: outer?.pre ?? [],
      };
      draft.put(joined ? area(draft, i - 1, next, both) : area(draft, i, next, direction));
    } else if (
      noun &&
      !noun.suffix &&
      (noun.number === "s" || next.kind === "place") &&
      next.actor?.type !== "person"
    ) {
      if (next.kind !== "place") continue;
      const own = placeCalledAfter(draft, noun.stem, next);
      draft.put({
        ...next,
        ...extent(draft, i, next, noun.pre),
        pre: noun.pre,
        ...(own ? { place: { id: own.id, labels: own.labels }, actor: null } : {}),
      });
    }
  }
}

/** "مطار X" is the airport that a pack calls so by any spelling of X, where it lies in the same state. */
function placeCalledAfter({ index }: Draft, noun: string, { place }: Mention): Place | null {
  const town = place ? index.places.get(place.id) : undefined;
  for (const { text } of town?.names.ar ?? []) {
    const words = `${noun} ${text}`.split(" ").map(normaliseArabic);
    for (const target of namedBy(index, words)) {
      if (target.kind === "place" && target.place.in === town?.in) return target.place;
    }
  }
  return null;
}

const ENGLISH: Readonly<Record<string, string>> = { جنوب: "south", شمال: "north", شرق: "east", غرب: "west" };
const DIRECTIONS = Object.keys(ENGLISH);

function directionAt(
  draft: Draft,
  i: number,
): { word: string; english: string; pre: readonly string[] } | null {
  const adverb = draft.classed(i, "direction-adverb");
  const reading = draft.classed(i, "direction") ?? adverb;
  if (!reading) return null;
  const word = DIRECTIONS.find((each) => reading.stem.startsWith(each)) ?? reading.lemma;
  return { word, english: ENGLISH[word] ?? "around", pre: reading.pre };
}

function area(
  draft: Draft,
  i: number,
  place: Mention,
  direction: { word: string; english: string; pre: readonly string[] },
): Mention {
  const inner = place.place ?? { id: "", labels: { ar: "", en: "" } };
  return {
    ...place,
    ...extent(draft, i, place, direction.pre),
    kind: "place",
    actor: null,
    place: {
      id: `${direction.english}-of-${inner.id}`,
      labels: {
        ar: `${direction.word} ${inner.labels.ar}`,
        en:
          direction.english === "around"
            ? `around ${inner.labels.en}`
            : `${direction.english} of ${inner.labels.en}`,
      },
    },
    pre: direction.pre,
  };
}

function extent(
  draft: Draft,
  first: number,
  inner: Mention,
  pre: readonly string[],
): Pick<Mention, "start" | "end" | "first" | "last" | "name"> {
  const { start, name } = draft.blank(first, inner.last, pre);
  return { start, end: inner.end, first, last: inner.last, name: { start: name.start, end: inner.name.end } };
}

/** "هدنة مينسك", "اتفاق الرياض": a capital that a deal is called by is where it was made, not its state. */
export function dealsAreCalledByPlaces(draft: Draft): void {
  for (const mention of draft.mentions) {
    if (mention.kind !== "place" || !mention.actor || mention.pre.length > 0) continue;
    const next = draft.startingAt(mention.last);
    const isBetweenTwo = next?.pre.includes("و") || draft.tokens[mention.last]?.norm === "مع";
    const isDeal = draft.classed(mention.first - 1, "deal", "truce") !== null;
    if (isDeal && !isBetweenTwo) draft.swap(mention, { ...mention, actor: null });
  }
}
