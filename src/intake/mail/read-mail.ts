import { type Content, contentOfBytes, readWhole } from "../content.ts";
import { type Context, insideArchive, refuseDepth } from "../context.ts";
import { labelOf } from "../label.ts";
import { type LeftOut, leftOut, leftOutBy, placeOf, type Taken } from "../taken.ts";
import { bytesOfPage } from "../web/page-bytes.ts";
import { linesOfFragment } from "../xml.ts";
import { decodeWords } from "./header-words.ts";
import { type Part, partsOf, splitMessage, textOfPart } from "./message.ts";

/** A message in its parts. */
interface Message {
  readonly texts: readonly Part[];
  readonly page: Part | null;
  readonly attached: readonly Part[];
  /** Pictures that its page shows. */
  readonly pictures: number;
  readonly problem: LeftOut | null;
}

/** An e-mail: its words with the subject as title, then what is attached, each a source of its own. */
export async function* readMail(content: Content, context: Context): AsyncGenerator<Taken> {
  const { path } = content;
  const original = await readWhole(content, context, context.limits.documentBytes, "an e-mail");
  const message = sortParts(original, path);
  const words = wordsOf(message, context);
  if (words) {
    const { fields } = splitMessage(Buffer.from(original));
    const subject = decodeWords(fields.get("subject")?.slice(0, 10_000) ?? "")
      .replace(/\s+/g, " ")
      .trim();
    // The Date of a message is when it was sent: neither when the article appeared nor when it was obtained.
    const facts = { file: placeOf(path), ...(subject ? { title: subject } : {}) };
    yield { kind: "item", path, original, media: "message/rfc822", bytes: words, facts, cautions: [] };
  } else if (message.attached.length === 0) {
    yield leftOut(path, "empty", "the message holds no text; give one that holds an article");
  }
  if (message.pictures > 0)
    yield leftOut(
      path,
      "pictures",
      `${message.pictures} pictures of the message are left out; nothing need be done`,
    );
  if (message.attached.length > 0) yield* takeAttached(message.attached, content, context, original.length);
  if (message.problem) yield message.problem;
}

function sortParts(original: Uint8Array, path: readonly string[]): Message {
  const texts: Part[] = [];
  const attached: Part[] = [];
  let page: Part | null = null;
  let pictures = 0;
  let problem: LeftOut | null = null;
  try {
    for (const part of partsOf(original)) {
      const isWords = !part.isAttached && part.name === null;
      if (isWords && part.type === "text/plain") texts.push(part);
      else if (isWords && /^(?:text\/html|application\/xhtml\+xml)$/.test(part.type)) page ??= part;
      else if (!part.isAttached && part.type.startsWith("image/") && part.fields.has("content-id"))
        pictures++;
      else attached.push(part);
    }
  } catch (error) {
    problem = leftOutBy(path, error, "the message");
  }
  return { texts, page, attached, pictures, problem };
}

/** A text part that holds this share of the page's words holds all of it; a shorter one says "see the page". */
const WHOLE_SHARE = 0.5;

/** The plain text where the message has it whole, else the page. */
function wordsOf({ texts, page }: Message, context: Context): Uint8Array | null {
  const text = texts.map(textOfPart).join("\n");
  const html = page ? textOfPart(page) : "";
  const seen = html.trim() === "" ? "" : linesOfFragment(html.slice(0, context.limits.articleBytes), context);
  if (text.trim() !== "" && text.trim().length >= seen.length * WHOLE_SHARE)
    return new TextEncoder().encode(text);
  return seen === "" ? null : bytesOfPage(html);
}

async function* takeAttached(
  attached: readonly Part[],
  content: Content,
  context: Context,
  packed: number,
): AsyncGenerator<Taken> {
  const inside = insideArchive(context, packed);
  refuseDepth(inside);
  for (const [index, { name, type, bytes }] of attached.entries()) {
    inside.budget?.spend(bytes.length);
    const label = labelOf(name ?? `attachment ${index + 1}${type === "message/rfc822" ? ".eml" : ""}`);
    yield* inside.take(contentOfBytes([...content.path, label], label, bytes), inside);
  }
}
