import type { Content } from "../content.ts";
import type { Context } from "../context.ts";
import type { Taken } from "../taken.ts";
import { asUtf8 } from "../text-chunks.ts";
import { LeftOutRecords } from "./left-out-records.ts";
import { readLines } from "./lines.ts";
import { takeRecord } from "./take-record.ts";

/** Records of a line each. A line that is none does not hinder those after it. */
export async function* readJsonLines(given: Content, context: Context): AsyncGenerator<Taken> {
  const [content, cautions] = await asUtf8(given, context);
  const left = new LeftOutRecords(given.path, "line");
  let total = 0;
  for await (const { number, bytes } of readLines(content, context, context.limits.recordBytes)) {
    total = number;
    const taken = takeRecord([...given.path, `line ${number}`], bytes, cautions, context, left, number);
    if (taken) yield taken;
  }
  yield* left.report(total);
}
