import type { Context } from "../context.ts";
import { type Caution, IntakeError, type Taken } from "../taken.ts";
import { fieldsOfRecord, keysOf } from "./fields-of-record.ts";
import type { LeftOutRecords } from "./left-out-records.ts";
import { itemOfRecord } from "./record-item.ts";
import { parseRecord } from "./scan-records.ts";

/** One record as an item, or counted among those left out. */
export function takeRecord(
  path: readonly string[],
  bytes: Uint8Array | null,
  cautions: readonly Caution[],
  context: Context,
  left: LeftOutRecords,
  number: number,
): Taken | null {
  if (bytes === null) return left.count("too-long", number);
  const record = parseRecord(bytes);
  if (record === null) return left.count("damaged", number);
  const fields = fieldsOfRecord(record, context.columns);
  if (fields.text === undefined) return left.countWithoutKey(keysOf(record), number);
  const place = { path, original: bytes, media: "application/json", cautions };
  return itemOfRecord(fields, place, context) ?? left.count("empty", number);
}

const MOST_NAMED = 20;

export function noTextKey(keys: readonly string[]): IntakeError {
  const named = keys.slice(0, MOST_NAMED).map((key) => `"${key.slice(0, 40)}"`);
  const found = named.length === 0 ? "there are no keys with text" : `there are ${named.join(", ")}`;
  return new IntakeError(
    "no-text-column",
    `no key is known to hold the article's text (${found}); name it with the column for the text`,
  );
}
