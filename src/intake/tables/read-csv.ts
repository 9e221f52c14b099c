import { parse } from "csv-parse";
import type { Content } from "../content.ts";
import type { Context } from "../context.ts";
import { megabytes } from "../limits.ts";
import { IntakeError, type Taken } from "../taken.ts";
import { openText } from "../text-chunks.ts";
import { headerKey, SEPARATORS } from "./column-names.ts";
import { itemsOfRows, type Row } from "./table-items.ts";

/** CSV with commas, semicolons, tabs or bars, whichever its headers are separated by. */
export async function* readCsv(content: Content, context: Context): AsyncGenerator<Taken> {
  const { cautions, read } = await openText(content, context);
  const place = { path: content.path, media: "text/csv", cautions };
  yield* itemsOfRows(readRows(read, context), place, context);
}

async function* readRows(read: () => AsyncGenerator<string>, context: Context): AsyncGenerator<Row> {
  const most = context.limits.recordBytes;
  let rows: Row[] = [];
  const parser = parse({
    bom: true,
    delimiter: await separatorOf(read()),
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: most,
    // Taken here and not from the stream, which on an error would forget the rows before it.
    on_record: (parsed: unknown) => {
      const { record, raw, info } = parsed as ParsedRow;
      const original = encoder.encode(raw.replace(/\r?\n$/, ""));
      rows.push({ number: info.records, cells: record, original });
      return null;
    },
  });
  parser.on("error", () => {});
  parser.resume();
  try {
    for await (const chunk of read()) {
      const problem = await failureOf((done) => parser.write(chunk, done));
      yield* takeRows();
      if (problem) throw asIntakeError(problem, most);
    }
    const problem = await failureOf((done) => parser.end(done));
    yield* takeRows();
    if (problem) throw asIntakeError(problem, most);
  } finally {
    parser.destroy();
  }

  function takeRows(): Row[] {
    const taken = rows;
    rows = [];
    return taken;
  }
}

const encoder = new TextEncoder();

function failureOf(work: (done: (error?: Error | null) => void) => void): Promise<Error | null> {
  return new Promise((resolve) => work((error) => resolve(error ?? null)));
}

interface ParsedRow {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly records: number };
}

function asIntakeError(error: unknown, most: number): unknown {
  const { code } = error as { code?: string };
  if (code === "CSV_MAX_RECORD_SIZE")
    return new IntakeError(
      "too-long",
      `a row is longer than ${megabytes(most)}, so a quotation mark may be missing; mend it, the rows before it were read`,
    );
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return new IntakeError(
      "cut",
      "the table ends inside a quoted cell; close its quotation mark or export it anew",
    );
  return error;
}

const HEAD_CHARACTERS = 20_000;

/** Of the separators, the one that the file names, else the one that gives the most headers. */
async function separatorOf(chunks: AsyncGenerator<string>): Promise<string> {
  let head = "";
  for await (const chunk of chunks) {
    head += chunk;
    if (head.length > HEAD_CHARACTERS || head.trimStart().includes("\n")) break;
  }
  const [line = ""] = head.slice(0, HEAD_CHARACTERS).trimStart().split(/\r?\n/, 1);
  const [, told] = /^sep=([,;\t|])/i.exec(line) ?? [];
  if (told) return told;
  const cells = (separator: string) => new Set(line.split(separator).map(headerKey)).size;
  return SEPARATORS.reduce((best, each) => (cells(each) > cells(best) ? each : best));
}
