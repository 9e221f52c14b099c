import { markedCharset } from "../article/decode.ts";
import { kindOfFile } from "../article/kind-of-file.ts";
import { looksLikeTable } from "./tables/column-names.ts";

/** What a reader of its own is for. */
export type Kind =
  | "text"
  | "page"
  | "pdf"
  | "zip"
  | "gzip"
  | "warc"
  | "feed"
  | "opml"
  | "json"
  | "json-lines"
  | "coded-records"
  | "table"
  | "mail"
  | "web-page-archive";

/** A kind that holds no article, or that nobody here reads. */
export interface Unread {
  readonly what: string;
  readonly remedy: string;
}

const PICTURE: Unread = {
  what: "a picture",
  remedy: "type the article's text into a text file if it shows one",
};
const SOUND: Unread = { what: "sound or film", remedy: "write down what is said in a text file" };
const OFFICE: Unread = {
  what: "an old office document",
  remedy: "save it as DOCX, XLSX or text and give that",
};
const BOOK: Unread = {
  what: "a document of another office",
  remedy: "save it as DOCX, XLSX or text and give that",
};
const ARCHIVE: Unread = { what: "an archive of another kind", remedy: "unpack it, or pack it as ZIP" };
const PROGRAM: Unread = {
  what: "a program or its parts",
  remedy: "leave it away, since it holds no article",
};
const PAGE_PART: Unread = { what: "a style sheet or script", remedy: "give the page it belongs to" };
const OTHER_XML: Unread = {
  what: "an XML file that is no feed",
  remedy: "copy the article's text to a text file (UTF-8) and give that",
};
const MAILBOX: Unread = { what: "a mailbox", remedy: "save its messages as EML files and give these" };

/** First bytes in hexadecimal digits, as their makers fixed them. */
const SIGNATURES: readonly (readonly [hex: string, kind: Kind | Unread])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["504b0708", "zip"],
  ["1f8b", "gzip"],
  ["d0cf11e0a1b11ae1", OFFICE],
  ["7b5c727466", { what: "an RTF document", remedy: "save it as DOCX or text and give that" }],
  ["89504e47", PICTURE],
  ["ffd8ff", PICTURE],
  ["47494638", PICTURE],
  ["49492a00", PICTURE],
  ["4d4d002a", PICTURE],
  ["494433", SOUND],
  ["4f676753", SOUND],
  ["1a45dfa3", SOUND],
  ["52494646", SOUND],
  ["377abcaf271c", ARCHIVE],
  ["526172211a07", ARCHIVE],
  ["425a68", ARCHIVE],
  ["fd377a585a00", ARCHIVE],
  ["28b52ffd", ARCHIVE],
  ["7f454c46", PROGRAM],
  ["4d5a90", PROGRAM],
  ["53514c69746520666f726d6174", { what: "a database", remedy: "export the articles as CSV or JSON" }],
  ["774f4646", PROGRAM],
  ["774f4632", PROGRAM],
];

/** Where the bytes are text of no certain kind, the name decides. */
const NAMES: readonly (readonly [name: RegExp, kind: Kind | Unread])[] = [
  [/\.(?:csv|tsv|tab)$/i, "table"],
  [/\.(?:jsonl|ndjson)$/i, "json-lines"],
  [/\.json$/i, "json"],
  [/\.eml$/i, "mail"],
  [/\.(?:mhtml|mht)$/i, "web-page-archive"],
  [/\.(?:css|js|mjs|woff2?|ttf)$/i, PAGE_PART],
  [/\.(?:odt|ods|epub|pptx|pages)$/i, BOOK],
  [/\.svg$/i, PICTURE],
];

const FIELD =
  /^(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|content-type|reply-to|sender|snapshot-content-location):/;

/** What bytes are: told by themselves first, then by the name. */
export function kindOfContent(head: Uint8Array, name: string): Kind | Unread {
  const hex = Buffer.from(head.subarray(0, 16)).toString("hex");
  // "ftyp", which films keep four bytes after the start.
  if (hex.startsWith("66747970", 8)) return SOUND;
  const signed = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (signed) return signed[1];
  const text = sniffedText(head);
  return kindOfText(text, name) ?? byName(name) ?? kindOfProse(text, head, name);
}

/** Enough of the text to tell its kind: in the charset that a mark names, else byte for byte. */
function sniffedText(head: Uint8Array): string {
  const charset = head[0] === 0xff ? "utf-16le" : head[0] === 0xfe ? "utf-16be" : "latin1";
  return new TextDecoder(charset)
    .decode(head)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
}

function kindOfText(text: string, name: string): Kind | Unread | null {
  const start = text.slice(0, 4096);
  if (start.startsWith("%PDF-") || /^[^\n]{0,64}\n?%PDF-\d/.test(start)) return "pdf";
  if (/^WARC\/[01]\./.test(start)) return "warc";
  if (/^From \S+ /.test(start)) return MAILBOX;
  if (holdsCodedRecord(text)) return "coded-records";
  if (/^\[?\s*\{\s*["}]/.test(start)) return isJsonLines(text, name) ? "json-lines" : "json";
  const root = rootOf(text);
  if (root === "rss" || root === "feed" || root === "rdf:RDF" || root === "RDF") return "feed";
  if (root === "opml") return "opml";
  if (root === "svg") return PICTURE;
  if (root !== null && !/^html$/i.test(root) && start.startsWith("<?xml")) return OTHER_XML;
  return kindOfMessage(start);
}

/** E-mails and pages saved as one begin with header fields. */
function kindOfMessage(start: string): Kind | null {
  const [header = ""] = start.toLowerCase().split(/\r?\n\r?\n/, 1);
  const lines = header.split(/\r?\n/);
  const fields = lines.filter((line) => FIELD.test(line)).length;
  if (!FIELD.test(lines[0] ?? "") || fields < 2) return null;
  const isMime = /^mime-version:/m.test(header);
  if (isMime && /multipart\/related/.test(header) && !/^(?:received|delivered-to|to):/m.test(header))
    return "web-page-archive";
  return isMime || /^(?:message-id|received|return-path):/m.test(header) ? "mail" : null;
}

/** Whether the first line says of itself that it is a coded record; inside a text the marks would be escaped. */
function holdsCodedRecord(text: string): boolean {
  const [line = ""] = text.split("\n", 1);
  return /^\{(?:.*,)?\s*"schema"\s*:\s*"isnad\/coded-record@/.test(line);
}

/** Two records of a line each; one, or the start of one, where the name says so. */
function isJsonLines(text: string, name: string): boolean {
  if (!text.startsWith("{")) return false;
  const [first = "", second] = text.split(/\r?\n/, 2);
  if (second === undefined || second === "") return byName(name) === "json-lines";
  return first.trimEnd().endsWith("}") && second.startsWith("{");
}

/** The name of the first element of markup; null where it is none. */
function rootOf(text: string): string | null {
  let rest = text;
  for (;;) {
    if (rest.startsWith("<?")) rest = after(rest, "?>");
    else if (rest.startsWith("<!--")) rest = after(rest, "-->");
    else if (/^<!doctype/i.test(rest)) rest = after(rest, /^[^>]*\[/.test(rest.slice(0, 500)) ? "]>" : ">");
    else return /^<([A-Za-z][\w:.-]{0,60})/.exec(rest)?.[1] ?? null;
  }
}

function after(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? "" : text.slice(at + mark.length).trimStart();
}

function byName(name: string): Kind | Unread | null {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function kindOfProse(text: string, head: Uint8Array, name: string): Kind | Unread {
  if (looksLikeTable(new TextDecoder(markedCharset(head) ?? "utf-8").decode(head))) return "table";
  if (rootOf(text) !== null && text.startsWith("<?xml") && !/<html/i.test(text)) return OTHER_XML;
  // PDF and XML, which it would refuse, are told above.
  return kindOfFile(head, name, "");
}
