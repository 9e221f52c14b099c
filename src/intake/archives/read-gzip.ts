import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Content } from "../content.ts";
import { type Context, insideArchive, refuseDepth } from "../context.ts";
import type { Taken } from "../taken.ts";

/** One file, packed; several packed behind each other read as one, as web archives are made. */
export async function* readGzip(content: Content, context: Context): AsyncGenerator<Taken> {
  const inside = insideArchive(context, content.size);
  refuseDepth(inside);
  async function* open(): AsyncGenerator<Uint8Array> {
    const source = Readable.from(content.open());
    const gunzip = createGunzip();
    source.on("error", (error) => gunzip.destroy(error));
    source.pipe(gunzip);
    try {
      for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
        inside.budget?.spend(chunk.length);
        yield chunk;
      }
    } finally {
      source.destroy();
      gunzip.destroy();
    }
  }
  const { file: _, ...rest } = content;
  const name = content.name.replace(/\.gz$/i, "");
  yield* inside.take({ ...rest, name, size: null, open }, inside);
}
