import type { Clause, Phrase } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";

type Part = NonNullable<Frame["idiom"]>[number];

/** Whether every fixed part of a frame stands in the clause. */
export function idiomHolds(input: CoderInput, clause: Clause, frame: Frame): boolean {
  return (frame.idiom ?? []).every((part) => partHolds(input, clause, part));
}

function partHolds(input: CoderInput, clause: Clause, part: Part): boolean {
  const places = part.at.split("|");
  if (part.class === "any" || part.class.split("|").includes("any")) return true;
  if (places.includes("pre")) return clause.reading.pre.includes(part.class);
  if (places.includes("governed")) {
    const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
    return governor !== undefined && inClass(input, governor.token, governor.token + 1, part.class);
  }
  if (places.includes("self") && inClass(input, clause.token, clause.token + 1, part.class.split("&")[0] as string)) {
    return secondHolds(input, clause, part);
  }
  return idiomPhrases(input, clause, part).length > 0 && secondHolds(input, clause, part);
}

/** `a&b`: a word of class b stands anywhere in the clause too. */
function secondHolds(input: CoderInput, clause: Clause, part: Part): boolean {
  const second = part.class.split("&")[1];
  return second === undefined || inClass(input, clause.token + 1, clause.window.last, second);
}

/** The phrases in the places that a part names and with a word of its class. */
export function idiomPhrases(input: CoderInput, clause: Clause, part: Part): Phrase[] {
  const places = part.at.split("|");
  const wanted = (part.class.split("&")[0] as string).split("|");
  return clause.phrases.filter((phrase) => {
    const bare = phrase.prep === null && places.some((place) => ["obj", "gen", "gen2"].includes(place));
    const after = phrase.prep !== null && places.some((place) => fold(place) === phrase.prep);
    if (!bare && !after) return false;
    if (wanted.includes("it") && phrase.pronoun && !phrase.mention && phrase.last === phrase.first + 1) return true;
    return wanted.some((each) => inClass(input, phrase.first, phrase.last, each));
  });
}

function fold(source: string): string {
  return source.replace(/[أإآ]/g, "ا").replace(/ى/g, "ي");
}

/** Whether a token of `[first, last)` has one of the classes (`a|b`). */
export function inClass(input: CoderInput, first: number, last: number, classes: string): boolean {
  const wanted = classes.split("|");
  for (let i = first; i < last; i++) if (input.reader.classed(i, ...wanted)) return true;
  return false;
}
