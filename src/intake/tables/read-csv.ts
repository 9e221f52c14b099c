import type { Content } from "../content.ts";
import type { Context } from "../context.ts";
import { LeftOutRecords } from "../records/left-out-records.ts";
import { IntakeError, type Taken } from "../taken.ts";
import { openText } from "../text-chunks.ts";
import { headerKey, SEPARATORS } from "./column-names.ts";
import { type CsvRow, CsvScanner } from "./csv-scanner.ts";
import { itemsOfRows, type Row } from "./table-items.ts";

/** CSV with commas, semicolons, tabs or bars, whichever its headers are separated by. */
export async function* readCsv(content: Content, context: Context): AsyncGenerator<Taken> {
  const { cautions, read } = await openText(content, context);
  const place = { path: content.path, media: "text/csv", cautions };
  const left = new LeftOutRecords(content.path, "row");
  yield* itemsOfRows(readRows(read, left, context), place, context, left);
}

async function* readRows(
  read: () => AsyncGenerator<string>,
  left: LeftOutRecords,
  context: Context,
): AsyncGenerator<Row> {
  const scanner = new CsvScanner(await separatorOf(read()), context.limits.recordBytes);
  for await (const chunk of read()) for (const row of scanner.write(chunk)) yield* taken(row);
  const ending = scanner.end();
  let step = ending.next();
  for (; !step.done; step = ending.next()) yield* taken(step.value);
  if (!step.value)
    throw new IntakeError(
      "cut",
      "the table ends inside a quoted cell; close its quotation mark or export it anew, the rows before it were read",
    );

  function* taken({ number, cells, text }: CsvRow): Generator<Row> {
    context.clock.check();
    if (cells) yield { number, cells, original: encoder.encode(text) };
    else left.count("too-long", number);
  }
}

const encoder = new TextEncoder();

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
