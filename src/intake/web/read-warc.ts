import { type Content, readChunks } from "../content.ts";
import type { Context } from "../context.ts";
import { megabytes } from "../limits.ts";
import { IntakeError, type Item, leftOut, placeOf, type Taken } from "../taken.ts";
import { ByteReader } from "./byte-reader.ts";
import { type HttpResponse, headersOf, parseResponse } from "./http-response.ts";
import { bytesAsServed, charsetIn } from "./page-bytes.ts";

const LONGEST_LINE = 64_000;
const MOST_HEADERS = 200;
/** Two end a record; some programs write more. */
const MOST_EMPTY = 100;
/** Codings make a page smaller, so that one that is longer when packed is no article either way. */
const HEADERS_BYTES = 64_000;

/** The pages of a web archive: answers with a page or a text. Requests, pictures and redirects are counted. */
export async function* readWarc(content: Content, context: Context): AsyncGenerator<Taken> {
  const reader = new ByteReader(readChunks(content, context));
  const most = context.limits.articleBytes;
  let [number, others] = [0, 0];
  try {
    for (let headers = await nextHeaders(reader); headers; headers = await nextHeaders(reader)) {
      number++;
      const path = [...content.path, `record ${number}`];
      const length = lengthOf(headers, number);
      if (!isAnswer(headers)) {
        others++;
        if ((await reader.skip(length)) < length) throw cut(number);
      } else if (length > most + HEADERS_BYTES) {
        if ((await reader.skip(length)) < length) throw cut(number);
        yield leftOut(
          path,
          "too-long",
          `${megabytes(length)} is more than one page can be (${megabytes(most)}); save the page by itself`,
        );
      } else {
        const block = await reader.take(length);
        if (block.length < length) throw cut(number);
        const response = parseResponse(block, most);
        if (!response || !isPage(response)) others++;
        else yield takePage(path, headers, response, most);
      }
    }
    if (number === 0)
      throw new IntakeError("empty", "the web archive holds no records; give one that holds pages");
  } finally {
    await reader.close();
    if (others > 0) {
      const message = `${others} of ${number} records are no pages (requests, redirects, pictures and the like); nothing need be done`;
      yield leftOut(content.path, "no-pages", message);
    }
  }
}

/** The header of the next record; null at the end. */
async function nextHeaders(reader: ByteReader): Promise<Map<string, string> | null> {
  let line = await reader.line(LONGEST_LINE);
  for (let empty = 0; line === ""; line = await reader.line(LONGEST_LINE)) {
    if (++empty > MOST_EMPTY)
      throw new IntakeError("damaged", "lines without end stand between its records; get the file anew");
  }
  if (line === null) return null;
  if (!/^WARC\/[01]\.\d/.test(line))
    throw new IntakeError(
      "damaged",
      "a record of the web archive does not begin where it should; get the file anew",
    );
  const lines: string[] = [];
  for (line = await reader.line(LONGEST_LINE); line; line = await reader.line(LONGEST_LINE)) {
    if (lines.push(line) > MOST_HEADERS)
      throw new IntakeError(
        "damaged",
        `a record has more than ${MOST_HEADERS} header lines; get the file anew`,
      );
  }
  return headersOf(lines);
}

function lengthOf(headers: Map<string, string>, number: number): number {
  const length = headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length))
    throw new IntakeError("damaged", `record ${number} does not say its length; get the file anew`);
  return Number(length);
}

function isAnswer(headers: Map<string, string>): boolean {
  return headers.get("warc-type") === "response" && /^<?https?:/i.test(headers.get("warc-target-uri") ?? "");
}

function isPage({ status, contentType }: HttpResponse): boolean {
  return (
    status >= 200 && status < 300 && /^(?:text\/html|text\/plain|application\/xhtml\+xml)/.test(contentType)
  );
}

function takePage(
  path: string[],
  headers: Map<string, string>,
  response: HttpResponse,
  most: number,
): Item | ReturnType<typeof leftOut> {
  const { body, contentType } = response;
  if (body === null)
    return leftOut(
      path,
      "too-long",
      `the page is longer than ${megabytes(most)}; copy the article's text to a text file (UTF-8) and give that`,
    );
  if (body.length === 0) return leftOut(path, "empty", "the server sent an empty page; get it anew");
  const media = /^[\w/+-]+/.exec(contentType)?.[0] ?? "text/html";
  const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
  const date = headers.get("warc-date");
  const bytes = media === "text/plain" ? body : bytesAsServed(body, charsetIn(contentType));
  return {
    kind: "item",
    path,
    original: body,
    media,
    bytes,
    facts: { file: placeOf(path), url },
    ...(date && /^\d{4}-\d{2}-\d{2}/.test(date) ? { obtainedOn: date } : {}),
    cautions: [],
  };
}

function cut(number: number): IntakeError {
  return new IntakeError(
    "cut",
    `the web archive ends inside record ${number}; get the file anew, what came before was read`,
  );
}
