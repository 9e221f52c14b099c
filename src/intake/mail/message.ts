import { charsetOf } from "../../article/decode.ts";
import { IntakeError } from "../taken.ts";
import { headersOf } from "../web/http-response.ts";
import { decodeWords, parameterOf } from "./header-words.ts";

/** A part of a message that holds no further parts. */
export interface Part {
  /** `text/plain`, in lower case. */
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
  /** The name of an attached file. */
  readonly name: string | null;
  readonly isAttached: boolean;
  /** Its content as it was before it was made fit for mail. */
  readonly bytes: Uint8Array;
}

/** Parts inside each other: real messages have four or five. */
const DEEPEST = 32;
/** Parts of a message; a saved page has some hundred. */
const MOST_PARTS = 2_000;
const LONGEST_HEADER = 1_000_000;

/**
 * The parts of an e-mail or of a page saved as one, in their order (RFC 2045). A message inside is one part.
 *
 * @throws {IntakeError} `too-many-entries`, after the parts that are few enough
 */
export function* partsOf(message: Uint8Array): Generator<Part> {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  // Innermost last, so that the parts come in their order without a recursion that a message could exhaust.
  const open: Iterator<Buffer>[] = [[bytes].values()];
  let count = 0;
  while (open.length > 0) {
    const { done, value } = (open.at(-1) as Iterator<Buffer>).next();
    if (done) {
      open.pop();
      continue;
    }
    if (++count > MOST_PARTS || open.length > DEEPEST)
      throw new IntakeError(
        "too-many-entries",
        `the message has more than ${MOST_PARTS} parts, or parts more than ${DEEPEST} deep; save what is attached and give the files`,
      );
    const { fields, body } = splitMessage(value);
    const contentType = fields.get("content-type") ?? "text/plain";
    const boundary = /^multipart\//i.test(contentType) ? parameterOf(contentType, "boundary") : null;
    if (boundary) open.push(between(body, boundary));
    else yield partOf(fields, contentType, body);
  }
}

/** The fields of a message's header by their names in lower case, and what follows. */
export function splitMessage(bytes: Buffer): { fields: Map<string, string>; body: Buffer } {
  const head = bytes.subarray(0, LONGEST_HEADER);
  const ends: [at: number, length: number][] = [
    [head.indexOf("\r\n\r\n"), 4],
    [head.indexOf("\n\n"), 2],
    [head.subarray(0, 2).indexOf("\r\n"), 2],
    [head.subarray(0, 1).indexOf("\n"), 1],
  ];
  const [end, gap] = ends.filter(([at]) => at >= 0).reduce((a, b) => (b[0] < a[0] ? b : a), [head.length, 0]);
  const header = head
    .subarray(0, end)
    .toString("utf8")
    .replace(/\r?\n[ \t]/g, " ");
  return { fields: headersOf(header.split(/\r?\n/)), body: bytes.subarray(end + gap) };
}

function* between(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`);
  const next = (from: number) => {
    let at = body.indexOf(mark, from);
    while (at > 0 && body[at - 1] !== 0x0a) at = body.indexOf(mark, at + 1);
    return at;
  };
  for (let at = next(0); at >= 0; ) {
    const behind = at + mark.length;
    const isEnd = body.subarray(behind, behind + 2).toString("latin1") === "--";
    const start = body.indexOf(0x0a, behind) + 1;
    if (isEnd || start === 0) return;
    at = next(start - 1 < behind ? behind : start);
    yield body.subarray(start, at < 0 ? undefined : at);
  }
}

function partOf(fields: Map<string, string>, contentType: string, body: Buffer): Part {
  const disposition = fields.get("content-disposition") ?? "";
  const name = parameterOf(disposition, "filename") ?? parameterOf(contentType, "name");
  return {
    type: /^[^\s;]+/.exec(contentType)?.[0]?.toLowerCase() ?? "text/plain",
    fields,
    name: name === null ? null : decodeWords(name),
    isAttached: /^attachment/i.test(disposition),
    bytes: untransferred(body, fields.get("content-transfer-encoding")?.toLowerCase() ?? ""),
  };
}

function untransferred(body: Buffer, encoding: string): Buffer {
  if (encoding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  return encoding === "quoted-printable" ? unquoted(body) : body;
}

/** Quoted-printable: `=D9=82`, and `=` at the end of a line that goes on. What is not so is as it stands. */
function unquoted(body: Buffer): Buffer {
  const plain = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const [first = 0, second = 0] = [body[at + 1], body[at + 2]];
    const code = byte === 0x3d ? hexOf(first) * 16 + hexOf(second) : Number.NaN;
    if (!Number.isNaN(code)) {
      plain[length++] = code;
      at += 2;
    } else if (byte === 0x3d && first === 0x0a) at += 1;
    else if (byte === 0x3d && first === 0x0d && second === 0x0a) at += 2;
    else plain[length++] = byte;
  }
  return plain.subarray(0, length);
}

function hexOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte & 0xdf;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : Number.NaN;
}

/** The text of a part, in the charset that it names or else in the one that fits. */
export function textOfPart({ fields, bytes }: Part): string {
  const contentType = fields.get("content-type") ?? "";
  const text = decode(bytes, parameterOf(contentType, "charset"));
  // Lines that were broken for mail only (RFC 3676); the line before a signature is none.
  return parameterOf(contentType, "format")?.toLowerCase() === "flowed"
    ? text.replace(/(?<!^--) \r?\n/gm, " ")
    : text;
}

function decode(bytes: Uint8Array, charset: string | null): string {
  if (charset !== null) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // A charset that nobody knows, or one that does not fit: as if none was named.
    }
  }
  try {
    return new TextDecoder(charsetOf(bytes, "").charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
