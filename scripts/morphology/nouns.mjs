// ChainBank's nouns given Camel Morph's nominal conditions by their ending, and the verb each noun comes from.
import { join } from "node:path";
import { masdarsOf } from "./masdar-forms.mjs";
import { fold, LEXICON, lemmaKey, readCsv, shownLemma, toSpelling } from "./sources.mjs";

/** ChainBank rows; some of them lost a column (no LEMMA_ARA), which is put right here. */
export function readChainBank() {
  return readCsv(join(LEXICON, "chainbank/lemmas.csv")).map((row) =>
    row.POS
      ? row
      : {
          ...row,
          PATTERN_ABSTRACT: row.LEMMA_ARA,
          PATTERN: row.PATTERN_ABSTRACT,
          GLOSS: row.PATTERN,
          FUNCTION: row.GLOSS,
          POS: row.FUNCTION,
        },
  );
}

const HUMAN = /^mu|^1A2i3$|^1a2~A3$|iy~$|^ma1o2uw3$|^1i2~iy3$|^1a2iy3$/;
const JOINS_NOT = /[Ad*rzw]$/;

/** [stem, required, set] conditions of a noun from its Buckwalter lemma; `plural` for a broken plural. */
export function nounConditions(lemma, pattern = "", plural = false) {
  const cut = (n) => lemma.slice(0, -n);
  const wide = plural ? "MS" : HUMAN.test(pattern) ? "MS||MD||MP||FS||FD||FP" : "MS||MD||FP";
  if (/a?Ap$/.test(lemma))
    return [lemma.replace(/a?Ap$/, ""), "FS||FD||FP", /w/.test(pattern) ? "#aA-Ap-w" : "#aA-Ap-y"];
  if (lemma.endsWith("ap")) return [cut(2), plural ? "FS" : "FS||FD||FP", ""];
  if (lemma.endsWith("aAt")) return [cut(3), "FP", ""];
  if (lemma.endsWith("aY")) return [cut(2), wide, "#aY-Ap-y"];
  if (lemma.endsWith("aA")) return [cut(2), plural ? "MS" : "MS||FP", "#aA #dip"];
  if (/[^a]iy$/.test(lemma)) return [cut(2), plural ? "MS" : "MS||MD||MP||FP", plural ? "#iy #dip" : "#iy"];
  if (lemma.endsWith("A'")) return [cut(1), wide, /^1a2o3A'$/.test(pattern) ? "#A'-w #dip" : "#A'"];
  if (lemma.endsWith("o'")) return [cut(2), wide, JOINS_NOT.test(cut(2)) ? "#o'-dis" : "#o'-con"];
  if (lemma.endsWith("a>")) return [cut(2), wide, "#a>"];
  if (lemma.endsWith("u&")) return [cut(2), wide, "#u&"];
  if (lemma.endsWith("w'")) return [cut(1), wide, "#w'"];
  return [lemma, wide, ""];
}

/** Noun or adjective pattern -> [verb pattern, kind]: m masdar, a active participle, p passive participle. */
const DERIVED = {
  ta1o2iy3: ["1a2~a3", "m"],
  "ta1o2i3+ap": ["1a2~a3", "m"],
  "mu1A2a3+ap": ["1A2a3", "m"],
  "<i1o2A3": [">a1o2a3", "m"],
  "<i1o2A3+ap": [">a1o2a3", "m"],
  "ta1a2~u3": ["ta1a2~a3", "m"],
  ta1A2u3: ["ta1A2a3", "m"],
  "{ino1i2A3": ["{ino1a2a3", "m"],
  "{i1oti2A3": ["{i1ota2a3", "m"],
  "{isoti1o2A3": ["{isota1o2a3", "m"],
  "{isoti1o2A3+ap": ["{isota1o2a3", "m"],
  "{i1o2i3A3": ["{i1o2a3~", "m"],
  "1a2o3a4+ap": ["1a2o3a4", "m"],
  ta1a2o3u4: ["ta1a2o3a4", "m"],
  "mu1a2~i3": ["1a2~a3", "a"],
  "mu1a2~a3": ["1a2~a3", "p"],
  mu1A2i3: ["1A2a3", "a"],
  mu1A2a3: ["1A2a3", "p"],
  mu1o2i3: [">a1o2a3", "a"],
  mu1o2a3: [">a1o2a3", "p"],
  "muta1a2~i3": ["ta1a2~a3", "a"],
  "muta1a2~a3": ["ta1a2~a3", "p"],
  muta1A2i3: ["ta1A2a3", "a"],
  muno1a2i3: ["{ino1a2a3", "a"],
  mu1ota2i3: ["{i1ota2a3", "a"],
  mu1ota2a3: ["{i1ota2a3", "p"],
  musota1o2i3: ["{isota1o2a3", "a"],
  musota1o2a3: ["{isota1o2a3", "p"],
  "1A2i3": ["1a2a3", "a"],
  ma1o2uw3: ["1a2a3", "p"],
  mu1a2o3i4: ["1a2o3a4", "a"],
  muta1a2o3i4: ["ta1a2o3a4", "a"],
};
const MASDAR_I = new Set([
  "1a2o3",
  "1i2o3",
  "1u2o3",
  "1a2a3",
  "1u2uw3",
  "1a2uw3",
  "1a2A3",
  "1i2A3",
  "1u2A3",
  "1a2iy3",
  "1a2o3+ap",
  "1i2o3+ap",
  "1u2o3+ap",
  "1i2A3+ap",
  "1a2A3+ap",
  "1u2uw3+ap",
  "1u2o3An",
  "1i2o3An",
  "1a2a3An",
  "ma1o2i3+ap",
  "ma1o2a3+ap",
  "1i2a3",
  "1u2a3",
  "1a2i3",
  "1a2i3+ap",
  "1u2iy3",
]);

const verbPattern = (pattern) =>
  pattern
    .replace(/_INTRANS$/, "")
    .replace("~3", "~a3")
    .replace(/~a3a/, "~a3");

/** A root as given, then with its weak letters exchanged: زيارة stands under زير, its verb under زور. */
function rootVariants(root) {
  const letters = root.split(".");
  const swapped = (i) =>
    letters.map((letter, k) => (k === i ? ({ w: "y", y: "w" }[letter] ?? letter) : letter)).join(".");
  return [...new Set([root, swapped(1), swapped(2)])];
}

/** Verb lemmas, folded, that a masdar or participle of a derived form points to by its letters. */
export function verbsByShape(noun) {
  const shape = noun.replace(/ة$/, "");
  if (shape.endsWith("اء"))
    return [`${shape.slice(0, -2)}ي`, `ا${shape.slice(2, -2)}ي`].filter((each) => each.startsWith("ا"));
  if (/^ا..*ا.$/.test(shape)) return [shape.replace(/يا(.)$/, "ا$1"), shape.replace(/ا(.)$/, "$1")];
  if (/^م[تن]/.test(shape)) return [`ا${shape.slice(1)}`];
  return [];
}

/**
 * Finds the verb of a noun or adjective: the one whose form makes it, by pattern of the same root, by ChainBank's link,
 * by its letters. Where form alone does not make a masdar, `namesAct` (noun, verb) must say that the noun is one:
 * شهر has the pattern of قتل and is no masdar of شهر.
 */
export function verbLinker(verbs, namesAct) {
  // فُعُول in the singular is a masdar, whatever it is in English.
  const masdar = (latin, verb, pattern) => [
    verb,
    pattern === "1u2uw3" || namesAct(latin, verbs[verb].latin) ? "m" : "n",
  ];
  const best = (map, key, index) => {
    if (!map.has(key) || verbs[map.get(key)].freq < verbs[index].freq) map.set(key, index);
  };
  const byRoot = new Map();
  const byShape = new Map();
  const byMasdar = new Map();
  for (const [index, each] of verbs.entries()) {
    const pattern = verbPattern(each.pattern);
    best(byRoot, `${each.root} ${/^1a2[aiu]3$/.test(pattern) ? "1a2a3" : pattern}`, index);
    best(byShape, fold(toSpelling(each.latin.replace(/[-_].*$/, ""))), index);
    for (const masdar of masdarsOf(each.latin, each.pattern))
      best(byMasdar, lemmaKey(shownLemma(masdar)), index);
  }
  const byLemma = new Map(verbs.map((each, index) => [each.latin.replace(/[-_].*$/, ""), index]));
  const links = chainBankLinks();
  const ofRoot = (root, pattern) =>
    rootVariants(root)
      .map((each) => byRoot.get(`${each} ${pattern}`))
      .find((each) => each !== undefined);
  return (latin, pos, root, pattern) => {
    const made = pos === "NOUN" ? byMasdar.get(lemmaKey(shownLemma(latin))) : undefined;
    if (made !== undefined) return [made, "m"];
    const derived = DERIVED[pattern];
    const byPattern = derived && ofRoot(root, derived[0]);
    if (byPattern !== undefined) return [byPattern, derived[1]];
    // قيام is of قام: the third form would keep its و (قوام).
    const third =
      pattern === "1i2A3" && !(/iya?A/.test(latin) && root.split(".")[1] === "w")
        ? ofRoot(root, "1A2a3")
        : undefined;
    const first = ofRoot(root, "1a2a3");
    // قتال is the masdar of قاتل; كتاب has كاتب beside it, which is far too rare to be meant.
    if (third !== undefined && (first === undefined || verbs[third].freq >= verbs[first].freq - 5))
      return masdar(latin, third, pattern);
    // Four-letter verbs: سيطرة of سيطر, whatever root the lexicons name.
    if (latin.endsWith("ap") && byLemma.has(latin.slice(0, -2)) && /^1a2o3a4|^1ayo2a3|^1awo2a3/.test(pattern))
      return [byLemma.get(latin.slice(0, -2)), "m"];
    const given = givenLink(links.get(`${latin} ${pos}`), byLemma, verbs, pattern);
    if (given) return given[1] === "m" ? masdar(latin, given[0], pattern) : given;
    if (first !== undefined && pos === "NOUN" && MASDAR_I.has(pattern)) return masdar(latin, first, pattern);
    // The two lexicons do not always name the same root: ثأر is under ثأر, its verb under ثور.
    const alike = pattern === "1a2o3" && pos === "NOUN" ? [fold(toSpelling(latin))] : [];
    const shape = [...verbsByShape(fold(toSpelling(latin))), ...alike]
      .map((each) => byShape.get(each))
      .find((each) => each !== undefined);
    if (shape === undefined) return null;
    if (latin.startsWith("m")) return [shape, /i.$|i.~?$/.test(latin) ? "a" : "p"];
    return alike.length > 0 ? masdar(latin, shape, pattern) : [shape, "m"];
  };
}

function chainBankLinks() {
  const links = new Map();
  for (const row of readCsv(join(LEXICON, "chainbank/trees.csv"))) {
    if (row.PARENT_POS !== "VERB" || (row.POS !== "NOUN" && row.POS !== "ADJ")) continue;
    const key = `${row.LEMMA} ${row.POS}`;
    links.set(key, [...(links.get(key) ?? []), row]);
  }
  return links;
}

function givenLink(rows = [], byLemma, verbs, pattern) {
  const parents = rows
    .map((row) => byLemma.get(row.PARENT_LEMMA.replace(/[-_].*$/, "")))
    .filter((each) => each !== undefined);
  if (parents.length === 0) return null;
  const parent = parents.sort((a, b) => verbs[b].freq - verbs[a].freq)[0];
  const kind = rows[0].DER_CLASS;
  if (kind === "ACT_PRTC") return [parent, "a"];
  if (kind === "PASS_PRTC") return [parent, "p"];
  if (kind === "N_LOC" || kind === "N_INSTR" || kind === "DES_ADJ") return [parent, "n"];
  return [parent, kind !== "N_VERB_I" || MASDAR_I.has(pattern) ? "m" : "n"];
}
