import PostalMime, { type Attachment, type Email } from "postal-mime";
import { type Content, contentOfBytes, readWhole } from "../content.ts";
import { type Context, insideArchive, refuseDepth } from "../context.ts";
import { labelOf } from "../label.ts";
import { leftOut, placeOf, type Taken } from "../taken.ts";
import { bytesOfPage } from "../web/page-bytes.ts";
import { linesOfFragment } from "../xml.ts";

/** Parts inside each other: real messages have four or five. */
const MOST_PARTS_DEEP = 32;

/** An e-mail: its words with the subject as title, then what is attached, each a source of its own. */
export async function* readMail(content: Content, context: Context): AsyncGenerator<Taken> {
  const original = await readWhole(content, context, context.limits.documentBytes, "an e-mail");
  const email = await parseMail(original);
  const words = wordsOf(email, context);
  if (words) {
    const { path } = content;
    const subject = email.subject?.replace(/\s+/g, " ").trim();
    // The Date of a message is when it was sent: neither when the article appeared nor when it was obtained.
    const facts = { file: placeOf(path), ...(subject ? { title: subject } : {}) };
    yield { kind: "item", path, original, media: "message/rfc822", bytes: words, facts, cautions: [] };
  } else if (email.attachments.length === 0) {
    yield leftOut(content.path, "empty", "the message holds no text; give one that holds an article");
  }
  yield* takeAttachments(email.attachments, content, context, original.length);
}

export function parseMail(bytes: Uint8Array): Promise<Email> {
  return PostalMime.parse(bytes, { maxNestingDepth: MOST_PARTS_DEEP, forceRfc822Attachments: true });
}

/** A text part that holds this share of the page's words holds all of it; a shorter one says "see the page". */
const WHOLE_SHARE = 0.5;

/** The plain text where the message has it whole, else the page. */
function wordsOf({ text = "", html = "" }: Email, context: Context): Uint8Array | null {
  const seen = html.trim() === "" ? "" : linesOfFragment(html.slice(0, context.limits.articleBytes), context);
  if (text.trim() !== "" && text.trim().length >= seen.length * WHOLE_SHARE)
    return new TextEncoder().encode(text);
  return seen === "" ? null : bytesOfPage(html);
}

async function* takeAttachments(
  attachments: readonly Attachment[],
  content: Content,
  context: Context,
  packed: number,
): AsyncGenerator<Taken> {
  const own = attachments.filter(({ related }) => !related);
  if (own.length < attachments.length) {
    const count = attachments.length - own.length;
    yield leftOut(
      content.path,
      "pictures",
      `${count} pictures shown in the message are left out; nothing need be done`,
    );
  }
  if (own.length === 0) return;
  const inside = insideArchive(context, packed);
  refuseDepth(inside);
  for (const [index, { filename, content: body, mimeType }] of own.entries()) {
    const name = labelOf(filename ?? `attachment ${index + 1}${mimeType === "message/rfc822" ? ".eml" : ""}`);
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
    inside.budget?.spend(bytes.length);
    yield* inside.take(contentOfBytes([...content.path, name], name, bytes), inside);
  }
}
