import type { Context } from "../context.ts";
import { type Caution, leftOut, type Taken } from "../taken.ts";
import { LeftOutRecords } from "./left-out-records.ts";
import { itemOfRecord } from "./record-item.ts";
import { parseRecord, type Scanned } from "./scan-records.ts";

/** What the export writes of a message, as far as it is read here. */
interface Message {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly date?: unknown;
  readonly text?: unknown;
  readonly forwarded_from?: unknown;
}

/**
 * The messages of an exported channel or chat, one item each. Its name is the outlet. Who joined, pinned or renamed
 * is no message; those are counted in one sentence, as are pictures without words.
 */
export async function* readTelegram(
  path: readonly string[],
  scanned: AsyncIterable<Scanned>,
  cautions: readonly Caution[],
  context: Context,
): AsyncGenerator<Taken> {
  const left = new LeftOutRecords(path, "message");
  let [number, services, wordless] = [0, 0, 0];
  let channel = "";
  for await (const each of scanned) {
    if (each.kind === "property") {
      if (/(?:^|\.)name$/.test(each.path)) channel = stringOf(each.raw) ?? channel;
      continue;
    }
    number++;
    const message: Message | null = each.bytes && parseRecord(each.bytes);
    if (each.bytes === null || message === null) {
      left.count(each.bytes === null ? "too-long" : "damaged", number);
    } else if (message.type === "service") services++;
    else {
      const item = itemOfMessage(message, each.bytes, number);
      if (item) yield item;
      else wordless++;
    }
  }
  if (services + wordless > 0) {
    const counts = `${services} service messages and ${wordless} messages without text`;
    yield leftOut(
      path,
      "no-text",
      `${counts} hold no article; nothing need be done unless a picture shows one`,
    );
  }
  yield* left.report(number);

  function itemOfMessage(message: Message, original: Uint8Array, at: number) {
    const { id, date, forwarded_from } = message;
    const place = {
      path: [...path, `message ${typeof id === "number" || typeof id === "string" ? id : at}`],
      original,
      media: "application/json",
      cautions: [...cautions, ...forwardCautions(forwarded_from)],
    };
    const fields = {
      text: textOf(message.text),
      ...(typeof date === "string" ? { date } : {}),
      ...(channel === "" ? {} : { outlet: channel }),
    };
    return itemOfRecord(fields, place, context);
  }
}

/** The channel hands on what another wrote; who that was is no outlet of this message. */
function forwardCautions(from: unknown): Caution[] {
  if (typeof from !== "string" || from === "") return [];
  return [{ code: "forwarded", message: `forwarded from "${from.slice(0, 200)}", whose words these are` }];
}

/** A text, or its pieces: strings, and objects for links, bold letters and the like. */
function textOf(text: unknown): string {
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) return "";
  return text
    .map((piece: unknown) => {
      if (typeof piece === "string") return piece;
      const words = (piece as { text?: unknown } | null)?.text;
      return typeof words === "string" ? words : "";
    })
    .join("");
}

function stringOf(raw: string): string | null {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
