import type { Archive } from "../archives/open-archive.ts";
import { type Content, readWhole } from "../content.ts";
import type { Context } from "../context.ts";
import { megabytes } from "../limits.ts";
import { IntakeError, leftOut, placeOf, type Taken } from "../taken.ts";
import { openText } from "../text-chunks.ts";
import { type MarkupHandlers, readXml } from "../xml.ts";

const MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A document of Word: its paragraphs, a line each. Footnotes, comments and headers of pages are parts of their own. */
export async function* readDocx(content: Content, archive: Archive, context: Context): AsyncGenerator<Taken> {
  const original = await readWhole(content, context, context.limits.documentBytes, "a document");
  const body = archive.entries.find(({ name }) => name === "word/document.xml");
  if (!body) return;
  const { read } = await openText(body.content, archive.inside, "utf-8");
  const paragraphs = new Paragraphs(context.limits.articleBytes);
  for await (const _ of readXml(read(), archive.inside, paragraphs)) void _;
  const text = paragraphs.lines.join("\n").trim();
  if (text === "") {
    yield leftOut(
      content.path,
      "empty",
      "the document holds no text; if it shows pictures of text, type it into a text file",
    );
    return;
  }
  const bytes = new TextEncoder().encode(text);
  const facts = { file: placeOf(content.path) };
  yield { kind: "item", path: content.path, original, media: MEDIA, bytes, facts, cautions: [] };
}

/** What was struck out or moved away, codes of fields, settings, and the second version of a drawing's text. */
const UNSEEN = new Set(["w:del", "w:moveFrom", "w:instrText", "w:pPr", "mc:Fallback"]);

/** Gathers the lines of a document while its markup passes. */
class Paragraphs implements MarkupHandlers {
  readonly lines: string[] = [];
  readonly #most: number;
  /** A paragraph may hold a text box with paragraphs of its own. */
  readonly #open: string[] = [];
  #length = 0;
  #unseen = 0;
  #isText = false;
  #inRun = 0;

  constructor(most: number) {
    this.#most = most;
  }

  open(name: string): void {
    if (UNSEEN.has(name)) this.#unseen++;
    else if (this.#unseen > 0) return;
    else if (name === "w:p") this.#open.push("");
    else if (name === "w:r") this.#inRun++;
    else if (name === "w:t") this.#isText = true;
    else if (this.#inRun > 0 && name === "w:tab") this.#add("\t");
    else if (this.#inRun > 0 && (name === "w:br" || name === "w:cr")) this.#add("\n");
    else if (name === "w:noBreakHyphen") this.#add("-");
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseen--;
    else if (this.#unseen > 0) return;
    else if (name === "w:p") this.lines.push(this.#open.pop()?.trimEnd() ?? "");
    else if (name === "w:r") this.#inRun--;
    else if (name === "w:t") this.#isText = false;
  }

  text(text: string): void {
    if (this.#isText && this.#unseen === 0) this.#add(text);
  }

  #add(text: string): void {
    const last = this.#open.length - 1;
    if (last < 0) return;
    this.#length += text.length;
    if (this.#length > this.#most)
      throw new IntakeError(
        "too-long",
        `its text is more than one article can be (${megabytes(this.#most)}); split it into one article each`,
      );
    this.#open[last] += text;
  }
}
