import { holds, type Stretch } from "./offsets.ts";

/** Where letters as a reader sees them and words of a text begin and end, in UTF-16 units. */
export class TextEdges {
  readonly #text: string;
  readonly #language: string;
  #letters: readonly number[] | null = null;
  #words: readonly Stretch[] | null = null;

  constructor(text: string, language: string) {
    this.#text = text;
    this.#language = language;
  }

  /** The whole letters that a selection touches, without white space around them; null where nothing is left. */
  snap({ start, end }: Stretch): Stretch | null {
    const from = this.#letterAtOrBefore(start);
    const to = this.#letterAtOrAfter(end);
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
    return this.#allWords().find((word) => holds(word, offset) || word.start >= offset) ?? null;
  }

  #nextLetter(at: number, by: 1 | -1): number {
    const edges = this.#allLetters();
    const next = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
    return next ?? at;
  }

  #nextWord(at: number, which: "start" | "end", by: 1 | -1): number {
    const edges = this.#allWords().map((word) => word[which]);
    const next = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
    return next ?? at;
  }

  #letterAtOrBefore(offset: number): number {
    return this.#allLetters().findLast((edge) => edge <= offset) ?? 0;
  }

  #letterAtOrAfter(offset: number): number {
    return this.#allLetters().find((edge) => edge >= offset) ?? this.#text.length;
  }

  #allLetters(): readonly number[] {
    if (this.#letters) return this.#letters;
    const segmenter = new Intl.Segmenter(this.#language, { granularity: "grapheme" });
    this.#letters = [...Array.from(segmenter.segment(this.#text), ({ index }) => index), this.#text.length];
    return this.#letters;
  }

  #allWords(): readonly Stretch[] {
    if (this.#words) return this.#words;
    const segmenter = new Intl.Segmenter(this.#language, { granularity: "word" });
    this.#words = Array.from(segmenter.segment(this.#text))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
    return this.#words;
  }
}
