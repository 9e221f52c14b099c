import type { Pos } from "../../analysis.ts";
import { OPEN } from "./candidates.ts";
import { type Cut, cutProclitics, NO_PROCLITICS } from "./clitics.ts";
import { ENDINGS, type Ending, NO_ENDING } from "./enclitics.ts";
import { inflectionOf, NO_INFLECTION } from "./inflection.ts";
import { foldLetters, madeUpLexeme } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Spelled } from "./spelled.ts";

/** A word of which nothing is known may end in these pronouns: the third person, and نا. */
const GUESSED: readonly Ending[] = ENDINGS.filter(
  ({ pronoun, second, surface }) => !second && (pronoun?.person === 3 || surface === "نا"),
);

/**
 * Readings made from the word's shape alone. A name may look like a word with clitics (بلير, وليد), so the whole word
 * as a name is always among them; deeper cuts are added for words that no open-class reading explains.
 */
export function guessReadings(word: Spelled, known: readonly Reading[]): Reading[] {
  const explained = known.some(({ lexeme }) => OPEN.has(lexeme.pos));
  const out: Reading[] = [];
  for (const cut of cutProclitics(word.folded)) {
    const length = word.folded.length - cut.length;
    if (cut.particle === "س") continue;
    if (cut.length > 0 && length < 3) continue;
    if (explained && cut.preposition && cut.article) continue;
    out.push(guess(word, cut, NO_ENDING, "PROPN"));
    if (explained) continue;
    out.push(guess(word, cut, NO_ENDING, "NOUN"), guess(word, cut, NO_ENDING, "ADJ"));
    for (const ending of cut.article ? [] : GUESSED) {
      if (length - ending.surface.length >= 3 && word.folded.endsWith(ending.surface))
        out.push(guess(word, cut, ending, "NOUN"));
    }
  }
  return out;
}

function guess(word: Spelled, cut: Cut, ending: Ending, pos: Pos): Reading {
  const end = word.folded.length - ending.surface.length;
  const stem = word.folded.slice(cut.length, end);
  const plural = pos !== "PROPN" && stem.length > 4 && /(ات|ون|ين)$/.test(stem);
  const feminine = stem.endsWith("ة") || stem.endsWith("ات");
  const lemma = lemmaOf(word.spelling.slice(cut.length, end), pos);
  return {
    proclitics: cut.proclitics,
    start: cut.length,
    end,
    ending,
    article: cut.article,
    lexeme: madeUpLexeme(pos, lemma, foldLetters(lemma)),
    inflection: INFLECTIONS[feminine ? "f" : "m"][plural ? "plural" : "singular"],
    spelling: "same",
  };
}

const inflected = (gender: "m" | "f") => ({
  singular: inflectionOf({ gender, number: "singular" }),
  plural: inflectionOf({ gender, number: "plural" }),
});
const INFLECTIONS = { m: inflected("m"), f: inflected("f") };

function lemmaOf(spelling: string, pos: Pos): string {
  if (pos === "PROPN" || spelling.length < 5) return spelling;
  if (pos === "ADJ")
    return spelling
      .replace(/(ات|ون|ين|ية|يا)$/, (end) => (end[0] === "ي" && end !== "ين" ? "ي" : ""))
      .replace(/ة$/, "");
  if (spelling.endsWith("ات")) return spelling.slice(0, -2);
  return spelling.replace(/(ون|ين)$/, "").replace(/ا$/, "");
}

/** The one reading of numbers, marks and words of other scripts. */
export function shapeReading(word: Spelled): Reading {
  const pos = /^[\p{N}.,/%:-]*\p{N}/u.test(word.folded) ? "NUM" : /\p{L}/u.test(word.folded) ? "X" : "PUNCT";
  return {
    proclitics: NO_PROCLITICS,
    start: 0,
    end: word.folded.length,
    ending: NO_ENDING,
    article: false,
    lexeme: madeUpLexeme(pos, word.spelling, word.folded, pos !== "X"),
    inflection: NO_INFLECTION,
    spelling: "same",
  };
}
