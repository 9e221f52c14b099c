import { Parser } from "htmlparser2";
import type { Context } from "./context.ts";
import { megabytes } from "./limits.ts";
import { IntakeError } from "./taken.ts";

/** What is told of the markup while it passes. */
export interface MarkupHandlers {
  /** @param start of the tag in the text read */
  open?(name: string, attributes: Readonly<Record<string, string>>, start: number): void;
  /** @param end behind the tag in the text read */
  close?(name: string, end: number): void;
  text?(text: string): void;
}

/** A comment or tag that goes on for longer is no markup. */
const LONGEST_TOKEN = 8_000_000;

/**
 * Reads XML, and tells the handlers. No entity but those of XML itself is expanded and nothing is loaded, so that a
 * document cannot grow while it is read.
 *
 * @yields after each part, when what the handlers gathered can be passed on
 * @throws {IntakeError} elements nested beyond reason, a token without an end
 */
export async function* readXml(
  chunks: AsyncIterable<string>,
  context: Context,
  handlers: MarkupHandlers,
): AsyncGenerator<void> {
  const parser = openParser(context.limits.xmlDepth, handlers, true);
  let written = 0;
  for await (const chunk of chunks) {
    parser.write(chunk);
    written += chunk.length;
    if (written - parser.endIndex > LONGEST_TOKEN)
      throw new IntakeError(
        "damaged",
        `a comment or tag of more than ${megabytes(LONGEST_TOKEN)} is in its XML; export the file anew`,
      );
    yield;
  }
  parser.end();
  yield;
}

function openParser(mostDepth: number, handlers: MarkupHandlers, xmlMode: boolean): Parser {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > mostDepth)
          throw new IntakeError(
            "nested-too-deep",
            `elements are nested more than ${mostDepth} deep; copy the article's text to a text file (UTF-8) and give that`,
          );
        handlers.open?.(name, attributes, parser.startIndex);
      },
      onclosetag(name) {
        depth--;
        handlers.close?.(name, parser.endIndex + 1);
      },
      ontext: (text) => handlers.text?.(text),
    },
    { xmlMode, decodeEntities: true },
  );
  return parser;
}

const BLOCKS = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
const UNSEEN = new Set(["script", "style", "template", "noscript", "iframe", "svg", "head"]);
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|img|h[1-6]|ul|ol|li|table|blockquote|figure)(?:[\s/][^<>]*)?>/i;

/** Whether a text of a feed or record is a piece of a page. */
export const isFragment = (text: string) => TAG.test(text);

/** The words of a piece of a page, a line for each block. */
export function linesOfFragment(markup: string, context: Context): string {
  const lines: string[] = [];
  let line = "";
  let unseen = 0;
  const endLine = () => {
    const shown = line.replace(/\s+/g, " ").trim();
    if (shown !== "") lines.push(shown);
    line = "";
  };
  const parser = openParser(
    context.limits.xmlDepth,
    {
      open(name) {
        if (UNSEEN.has(name)) unseen++;
        if (BLOCKS.has(name)) endLine();
      },
      close(name) {
        if (UNSEEN.has(name)) unseen--;
        if (BLOCKS.has(name)) endLine();
      },
      text(text) {
        if (unseen === 0) line += text;
      },
    },
    false,
  );
  parser.end(markup);
  endLine();
  return lines.join("\n");
}
