import { gzipSync } from "node:zlib";

/** A record of a web archive. */
export interface WarcRecord {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly block: Uint8Array | string;
  readonly claimedLength?: number;
}

export function makeWarc(records: readonly WarcRecord[]): Buffer {
  return Buffer.concat(records.map(warcRecord));
}

/** As crawlers write them: each record packed by itself. */
export function makeWarcGz(records: readonly WarcRecord[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(warcRecord(record))));
}

function warcRecord(record: WarcRecord): Buffer {
  const block = Buffer.from(record.block);
  const header = [
    "WARC/1.0",
    `WARC-Type: ${record.type ?? "response"}`,
    `WARC-Target-URI: ${record.url ?? "https://sahl.example/a"}`,
    `WARC-Date: ${record.date ?? "2020-05-26T08:00:00Z"}`,
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${record.claimedLength ?? block.length}`,
  ].join("\r\n");
  return Buffer.concat([Buffer.from(`${header}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
}

/** What a server answers. */
export function answer(
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
  status = "200 OK",
): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("\r\n")}\r\n\r\n`),
    Buffer.from(body),
  ]);
}

const base64 = (content: Uint8Array | string) =>
  Buffer.from(content)
    .toString("base64")
    .replace(/(.{76})/g, "$1\r\n");

const encodedWord = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;

/** A part of a message: its header lines and its content, in base64. */
export interface Part {
  readonly headers: readonly string[];
  readonly content: Uint8Array | string;
}

const partOf = ({ headers, content }: Part) =>
  [...headers, "Content-Transfer-Encoding: base64", "", base64(content)].join("\r\n");

/** An e-mail of one part or several. */
export function makeEml(subject: string, parts: readonly Part[], kind = "mixed"): Buffer {
  const head = [
    "From: Desk <desk@sahl.example>",
    "To: reader@example.org",
    "Date: Mon, 25 May 2020 10:00:00 +0200",
    `Subject: ${encodedWord(subject)}`,
    "MIME-Version: 1.0",
  ];
  const [only] = parts;
  if (parts.length === 1 && only) return Buffer.from([...head, partOf(only)].join("\r\n"));
  const body = parts.map((part) => `--sep\r\n${partOf(part)}\r\n`).join("");
  return Buffer.from(
    [...head, `Content-Type: multipart/${kind}; boundary="sep"`, "", `${body}--sep--\r\n`].join("\r\n"),
  );
}

/** A page saved with its parts, as browsers write it. */
export function makeMhtml(url: string, parts: readonly Part[]): Buffer {
  const head = [
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${url}`,
    "Subject: page",
    "Date: Mon, 25 May 2020 10:00:00 -0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"',
    "",
    "",
  ];
  const body = parts.map((part) => `------MultipartBoundary--x----\r\n${partOf(part)}\r\n`).join("");
  return Buffer.from(`${head.join("\r\n")}${body}------MultipartBoundary--x------\r\n`);
}
