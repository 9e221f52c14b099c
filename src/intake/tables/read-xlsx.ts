import type { Archive, Entry } from "../archives/open-archive.ts";
import type { Content } from "../content.ts";
import type { Context } from "../context.ts";
import { IntakeError, leftOutBy, type Taken } from "../taken.ts";
import { openText } from "../text-chunks.ts";
import { type MarkupHandlers, readXml } from "../xml.ts";
import { itemsOfRows, type Row } from "./table-items.ts";

const MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** The sheets of a workbook, each a table. A sheet that holds no articles does not hinder the others. */
export async function* readXlsx(content: Content, archive: Archive): AsyncGenerator<Taken> {
  const { inside, entries } = archive;
  const strings = await readSharedStrings(
    entries.find(({ name }) => name === "xl/sharedStrings.xml"),
    inside,
  );
  const numberOf = ({ name }: Entry) => Number(SHEET.exec(name)?.[1]);
  const sheets = entries.filter(({ name }) => SHEET.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
  if (sheets.length === 0)
    throw new IntakeError("empty", "the workbook holds no sheets; give one that holds articles");
  for (const sheet of sheets) {
    const path = [...content.path, `sheet ${numberOf(sheet)}`];
    try {
      const rows = readRows(sheet.content, strings, inside);
      yield* itemsOfRows(rows, { path, media: MEDIA, cautions: [] }, inside);
    } catch (error) {
      yield leftOutBy(path, error, "the sheet");
    }
  }
}

/** The strings that cells name by number. */
async function readSharedStrings(entry: Entry | undefined, inside: Context): Promise<string[]> {
  const strings: string[] = [];
  if (!entry) return strings;
  let [current, length, isText, phonetic] = ["", 0, false, 0];
  const handlers: MarkupHandlers = {
    open(prefixed) {
      const name = localName(prefixed);
      if (name === "t") isText = true;
      else if (name === "rPh") phonetic++;
    },
    close(prefixed) {
      const name = localName(prefixed);
      if (name === "t") isText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        strings.push(current);
        current = "";
        // An empty string costs memory as well.
        length += 8;
      }
    },
    text(text) {
      if (!isText || phonetic > 0) return;
      length += text.length;
      current += text;
    },
  };
  const { read } = await openText(entry.content, inside, "utf-8");
  for await (const _ of readXml(read(), inside, handlers)) {
    void _;
    if (length > inside.limits.sharedStrings)
      throw new IntakeError(
        "too-long",
        "the workbook's texts are too long to be held; save each sheet as CSV and give these",
      );
  }
  return strings;
}

/** The rows of a sheet. As a row is stored in several places, its slice is the array of its cells in JSON. */
async function* readRows(content: Content, strings: readonly string[], inside: Context): AsyncGenerator<Row> {
  const cells = new Cells(strings, inside);
  const { read } = await openText(content, inside, "utf-8");
  for await (const _ of readXml(read(), inside, cells)) {
    void _;
    // Encoded one at a time: rows that name a long text again and again would else be held all together.
    for (const { number, cells: texts } of cells.takeRows()) {
      const original = encoder.encode(JSON.stringify(texts));
      inside.clock.check();
      inside.budget?.spend(original.length);
      yield { number, cells: texts, original };
    }
  }
}

const encoder = new TextEncoder();

/** Gathers the rows of a sheet while its markup passes. What a sheet says of its dimensions is not believed. */
class Cells implements MarkupHandlers {
  readonly #strings: readonly string[];
  readonly #inside: Context;
  #rows: Omit<Row, "original">[] = [];
  #cells: string[] = [];
  #rowNumber = 0;
  #column = -1;
  #type = "n";
  #value = "";
  #isValue = false;
  #length = 0;

  constructor(strings: readonly string[], inside: Context) {
    this.#strings = strings;
    this.#inside = inside;
  }

  takeRows(): Omit<Row, "original">[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(prefixed: string, attributes: Readonly<Record<string, string>>): void {
    const name = localName(prefixed);
    if (name === "row") {
      this.#rowNumber = Number(attributes["r"]) || this.#rowNumber + 1;
      [this.#cells, this.#column, this.#length] = [[], -1, 0];
    } else if (name === "c") {
      this.#column = columnOf(attributes["r"]) ?? this.#column + 1;
      this.#type = attributes["t"] ?? "n";
      this.#value = "";
    } else if (name === "v" || name === "t") this.#isValue = true;
  }

  close(prefixed: string): void {
    const name = localName(prefixed);
    if (name === "v" || name === "t") this.#isValue = false;
    else if (name === "c") this.#endCell();
    else if (name === "row" && this.#cells.some((cell) => cell !== "")) {
      this.#rows.push({ number: this.#rowNumber, cells: Array.from(this.#cells, (cell) => cell ?? "") });
    }
  }

  text(text: string): void {
    if (!this.#isValue) return;
    this.#measure(text);
    this.#value += text;
  }

  #measure(text: string): void {
    this.#length += text.length;
    if (this.#length > this.#inside.limits.recordBytes)
      throw new IntakeError("too-long", `row ${this.#rowNumber} is longer than one article can be; split it`);
  }

  #endCell(): void {
    if (this.#column >= this.#inside.limits.mostColumns) return;
    const shared = this.#type === "s" ? (this.#strings[Number(this.#value)] ?? "") : null;
    if (shared !== null) this.#measure(shared);
    this.#cells[this.#column] = shared ?? this.#value;
  }
}

/** Some programs write `x:row` for `row`. */
const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** From 0, of a reference like "AB12". */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? "")?.[1];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
