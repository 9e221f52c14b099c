import { type Content, readWhole } from "../content.ts";
import type { Context } from "../context.ts";
import { headerKey, knownHeaders } from "../tables/column-names.ts";
import { type Caution, IntakeError, leftOut, type Taken } from "../taken.ts";
import { asUtf8 } from "../text-chunks.ts";
import { fieldsOfRecord, keysOf } from "./fields-of-record.ts";
import { LeftOutRecords } from "./left-out-records.ts";
import { itemOfRecord } from "./record-item.ts";
import { parseRecord, type Scanned, scanRecords } from "./scan-records.ts";
import { CHAT_MESSAGES, recordsPath, surveyJson } from "./survey-json.ts";
import { noTextKey, takeRecord } from "./take-record.ts";
import { readTelegram } from "./telegram.ts";

/** The records of a JSON text, wherever they stand in it; its one record, if it is one. */
export async function* readJson(given: Content, context: Context): AsyncGenerator<Taken> {
  const [content, cautions] = await asUtf8(given, context);
  const survey = await surveyJson(content, context);
  const { text } = context.columns;
  const path = recordsPath(survey, text === undefined ? knownHeaders("text") : new Set([headerKey(text)]));
  const isTelegram =
    path === CHAT_MESSAGES ||
    (path === "messages[]" && ["name", "type", "id"].every((key) => survey.rootKeys.includes(key)));
  if (isTelegram) {
    yield* readTelegram(given.path, scanRecords(content, context, path ?? ""), cautions, context);
    return;
  }
  if (path !== null) {
    yield* readRecords(given.path, scanRecords(content, context, path), cautions, context);
    return;
  }
  const bytes = await readWhole(content, context, context.limits.recordBytes, "one record");
  yield* readOne(given.path, bytes, cautions, context);
}

/** A text that is one record. */
function* readOne(
  path: readonly string[],
  bytes: Uint8Array,
  cautions: readonly Caution[],
  context: Context,
): Generator<Taken> {
  const record = parseRecord(bytes);
  if (record === null && !isValid(bytes))
    throw new IntakeError(
      "damaged",
      "this is no valid JSON; it is cut or damaged, so get it anew or export it as CSV",
    );
  if (record === null)
    throw new IntakeError(
      "no-records",
      "the JSON holds no objects; give an array of objects with a text each",
    );
  const fields = fieldsOfRecord(record, context.columns);
  if (fields.text === undefined) throw noTextKey(keysOf(record));
  const place = { path, original: bytes, media: "application/json", cautions };
  yield itemOfRecord(fields, place, context) ??
    leftOut(path, "empty", "the record's text is empty; fill it in");
}

function isValid(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

async function* readRecords(
  path: readonly string[],
  records: AsyncIterable<Scanned>,
  cautions: readonly Caution[],
  context: Context,
): AsyncGenerator<Taken> {
  const left = new LeftOutRecords(path, "record");
  let number = 0;
  for await (const scanned of records) {
    if (scanned.kind !== "record") continue;
    number++;
    const taken = takeRecord([...path, `record ${number}`], scanned.bytes, cautions, context, left, number);
    if (taken) yield taken;
  }
  yield* left.report(number);
}
