import { type Content, readWhole } from "../content.ts";
import type { Context } from "../context.ts";
import { IntakeError, placeOf, type Taken } from "../taken.ts";
import { bytesOfPage } from "../web/page-bytes.ts";
import { parseMail } from "./read-mail.ts";

const MOST_PARTS = 2_000;

/** MHTML, a page saved with its pictures as one message: the page itself, which is the first of its parts. */
export async function* readWebPageArchive(content: Content, context: Context): AsyncGenerator<Taken> {
  const original = await readWhole(content, context, context.limits.documentBytes, "a saved page");
  const head = headerOf(original);
  for (const part of partsOf(original, head)) {
    const partHead = headerOf(part);
    if (!/^content-type:\s*(?:text\/html|application\/xhtml|multipart\/)/im.test(partHead)) continue;
    const { html } = await parseMail(part);
    if (!html || html.trim() === "") continue;
    const url = fieldOf(head, "snapshot-content-location") ?? fieldOf(partHead, "content-location");
    const facts = { file: placeOf(content.path), ...(url && /^https?:/i.test(url) ? { url } : {}) };
    const bytes = bytesOfPage(html);
    yield {
      kind: "item",
      path: content.path,
      original,
      media: "multipart/related",
      bytes,
      facts,
      cautions: [],
    };
    return;
  }
  throw new IntakeError("empty", "no page is found in this saved page; save it anew as HTML and give that");
}

const LONGEST_HEADER = 64_000;

/** The header of a message or part, its folded lines joined. */
function headerOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEADER)).toString(
    "latin1",
  );
  const [header = ""] = text.split(/\r?\n\r?\n/, 1);
  return header.replace(/\r?\n[ \t]/g, " ");
}

function fieldOf(header: string, name: string): string | null {
  const line = header.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() || null;
}

/** The parts between the boundaries; what has none is a part itself. */
function* partsOf(bytes: Uint8Array, header: string): Generator<Uint8Array> {
  const boundary = /boundary ?= ?(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(header);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) {
    yield bytes;
    return;
  }
  const mark = Buffer.from(`--${name}`, "latin1");
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = all.indexOf(mark);
  for (let count = 0; at >= 0 && count < MOST_PARTS; count++) {
    const start = all.indexOf("\n", at) + 1;
    if (start === 0) return;
    const next = all.indexOf(mark, start);
    yield all.subarray(start, next < 0 ? undefined : next);
    at = next;
  }
}
