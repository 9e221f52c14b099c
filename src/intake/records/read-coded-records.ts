import type { Content } from "../content.ts";
import type { Context } from "../context.ts";
import { megabytes } from "../limits.ts";
import { type Caution, IntakeError, leftOut, leftOutBy, type Taken } from "../taken.ts";
import { asUtf8 } from "../text-chunks.ts";
import { holdRecord } from "./hold-record.ts";
import { readLines } from "./lines.ts";

/** Articles with their codings, one coded record a line. One that does not hold does not hinder the others. */
export async function* readCodedRecords(given: Content, context: Context): AsyncGenerator<Taken> {
  const [content, cautions] = await asUtf8(given, context);
  const { documentBytes } = context.limits;
  for await (const { number, bytes } of readLines(content, context, documentBytes)) {
    const path = [...given.path, `line ${number}`];
    yield bytes === null
      ? leftOut(
          path,
          "too-long",
          `this is more than a record can be (${megabytes(documentBytes)}); take it out`,
        )
      : takeCoded(path, bytes, cautions);
  }
}

const encoder = new TextEncoder();

function takeCoded(path: readonly string[], bytes: Uint8Array, cautions: readonly Caution[]): Taken {
  try {
    const coded = holdRecord(bytes);
    const { text, file } = coded.article;
    const read = { bytes: encoder.encode(text), facts: file === null ? {} : { file } };
    return { kind: "item", path, original: bytes, media: "application/json", cautions, coded, ...read };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return leftOutBy(path, error, "the record");
  }
}
