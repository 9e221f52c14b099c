// Sentence boundaries, beside those of Intl.Segmenter on the same text in the same run; and what the lines of a page
// are, its datelines and its quotations.
//
// PUD: the sentences of a document in order, joined by one blank, as a page without line ends. A boundary is scored by
// the number of characters before it that are not white space. The end of a document is given to everybody and not
// scored, so a document of one sentence can only be cut wrongly. Nothing is dropped: a sentence without a final stop
// has a boundary like the others, which both systems are to find (in this data the next sentence's first word is all
// that shows it). PUD is measured, never tuned on.
//
// Pages: pages/NAME.txt as a reader saves it, pages/NAME.marked.txt the same with marks: `kind> ` before each line,
// `¦` where a sentence ends inside a line, `‖` after a dateline, `⟨…⟩` around a quotation, `⟪` before one that has lost
// its closing mark or goes on in the next paragraph. Ends of lines are given and not scored; a dateline's end is scored
// by itself. The pages come in three lots: one written before the rules, two after them, each of which was measured
// before its errors were looked at and mended. These first measurements are the honest figures for a page that nobody
// has seen; what this file measures today shows only that nothing is lost again:
//   second lot: boundaries 93.48 (Intl.Segmenter 83.02, n 44), kinds 80.77 of 104 lines, debris P 100 R 81.40,
//               quotations 98.77 (n 41), datelines 40 (n 4)
//   third lot:  boundaries 100 (80.00, n 26), kinds 68.92 of 74 lines, debris P 96.00 R 66.67, quotations 100 (n 29)
// Pooled with PUD are the pages of the second and third lots.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPacks } from "../../dist/index.js";
import { readText } from "../../dist/text/read-text.js";
import { DATA } from "../../scripts/morphology/sources.mjs";

const PAGES = fileURLToPath(new URL("pages", import.meta.url));
/** Written before the rules. */
const FIRST_LOT = new Set(["ar-01", "ar-02", "ar-03", "ar-04", "ar-05", "ar-06", "en-01"]);
const CODED = new Set(["headline", "heading", "paragraph", "item"]);
const RESAMPLES = 1000;
const SEED = 20200525;

/** All figures of this file; without PUD, those of the pages alone. */
export function measureSentences() {
  const knowledge = readPacks();
  const pages = readPages().map((page) => ({ ...page, read: read(page.text, page.language, knowledge) }));
  const before = pages.filter(({ name }) => FIRST_LOT.has(name));
  const after = pages.filter(({ name }) => !FIRST_LOT.has(name));
  const pud = readPud().map((doc) => scoreDocument(doc, knowledge));
  const own = after.map(scorePageSentences);
  const all = [...pud, ...own];
  const ours = f1(all, "ours");
  return {
    sentences_f1: ours.f1,
    sentences_f1_margin: margin(all),
    sentences_p: ours.p,
    sentences_r: ours.r,
    sentences_segmenter_f1: f1(all, "segmenter").f1,
    sentences_n: all.reduce((sum, doc) => sum + doc.gold.size, 0),
    sentences_f1_pud: f1(pud, "ours").f1,
    sentences_segmenter_f1_pud: f1(pud, "segmenter").f1,
    sentences_n_pud: pud.reduce((sum, doc) => sum + doc.gold.size, 0),
    sentences_f1_own: f1(own, "ours").f1,
    sentences_segmenter_f1_own: f1(own, "segmenter").f1,
    sentences_n_own: own.reduce((sum, doc) => sum + doc.gold.size, 0),
    sentences_f1_own_first_lot: f1(before.map(scorePageSentences), "ours").f1,
    ...suffixed(scoreStructure(after), ""),
    ...suffixed(scoreStructure(before), "_first_lot"),
    sentences_errors: errorsOf(all),
  };
}

/** Sentences of the whole article, as the text room reads it. */
function read(text, language, knowledge) {
  const unknown = { edtf: null, basis: "unknown" };
  const article = { id: "a-0", sha256: "", file: null, title: null, outlet: null, publishedOn: unknown };
  return readText({ ...article, language, text }, knowledge);
}

/** The documents of PUD, if the data is there. */
function readPud() {
  const file = join(DATA, "ud/ar_pud-ud-test.conllu");
  if (!existsSync(file)) return [];
  const documents = new Map();
  let id = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# newdoc id = ")) id = line.slice(14).trim();
    if (line.startsWith("# text = ")) documents.set(id, [...(documents.get(id) ?? []), line.slice(9).trim()]);
  }
  return [...documents.values()];
}

function scoreDocument(sentences, knowledge) {
  const text = sentences.join(" ");
  const at = solid(text);
  let end = -1;
  const gold = sentences.slice(0, -1).map((each) => {
    end += 1 + each.length;
    return at(end);
  });
  const ours = read(text, "ar", knowledge).sentences.slice(0, -1);
  return {
    gold: new Set(gold),
    ours: new Set(ours.map((each) => at(each.end))),
    segmenter: new Set(segmentEnds(text, "ar").map((offset) => at(offset))),
    text: text.replace(/\s/g, ""),
  };
}

/** From an offset to the number of characters before it that are not white space. */
function solid(text) {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (/\s/.test(text[i]) ? 0 : 1);
  return (offset) => before[offset];
}

function segmentEnds(text, language) {
  const segments = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  return segments.slice(0, -1).map(({ index, segment }) => index + segment.length);
}

/** The pages with their marks read. */
export function readPages() {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith(".marked.txt"))
    .map((file) => {
      const name = file.replace(".marked.txt", "");
      const text = readFileSync(join(PAGES, `${name}.txt`), "utf8");
      const marked = readFileSync(join(PAGES, file), "utf8");
      return { name, language: name.slice(0, 2), text, lines: readMarks(marked, text, name) };
    });
}

function readMarks(marked, text, name) {
  let start = 0;
  const lines = marked.split("\n").map((line) => {
    const [, kind = "", content = ""] = /^([a-z]+)> (.*)$/.exec(line) ?? [];
    const read = readLine(content, start);
    start = read.end + 1;
    return { kind, ...read };
  });
  if (lines.map((line) => line.text).join("\n") !== text) throw new Error(`${name}: page and marks differ`);
  return lines.filter((line) => line.kind !== "");
}

function readLine(content, start) {
  const line = { start, text: "", ends: [], dateline: null, quotations: [] };
  const open = [];
  for (const character of content) {
    const at = start + line.text.length;
    if (character === "¦") line.ends.push(at);
    else if (character === "‖") line.dateline = at;
    else if (character === "⟨") open.push(at);
    else if (character === "⟪") line.quotations.push(`${at}-`);
    else if (character === "⟩") line.quotations.push(`${open.pop()}-${at}`);
    else line.text += character;
  }
  return { ...line, end: start + line.text.length };
}

function scorePageSentences({ text, language, lines, read: { sentences } }) {
  const at = solid(text);
  const sets = { gold: new Set(), ours: new Set(), segmenter: new Set(), text: text.replace(/\s/g, "") };
  for (const line of lines.filter(({ kind }) => CODED.has(kind))) {
    const mine = sentences.filter(({ start, end }) => start >= line.start && end <= line.end);
    for (const end of line.ends) sets.gold.add(at(end));
    for (const each of mine.slice(0, -1)) if (each.kind !== "dateline") sets.ours.add(at(each.end));
    for (const end of segmentEnds(line.text, language)) sets.segmenter.add(at(line.start + end));
  }
  return sets;
}

/** Kinds of lines, debris, whatever is not coded, datelines and quotations. */
function scoreStructure(pages) {
  const kinds = { right: 0, all: 0 };
  const debris = pairs();
  const uncoded = pairs();
  const dateline = pairs();
  const quotations = pairs();
  const confusions = {};
  for (const { lines, read } of pages) {
    for (const line of lines) {
      const mine = read.sentences.filter(({ start, end }) => start >= line.start && end <= line.end);
      const kind = mine.findLast((each) => each.kind !== "dateline")?.kind ?? "debris";
      kinds.all++;
      if (kind === line.kind) kinds.right++;
      else confusions[`${line.kind} as ${kind}`] = (confusions[`${line.kind} as ${kind}`] ?? 0) + 1;
      add(debris, line.kind === "debris", kind === "debris");
      add(uncoded, !CODED.has(line.kind), !CODED.has(kind));
      const head = mine.find((each) => each.kind === "dateline");
      if (line.dateline !== null || head) {
        const same = head !== undefined && head.end === line.dateline;
        add(dateline, line.dateline !== null, same);
        if (head && !same) dateline.wrong++;
      }
    }
    const found = new Set(read.quotations.map(({ start, end, closed }) => `${start}-${closed ? end : ""}`));
    const gold = new Set(lines.flatMap((line) => line.quotations));
    for (const each of new Set([...found, ...gold])) add(quotations, gold.has(each), found.has(each));
  }
  return {
    structure_lines: kinds.all,
    structure_kinds: round((100 * kinds.right) / kinds.all),
    debris_p: rates(debris).p,
    debris_r: rates(debris).r,
    uncoded_p: rates(uncoded).p,
    uncoded_r: rates(uncoded).r,
    dateline_f1: rates(dateline).f1,
    quotations_f1: rates(quotations).f1,
    quotations_p: rates(quotations).p,
    quotations_r: rates(quotations).r,
    quotations_n: quotations.right + quotations.missed,
    kinds_confused: confusions,
  };
}

const pairs = () => ({ right: 0, wrong: 0, missed: 0 });

function add(count, gold, found) {
  if (gold && found) count.right++;
  else if (gold) count.missed++;
  else if (found) count.wrong++;
}

function rates({ right, wrong, missed }) {
  const p = right + wrong === 0 ? 1 : right / (right + wrong);
  const r = right + missed === 0 ? 1 : right / (right + missed);
  return { p: round(100 * p), r: round(100 * r), f1: round(p + r === 0 ? 0 : (200 * p * r) / (p + r)) };
}

function f1(documents, system) {
  const count = pairs();
  for (const { gold, [system]: found } of documents)
    for (const each of new Set([...gold, ...found])) add(count, gold.has(each), found.has(each));
  return rates(count);
}

/** Half of the 95 % interval of F1, by bootstrap over documents with a fixed seed. */
function margin(documents) {
  let state = SEED;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const scores = Array.from({ length: RESAMPLES }, () => {
    const sample = documents.map(() => documents[Math.floor(next() * documents.length)]);
    return f1(sample, "ours").f1;
  }).sort((a, b) => a - b);
  return round((scores[Math.floor(RESAMPLES * 0.975)] - scores[Math.floor(RESAMPLES * 0.025)]) / 2);
}

/** What stands before a boundary that was missed or made up. */
function errorsOf(documents) {
  const errors = {};
  for (const { gold, ours, text } of documents) {
    for (const each of new Set([...gold, ...ours])) {
      if (gold.has(each) === ours.has(each)) continue;
      const what = `${gold.has(each) ? "missed" : "made up"} after ${endOf(text.slice(0, each))}`;
      errors[what] = (errors[what] ?? 0) + 1;
    }
  }
  return errors;
}

function endOf(text) {
  if (/[.!?؟…]["”“»)\]'’]+$/.test(text)) return "a stop and a closing mark";
  if (/(?:…|\.\.)$/.test(text)) return "an ellipsis";
  if (/\p{N}\.$/u.test(text)) return "a number's stop";
  if (/(?:^|[^\p{L}\p{M}])\p{L}\p{M}*\.$/u.test(text)) return "a letter's stop";
  if (/\.$/.test(text)) return "a stop";
  if (/[؟?!]$/.test(text)) return "a question or a cry";
  return "no stop";
}

const suffixed = (figures, suffix) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}${suffix}`, value]));
const round = (value) => Math.round(value * 100) / 100;
