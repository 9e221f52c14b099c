/** A known word one slip away from a written one. */
export interface Neighbour {
  readonly word: string;
  readonly slip: Slip;
}

/**
 * How a word came to be written otherwise: two letters swapped, one doubled or a double lost, one of the same shape,
 * the key beside it, one lost, one too many, another letter.
 */
export type Slip = "swap" | "double" | "shape" | "key" | "lost" | "extra" | "other";

/** How much rarer a kind of slip is than the commonest, in bits. Judged, not counted: no corpus of slips is at hand. */
const COSTS: Readonly<Record<Slip, number>> = {
  swap: 0,
  double: 0,
  shape: 0.5,
  key: 1,
  lost: 2,
  extra: 3,
  other: 5,
};

export function costOf(slip: Slip): number {
  return COSTS[slip];
}

/** A slip of the pen or the finger, as against a letter that comes or goes without a cause. */
export function isLight(slip: Slip): boolean {
  return COSTS[slip] <= 1;
}

/** Letters that differ in dots only, or nearly. */
const SHAPES = ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق"];
/** Rows of the Arabic 101 keyboard, folded. */
const KEYS = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤريةوزظ"];
/** Letters of a folded word. */
const LETTERS = [..."ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوية"];
const SHORTEST = 4;

/**
 * Known words by their length, each with the set of its letters as bits: one slip changes at most two of them, so
 * nearly every word is told apart by its bits. An index by what is left of a word without one letter would answer
 * faster, but takes longer to build than all questions of a report to ask.
 */
export class Neighbours {
  readonly #byLength = new Map<number, { words: string[]; letters: number[] }>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word.length < SHORTEST) continue;
      let same = this.#byLength.get(word.length);
      if (!same) {
        same = { words: [], letters: [] };
        this.#byLength.set(word.length, same);
      }
      same.words.push(word);
      same.letters.push(lettersOf(word));
    }
  }

  /** Known words that one insertion, deletion, substitution or swap makes of `written`. */
  near(written: string): Neighbour[] {
    const near: Neighbour[] = [];
    const mine = lettersOf(written);
    for (let length = written.length - 1; length <= written.length + 1; length++) {
      const { words, letters } = this.#byLength.get(length) ?? { words: [], letters: [] };
      for (let i = 0; i < words.length; i++) {
        const differing = (letters[i] as number) ^ mine;
        const butOne = differing & (differing - 1);
        if ((butOne & (butOne - 1)) !== 0) continue;
        const word = words[i] as string;
        const slip = slipBetween(written, word);
        if (slip !== null) near.push({ word, slip });
      }
    }
    return near;
  }
}

/** A bit for each letter that a word has; letters that share a bit only cost a needless comparison. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/**
 * The one slip that made `written` of `word`; null when they are equal or further apart.
 *
 * @example
 * slipBetween("تبحت", "تبحث") // "shape"
 */
export function slipBetween(written: string, word: string): Slip | null {
  if (written === word) return null;
  let i = 0;
  while (i < written.length && written[i] === word[i]) i++;
  if (written.length === word.length) {
    if (written.slice(i + 1) === word.slice(i + 1)) return otherLetter(written[i], word[i]);
    const swapped = written[i] === word[i + 1] && written[i + 1] === word[i];
    return swapped && written.slice(i + 2) === word.slice(i + 2) ? "swap" : null;
  }
  const [longer, shorter] = written.length > word.length ? [written, word] : [word, written];
  if (longer.length - shorter.length !== 1 || longer.slice(i + 1) !== shorter.slice(i)) return null;
  if (longer[i] === longer[i - 1]) return "double";
  return longer === written ? "extra" : "lost";
}

function otherLetter(one = "", other = ""): Slip {
  if (SHAPES.some((shape) => shape.includes(one) && shape.includes(other))) return "shape";
  const beside = KEYS.some(
    (row) =>
      row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  );
  return beside ? "key" : "other";
}

/** Every word that one slip may have made this one of; some twice. */
export function* oneSlipFrom(written: string): Generator<string> {
  for (let i = 0; i <= written.length; i++) {
    const [head, letter, next] = [written.slice(0, i), written[i], written[i + 1]];
    for (const other of LETTERS) yield head + other + written.slice(i);
    if (letter === undefined) continue;
    for (const other of LETTERS) if (other !== letter) yield head + other + written.slice(i + 1);
    yield head + written.slice(i + 1);
    if (next !== undefined && next !== letter) yield head + next + letter + written.slice(i + 2);
  }
}
