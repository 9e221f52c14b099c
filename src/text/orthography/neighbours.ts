/** A known word one slip away from a written one. */
export interface Neighbour {
  readonly word: string;
  /** A slip of the pen or the finger: letters of one shape, two letters swapped, one doubled or a double lost. */
  readonly light: boolean;
}

/** Letters that differ in dots only, or nearly. */
const SHAPES = ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق"];
const SHORTEST = 4;

/**
 * Known words by what is left of them without one letter (Bocek, Hunt and Stiller, Fast Similarity Search, 2007).
 * Building takes a moment, asking does not.
 */
export class Neighbours {
  readonly #words = new Set<string>();
  readonly #without = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST || this.#words.has(word)) continue;
      this.#words.add(word);
      for (const rest of withoutOne(word)) {
        const list = this.#without.get(rest);
        if (list) list.push(word);
        else this.#without.set(rest, [word]);
      }
    }
  }

  /** Known words that one insertion, deletion, substitution or swap makes of `written`. */
  near(written: string): Neighbour[] {
    const found = new Set(this.#without.get(written));
    for (const rest of withoutOne(written)) {
      if (this.#words.has(rest)) found.add(rest);
      for (const word of this.#without.get(rest) ?? []) found.add(word);
    }
    const near: Neighbour[] = [];
    for (const word of found) {
      const slip = slipBetween(written, word);
      if (slip !== null) near.push({ word, light: slip === "light" });
    }
    return near;
  }
}

function withoutOne(word: string): Set<string> {
  const rests = new Set<string>();
  for (let i = 0; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1));
  return rests;
}

/**
 * The one slip between two words; null when they are equal or further apart.
 *
 * @example
 * slipBetween("تبحت", "تبحث") // "light"
 */
export function slipBetween(written: string, word: string): "light" | "heavy" | null {
  if (written === word) return null;
  let i = 0;
  while (i < written.length && written[i] === word[i]) i++;
  if (written.length === word.length) {
    if (written.slice(i + 1) === word.slice(i + 1)) return sameShape(written[i], word[i]) ? "light" : "heavy";
    const swapped = written[i] === word[i + 1] && written[i + 1] === word[i];
    return swapped && written.slice(i + 2) === word.slice(i + 2) ? "light" : null;
  }
  const [longer, shorter] = written.length > word.length ? [written, word] : [word, written];
  if (longer.length - shorter.length !== 1 || longer.slice(i + 1) !== shorter.slice(i)) return null;
  return longer[i] === longer[i - 1] ? "light" : "heavy";
}

function sameShape(one = "", other = ""): boolean {
  return SHAPES.some((shape) => shape.includes(one) && shape.includes(other));
}

/** Every word that a light slip makes of this one. */
export function* lightSlipsOf(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++) {
    const [letter, next] = [word[i] as string, word[i + 1]];
    const [head, tail] = [word.slice(0, i), word.slice(i + 1)];
    for (const shape of SHAPES) {
      if (!shape.includes(letter)) continue;
      for (const other of shape) if (other !== letter) yield head + other + tail;
    }
    if (next !== undefined && next !== letter) yield head + next + letter + tail.slice(1);
    if (next === letter) yield head + tail;
    yield head + letter + letter + tail;
  }
}
