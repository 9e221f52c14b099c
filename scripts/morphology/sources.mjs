// Reads the open lexicons of ../shared/data: CSV, Buckwalter transliteration, spelling and keys of lemmas.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const DATA = process.env.ISNAD_SHARED_DATA ?? join(import.meta.dirname, "../../../shared/data");
export const LEXICON = join(DATA, "lexicon");

/** Ends the program with a clear word when the shared data is not there. */
export function needData(...paths) {
  const missing = paths.map((path) => join(DATA, path)).filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  console.error(`skipped: ${missing.join(", ")} not there (set ISNAD_SHARED_DATA)`);
  process.exit(0);
}

/** Rows of a CSV file as objects; quotes and line breaks inside cells are understood. */
export function readCsv(path, separator = ",") {
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const rows = [];
  const row = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === separator || char === "\n") {
      row.push(cell.replace(/\r$/, ""));
      cell = "";
      if (char === "\n") rows.push(row.splice(0));
    } else cell += char;
  }
  if (cell || row.length) rows.push([...row, cell]);
  const head = rows.shift();
  return rows
    .filter((each) => each.length > 1)
    .map((each) => Object.fromEntries(head.map((name, i) => [name, each[i] ?? ""])));
}

const LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{";
const ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰٱ";
const TO_ARABIC = new Map([...LATIN].map((letter, i) => [letter, ARABIC[i]]));

/** Buckwalter to Arabic letters, vowel signs kept. */
export function toArabic(latin) {
  return [...latin].map((letter) => TO_ARABIC.get(letter) ?? letter).join("");
}

/** Buckwalter to the written word: no vowel signs, hamza seats kept, `أا` to `آ`. */
export function toSpelling(latin) {
  return toArabic(latin.replace(/[#_]/g, ""))
    .replace(/ـ/g, "")
    .replace(/[\u064b-\u0652\u0670]/g, "")
    .replace(/ٱ/g, "ا")
    .replace(/أا/g, "آ");
}

/** The folding of src/text/ar/normalise.ts for words without marks. */
export function fold(word) {
  return word.replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي");
}

/** A vocalised lemma in one spelling, whichever lexicon it comes from: sukun, wasla and fatha before alef out. */
export function lemmaKey(lemma) {
  return lemma
    .replace(/[-_].*$/, "")
    .replace(/\u064e\u0670/g, "")
    .replace(/[\u064b-\u064d]/g, "")
    .replace(/ٱ|^ا(?=[\u064b-\u0652])/g, "ا")
    .replace(/[ْٰ`]/g, "")
    .replace(/([\u0621-\u064a])\u0651([\u064b-\u0650])/g, "$1\u0651$2")
    .replace(/([\u064b-\u0650])\u0651/g, "\u0651$1")
    .replace(/َ(?=[اىة])/g, "")
    .replace(/[\u064b-\u0650]+$/, "")
    .replace(/([اأإ])[\u064e-\u0650](?=.)/g, (whole, alef, offset) => (offset === 0 ? alef : whole));
}

/** The lemma as shown: vowel class and sense number of the lexicons cut off. */
export function shownLemma(latin) {
  return toArabic(latin.replace(/[-_].*$/, "")).replace(/^ٱ/, "ا");
}
