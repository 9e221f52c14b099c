import { type Content, readWhole } from "../content.ts";
import type { Context } from "../context.ts";
import { IntakeError, placeOf, type Taken } from "../taken.ts";
import { bytesOfPage } from "../web/page-bytes.ts";
import { partsOf, splitMessage, textOfPart } from "./message.ts";

/** MHTML, a page saved with its pictures as one message: the page itself, which is the first of its parts. */
export async function* readWebPageArchive(content: Content, context: Context): AsyncGenerator<Taken> {
  const { path } = content;
  const original = await readWhole(content, context, context.limits.documentBytes, "a saved page");
  const { fields } = splitMessage(Buffer.from(original));
  for (const part of partsOf(original)) {
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(part.type)) continue;
    const html = textOfPart(part);
    if (html.trim() === "") continue;
    const url = fields.get("snapshot-content-location") ?? part.fields.get("content-location");
    const facts = { file: placeOf(path), ...(url && /^https?:/i.test(url) ? { url } : {}) };
    yield {
      kind: "item",
      path,
      original,
      media: "multipart/related",
      bytes: bytesOfPage(html),
      facts,
      cautions: [],
    };
    return;
  }
  throw new IntakeError("empty", "no page is found in this saved page; save it anew as HTML and give that");
}
