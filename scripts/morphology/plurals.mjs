// Broken plurals. No open list of them is at hand, so candidates are made by pattern from root and singular, and
// kept when running text (ANERcorp, Wojood, ANS: word forms only) attests them; a hand list has the irregular ones.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, fold, toSpelling } from "./sources.mjs";

const SHORT = [">a1o2aA3", "1u2uw3", "1i2aA3", ">a1o2u3", "1u2o3aAn", "1i2o3aAn"];
/** Pattern of the singular -> patterns of the plural. */
const BY_PATTERN = {
  "1a2o3": SHORT,
  "1i2o3": SHORT,
  "1u2o3": SHORT,
  "1a2a3": SHORT,
  "1a2i3": SHORT,
  "1u2u3": SHORT,
  "1i2a3": SHORT,
  "1a2u3": SHORT,
  "1u2a3": SHORT,
  "1a2o3+ap": ["1i2aA3", "1u2a3", "1i2a3"],
  "1i2o3+ap": ["1i2a3", "1i2aA3"],
  "1u2o3+ap": ["1u2a3", "1i2aA3"],
  "1a2a3+ap": ["1i2aA3", "1a2a3"],
  "1a2A3": [">a1o2i3ap", "1u2u3"],
  "1i2A3": [">a1o2i3ap", "1u2u3"],
  "1u2A3": [">a1o2i3ap", "1i2o3aAn"],
  "1a2iy3": ["1u2a3aA'", ">a1o2i3aA'", "1i2aA3", "1u2u3", ">a1o2i3ap"],
  "1a2uw3": ["1u2u3"],
  "1a2iy3+ap": ["1a2aA}i3", "1u2u3", "1a2aAyaA"],
  "1a2A3+ap": ["1a2aA}i3"],
  "1i2A3+ap": ["1a2aA}i3"],
  "1a2uw3+ap": ["1a2aA}i3"],
  "1u2A3+ap": ["1a2aA}i3"],
  "1A2i3": ["1u2~aA3", "1a2a3ap", "1awaA2i3", "1u2a3aA'"],
  "1A2i3+ap": ["1awaA2i3"],
  "1A2a3": ["1awaA2i3"],
  ma1o2a3: ["ma1aA2i3"],
  ma1o2i3: ["ma1aA2i3"],
  "ma1o2a3+ap": ["ma1aA2i3"],
  "ma1o2i3+ap": ["ma1aA2i3"],
  mi1o2a3: ["ma1aA2i3"],
  "mi1o2a3+ap": ["ma1aA2i3"],
  "ma1o2u3+ap": ["ma1aA2i3"],
  mi1o2A3: ["ma1aA2iy3"],
  ma1o2uw3: ["ma1aA2iy3"],
  ta1o2iy3: ["ta1aA2iy3"],
  "ta1o2i3+ap": ["ta1aA2i3"],
  "1a2o3a4": ["1a2aA3i4"],
  "1u2o3u4": ["1a2aA3i4"],
  "1i2o3i4": ["1a2aA3i4"],
  "1a2o3a4+ap": ["1a2aA3i4"],
  "1u2o3u4+ap": ["1a2aA3i4"],
  "1i2o3A4": ["1a2aA3iy4"],
  "1u2o3uw4": ["1a2aA3iy4"],
  "1i2o3iy4": ["1a2aA3iy4"],
  "1a2o3A4": ["1a2aA3iy4"],
  "1u2o3A4": ["1a2aA3iy4"],
  "1a2o3uw4": ["1a2aA3iy4"],
  ">u1o2uw3+ap": [">a1aA2iy3"],
  ">u1o2uw3": [">a1aA2iy3"],
  ">a1o2a3": [">a1aA2i3"],
  "1awo2a3": ["1awaA2i3"],
  "1ayo2a3": ["1ayaA2i3"],
  "1A2uw3": ["1awaA2iy3"],
  "1A2uw3+ap": ["1awaA2iy3"],
  "1a2a3An": ["1i2aA3"],
  "1u2o3+iy~": ["1u2uw3"],
};

/** Written plurals of a singular by its pattern; weak letters and hamza seats settled for the common cases. */
export function candidates(root, pattern, only = null) {
  const letters = root.split(".");
  return (BY_PATTERN[pattern] ?? [])
    .filter((each) => !only || only.has(each))
    .map((plural) => {
      if (letters[1] === letters[2]) plural = plural.replace("aA2i3", "aA2~").replace("o2i3", "i2~");
      let form = plural.replace(/[1-4]/g, (n) => letters[Number(n) - 1] ?? "?");
      form = form
        .replace(/aA[wy]$/, "aA'")
        .replace(/i[wy]$/, "iy")
        .replace(/iyaA'$/, "iyaA'");
      form = form
        .replace(/aA>i/g, "aA}i")
        .replace(/uw>/g, "uw'")
        .replace(/^>a>o/, "|")
        .replace(/o>u/g, "o&u");
      form = form
        .replace(/>uw/g, (_, at) => (at === 0 ? ">uw" : "&uw"))
        .replace(/aA>$/, "aA'")
        .replace(/([aiu])>i/g, "$1}i");
      return form;
    })
    .filter((form) => !form.includes("?"));
}

/** The plural that a pattern most often has, taken for a word in use even where no text at hand attests it. */
const USUAL = new Set([
  ">a1o2aA3",
  "1u2uw3",
  "1i2a3",
  "1u2a3",
  ">a1o2i3ap",
  "1a2aA}i3",
  "1awaA2i3",
  "ma1aA2i3",
  "ma1aA2iy3",
  "ta1aA2iy3",
  "1a2aA3i4",
  "1a2aA3iy4",
  ">a1aA2iy3",
  "1u2a3aA'",
]);
export const usual = (root, pattern) => candidates(root, pattern, USUAL);

/** Folded word forms of running text that may be used: what exists, not how it is analysed. */
export function attestedForms() {
  const forms = new Map();
  const files = [
    "ner/ANERcorp-CamelLab/ANERCorp_CamelLab_train.txt",
    "ner/ANERcorp-CamelLab/ANERCorp_CamelLab_test.txt",
    "ner/wojood-sample/train.txt",
    "stance/ANS/data/claim/train.csv",
    "stance/ANS/data/stance/train.csv",
  ];
  for (const file of files.map((each) => join(DATA, each))) {
    if (!existsSync(file)) continue;
    for (const [word] of readFileSync(file, "utf8").matchAll(/[\u0621-\u064a]+/g)) {
      const key = fold(word);
      forms.set(key, (forms.get(key) ?? 0) + 1);
    }
  }
  return forms;
}

const BEFORE = ["", "ال", "و", "وال", "ب", "بال", "ل", "لل"];
const AFTER = ["", "ه", "ها", "هم", "ا"];

/** How often a plural occurs with any of the usual clitics around it. */
export function attested(spelling, forms) {
  const stem = fold(spelling);
  let count = 0;
  for (const before of BEFORE)
    for (const after of AFTER) {
      if (after && before.endsWith("ال")) continue;
      count +=
        forms.get(before + (stem.endsWith("ة") && after ? `${stem.slice(0, -1)}ت` : stem) + after) ?? 0;
    }
  return count;
}

/** singular -> plurals of the hand list, unvocalised; `singular/POS-pattern` is not needed: the lemma's spelling tells. */
export function handList() {
  const map = new Map();
  for (const line of readFileSync(join(import.meta.dirname, "broken-plurals.txt"), "utf8").split("\n")) {
    const [singular, ...plurals] = line.split("#")[0].trim().split(/\s+/);
    if (singular) map.set(singular, [...(map.get(singular) ?? []), ...plurals]);
  }
  return map;
}

export const spell = toSpelling;

/** Our own additions of nouns.txt. */
export function addedWords() {
  return readFileSync(join(import.meta.dirname, "nouns.txt"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [pos, lemma, ...plurals] = line.split("#")[0].trim().split(/\s+/);
      return lemma ? [{ pos, lemma: lemma.normalize("NFC"), plurals }] : [];
    });
}

/** How often ANERcorp marks a word form as part of a name; forms that carry a conjunction or preposition left out. */
function markedNames() {
  if (process.argv.includes("--without-marked-names")) return new Map();
  const counts = new Map();
  const forms = attestedForms();
  const path = join(DATA, "ner/ANERcorp-CamelLab/ANERCorp_CamelLab_train.txt");
  for (const line of existsSync(path) ? readFileSync(path, "utf8").split("\n") : []) {
    const [word = "", tag = ""] = line.trim().split(" ");
    if (/PERS|LOC/.test(tag) && /^[\u0621-\u064a]{3,}$/.test(word))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of counts.keys())
    if (/^[وفبلك]/.test(word) && (forms.get(fold(word.slice(1))) ?? 0) > 0) counts.delete(word);
  return counts;
}

const withoutArticle = (word) => (word.startsWith("ال") && word.length > 4 ? word.slice(2) : word);

/** Names of one word: countries (CLDR, by way of Intl), and forms that ANERcorp marks at least twice. */
export function names() {
  const display = new Intl.DisplayNames(["ar"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const countries = letters
    .flatMap((a) => letters.map((b) => display.of(a + b)))
    .filter((name) => name && !/[A-Z]/.test(name));
  const words = countries.flatMap((name) => name.replace(/[\u064b-\u0652]/g, "").split(/[\s-]+/));
  const marked = [...markedNames()].filter(([, count]) => count >= 2).map(([word]) => word);
  return [...new Set([...words, ...marked].map(withoutArticle))].filter((word) =>
    /^[\u0621-\u064a]{3,}$/.test(word),
  );
}

/** ANERcorp has 125,000 words, SAMER's counts are of 11 million. */
const TO_SAMER_SCALE = 90;

/** Folded name -> frequency on SAMER's scale. */
export function nameFrequencies() {
  const out = new Map();
  for (const [word, count] of markedNames()) {
    const key = fold(withoutArticle(word));
    out.set(key, (out.get(key) ?? 0) + count * TO_SAMER_SCALE);
  }
  return out;
}
