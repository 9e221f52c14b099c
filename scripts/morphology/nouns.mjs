// ChainBank's nouns given Camel Morph's nominal conditions by their ending, and the verb each noun comes from.
import { join } from "node:path";
import { LEXICON, readCsv } from "./sources.mjs";

/** ChainBank rows; some of them lost a column (no LEMMA_ARA), which is put right here. */
export function readChainBank() {
  return readCsv(join(LEXICON, "chainbank/lemmas.csv")).map((row) =>
    row.POS
      ? row
      : { ...row, PATTERN_ABSTRACT: row.LEMMA_ARA, PATTERN: row.PATTERN_ABSTRACT, GLOSS: row.PATTERN, FUNCTION: row.GLOSS, POS: row.FUNCTION },
  );
}

const HUMAN = /^mu|^1A2i3$|^1a2~A3$|iy~$|^ma1o2uw3$|^1i2~iy3$|^1a2iy3$/;
const JOINS_NOT = /[Ad*rzw]$/;

/** [stem, required, set] conditions of a noun from its Buckwalter lemma; `plural` for a broken plural. */
export function nounConditions(lemma, pattern = "", plural = false) {
  const cut = (n) => lemma.slice(0, -n);
  const wide = plural ? "MS" : HUMAN.test(pattern) ? "MS||MD||MP||FS||FD||FP" : "MS||MD||FP";
  if (/a?Ap$/.test(lemma)) return [lemma.replace(/a?Ap$/, ""), "FS||FD||FP", /w/.test(pattern) ? "#aA-Ap-w" : "#aA-Ap-y"];
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
  "ta1o2iy3": ["1a2~a3", "m"], "ta1o2i3+ap": ["1a2~a3", "m"], "mu1A2a3+ap": ["1A2a3", "m"], "<i1o2A3": [">a1o2a3", "m"],
  "<i1o2A3+ap": [">a1o2a3", "m"], "ta1a2~u3": ["ta1a2~a3", "m"], "ta1A2u3": ["ta1A2a3", "m"], "{ino1i2A3": ["{ino1a2a3", "m"],
  "{i1oti2A3": ["{i1ota2a3", "m"], "{isoti1o2A3": ["{isota1o2a3", "m"], "{isoti1o2A3+ap": ["{isota1o2a3", "m"],
  "{i1o2i3A3": ["{i1o2a3~", "m"], "1a2o3a4+ap": ["1a2o3a4", "m"], "ta1a2o3u4": ["ta1a2o3a4", "m"],
  "mu1a2~i3": ["1a2~a3", "a"], "mu1a2~a3": ["1a2~a3", "p"], "mu1A2i3": ["1A2a3", "a"], "mu1A2a3": ["1A2a3", "p"],
  "mu1o2i3": [">a1o2a3", "a"], "mu1o2a3": [">a1o2a3", "p"], "muta1a2~i3": ["ta1a2~a3", "a"], "muta1a2~a3": ["ta1a2~a3", "p"],
  "muta1A2i3": ["ta1A2a3", "a"], "muno1a2i3": ["{ino1a2a3", "a"], "mu1ota2i3": ["{i1ota2a3", "a"], "mu1ota2a3": ["{i1ota2a3", "p"],
  "musota1o2i3": ["{isota1o2a3", "a"], "musota1o2a3": ["{isota1o2a3", "p"], "1A2i3": ["1a2a3", "a"], "ma1o2uw3": ["1a2a3", "p"],
  "mu1a2o3i4": ["1a2o3a4", "a"], "muta1a2o3i4": ["ta1a2o3a4", "a"],
};
const MASDAR_I = new Set(["1a2o3", "1i2o3", "1u2o3", "1a2a3", "1u2uw3", "1a2A3", "1i2A3", "1u2A3", "1a2iy3", "1a2o3+ap", "1i2o3+ap", "1u2o3+ap", "1i2A3+ap", "1a2A3+ap", "1u2uw3+ap", "1u2o3An", "1i2o3An", "1a2a3An", "ma1o2i3+ap", "ma1o2a3+ap", "1i2a3", "1u2a3"]);

const verbPattern = (pattern) => pattern.replace(/_INTRANS$/, "").replace("~3", "~a3").replace(/~a3a/, "~a3");

/** Finds the verb of a noun or adjective: ChainBank's link first, the pattern of the same root second. */
export function verbLinker(verbs) {
  const byRoot = new Map();
  for (const [index, each] of verbs.entries()) {
    const key = `${each.root} ${verbPattern(each.pattern)}`;
    if (!byRoot.has(key) || verbs[byRoot.get(key)].freq < each.freq) byRoot.set(key, index);
  }
  const byLemma = new Map(verbs.map((each, index) => [each.latin.replace(/[-_].*$/, ""), index]));
  const links = new Map();
  for (const row of readCsv(join(LEXICON, "chainbank/trees.csv"))) {
    if (row.PARENT_POS !== "VERB" || (row.POS !== "NOUN" && row.POS !== "ADJ")) continue;
    const key = `${row.LEMMA} ${row.POS}`;
    links.set(key, [...(links.get(key) ?? []), row]);
  }
  return (latin, pos, root, pattern) => {
    const derived = DERIVED[pattern];
    if (derived && byRoot.has(`${root} ${derived[0]}`)) return [byRoot.get(`${root} ${derived[0]}`), derived[1]];
    // Four-letter verbs: سيطرة of سيطر, whatever root the lexicons name.
    if (latin.endsWith("ap") && byLemma.has(latin.slice(0, -2)) && /^1a2o3a4|^1ayo2a3|^1awo2a3/.test(pattern)) return [byLemma.get(latin.slice(0, -2)), "m"];
    const rows = (links.get(`${latin} ${pos}`) ?? []).filter((row) => byLemma.has(row.PARENT_LEMMA.replace(/[-_].*$/, "")));
    if (rows.length === 0) return null;
    const best = rows.map((row) => byLemma.get(row.PARENT_LEMMA.replace(/[-_].*$/, ""))).sort((a, b) => verbs[b].freq - verbs[a].freq)[0];
    const kind = rows[0].DER_CLASS;
    if (kind === "ACT_PRTC") return [best, "a"];
    if (kind === "PASS_PRTC") return [best, "p"];
    if (kind === "N_LOC" || kind === "N_INSTR" || kind === "DES_ADJ") return [best, "n"];
    return [best, kind !== "N_VERB_I" || MASDAR_I.has(pattern) ? "m" : "n"];
  };
}
