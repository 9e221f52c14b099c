/** A row as it stands in a table of text. */
export interface CsvRow {
  /** Empty rows count, as they do in a sheet. */
  readonly number: number;
  /** Null where the row is longer than was allowed. */
  readonly cells: readonly string[] | null;
  /** The row itself, without its line's end. */
  readonly text: string;
}

/**
 * Finds the rows of a table that comes in parts (RFC 4180, with lines ended in any way). It is lenient where tables
 * are: quotation marks inside a bare cell are letters, and what follows a closing one belongs to the cell.
 */
export class CsvScanner {
  readonly #separator: string;
  readonly #most: number;
  readonly #bareCell: RegExp;
  #text = "";
  #number = 0;
  /** A row too long to be held is passed over; whether a quotation is open in it. */
  #passing: { isQuoted: boolean } | null = null;

  constructor(separator: string, most: number) {
    this.#separator = separator;
    this.#most = most;
    this.#bareCell = new RegExp(`[^\\r\\n${separator}]*`, "y");
  }

  *write(part: string): Generator<CsvRow> {
    this.#text += part;
    // Without a line's end in it no row ends, so that a long row is not looked through again for each part of it.
    if (this.#text.length > this.#most || this.#passing || /[\r\n]/.test(part)) yield* this.#rows(false);
  }

  /** @returns whether the table ends where a row does, and not inside a quotation */
  *end(): Generator<CsvRow, boolean> {
    yield* this.#rows(true);
    return this.#text === "" && !this.#passing?.isQuoted;
  }

  *#rows(isLast: boolean): Generator<CsvRow> {
    let at = 0;
    for (;;) {
      if (this.#passing) at = this.#pass(at);
      if (this.#passing || at >= this.#text.length) break;
      const row = this.#rowAt(at, isLast);
      const length = (row?.end ?? this.#text.length) - at;
      if (!row && length <= this.#most) break;
      this.#number++;
      if (length > this.#most) yield { number: this.#number, cells: null, text: "" };
      else if (row && (row.cells.length > 1 || row.cells[0] !== ""))
        yield { number: this.#number, cells: row.cells, text: this.#text.slice(at, row.end) };
      if (row) at = this.#afterLineEnd(row.end);
      else this.#passing = { isQuoted: false };
    }
    this.#text = this.#passing ? "" : this.#text.slice(at);
  }

  /** The row that begins at a place; null where its end is still to come. */
  #rowAt(start: number, isLast: boolean): { cells: string[]; end: number } | null {
    const cells: string[] = [];
    for (let at = start; ; at++) {
      const cell = this.#text[at] === '"' ? this.#quotedCell(at) : this.#cellAt(at);
      if (!cell) return null;
      cells.push(cell.text);
      at = cell.end;
      if (this.#text[at] === this.#separator) continue;
      // At the end of what came the line may go on, and a carriage return may be half of a line's end.
      if (at >= this.#text.length - 1 && this.#text[at] !== "\n" && !isLast) return null;
      return { cells, end: at };
    }
  }

  #cellAt(start: number): { text: string; end: number } {
    this.#bareCell.lastIndex = start;
    const text = this.#bareCell.exec(this.#text)?.[0] ?? "";
    return { text, end: start + text.length };
  }

  #quotedCell(start: number): { text: string; end: number } | null {
    let end = this.#text.indexOf('"', start + 1);
    while (end >= 0 && this.#text[end + 1] === '"') end = this.#text.indexOf('"', end + 2);
    if (end < 0) return null;
    const rest = this.#cellAt(end + 1);
    return { text: this.#text.slice(start + 1, end).replaceAll('""', '"') + rest.text, end: rest.end };
  }

  #afterLineEnd(at: number): number {
    return this.#text.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  /** Goes on to behind the row that is passed over, or to the end of what came. */
  #pass(start: number): number {
    const passing = this.#passing ?? { isQuoted: false };
    for (const { 0: mark, index } of this.#text.slice(start).matchAll(/["\n]/g)) {
      if (mark === '"') passing.isQuoted = !passing.isQuoted;
      else if (!passing.isQuoted) {
        this.#passing = null;
        return start + index + 1;
      }
    }
    return this.#text.length;
  }
}
