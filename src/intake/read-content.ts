import { decodeBytes } from "../article/decode.ts";
import { readGzip } from "./archives/read-gzip.ts";
import { readZip } from "./archives/read-zip.ts";
import { type Content, HEAD_BYTES, readHead, readWhole } from "./content.ts";
import type { Context } from "./context.ts";
import { readPdf } from "./documents/read-pdf.ts";
import { readFeed, readFeedList } from "./feeds/read-feed.ts";
import { type Kind, kindOfContent } from "./kind-of-content.ts";
import { readMail } from "./mail/read-mail.ts";
import { readWebPageArchive } from "./mail/read-web-page-archive.ts";
import { readCodedRecords } from "./records/read-coded-records.ts";
import { readJson } from "./records/read-json.ts";
import { readJsonLines } from "./records/read-json-lines.ts";
import { readCsv } from "./tables/read-csv.ts";
import { IntakeError, leftOut, leftOutBy, placeOf, type Taken } from "./taken.ts";
import { readWarc } from "./web/read-warc.ts";

type Reader = (content: Content, context: Context) => AsyncGenerator<Taken>;

const READERS: Readonly<Record<Kind, readonly [what: string, reader: Reader]>> = {
  text: ["the text", readPlain],
  page: ["the page", readPlain],
  pdf: ["the PDF", readPdf],
  zip: ["the archive", readZip],
  gzip: ["the packed file", readGzip],
  warc: ["the web archive", readWarc],
  feed: ["the feed", readFeed],
  opml: ["the list of feeds", readFeedList],
  json: ["the JSON", readJson],
  "json-lines": ["the JSON", readJsonLines],
  "coded-records": ["the coded records", readCodedRecords],
  table: ["the table", readCsv],
  mail: ["the e-mail", readMail],
  "web-page-archive": ["the saved page", readWebPageArchive],
};

/** Takes in bytes of any kind. Whatever goes wrong is told as left out; nothing is thrown. */
export async function* takeContent(content: Content, context: Context): AsyncGenerator<Taken> {
  let what = "the file";
  try {
    const head = await readHead(content, context, HEAD_BYTES);
    if (head.length === 0)
      throw new IntakeError("empty", "the file is empty; give a file that holds the article's text");
    const kind = kindOfContent(head, content.name);
    if (typeof kind !== "string") {
      yield leftOut(content.path, "other-kind", `this is ${kind.what}; ${kind.remedy}`);
      return;
    }
    const [name, reader] = READERS[kind];
    what = name;
    for await (const taken of reader(content, context)) yield withTime(taken, content);
  } catch (error) {
    yield leftOutBy(content.path, error, what);
  }
}

/** When the container was obtained, so was what it holds. */
function withTime(taken: Taken, { obtainedOn }: Content): Taken {
  if (taken.kind === "left-out" || obtainedOn === undefined) return taken;
  return { obtainedOn, ...taken };
}

/** A text or a page, as it is: how it is read is the business of who reads articles. */
async function* readPlain(content: Content, context: Context): AsyncGenerator<Taken> {
  const bytes = await readWhole(content, context, context.limits.articleBytes, "one article");
  const { path } = content;
  const facts = { file: placeOf(path) };
  const isPage = kindOfContent(bytes.subarray(0, HEAD_BYTES), content.name) === "page";
  // A page may declare a charset of its own; a text that nobody can decode is told now.
  if (!isPage && decodeBytes(bytes, "").text.trim() === "")
    throw new IntakeError(
      "empty",
      "the file holds white space only; give a file that holds the article's text",
    );
  yield {
    kind: "item",
    path,
    original: bytes,
    media: isPage ? "text/html" : "text/plain",
    bytes,
    facts,
    cautions: [],
  };
}
