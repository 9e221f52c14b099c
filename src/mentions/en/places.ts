import type { Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";

/**
 * "south of Tripoli", "southern Tripoli", "the outskirts of Tripoli": a direction makes an area.
 * "the town of X", "X airbase": a place noun joins what it names.
 */
export function joinPlaces(draft: Draft): void {
  for (const place of [...draft.mentions]) {
    if (place.kind !== "place" || !place.place || /['’]s?$/.test(draft.tokens[place.last - 1]?.text ?? ""))
      continue;
    let joined = place;
    if (draft.classed(joined.last, "place-noun") && !draft.at(joined.last))
      joined = extended(draft, joined, joined.first, joined.last + 1);
    const of = draft.tokens[joined.first - 1]?.norm === "of" ? joined.first - 1 : null;
    const near = of ?? joined.first;
    const noun = draft.classed(near - 1, "place-noun");
    if (noun && !draft.at(near - 1) && (of !== null || noun.number === "s"))
      joined = extended(draft, joined, near - 1, joined.last);
    const direction = directionAt(draft, joined);
    if (direction) joined = area(draft, joined, direction.first, direction.word);
    if (joined !== place) draft.put(joined);
  }
}

function directionAt(draft: Draft, place: Mention): { first: number; word: string } | null {
  const before = place.first - 1;
  if (draft.at(before)) return null;
  if (draft.classed(before, "direction-adverb"))
    return { first: before, word: (draft.tokens[before]?.norm ?? "").replace(/ern$/, "") };
  let of = before;
  if (draft.tokens[of]?.norm === "the") of--;
  if (draft.tokens[of]?.norm !== "of" || !draft.classed(of - 1, "direction")) return null;
  const hyphen = draft.tokens[of - 2]?.text === "-" && draft.classed(of - 3, "direction");
  const first = hyphen ? of - 3 : of - 1;
  return {
    first,
    word: draft.article.text.slice(draft.tokens[first]?.start, draft.tokens[of - 1]?.end).toLowerCase(),
  };
}

function area(draft: Draft, place: Mention, first: number, word: string): Mention {
  const inner = place.place ?? { id: "", labels: { ar: "", en: "" } };
  const around = word === "outskirts" || word === "central";
  const english = around ? `around ${inner.labels.en}` : `${word} of ${inner.labels.en}`;
  const arabic = { south: "جنوب", north: "شمال", east: "شرق", west: "غرب" }[word.replace("-", "")] ?? "محيط";
  return {
    ...extended(draft, place, first, place.last),
    actor: null,
    place: {
      id: around ? `around-of-${inner.id}` : `${word}-of-${inner.id}`,
      labels: { ar: `${arabic} ${inner.labels.ar}`, en: english },
    },
  };
}

function extended(draft: Draft, place: Mention, first: number, last: number): Mention {
  const { start, end, name } = draft.blank(first, last);
  return { ...place, start, end, first, last, name };
}
