// Checks masdars.txt against the open lexicons, apart from the analyser's own linking: `node check-masdars.mjs`. Each
// pair is looked up twice: do Camel Morph's verb and ChainBank's noun have a root and patterns that grammar pairs, and
// does ChainBank's tree name that verb as the noun's parent. Prints counts and every pair that is not agreed on.
import { join } from "node:path";
import { readLexicon } from "./camel.mjs";
import { readMasdars } from "./masdars.mjs";
import { readChainBank } from "./nouns.mjs";
import { LEXICON, needData, readCsv, toArabic } from "./sources.mjs";

needData("lexicon/camel_morph_msa", "lexicon/chainbank");

/** Arabic as in the list: letters and shadda. */
const written = (latin) =>
  toArabic(latin.replace(/[-_].*$/, ""))
    .replace(/[\u064b-\u0650\u0652\u0670]/g, "")
    .replace(/ٱ/g, "ا")
    .replace(/أا/g, "آ");
const plain = (word) => word.replace(/\u0651/g, "");

const PAIRS = {
  "1a2~a3": /^ta1o2iy?3/,
  "1A2a3": /^mu1A2a3\+ap$|^1i2A3$/,
  ">a1o2a3": /^<i1o2A3|^<i1A2/,
  "ta1a2~3": /^ta1a2~u3|^ta1a2~i/,
  ta1A2a3: /^ta1A2u3|^ta1A2i/,
  "{ino1a2a3": /^\{ino1i2A3/,
  "{i1ota2a3": /^\{i1oti2A3/,
  "{i1o2a3~": /^\{i1o2i3A3/,
  "{isota1o2a3": /^\{isoti1o2A3/,
  "1a2o3a4": /^1a2o3a4\+ap/,
  ta1a2o3a4: /^ta1a2o3u4/,
  "{i1o2a3a4~": /^\{i1o2i3[oa]?4A4|^1u2/,
  "1a2a3": /^1[aiu]2[aiuo]*[Awy]?3(\+ap|A'|aY|An)?$|^1a2owaY$|^ma1/,
};
const sameRoot = (a, b) => a.replace(/[wy'>&}|<A]/g, "-") === b.replace(/[wy'>&}|<A]/g, "-");

function index(rows, form) {
  const map = new Map();
  for (const row of rows) map.set(form(row), [...(map.get(form(row)) ?? []), row]);
  return map;
}

const verbs = index(readLexicon("MSA-Verb-LEX-PV"), (row) => written(row.LEMMA));
const nouns = index(
  readChainBank().filter(({ POS }) => POS === "NOUN" || POS === "ADJ"),
  (row) => plain(written(row.LEMMA)),
);
const trees = index(
  readCsv(join(LEXICON, "chainbank/trees.csv")).filter((row) => row.PARENT_POS === "VERB"),
  (row) => plain(written(row.LEMMA)),
);

function byGrammar(noun, verb) {
  const mine = verbs.get(verb) ?? [];
  const found = nouns.get(noun) ?? [];
  if (mine.length === 0 || found.length === 0) return "absent";
  const pairs = found.flatMap((each) => mine.map((other) => [each, other]));
  return pairs.some(
    ([each, other]) =>
      sameRoot(each.ROOT, other.ROOT) &&
      PAIRS[other.PATTERN_ABSTRACT.replace(/_INTRANS$/, "")]?.test(each.PATTERN_ABSTRACT),
  )
    ? "agrees"
    : "differs";
}

function byTree(noun, verb) {
  const rows = trees.get(noun) ?? [];
  if (rows.length === 0) return "absent";
  return rows.some((row) => written(row.PARENT_LEMMA) === verb) ? "agrees" : "differs";
}

const counts = {};
for (const { noun, verbs: named, kind, part } of readMasdars()) {
  if (kind !== "masdar") continue;
  const best = (test) =>
    ["agrees", "differs", "absent"].find((each) => named.some((verb) => test(noun, verb) === each));
  const grammar = best(byGrammar);
  const tree = best(byTree);
  const key = `${part}: by grammar ${grammar}, by tree ${tree}`;
  counts[key] = (counts[key] ?? 0) + 1;
  if (grammar === "agrees" && tree === "agrees") continue;
  const parents = (trees.get(noun) ?? []).map((row) => written(row.PARENT_LEMMA)).join(" ");
  console.log(
    `${noun} ${named.join("/")}: grammar ${grammar}, tree ${tree}${parents ? ` (${parents})` : ""}`,
  );
}
console.table(counts);
