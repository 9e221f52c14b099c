import type { Analysis, VerbLink } from "../../analysis.ts";
import type { Proclitics } from "./clitics.ts";
import type { Ending } from "./enclitics.ts";
import type { Inflection } from "./inflection.ts";
import { foldLetters, type Lexeme, type Lexicon } from "./lexicon.ts";

/**
 * One way to read a word, in parts that many readings share. A word has dozens of readings and an article needs one of
 * each: the full Analysis is made of those only that are asked for.
 */
export interface Reading {
  readonly proclitics: Proclitics;
  /** The stem with its inflection: from `start` to `end` of the folded word. */
  readonly start: number;
  readonly end: number;
  readonly ending: Ending;
  readonly article: boolean;
  readonly lexeme: Lexeme;
  readonly inflection: Inflection;
  readonly spelling: Analysis["spelling"];
}

const KINDS: Readonly<Record<string, VerbLink["kind"]>> = {
  m: "masdar",
  a: "active participle",
  p: "passive participle",
  n: "noun",
};

/** The reading of a folded word written out. */
export function toAnalysis(word: string, reading: Reading, lexicon: Lexicon): Analysis {
  const { proclitics, ending, article, lexeme, inflection, spelling } = reading;
  return {
    proclitics: proclitics.list,
    stem: word.slice(reading.start, reading.end),
    enclitic: ending.pronoun,
    ...(ending.second ? { secondObject: ending.second } : {}),
    article,
    lemma: lexeme.lemma,
    lemmaFolded: lexeme.lemmaFolded,
    root: lexeme.root,
    pattern: lexeme.pattern,
    pos: lexeme.pos,
    aspect: inflection.aspect,
    moods: inflection.moods,
    voice: inflection.voice,
    person: inflection.person,
    gender: inflection.gender,
    number: inflection.number,
    cases: inflection.cases,
    transitivity: lexeme.transitivity,
    verb: linkOf(lexeme, lexicon),
    known: lexeme.known,
    frequency: lexeme.frequency,
    spelling,
  };
}

function linkOf({ verb }: Lexeme, lexicon: Lexicon): VerbLink | null {
  if (!verb) return null;
  const { lemma, transitivity } = lexicon.lexeme(verb.id);
  return { lemma, kind: KINDS[verb.kind] ?? "noun", transitivity };
}

/**
 * How a word is spelled from `start` on, against what is expected there: `bare` when it leaves a hamza out, as hurried
 * writing does, `wrong` when it has one where the lexicon has another.
 */
export function compareSpelling(
  written: string,
  start: number,
  end: number,
  expected: string,
): Analysis["spelling"] {
  if (end - start !== expected.length) return "wrong";
  let result: Analysis["spelling"] = "same";
  for (let i = 0; i < expected.length; i++) {
    const mine = written[start + i] as string;
    const other = expected[i] as string;
    if (mine === other) continue;
    if ((mine !== "ا" && mine !== "ي") || foldLetters(other) !== mine) return "wrong";
    result = "bare";
  }
  return result;
}
