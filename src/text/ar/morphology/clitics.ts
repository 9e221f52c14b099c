import type { Enclitic, Proclitic } from "./analysis.ts";

/** Which pronouns may follow a form, as bits; the build script writes the same ones. */
export const FREE = 1;
const THIRD = 2;
const SECOND = 4;
const FIRST_PLURAL = 8;
const FIRST_NI = 16;
const FIRST_YA = 32;

/** A pronoun suffix and the bits one of which a form must have to carry it. */
export interface EncliticForm extends Enclitic {
  readonly bit: number;
}

const form = (
  surface: string,
  person: 1 | 2 | 3,
  gender: "m" | "f" | null,
  number: Enclitic["number"],
  bit: number,
): EncliticForm => ({
  surface,
  person,
  gender,
  number,
  bit,
});

export const ENCLITICS: readonly EncliticForm[] = [
  form("ه", 3, "m", "singular", THIRD),
  form("ها", 3, "f", "singular", THIRD),
  form("هم", 3, "m", "plural", THIRD),
  form("هن", 3, "f", "plural", THIRD),
  form("هما", 3, null, "dual", THIRD),
  form("ك", 2, null, "singular", SECOND),
  form("كم", 2, "m", "plural", SECOND),
  form("كن", 2, "f", "plural", SECOND),
  form("كما", 2, null, "dual", SECOND),
  form("نا", 1, null, "plural", FIRST_PLURAL),
  form("ني", 1, null, "singular", FIRST_NI),
  form("ي", 1, null, "singular", FIRST_YA),
];

/** A cut of a folded word after its proclitics. */
export interface Cut {
  readonly proclitics: readonly Proclitic[];
  /** Where the stem begins. */
  readonly start: number;
  readonly article: boolean;
  /** ب ك ل before a nominal; "" without. */
  readonly preposition: string;
  /** س or ل before a verb; "" without. ل is in both: what follows decides. */
  readonly particle: string;
}

const clitic = (letter: string, role: Proclitic["role"], surface = letter): Proclitic => ({
  letter,
  surface,
  role,
});

/** Every way to cut proclitics off a folded word, none first. */
export function cutProclitics(word: string): Cut[] {
  const cuts: Cut[] = [];
  for (const conjunction of ["", "و", "ف"]) {
    if (!word.startsWith(conjunction) || word.length <= conjunction.length) continue;
    const before = conjunction ? [clitic(conjunction, "conjunction")] : [];
    cutInner(word, conjunction.length, before, cuts);
  }
  return cuts;
}

function cutInner(word: string, at: number, before: readonly Proclitic[], cuts: Cut[]): void {
  const add = (
    more: readonly Proclitic[],
    start: number,
    article: boolean,
    preposition: string,
    particle: string,
  ): void => {
    if (word.length > start)
      cuts.push({ proclitics: [...before, ...more], start, article, preposition, particle });
  };
  add([], at, false, "", "");
  if (word.startsWith("ال", at)) add([clitic("ال", "article")], at + 2, true, "", "");
  if (word[at] === "س") add([clitic("س", "future")], at + 1, false, "", "س");
  for (const letter of ["ب", "ك", "ل"]) {
    if (word[at] !== letter) continue;
    const preposition = clitic(letter, "preposition");
    add([preposition], at + 1, false, letter, letter === "ل" ? "ل" : "");
    if (letter !== "ل" && word.startsWith("ال", at + 1))
      add([preposition, clitic("ال", "article")], at + 3, true, letter, "");
    if (letter === "ل" && word[at + 1] === "ل") {
      add([preposition, clitic("ال", "article", "ل")], at + 2, true, letter, "");
      // للغة: of the article nothing is written when the stem begins with ل itself.
      add([preposition, clitic("ال", "article", "")], at + 1, true, letter, "");
    }
  }
}
