import type { Enclitic } from "../../analysis.ts";

/** Which pronouns may follow a form, as bits; the build script writes the same ones. */
export const FREE = 1;
const THIRD = 2;
const SECOND = 4;
const FIRST_PLURAL = 8;
const FIRST_NI = 16;
const FIRST_YA = 32;

/** One pronoun, or two, at the end of a word, and the bits one of which a form must have to carry it. */
export interface Ending {
  /** As written. */
  readonly surface: string;
  /** As a segmentation shows it: `ها`, `ني+ها`; "" without. */
  readonly label: string;
  readonly bit: number;
  readonly pronoun: Enclitic | null;
  readonly second: Enclitic | null;
}

const pronoun = (
  surface: string,
  person: 1 | 2 | 3,
  gender: "m" | "f" | null,
  number: Enclitic["number"],
): Enclitic => ({ surface, role: "pronoun", person, gender, number });

const SINGLE: readonly (readonly [Enclitic, number])[] = [
  [pronoun("ه", 3, "m", "singular"), THIRD],
  [pronoun("ها", 3, "f", "singular"), THIRD],
  [pronoun("هم", 3, "m", "plural"), THIRD],
  [pronoun("هن", 3, "f", "plural"), THIRD],
  [pronoun("هما", 3, null, "dual"), THIRD],
  [pronoun("ك", 2, null, "singular"), SECOND],
  [pronoun("كم", 2, "m", "plural"), SECOND],
  [pronoun("كن", 2, "f", "plural"), SECOND],
  [pronoun("كما", 2, null, "dual"), SECOND],
  [pronoun("نا", 1, null, "plural"), FIRST_PLURAL],
  [pronoun("ني", 1, null, "singular"), FIRST_NI],
  [pronoun("ي", 1, null, "singular"), FIRST_YA],
];

/** Before a second pronoun هم and كم have their old long vowel: منحهموها. */
const FIRST_OF_TWO: readonly (readonly [Enclitic, number])[] = [
  [pronoun("ني", 1, null, "singular"), FIRST_NI],
  [pronoun("نا", 1, null, "plural"), FIRST_PLURAL],
  [pronoun("ك", 2, null, "singular"), SECOND],
  [pronoun("كمو", 2, "m", "plural"), SECOND],
  [pronoun("همو", 3, "m", "plural"), THIRD],
];

export const NO_ENDING: Ending = { surface: "", label: "", bit: FREE, pronoun: null, second: null };

export const ENDINGS: readonly Ending[] = [
  ...SINGLE.map(([each, bit]) => ({
    surface: each.surface,
    label: each.surface,
    bit,
    pronoun: each,
    second: null,
  })),
  ...FIRST_OF_TWO.flatMap(([first, bit]) =>
    SINGLE.flatMap(([second]) =>
      second.person !== 3
        ? []
        : {
            surface: first.surface + second.surface,
            label: `${first.surface}+${second.surface}`,
            bit,
            pronoun: first,
            second,
          },
    ),
  ),
];

const LAST_LETTERS = [...new Set(ENDINGS.map(({ surface }) => surface.slice(-1)))];
const ENDINGS_BY_LETTER = new Map(
  LAST_LETTERS.map((letter) => [letter, ENDINGS.filter(({ surface }) => surface.endsWith(letter))]),
);
const NO_ENDINGS = [NO_ENDING];

/** The endings that a word may have by its letters, none first. */
export function endingsOf(word: string): readonly Ending[] {
  const endings = ENDINGS_BY_LETTER.get(word.slice(-1));
  if (!endings) return NO_ENDINGS;
  return [NO_ENDING, ...endings.filter(({ surface }) => word.endsWith(surface))];
}
