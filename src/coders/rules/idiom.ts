import type { Clause, Phrase } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { CoderInput } from "../coder.ts";

type Part = NonNullable<Frame["idiom"]>[number];

/** Whether every fixed part of a frame stands in the clause. */
export function idiomHolds(input: CoderInput, clause: Clause, frame: Frame): boolean {
  return (frame.idiom ?? []).every((part) => partHolds(input, clause, part));
}

function partHolds(input: CoderInput, clause: Clause, part: Part): boolean {
  const places = part.at.split("|");
  if (part.class === "any" || part.class.split("|").includes("any")) return true;
  if (places.includes("head") && headOf(input, clause, part.class)) return true;
  if (places.includes("under")) return isUnder(input, clause, part.class);
  if (places.includes("pre")) return clause.reading.pre.includes(part.class);
  if (places.includes("governed")) {
    const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
    return governor?.senses.some((sense) => part.class.split("|").includes(sense.id)) ?? false;
  }
  if (
    places.includes("self") &&
    inClass(input, clause.token, clause.token + 1, part.class.split("&")[0] as string)
  ) {
    return secondHolds(input, clause, part);
  }
  return idiomPhrases(input, clause, part).length > 0 && secondHolds(input, clause, part);
}

/** "العقوبات التي فرضها X", "صواريخ سلمتها X": what a relative clause with a pronoun for it describes. */
export function headOf({ reader }: CoderInput, clause: Clause, classes: string): boolean {
  if (clause.reading.pos !== "verb" || !clause.reading.suffix) return false;
  const relative = reader.classed(clause.token - 1, "relative") !== null;
  const at = relative ? clause.token - 2 : clause.token - 1;
  // "عقوبات اقتصادية فرضتها": an adjective may stand between.
  return [at, at - 1].some((i) => reader.classed(i, ...classes.split("|")) !== null);
}

/** "سلمت X الأسرى بموجب صفقة رعتها Y": X acts under what the relative clause describes. */
function isUnder(input: CoderInput, clause: Clause, classes: string): boolean {
  const { reader } = input;
  if (!headOf(input, clause, classes)) return false;
  for (let i = clause.token - 1; i >= clause.token - 4; i--) if (reader.classed(i, "under")) return true;
  return false;
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
  const own = clause.phrases.filter((phrase) => {
    const bare = phrase.prep === null && places.some((place) => ["obj", "gen", "gen2"].includes(place));
    const after = phrase.prep !== null && places.some((place) => normaliseArabic(place) === phrase.prep);
    if (!bare && !after) return false;
    if (wanted.includes("it") && phrase.pronoun && !phrase.mention && phrase.last === phrase.first + 1)
      return true;
    return wanted.some((each) =>
      each.startsWith("^")
        ? isHead(input, phrase, each.slice(1))
        : inClass(input, phrase.first, phrase.last, each),
    );
  });
  if (own.length > 0) return own;
  if (places.includes("head")) {
    const head = headPhrase(input, clause, wanted);
    if (head) return [head];
  }
  return beyond(input, clause, places, wanted);
}

/** How far before its relative clause a noun may stand, in tokens. */
const BEFORE = 6;

/** "الاتفاق الذي أبرمه X", "عقوبات فرضها X", "هدنة أعلنت": the fixed noun that a relative clause describes. */
function headPhrase(input: CoderInput, clause: Clause, wanted: readonly string[]): Phrase | null {
  const { reader } = input;
  if (!takesUpHead(clause)) return null;
  const first = Math.max(reader.sentenceOf[clause.token]?.first ?? 0, clause.token - BEFORE);
  for (let i = clause.token - 1; i >= first; i--) {
    if (reader.isMark(i) && !reader.classed(i + 1, "relative")) return null;
    if (input.clauses.some((each) => each.token === i && each.reading.pos === "verb")) return null;
    if (!wanted.some((each) => reader.classed(i, ...each.split("|")))) continue;
    return {
      prep: null,
      first: i,
      last: i + 1,
      mention: null,
      genitive: null,
      pronoun: null,
      pronounToken: i,
      coordinated: false,
    };
  }
  return null;
}

/** Whether a pronoun or the passive says that the words before the verb are what is acted on ("أبرمه", "استولت عليها"). */
function takesUpHead({ reading, passive, phrases }: Clause): boolean {
  if (reading.pos === "passive") return true;
  if (reading.pos !== "verb") return false;
  return (
    passive ||
    reading.suffix !== null ||
    phrases.some(({ prep, pronoun, mention, genitive }) => prep && pronoun && !mention && !genitive)
  );
}

/** `^X`: the phrase begins with a word of the class; further in, it may be part of a name ("حكومة الوحدة"). */
function isHead({ reader }: CoderInput, { prep, first, last }: Phrase, word: string): boolean {
  const skips = prep !== null && reader.classed(first, "preposition") !== null;
  const at = skips ? first + 1 : first;
  return at < last && reader.classed(at, word) !== null;
}

/** How far a fixed expression may be torn apart by a relative clause, in tokens. */
const REACH = 16;

/** "قفز X [الذي ...] من مركبه": the fixed preposition and noun right after one another, further on. */
function beyond(
  input: CoderInput,
  clause: Clause,
  places: readonly string[],
  wanted: readonly string[],
): Phrase[] {
  const { reader } = input;
  const limit = reader.sentences[clause.sentence]?.last ?? clause.token;
  for (let i = clause.token + 1; i < Math.min(limit - 1, clause.token + REACH); i++) {
    if (reader.tokens[i]?.text === "،") return [];
    if (
      !places.some((place) => normaliseArabic(place) === reader.norm(i)) ||
      !reader.classed(i, "preposition")
    )
      continue;
    const noun = wanted
      .map((each) => reader.classed(i + 1, ...each.split("|")))
      .find((reading) => reading !== null);
    if (!noun) continue;
    const next = reader.cover[i + 2];
    const genitive = !noun.suffix && next?.first === i + 2 && next.pre.length === 0 ? next : null;
    return [
      {
        prep: reader.norm(i),
        first: i,
        last: genitive ? genitive.last : i + 2,
        mention: null,
        genitive,
        pronoun: noun.suffix,
        pronounToken: i + 1,
        coordinated: false,
      },
    ];
  }
  return [];
}

/** How far behind the trigger a word that it calls somebody may stand, in tokens. */
const AHEAD = 12;

/**
 * "وصف X بأنه حليف قوي", "ترك X وحيدا": a word of a class behind the trigger, up to the next comma. Behind a negator or
 * a second verb, and behind the name of a third, it is said of something else.
 */
export function aheadHolds(input: CoderInput, clause: Clause, classes: string): boolean {
  const { reader, clauses } = input;
  const wanted = classes.split("|");
  const last = Math.min(reader.sentences[clause.sentence]?.last ?? 0, clause.token + AHEAD);
  const named = new Set([
    ...clause.subject.map((each) => each.mention),
    ...clause.phrases.map((each) => each.mention),
  ]);
  for (let i = clause.token + 1; i < last; i++) {
    if (reader.classed(i, ...wanted)) {
      // "بأنه حليف إيران", "إرهاب بوتين": another's friend or crime.
      const whose = reader.cover[i + 1];
      return !whose?.actor || clause.subject.some(({ sense }) => sense.id === whose.actor?.id);
    }
    const mention = reader.cover[i];
    const isThird = mention?.kind === "actor" && !mention.adjective && !named.has(mention);
    if (reader.tokens[i]?.text === "،" || isThird || reader.classed(i, "negator", "sufferer")) return false;
    if (clauses.some((each) => each.token === i && each.reading.pos === "verb")) return false;
  }
  return false;
}

/** Whether a token of `[first, last)` has one of the classes (`a|b`). */
export function inClass(input: CoderInput, first: number, last: number, classes: string): boolean {
  const wanted = classes.split("|");
  for (let i = first; i < last; i++) if (input.reader.classed(i, ...wanted)) return true;
  return false;
}
