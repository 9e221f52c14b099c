import { gzipSync } from "node:zlib";
import { FIRST, HEADLINE, PAGE, TEXT, windows1256 } from "./articles.fixture.ts";
import { bombs } from "./malformed-bombs.fixture.ts";
import { malformedDocuments } from "./malformed-documents.fixture.ts";
import { input, type MalformedInput, randomFrom } from "./malformed-input.fixture.ts";
import { malformedMarkup } from "./malformed-markup.fixture.ts";
import { makeDocx, makeXlsx, paragraph } from "./office.fixture.ts";
import { makePdf } from "./pdf.fixture.ts";
import { answer, makeEml, makeMhtml, makeWarc, makeWarcGz } from "./web.fixture.ts";
import { makeZip } from "./zip.fixture.ts";

const RECORD = { text: TEXT, title: HEADLINE, url: "https://sahl.example/1" };
const CHANNEL = {
  name: "سهل",
  type: "public_channel",
  id: 1,
  messages: [{ id: 1, type: "message", text: TEXT }],
};
const RSS = `<?xml version="1.0"?><rss><channel><title>سهل</title><item><title>${HEADLINE}</title><description>${FIRST}</description></item></channel></rss>`;
const ATOM = `<feed><title>سهل</title><entry><title>${HEADLINE}</title><content type="html">&lt;p&gt;${FIRST}&lt;/p&gt;</content></entry></feed>`;
const ZIP = makeZip([
  { name: "a.txt", bytes: TEXT },
  { name: "b.html", bytes: PAGE },
]);

/** A good file of each kind, to be spoilt. */
const GOOD_FILES: readonly (readonly [name: string, bytes: Buffer])[] = [
  ["a.txt", Buffer.from(TEXT)],
  ["old.txt", windows1256(TEXT)],
  ["wide.txt", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["a.html", Buffer.from(PAGE)],
  ["a.docx", makeDocx(paragraph(TEXT))],
  ["a.pdf", makePdf([[{ text: HEADLINE, x: 50, y: 700 }], [{ text: FIRST, x: 50, y: 600 }]])],
  ["a.csv", Buffer.from(`title,text\n${HEADLINE},"${TEXT}"\n`)],
  ["a.tsv", Buffer.from(`title\ttext\n${HEADLINE}\t"${TEXT}"\n`)],
  [
    "a.xlsx",
    makeXlsx([
      ["text", "date"],
      [TEXT, 43976],
    ]),
  ],
  ["a.json", Buffer.from(JSON.stringify([RECORD, RECORD]))],
  ["a.jsonl", Buffer.from(`${JSON.stringify(RECORD)}\n${JSON.stringify(RECORD)}\n`)],
  ["result.json", Buffer.from(JSON.stringify(CHANNEL))],
  ["rss.xml", Buffer.from(RSS)],
  ["atom.xml", Buffer.from(ATOM)],
  ["list.opml", Buffer.from('<opml><body><outline xmlUrl="https://sahl.example/rss"/></body></opml>')],
  ["a.warc", makeWarc([{ block: answer(PAGE) }, { block: answer(PAGE) }])],
  ["a.warc.gz", makeWarcGz([{ block: answer(PAGE) }, { block: answer(PAGE) }])],
  [
    "a.wacz",
    makeZip([
      { name: "datapackage.json", bytes: "{}" },
      { name: "archive/data.warc", bytes: makeWarc([{ block: answer(PAGE) }]), isStored: true },
    ]),
  ],
  [
    "a.eml",
    makeEml(HEADLINE, [
      { headers: ["Content-Type: text/plain; charset=utf-8"], content: TEXT },
      { headers: ['Content-Type: application/zip; name="a.zip"'], content: ZIP },
    ]),
  ],
  ["a.mhtml", makeMhtml("https://sahl.example/1", [{ headers: ["Content-Type: text/html"], content: PAGE }])],
  ["a.zip", ZIP],
  ["nested.zip", makeZip([{ name: "inner.zip", bytes: ZIP }])],
  ["a.jsonl.gz", gzipSync(`${JSON.stringify(RECORD)}\n`)],
];

/** All of them, in the same order and with the same bytes each time. */
export function malformedInputs(): MalformedInput[] {
  return [...spoiltFiles(), ...bombs(), ...malformedMarkup(), ...malformedDocuments()];
}

const CUTS = [0.02, 0.2, 0.5, 0.8, 0.95, 0.995];
const WRONG_NAMES = ["x.pdf", "x.docx", "x.csv", "x.json", "x.eml", "x.zip", "x.txt", "x.warc.gz", "x"];

/** Each good file cut, with letters exchanged, with rubbish put in, and under a name of another kind. */
function spoiltFiles(): MalformedInput[] {
  return GOOD_FILES.flatMap(([name, bytes], file) => [
    ...CUTS.map((share) =>
      input(`${name} cut at ${share}`, name, () => bytes.subarray(0, Math.ceil(bytes.length * share))),
    ),
    ...[1, 2, 3, 4].map((seed) =>
      input(`${name} with exchanged bytes ${seed}`, name, () => exchanged(bytes, seed + 10 * file)),
    ),
    ...[1, 2].map((seed) =>
      input(`${name} with rubbish inside ${seed}`, name, () => withRubbish(bytes, seed + 10 * file)),
    ),
    ...[0, 1, 2, 3].map((step) => {
      const wrong = WRONG_NAMES[(file + 2 * step) % WRONG_NAMES.length] ?? "x";
      return input(`${name} named ${wrong}`, wrong, () => bytes);
    }),
  ]);
}

function exchanged(bytes: Buffer, seed: number): Buffer {
  const random = randomFrom(seed);
  const spoilt = Buffer.from(bytes);
  for (let count = 0; count < Math.max(3, bytes.length / 200); count++)
    spoilt[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return spoilt;
}

function withRubbish(bytes: Buffer, seed: number): Buffer {
  const random = randomFrom(seed);
  const at = Math.floor(random() * bytes.length);
  const rubbish = Buffer.from(Array.from({ length: 1000 }, () => Math.floor(random() * 256)));
  return Buffer.concat([bytes.subarray(0, at), rubbish, bytes.subarray(at)]);
}
