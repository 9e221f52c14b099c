import type { Reading, Token } from "../../../model/index.ts";
import { hashText, mix } from "../../../text/ar/morphology/hashing.ts";
import type { PossibleWord } from "../../../text/ar/words-in-context.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** Features are addressed by hash; this many addresses (a power of two), of which the weights hold few. */
export const ROWS = 1 << 20;

/** A token as the features see it: hashes of what it is. */
export interface TaggerWord {
  readonly norm: number;
  /** Without proclitics and pronouns, with its article. */
  readonly stem: number;
  readonly stemText: string;
  readonly lemma: number;
  /** What it is in its sentence, and whether the lexicon has it. */
  readonly kind: number;
  readonly clitics: number;
  readonly article: boolean;
  /** 0 to 6: how frequent its most frequent word is. */
  readonly frequency: number;
  readonly hasPronoun: boolean;
  /** Digits, Latin letters, or the mark itself; 0 for Arabic words. */
  readonly shape: number;
  readonly classes: number;
  /** What the name of the packs that covers it stands for, and whether it begins there; 0 outside them. */
  readonly match: number;
}

const NOWHERE = hashText("^");
const OUTSIDE: TaggerWord = {
  norm: NOWHERE,
  stem: NOWHERE,
  stemText: "",
  lemma: NOWHERE,
  kind: NOWHERE,
  clitics: 0,
  article: false,
  frequency: 0,
  hasPronoun: false,
  shape: 0,
  classes: 0,
  match: 0,
};

/** What the features ask for a token. */
export function taggerWord(
  { norm, kind }: Token,
  reading: Reading | null,
  possible: (norm: string) => readonly PossibleWord[],
  gazetteer: Gazetteer,
  match: number,
): TaggerWord {
  if (kind !== "word" || !reading) {
    const shape = kind === "mark" ? hashText(norm) : kind === "number" ? 1 : /^[a-z]/.test(norm) ? 2 : 0;
    const stem = hashText(norm);
    const classes = kind === "word" ? gazetteer(norm) : 0;
    return {
      ...OUTSIDE,
      norm: stem,
      stem,
      stemText: norm,
      lemma: stem,
      kind: hashText(kind),
      shape,
      classes,
      match,
    };
  }
  const words = possible(norm);
  const bits = words.reduce((most, word) => Math.max(most, word.bits), 0);
  const stemText = (reading.article ? "ال" : "") + reading.stem;
  return {
    norm: hashText(norm),
    stem: hashText(stemText),
    stemText,
    lemma: hashText(reading.lemma),
    kind: hashText(reading.pos + (words.length > 0 ? "" : "?")),
    clitics: hashText(reading.pre.join("")),
    article: reading.article,
    frequency: Math.max(0, Math.min(6, Math.floor(bits / 3))),
    hasPronoun: reading.suffix !== null,
    shape: 0,
    classes: gazetteer(stemText),
    match,
  };
}

/** Collects the rows of features; one for all, as a row of numbers costs more than what it holds. */
const rows: number[] = [];
let template = 0;
function add(hash: number): void {
  const mixed = mix(hash, 0x51ed27 + Math.imul(template, 0x9e3779b1));
  rows.push((mixed ^ (mixed >>> 15)) & (ROWS - 1));
}
/** The next template; features of one template with several values share its number. */
function next(): void {
  template++;
}
function one(hash: number): void {
  add(hash);
  next();
}

/** Rows of the features of each word of a sentence. */
export function featuresOf(words: readonly TaggerWord[]): Int32Array[] {
  const at = (i: number) => words[i] ?? OUTSIDE;
  return words.map((word, i) => {
    rows.length = 0;
    template = 0;
    ofWord(word);
    ofNeighbours(word, at(i - 1), at(i - 2), at(i + 1), at(i + 2));
    ofClasses(word, at(i - 1), at(i - 2), at(i + 1));
    ofHead(words, i);
    return Int32Array.from(rows);
  });
}

/** First of the templates that tell which word it is: training leaves them out at random, so that context counts. */
export const LEXICAL_TEMPLATES = 4;

function ofWord(word: TaggerWord): void {
  one(word.norm);
  one(word.stem);
  one(word.lemma);
  one(mix(word.stem, word.kind));
  one(0);
  one(word.kind);
  one(mix(word.frequency, word.kind));
  one(word.shape);
  one(mix(word.article ? 1 : 0, word.kind));
  one(word.clitics);
  one(word.hasPronoun ? 1 : 0);
  const { stemText } = word;
  for (let length = 1; length <= 4; length++) {
    if (stemText.length > length) add(hashText(stemText, 0, length));
    next();
    if (stemText.length > length) add(hashText(stemText, stemText.length - length));
    next();
  }
  one(mix(Math.min(9, stemText.length), word.kind));
}

function ofNeighbours(
  word: TaggerWord,
  before: TaggerWord,
  further: TaggerWord,
  behind: TaggerWord,
  beyond: TaggerWord,
): void {
  one(before.stem);
  one(behind.stem);
  one(further.stem);
  one(beyond.stem);
  one(before.lemma);
  one(behind.lemma);
  one(further.lemma);
  one(before.kind);
  one(behind.kind);
  one(further.kind);
  one(beyond.kind);
  one(mix(before.kind, word.kind));
  one(mix(word.kind, behind.kind));
  one(mix(mix(before.kind, word.kind), behind.kind));
  one(before.clitics);
  one(before.shape);
  one(behind.shape);
  one(mix(before.stem, word.stem));
  one(mix(word.stem, behind.stem));
  one(mix(before.lemma, word.kind));
  one(mix(mix(further.lemma, before.kind), word.kind));
  one(mix(behind.lemma, word.kind));
  one(mix(before.lemma, (before.article ? 2 : 0) + (word.article ? 1 : 0)));
}

function ofClasses(word: TaggerWord, before: TaggerWord, further: TaggerWord, behind: TaggerWord): void {
  for (const { classes } of [word, before, further, behind]) {
    for (let rest = classes, bit = 1; rest > 0; rest >>= 1, bit++) if (rest & 1) add(bit);
    next();
  }
  one(word.classes);
  one(before.classes);
  one(mix(before.classes, word.classes));
  one(mix(before.lemma, word.classes));
  one(word.match);
  one(before.match);
  one(behind.match);
  one(mix(word.match, word.kind));
  one(mix(mix(before.match, word.match), behind.match));
}

const VERB = [hashText("verb"), hashText("verb?")];
const PASSED_OVER = ["adjective", "adjective?", "name", "name?", "active", "active?", "passive"].map((pos) =>
  hashText(pos),
);

/** The noun that adjectives and names before the word belong to: "وزير الخارجية الفرنسي برنار". */
function ofHead(words: readonly TaggerWord[], i: number): void {
  let passed = 0;
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const each = words[j] as TaggerWord;
    if (each.shape > 2 || VERB.includes(each.kind)) break;
    if (PASSED_OVER.includes(each.kind)) {
      passed++;
      continue;
    }
    add(each.lemma);
    next();
    add(mix(each.lemma, Math.min(passed, 2)));
    next();
    add(mix(each.lemma, (words[i] as TaggerWord).kind));
    return;
  }
}

/**
 * Rows of what the first reading of an article found for the same words elsewhere in it.
 *
 * @param own the label that the word has so far; `most` the one it has mostly elsewhere, `named` the commonest that names
 */
export function featuresOfLabels(own: number, most: number, named: number): readonly number[] {
  rows.length = 0;
  template = 100;
  one(most);
  one(named);
  one(mix(own, most));
  one(mix(own, 64 + named));
  return [...rows];
}
