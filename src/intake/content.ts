import { createReadStream } from "node:fs";
import type { Content, Context } from "./context.ts";
import { megabytes } from "./limits.ts";
import { IntakeError } from "./taken.ts";

export type { Content } from "./context.ts";

/** As much as is looked at to tell a kind or a charset. */
export const HEAD_BYTES = 65_536;

export function contentOfBytes(path: readonly string[], name: string, bytes: Uint8Array): Content {
  return { path, name, size: bytes.length, open: () => chunksOf(bytes) };
}

export function contentOfFile(path: readonly string[], file: string, size: number): Content {
  return { path, name: file, size, file, open: () => createReadStream(file, { highWaterMark: 1 << 18 }) };
}

/** In parts, so that time is looked at in between. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20));
}

/** The bytes in parts, as long as the time suffices. */
export async function* readChunks(content: Content, context: Context): AsyncGenerator<Uint8Array> {
  for await (const chunk of content.open()) {
    context.clock.check();
    yield chunk;
  }
}

/** The first bytes. */
export async function readHead(content: Content, context: Context, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of readChunks(content, context)) {
    parts.push(chunk);
    read += chunk.length;
    if (read >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}

/**
 * All bytes.
 *
 * @throws {IntakeError} `too-long`, where there are more than `most`
 */
export async function readWhole(
  content: Content,
  context: Context,
  most: number,
  what: string,
): Promise<Uint8Array> {
  const refuse = (size: number, isAtLeast = false) => {
    throw new IntakeError(
      "too-long",
      `${isAtLeast ? "more than " : ""}${megabytes(size)} is more than ${what} can be (${megabytes(most)}); split it and give the parts`,
    );
  };
  if (content.size !== null && content.size > most) refuse(content.size);
  const parts: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of readChunks(content, context)) {
    read += chunk.length;
    if (read > most) refuse(most, true);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
