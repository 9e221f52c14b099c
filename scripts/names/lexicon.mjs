// Writes data/names/lexicon.txt: the names of Camel Morph (CC BY 4.0), each folded, with what it can name: p(erson),
// w(oman), t(hing), l(ocation). Whether a thing is a place tells its English gloss, by the packs' places and states.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLexicon } from "../morphology/camel.mjs";
import { toArabic } from "../morphology/sources.mjs";
import { FOLDER } from "./engine.mjs";

const DIST = join(import.meta.dirname, "../../dist");
const { readPacks } = await import(join(DIST, "index.js"));
const { normaliseArabic } = await import(join(DIST, "text/ar/normalise.js"));

const { actors, places } = readPacks();
const located = new Set(
  [...places, ...actors.filter(({ type }) => type === "state")].flatMap(({ names }) =>
    names.en.map(({ text }) => text.toLowerCase()),
  ),
);
/** "pos:noun_prop rat:r gen:f" as an object. */
const features = (cell) => Object.fromEntries(cell.split(" ").map((each) => each.split(":")));
const names = new Map();
for (const row of readLexicon("MSA-Noun-Prop-LEX")) {
  const word = normaliseArabic(toArabic(row.LEMMA));
  const { rat, gen } = features(row.FEAT);
  const letters = names.get(word) ?? new Set();
  letters.add(rat === "r" ? (gen === "f" ? "w" : "p") : "t");
  if ((row.GLOSS ?? "").split(";").some((gloss) => located.has(gloss.toLowerCase()))) letters.add("l");
  names.set(word, letters);
}
const lines = [...names].map(([word, letters]) => `${word}\t${[...letters].sort().join("")}`).sort();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "lexicon.txt"), `${lines.join("\n")}\n`);
console.log(`${lines.length} names`);
