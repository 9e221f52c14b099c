import { deflateSync } from "node:zlib";
import { FIRST, HEADLINE, PAGE, TEXT } from "./articles.fixture.ts";
import { input, type MalformedInput, repeated } from "./malformed-input.fixture.ts";
import { makeDocx, makeWorkbook, paragraph } from "./office.fixture.ts";
import { makePdfOf, streamOf } from "./pdf.fixture.ts";
import { answer, makeEml, makeMhtml, makeWarc } from "./web.fixture.ts";
import { makeZip } from "./zip.fixture.ts";

/** Documents, workbooks, e-mails and web archives that are made wrongly, or against their reader. */
export function malformedDocuments(): MalformedInput[] {
  return [...pdfs(), ...offices(), ...mails(), ...webArchives()];
}

const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
const PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const page = (more: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]${more}>>`;
const FONT = "/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>";
const TYPE1 = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

function pdfs(): MalformedInput[] {
  const pdf = (label: string, ...objects: (string | Buffer)[]) =>
    input(`a PDF ${label}`, "a.pdf", () => makePdfOf(objects));
  const show = `BT /F1 12 Tf 50 700 Td (${HEADLINE.length}) Tj ET `;
  return [
    pdf("whose pages contain themselves", CATALOG, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"),
    pdf(
      "whose pages contain each other",
      CATALOG,
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>",
    ),
    pdf("that counts a billion pages", CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1000000000>>", page("")),
    pdf(
      "of a page named a hundred thousand times",
      CATALOG,
      `<</Type/Pages/Kids[${"3 0 R ".repeat(100_000)}]/Count 100000>>`,
      page(""),
    ),
    pdf("without a root", "<<>>"),
    pdf("whose root is itself", "1 0 R"),
    pdf("whose content is its page", CATALOG, PAGES, page("/Contents 3 0 R")),
    pdf("whose content is a list of itself", CATALOG, PAGES, page("/Contents 4 0 R"), "[4 0 R 4 0 R]"),
    pdf(
      "with a form that draws itself",
      CATALOG,
      PAGES,
      page(`/Contents 6 0 R${FONT}`),
      streamOf(`${show}/X Do /X Do`, `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${FONT}`),
      TYPE1,
      streamOf("/X Do"),
    ),
    pdf(
      "with a font that is its own child",
      CATALOG,
      PAGES,
      page(`/Contents 6 0 R${FONT}`),
      "<<>>",
      "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 5 0 R>>",
      streamOf(show),
    ),
    pdf(
      "whose stream is as long as itself says it is long",
      CATALOG,
      PAGES,
      page("/Contents 4 0 R"),
      "<</Length 4 0 R>>\nstream\nx\nendstream",
    ),
    pdf(
      "with a stream of a hundred million letters",
      CATALOG,
      PAGES,
      page(`/Contents 4 0 R${FONT}`),
      streamOf(Buffer.alloc(100_000_000, " ")),
      TYPE1,
    ),
    pdf("with filters in a row", CATALOG, PAGES, page("/Contents 4 0 R"), bombStream()),
    pdf(
      "with a million words",
      CATALOG,
      PAGES,
      page(`/Contents 4 0 R${FONT}`),
      streamOf(`BT /F1 1 Tf ${"1 0 0 1 9 9 Tm (a) Tj ".repeat(1_000_000)}ET`),
      TYPE1,
    ),
    pdf(
      "of states saved without end",
      CATALOG,
      PAGES,
      page("/Contents 4 0 R"),
      streamOf("q ".repeat(5_000_000)),
    ),
    pdf(
      "of arrays in each other",
      CATALOG,
      PAGES,
      page(`/Contents 4 0 R/A ${"[".repeat(100_000)}`),
      streamOf(show),
    ),
    pdf("of dictionaries in each other", CATALOG, `${"<</A".repeat(100_000)}`),
    pdf("with a password", CATALOG.replace(">>", "/Encrypt 9 0 R>>"), PAGES, page("")),
    input("a PDF that is encrypted wrongly", "a.pdf", () =>
      makePdfOf([CATALOG, PAGES, page(""), "<</Filter/Standard/V 9/R 9/O(x)/U(x)/P -1>>"])
        .toString("latin1")
        .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 4 0 R/ID[(a)(a)]"),
    ),
    input("a PDF whose table leads to itself", "a.pdf", () =>
      makePdfOf([CATALOG, PAGES, page("")])
        .toString("latin1")
        .replace("/Root 1 0 R", "/Root 1 0 R/Prev 190"),
    ),
    input(
      "a PDF without a table",
      "a.pdf",
      () => `%PDF-1.4\n1 0 obj${CATALOG}endobj 2 0 obj${PAGES}endobj 3 0 obj${page("")}endobj`,
    ),
    input("the word PDF and nothing else", "a.pdf", () => "%PDF-1.7"),
    repeated(
      "a PDF of 20 MB of rubbish",
      "a.pdf",
      "%PDF-1.7\n",
      "obj endobj 1 0 R << stream >> ".repeat(7000),
      100,
    ),
    repeated("a PDF of 40 MB", "a.pdf", "%PDF-1.7\n", " ".repeat(1_000_000), 40),
  ];
}

/** A stream packed three times: each unpacking makes it a thousand times longer. */
function bombStream(): Buffer {
  const packed = deflateSync(deflateSync(deflateSync(Buffer.alloc(200_000_000))));
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode/FlateDecode]>>\nstream\n`),
    packed,
    Buffer.from("\nendstream"),
  ]);
}

function offices(): MalformedInput[] {
  const sheet = (label: string, rows: string, strings?: string) =>
    input(`a workbook ${label}`, "a.xlsx", () => makeWorkbook(rows, strings));
  const text = (reference: string, value: string) =>
    `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const zip = (label: string, name: string, files: Record<string, string>) =>
    input(label, name, () => makeZip(Object.entries(files).map(([key, bytes]) => ({ name: key, bytes }))));
  return [
    sheet(
      "of giant dimensions",
      `<dimension ref="A1:XFD1048576"/><row r="1">${text("A1", "text")}</row><row r="1048576">${text("A1048576", FIRST)}</row>`,
    ),
    sheet(
      "with a cell in the last column",
      `<row r="1">${text("A1", "text")}${text("XFD1", "x")}</row><row>${text("ZZZ9", "x")}</row>`,
    ),
    sheet(
      "with rows of impossible numbers",
      `<row r="-5">${text("A1", "text")}</row><row r="1e308">${text("A2", FIRST)}</row><row r="NaN">${text("A", FIRST)}</row>`,
    ),
    sheet(
      "that names strings it does not have",
      '<row><c t="s"><v>0</v></c></row><row><c t="s"><v>-1</v></c><c t="s"><v>1e9</v></c></row>',
    ),
    sheet("of a million empty rows", "<row/>".repeat(1_000_000)),
    sheet(
      "of a row with 300 000 cells",
      `<row>${text("A1", "text")}</row><row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(300_000)}</row>`,
    ),
    sheet("of cells outside of rows", text("A1", FIRST).repeat(1000)),
    sheet("with a row that does not end", `<row>${text("A1", "text")}`),
    zip("a workbook without sheets", "a.xlsx", { "xl/workbook.xml": "<workbook/>" }),
    zip(
      "a workbook of 2000 sheets",
      "a.xlsx",
      Object.fromEntries([
        ["xl/workbook.xml", "x"],
        ...Array.from({ length: 2000 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, "<row/>"]),
      ]),
    ),
    zip("a document that is also a workbook", "a.docx", {
      "word/document.xml": "<w:p/>",
      "xl/workbook.xml": "x",
    }),
    zip("a document that is no XML", "a.docx", { "word/document.xml": "\u0001\u0002 not XML <<<>>>" }),
    zip("a web collection without archives", "a.wacz", { "datapackage.json": "{}", "archive/a.warc": "" }),
    input("a document whose text is in UTF-16", "a.docx", () =>
      makeZip([
        {
          name: "word/document.xml",
          bytes: Buffer.from(`\ufeff<w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p>`, "utf16le"),
        },
      ]),
    ),
    input("a document struck out whole", "a.docx", () => makeDocx(`<w:del>${paragraph(TEXT)}`)),
    input("an old document", "a.doc", () => Buffer.from("d0cf11e0a1b11ae1", "hex")),
  ];
}

function mails(): MalformedInput[] {
  const mail = (label: string, text: string) =>
    input(`a message ${label}`, "a.eml", () => `From: a@b\r\nTo: c@d\r\nMIME-Version: 1.0\r\n${text}`);
  const parts = (count: number) =>
    `Content-Type: multipart/mixed; boundary=x\r\n\r\n${"--x\r\n\r\na\r\n".repeat(count)}`;
  const within = (depth: number) =>
    Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join("");
  return [
    mail("of 20 000 parts", parts(20_000)),
    mail("of 1000 parts in each other", within(1000)),
    mail("whose boundary is empty", 'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\na'),
    mail("whose boundary does not come", "Content-Type: multipart/mixed; boundary=none\r\n\r\nabc"),
    mail(
      "whose boundary is 100 000 letters",
      `Content-Type: multipart/mixed; boundary=${"x".repeat(100_000)}\r\n\r\nabc`,
    ),
    mail("of rubbish in base64", `Content-Transfer-Encoding: base64\r\n\r\n${"!@#$".repeat(50_000)}`),
    mail(
      "of rubbish in quoted letters",
      `Content-Transfer-Encoding: quoted-printable\r\n\r\n${"=ZZ=".repeat(50_000)}`,
    ),
    mail("in a charset nobody knows", `Content-Type: text/plain; charset=x-none\r\n\r\n${TEXT}`),
    mail(
      "with a subject of 100 000 words",
      `Subject: ${"=?utf-8?B?2KfZhNiz?= ".repeat(100_000)}\r\n\r\n${TEXT}`,
    ),
    mail("with 100 000 receivers", `Cc: ${"a@b, ".repeat(100_000)}\r\n\r\n${TEXT}`),
    mail("with receivers in each other", `Cc: ${"a:(".repeat(50_000)}\r\n\r\n${TEXT}`),
    mail("with 50 000 header fields", `${"X-A: b\r\n".repeat(50_000)}\r\n${TEXT}`),
    mail(
      "with a file name in 5000 pieces",
      `Content-Disposition: attachment;${Array.from({ length: 5000 }, (_, at) => ` filename*${at}=x;`).join("")}\r\n\r\n${TEXT}`,
    ),
    mail("of headers alone", "Subject: x"),
    input("a message of an attachment of each kind", "a.eml", () =>
      makeEml(
        HEADLINE,
        ["a.pdf", "a.docx", "a.zip", "a.json"].map((name) => ({
          headers: [`Content-Disposition: attachment; filename=${name}`],
          content: "rubbish",
        })),
      ),
    ),
    input("a saved page of 5000 parts", "a.mhtml", () =>
      makeMhtml(
        "x",
        Array.from({ length: 5000 }, () => ({ headers: ["Content-Type: text/css"], content: "a" })),
      ),
    ),
    input("a saved page that is cut in its page", "a.mhtml", () =>
      makeMhtml("x", [{ headers: ["Content-Type: text/html"], content: PAGE }]).subarray(0, 700),
    ),
    repeated(
      "a message of 40 MB",
      "a.eml",
      "From: a@b\r\nMIME-Version: 1.0\r\n\r\n",
      "ا".repeat(500_000),
      40,
    ),
    repeated(
      "a message of 30 MB of short lines",
      "a.eml",
      "From: a@b\r\nMIME-Version: 1.0\r\n\r\n",
      "a\r\n".repeat(330_000),
      30,
    ),
    repeated(
      "a message of 30 MB of tags",
      "a.eml",
      "From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n",
      "<a>\r\n".repeat(200_000),
      30,
    ),
  ];
}

function webArchives(): MalformedInput[] {
  const warc = (label: string, block: Buffer | string, claimedLength?: number) =>
    input(`a web archive ${label}`, "a.warc", () =>
      makeWarc([{ block: answer(PAGE) }, { block, claimedLength }, { block: answer(PAGE) }]),
    );
  return [
    warc("with a record of negative length", answer(PAGE), -5),
    warc("with a record longer than the file", answer(PAGE), 10 ** 12),
    warc("with a record shorter than it says", answer(PAGE), 20),
    warc("with a record of no length", answer(PAGE), Number.NaN),
    warc("with an answer that is none", "rubbish"),
    warc("with an answer without an end of its header", `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(100)}`),
    warc("with chunks that lie", answer("fffffff\r\nabc", { "Transfer-Encoding": "chunked" })),
    warc("with a million chunks", answer("1\r\na\r\n".repeat(700_000), { "Transfer-Encoding": "chunked" })),
    warc("with a coding that does not fit", answer(PAGE, { "Content-Encoding": "br" })),
    warc("with a charset nobody knows", answer(PAGE, { "Content-Type": "text/html; charset=x-none" })),
    warc("with a status that is none", answer(PAGE, {}, "99999 ?")),
    repeated(
      "a web archive of a million empty records",
      "a.warc",
      "",
      "WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 0\r\n\r\n\r\n\r\n".repeat(1000),
      1000,
    ),
    repeated("a web archive of header lines", "a.warc", "WARC/1.0\r\n", "X: y\r\n".repeat(100_000), 100),
    repeated(
      "a web archive of empty lines",
      "a.warc",
      "WARC/1.0\r\nContent-Length: 0\r\n\r\n",
      "\r\n".repeat(500_000),
      100,
    ),
  ];
}
