import { holds, type Stretch } from "./offsets.ts";

/** How far around a place letters and words are looked for at least. */
const REACH = 400;

/** Where letters as a reader sees them and words of a text begin and end, in UTF-16 units. */
export class TextEdges {
  readonly #text: string;
  readonly #language: string;

  constructor(text: string, language: string) {
    this.#text = text;
    this.#language = language;
  }

  /** The whole letters that a selection touches, without white space around them; null where nothing is left. */
  snap({ start, end }: Stretch): Stretch | null {
    const from = this.#letters(start).findLast((edge) => edge <= start) ?? 0;
    const to = this.#letters(end).find((edge) => edge >= end) ?? this.#text.length;
    const part = this.#text.slice(from, to);
    const lead = part.length - part.trimStart().length;
    const length = part.trim().length;
    return length === 0 ? null : { start: from + lead, end: from + lead + length };
  }

  /**
   * A stretch with one end moved by a letter or to the next edge of a word; the same where it would become empty.
   *
   * @param by `1` towards the end of the text, `-1` towards its beginning
   */
  move(stretch: Stretch, which: "start" | "end", by: 1 | -1, unit: "letter" | "word"): Stretch {
    const at = stretch[which];
    const to = unit === "letter" ? this.#nextLetter(at, by) : this.#nextWord(at, which, by);
    const moved = { ...stretch, [which]: to };
    const isBlank = this.#text.slice(moved.start, moved.end).trim() === "";
    return moved.end <= moved.start || isBlank ? stretch : moved;
  }

  /** The word at a place, or the first one behind it. */
  wordAt(offset: number): Stretch | null {
    return this.#words(offset).find((word) => holds(word, offset) || word.start >= offset) ?? null;
  }

  #nextLetter(at: number, by: 1 | -1): number {
    const edges = this.#letters(at);
    const next = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
    return next ?? at;
  }

  #nextWord(at: number, which: "start" | "end", by: 1 | -1): number {
    const edges = this.#words(at).map((word) => word[which]);
    const next = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
    return next ?? at;
  }

  #letters(around: number): number[] {
    const { start, end } = this.#window(around);
    const segments = new Intl.Segmenter(this.#language, { granularity: "grapheme" }).segment(
      this.#text.slice(start, end),
    );
    return [...Array.from(segments, ({ index }) => start + index), end];
  }

  #words(around: number): Stretch[] {
    const { start, end } = this.#window(around);
    const segments = new Intl.Segmenter(this.#language, { granularity: "word" }).segment(
      this.#text.slice(start, end),
    );
    return Array.from(segments)
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
  }

  /** Whole lines around a place: no letter and no word goes over the end of one, and a text may be long. */
  #window(around: number): Stretch {
    const end = this.#text.indexOf("\n", around + REACH);
    return {
      start: around <= REACH ? 0 : this.#text.lastIndexOf("\n", around - REACH) + 1,
      end: end === -1 ? this.#text.length : end,
    };
  }
}
