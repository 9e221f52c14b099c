import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { FIRST, HEADLINE, PAGE, TEXT } from "./articles.fixture.ts";
import { input, type MalformedInput, repeated } from "./malformed-input.fixture.ts";
import { makeDocx, makeWorkbook, paragraph, run } from "./office.fixture.ts";
import { answer, makeEml, makeWarc } from "./web.fixture.ts";
import { makeZip, type ZipFile } from "./zip.fixture.ts";

/** What expands, nests or repeats without an end. */
export function bombs(): MalformedInput[] {
  return [...expanding(), ...nesting(), ...brokenDirectories(), ...hostileNames(), ...longLines()];
}

const MEGA = 1_000_000;

/** An entry that says nothing but a part, `count` times; made without ever being there. */
function expandingEntry(name: string, start: string, part: string, count: number): ZipFile {
  const whole = part.repeat(Math.max(1, Math.floor(MEGA / part.length)));
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const parts = [
    deflateRawSync(start, flush),
    ...Array(count).fill(deflateRawSync(whole, flush)),
    Buffer.from([3, 0]),
  ];
  const size = Buffer.byteLength(start) + count * Buffer.byteLength(whole);
  return { name, bytes: "", deflated: { bytes: Buffer.concat(parts), size, crc: 0 } };
}

const gzipBomb = (start: string, part: string, count: number) => {
  const whole = gzipSync(part.repeat(Math.floor((10 * MEGA) / part.length)));
  return Buffer.concat([gzipSync(start), ...Array(count).fill(whole)]);
};

function expanding(): MalformedInput[] {
  const zipOf = (label: string, ...files: ZipFile[]) =>
    input(`bomb: ${label}`, "a.zip", () => makeZip(files));
  const row = `${FIRST}\n`;
  return [
    zipOf("a table", expandingEntry("a.csv", "text\n", row, 100)),
    zipOf("a table of one row", expandingEntry("a.csv", "text\n", "x", 100)),
    zipOf("JSON", expandingEntry("a.json", '[{"text":"', " ", 100)),
    zipOf("JSON of many objects", expandingEntry("a.json", "[", `{"text":"${FIRST}"},`, 100)),
    zipOf("lines", expandingEntry("a.jsonl", '{"text":"ا"}\n', "\n", 100)),
    zipOf("text", expandingEntry("a.txt", "", " ", 100)),
    zipOf("text that lies about its size", { ...expandingEntry("a.txt", "", " ", 100), claimedSize: 100 }),
    zipOf("a feed", expandingEntry("a.xml", "<rss><channel><item><title>", "x", 100)),
    zipOf(
      "a feed of entries",
      expandingEntry("a.xml", "<rss><channel>", "<item><title>x</title></item>", 100),
    ),
    zipOf(
      "a web archive",
      expandingEntry("a.warc", "WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 100000000\r\n\r\n", "x", 100),
    ),
    zipOf("a document", expandingEntry("word/document.xml", "<w:document><w:p><w:r><w:t>", "x", 100)),
    zipOf("a document of paragraphs", expandingEntry("word/document.xml", "<w:document>", "<w:p/>", 100)),
    zipOf(
      "a workbook's strings",
      { name: "xl/workbook.xml", bytes: "x" },
      expandingEntry("xl/sharedStrings.xml", "<sst>", "<si><t/></si>", 100),
    ),
    zipOf(
      "a workbook's sheet",
      { name: "xl/workbook.xml", bytes: "x" },
      expandingEntry(
        "xl/worksheets/sheet1.xml",
        "<worksheet>",
        '<row><c t="inlineStr"><is><t>x</t></is></c></row>',
        2500,
      ),
    ),
    zipOf(
      "many archives",
      ...Array.from({ length: 5 }, (_, at) => ({
        name: `${at}.zip`,
        bytes: makeZip([expandingEntry("a.csv", "text\n", row, 60)]),
      })),
    ),
    zipOf(
      "many that are each small enough",
      ...Array.from({ length: 120 }, (_, at) => expandingEntry(`${at}.jsonl`, "", "\n", 19)),
    ),
    input("bomb: gzip of lines", "a.jsonl.gz", () => gzipBomb('{"text":"ا"}\n', "\n", 30)),
    input("bomb: gzip of a table", "a.csv.gz", () => gzipBomb("text\n", row, 30)),
    input("bomb: gzip of zeros", "a.gz", () => gzipBomb("", "\0", 30)),
    input("bomb: gzip in gzip", "a.gz", () => gzipSync(gzipSync(gzipBomb("text\n", "x\n", 30)))),
    input("bomb: a page in gzip in a web archive", "a.warc", () =>
      makeWarc([{ block: answer(gzipBomb(PAGE, " ", 100), { "Content-Encoding": "gzip" }) }]),
    ),
    input("bomb: a workbook whose cells name one long text", "a.xlsx", () => {
      const cells = '<c t="s"><v>0</v></c>'.repeat(4);
      return makeWorkbook(
        `<row><c t="inlineStr"><is><t>text</t></is></c></row>${`<row>${cells}</row>`.repeat(20_000)}`,
        `<si><t>${"ا".repeat(MEGA)}</t></si>`,
      );
    }),
    input("bomb: entries that lie over each other", "a.zip", overlapping),
  ];
}

/** A directory in which many entries are one and the same. */
function overlapping(): Buffer {
  const one = makeZip([expandingEntry("a.csv", "text\n", `${FIRST}\n`, 60)]);
  const directoryAt = one.readUInt32LE(one.length - 6);
  const entry = one.subarray(directoryAt, one.length - 22);
  const count = 20_000;
  const end = Buffer.from(one.subarray(-22));
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entry.length * count, 12);
  return Buffer.concat([one.subarray(0, directoryAt), ...Array(count).fill(entry), end]);
}

function nesting(): MalformedInput[] {
  const wrap = (depth: number, wrapOne: (bytes: Buffer) => Buffer) => {
    let bytes = Buffer.from(TEXT);
    for (let level = 0; level < depth; level++) bytes = Buffer.from(wrapOne(bytes));
    return bytes;
  };
  const many = Array.from({ length: 70_000 }, (_, at) => ({ name: `${at}`, bytes: "", isStored: true }));
  return [
    ...[4, 10, 100].map((depth) =>
      input(`${depth} archives in each other`, "a.zip", () =>
        wrap(depth, (bytes) => makeZip([{ name: "a.zip", bytes }])),
      ),
    ),
    input("100 packed files in each other", "a.gz", () => wrap(100, gzipSync)),
    input("20 messages in each other", "a.eml", () =>
      wrap(20, (bytes) => makeEml("fwd", [{ headers: ["Content-Type: message/rfc822"], content: bytes }])),
    ),
    input("ten archives in each of four levels", "a.zip", () =>
      wrap(4, (bytes) => makeZip(Array.from({ length: 10 }, (_, at) => ({ name: `${at}.zip`, bytes })))),
    ),
    input("an archive of 70 000 entries", "a.zip", () => makeZip(many.slice(0, 65_535))),
    repeated("JSON of 5 million arrays in each other", "a.json", "", "[".repeat(1000), 5000),
    repeated("JSON of a million objects in each other", "a.json", "", '{"a":'.repeat(1000), 1000),
    repeated(
      "a record of arrays in each other",
      "a.json",
      '[{"text":"ا","a":',
      "[".repeat(1000),
      2000,
      `${"]".repeat(2_000_000)}}]`,
    ),
    repeated(
      "a line of arrays in each other",
      "a.jsonl",
      '{"text":"ا","a":',
      "[".repeat(1000),
      2000,
      `${"]".repeat(2_000_000)}}\n{"text":"${FIRST}"}`,
    ),
  ];
}

function brokenDirectories(): MalformedInput[] {
  const good = makeZip([
    { name: "a.txt", bytes: TEXT },
    { name: "b.txt", bytes: FIRST },
  ]);
  const end = good.length - 22;
  const directory = good.readUInt32LE(good.length - 6);
  const patch = (label: string, offset: number, hex: string) =>
    input(`a directory with ${label}`, "a.zip", () => {
      const bytes = Buffer.from(good);
      bytes.write(hex, offset, "hex");
      return bytes;
    });
  return [
    patch("too many entries", end + 8, "ffffffff"),
    patch("no entries", end + 8, "00000000"),
    patch("a size beyond the file", end + 12, "ffffff7f"),
    patch("a place beyond the file", end + 16, "ffffff7f"),
    patch("a place that says ZIP64", end + 16, "ffffffff"),
    patch("several disks", end + 4, "0100"),
    patch("a comment that is not there", end + 20, "ffff"),
    patch("no signature", directory, "00000000"),
    patch("a name beyond the file", directory + 28, "ffff"),
    patch("an extra field beyond the file", directory + 30, "ffff"),
    patch("a packed size beyond the file", directory + 20, "ffffff7f"),
    patch("an expanded size of 2 GB", directory + 24, "ffffff7f"),
    patch("an entry that begins in the directory", directory + 42, "40000000"),
    patch("an entry that begins beyond the file", directory + 42, "ffffff7f"),
    patch("a method nobody knows", directory + 10, "6300"),
    patch("a password", directory + 8, "0108"),
    patch("a broken local header", 0, "504b0304ffffffffffffffff"),
    input("an archive behind rubbish", "a.zip", () =>
      Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(5000, 7), good]),
    ),
    input("two archives behind each other", "a.zip", () => Buffer.concat([good, good])),
    input("an end of an archive and nothing else", "a.zip", () => good.subarray(end)),
  ];
}

const NAMES = [
  "../../../etc/cron.d/a.txt",
  "..\\..\\windows\\a.txt",
  "/etc/passwd",
  "C:\\a.txt",
  "\\\\server\\share\\a.txt",
  "a\0.txt",
  "\0\0\0",
  "a\r\nContent-Type: x.txt",
  "\u001b[31mred.txt",
  "\u202egpj.txt",
  "",
  ".",
  "..",
  "////",
  "CON",
  "%2e%2e%2fa.txt",
  `${"ا".repeat(30_000)}.txt`,
  `${"a/".repeat(30_000)}a.txt`,
  "\ud800.txt",
  "__proto__",
  "constructor",
];

function hostileNames(): MalformedInput[] {
  return [
    ...NAMES.map((name) =>
      input(`an entry named ${JSON.stringify(name.slice(0, 40))}`, "a.zip", () =>
        makeZip([{ name, bytes: TEXT }]),
      ),
    ),
    ...NAMES.slice(0, 8).map((name) =>
      input(`an attachment named ${JSON.stringify(name)}`, "a.eml", () =>
        makeEml(HEADLINE, [
          { headers: ["Content-Type: text/plain; charset=utf-8"], content: TEXT },
          {
            headers: [`Content-Disposition: attachment; filename="${name.replace(/[\r\n]/g, "")}"`],
            content: TEXT,
          },
        ]),
      ),
    ),
    input("an archive of hostile names", "a.zip", () =>
      makeZip(NAMES.map((name) => ({ name, bytes: TEXT }))),
    ),
    input("a document of hostile parts", "a.docx", () =>
      makeDocx(paragraph(TEXT) + run("x"), { "../word/document.xml": "x", "word/../../a": "x" }),
    ),
  ];
}

/** 200 MB without a line's end. */
function longLines(): MalformedInput[] {
  const part = "سطر ".repeat(143_000);
  const count = 200;
  return [
    repeated(
      "a line of 200 MB of JSON Lines",
      "a.jsonl",
      '{"text":"',
      part,
      count,
      `"}\n{"text":"${FIRST}"}\n`,
    ),
    repeated("a row of 200 MB", "a.csv", "title,text\na,", part, count, `\nb,${FIRST}\n`),
    repeated("a quoted cell of 200 MB", "a.csv", 'title,text\na,"', part, count, `"\nb,${FIRST}\n`),
    repeated("a row of 100 million cells", "a.csv", "title,text\n", "a,".repeat(500_000), count),
    repeated("a header of 200 MB", "a.tsv", "text\t", part, count),
    repeated("a text of 200 MB", "a.txt", "", part, count),
    repeated("a page of 200 MB", "a.html", "<html>", part, count),
    repeated("a JSON string of 200 MB", "a.json", '[{"text":"', part, count, `"},{"text":"${FIRST}"}]`),
    repeated("a JSON key of 200 MB", "a.json", '[{"', part, count, '":1}]'),
    repeated("a JSON number of 200 MB", "a.json", '{"a":1', "1".repeat(MEGA), count, "}"),
    repeated(
      "a message of 200 MB",
      "result.json",
      '{"name":"x","type":"y","id":1,"messages":[{"id":1,"text":"',
      part,
      count,
      '"}]}',
    ),
    repeated("a feed's entry of 200 MB", "a.xml", "<rss><channel><item><description>", part, count),
    repeated("a comment of 200 MB", "a.xml", "<rss><!--", part, count),
    repeated("an attribute of 200 MB", "a.xml", '<rss a="', part, count),
    repeated("a tag of 200 MB", "a.xml", "<rss><", "a".repeat(MEGA), count),
    repeated("an entity of 200 MB", "a.xml", "<rss>&#", "1".repeat(MEGA), count),
    repeated("a header of a web archive of 200 MB", "a.warc", "WARC/1.0\r\nWARC-Type: ", part, count),
    repeated(
      "a header of a message of 200 MB",
      "a.eml",
      "From: a@b\r\nMIME-Version: 1.0\r\nSubject: ",
      part,
      count,
    ),
  ];
}
