import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What a server answered, as it was recorded. */
export interface HttpResponse {
  readonly status: number;
  /** In lower case. */
  readonly contentType: string;
  /** Without transfer and content codings; null where it is longer than `most`. */
  readonly body: Uint8Array | null;
}

/** Null where it is no answer. */
export function parseResponse(block: Uint8Array, most: number): HttpResponse | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = bytes.indexOf("\r\n\r\n");
  const [headEnd, bodyAt] = end >= 0 ? [end, end + 4] : [bytes.indexOf("\n\n"), bytes.indexOf("\n\n") + 2];
  if (headEnd < 0) return null;
  const [statusLine = "", ...lines] = bytes.subarray(0, headEnd).toString("latin1").split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const headers = headersOf(lines);
  const chunked = /chunked/i.test(headers.get("transfer-encoding") ?? "");
  const sent = bytes.subarray(bodyAt);
  // Some recorders undo a coding and keep its header, so what does not fit the coding is taken as it is.
  const whole = chunked ? (joinChunks(sent) ?? sent) : sent;
  const body = decodeBody(whole, headers.get("content-encoding") ?? "", most);
  return { status: Number(status), contentType: (headers.get("content-type") ?? "").toLowerCase(), body };
}

/** Header fields by their names in lower case; the first of a name counts. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Null where they are no chunks. */
function joinChunks(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at);
    const size = /^([0-9a-f]{1,7})(?:;.{0,100})?$/i.exec(
      bytes.subarray(at, Math.min(end, at + 120)).toString("latin1"),
    );
    if (end < 0 || !size) return parts.length > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size[1] ?? "0", 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

/** @returns null where it is longer than `most` */
export function decodeBody(bytes: Uint8Array, coding: string, most: number): Uint8Array | null {
  const decode = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[
    coding.toLowerCase()
  ];
  if (!decode) return bytes.length > most ? null : bytes;
  try {
    return decode(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") return null;
    return bytes.length > most ? null : bytes;
  }
}
