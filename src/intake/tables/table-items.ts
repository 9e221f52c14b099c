import type { Context, TableHead } from "../context.ts";
import { LeftOutRecords } from "../records/left-out-records.ts";
import { type FieldTexts, itemOfRecord } from "../records/record-item.ts";
import { type Caution, IntakeError, leftOut, type Taken } from "../taken.ts";
import { chooseColumns, FIELDS, type Field } from "./column-names.ts";

/** A row of a table. */
export interface Row {
  /** As the sheet or file counts it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Its own slice. */
  readonly original: Uint8Array;
}

/** What the rows of one table share. */
export interface TablePlace {
  readonly path: readonly string[];
  readonly media: string;
  readonly cautions: readonly Caution[];
}

/**
 * The rows below the headers, one item each.
 *
 * @throws {IntakeError} `no-text-column`
 */
export async function* itemsOfRows(
  rows: AsyncIterable<Row>,
  place: TablePlace,
  context: Context,
  left = new LeftOutRecords(place.path, "row"),
): AsyncGenerator<Taken> {
  if (context.onTable) return context.onTable(await headOf(rows, place, context));
  const told = FIELDS.filter((field) => context.columns[field] !== undefined);
  // Read with other columns, a row is another thing that came in.
  const where = told.map((field) => `${field}=${context.columns[field]}`).join(", ");
  let columns: Partial<Record<Field, number>> | null = null;
  let total = 0;
  for await (const { number, cells, original } of rows) {
    if (saysNothing(cells)) continue;
    if (columns === null) {
      columns = columnsOf(cells, context);
      continue;
    }
    total++;
    const fields: FieldTexts = {};
    for (const field of FIELDS) fields[field] = cells[columns[field] ?? -1] ?? "";
    const { media, cautions } = place;
    const path = [...place.path, ...(where ? [where] : []), `row ${number}`];
    const item = itemOfRecord(fields, { path, original, media, cautions }, context);
    if (item) yield item;
    else left.count("empty", number);
  }
  if (columns === null)
    yield leftOut(place.path, "empty", "the table is empty; give one that holds articles");
  else yield* left.report(total);
}

/** Also what sheets write to say how their cells are separated. */
const saysNothing = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === "") || /^sep=/i.test(cells[0] ?? "");

const ROWS_SHOWN = 4;
const LONGEST_SHOWN = 200;

async function headOf(
  rows: AsyncIterable<Row>,
  { path }: TablePlace,
  { limits }: Context,
): Promise<TableHead> {
  const first: string[][] = [];
  for await (const { cells } of rows) {
    if (saysNothing(cells)) continue;
    first.push(cells.slice(0, limits.mostColumns).map((cell) => cell.trim()));
    if (first.length > ROWS_SHOWN) break;
  }
  const [headers = [], ...below] = first;
  const short = below.map((cells) => cells.map((cell) => cell.slice(0, LONGEST_SHOWN)));
  return { path, headers, rows: short, known: chooseColumns(headers, {}) };
}

const MOST_NAMED = 20;

function columnsOf(headers: readonly string[], context: Context): Partial<Record<Field, number>> {
  const columns = chooseColumns(headers.slice(0, context.limits.mostColumns), context.columns);
  const missing = FIELDS.find((field) => context.columns[field] && columns[field] === undefined);
  if (columns.text !== undefined && missing === undefined) return columns;
  const named = headers.filter((header) => header.trim() !== "").slice(0, MOST_NAMED);
  const found = named.map((header) => `"${header.trim().slice(0, 40)}"`).join(", ");
  const more = headers.length > MOST_NAMED ? " and more" : "";
  throw missing === undefined
    ? new IntakeError(
        "no-text-column",
        `no column is known to hold the article's text among ${found}${more}; name it with the column for the text`,
      )
    : new IntakeError(
        "no-such-column",
        `there is no column "${context.columns[missing]}" among ${found}${more}; name one of these for the ${missing}`,
      );
}
