import { hashText } from "./hashing.ts";

/** First line of data/morphology/lexicon.txt. */
const HEADER = "isnad-morphology 1";

/** A section of the file: lines `starts[i]` to `starts[i + 1]`, their line ends included. */
export interface Section {
  readonly length: number;
  readonly starts: Uint32Array;
  line(at: number): string;
}

/** The sections of a lexicon file. Lines are cut out when asked for: the file is large, an article needs little of it. */
export class LexiconFile {
  readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
    const header = this.nextLine();
    if (header !== HEADER)
      throw new Error(
        `not a morphology lexicon (first line "${header.slice(0, 40)}"); rebuild it with scripts/morphology/build.mjs`,
      );
  }

  /** The section that follows the ones read before. */
  section(): Section {
    const { text } = this;
    const length = Number(this.nextLine());
    const starts = new Uint32Array(length + 1);
    let at = this.at;
    for (let i = 0; i < length; i++) {
      starts[i] = at;
      at = lineEnd(text, at) + 1;
    }
    starts[length] = at;
    this.at = at;
    return { length, starts, line: (i) => text.slice(starts[i], (starts[i + 1] as number) - 1) };
  }

  private nextLine(): string {
    const from = this.at;
    this.at = lineEnd(this.text, from) + 1;
    return this.text.slice(from, this.at - 1);
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Finds lines of a section by their first cell, the text before the first tab: a hash table of line numbers. */
export class FirstCellIndex {
  private readonly table: Int32Array;
  private readonly text: string;
  private readonly starts: Uint32Array;

  constructor(text: string, { length, starts }: Section) {
    this.text = text;
    this.starts = starts;
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2)));
    const mask = this.table.length - 1;
    for (let line = 0; line < length; line++) {
      const start = starts[line] as number;
      let place = hashText(text, start, text.indexOf("\t", start)) & mask;
      while (this.table[place] !== 0) place = (place + 1) & mask;
      this.table[place] = line + 1;
    }
  }

  /** The line whose first cell is `word` from `start` to `end`, or -1. */
  find(word: string, start: number, end: number): number {
    const mask = this.table.length - 1;
    let place = hashText(word, start, end) & mask;
    for (;;) {
      const line = (this.table[place] as number) - 1;
      if (line < 0 || this.isCell(this.starts[line] as number, word, start, end)) return line;
      place = (place + 1) & mask;
    }
  }

  private isCell(cell: number, word: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      if (this.text.charCodeAt(cell + i - start) !== word.charCodeAt(i)) return false;
    }
    return this.text[cell + end - start] === "\t";
  }
}
