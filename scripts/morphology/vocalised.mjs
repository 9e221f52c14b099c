// WikiNews also comes with its vowel signs written out. They tell lemmas apart that are written alike (عَلَّم, عَلِم), and so
// supervise the choice of lemma where Farasa's annotation has none.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, fold } from "./sources.mjs";

const MARKS = /[\u064b-\u0652\u0670]/;
const LOOK_AHEAD = 8;
const strip = (word) => word.replace(/[\u064b-\u0652\u0670\u0640]/g, "");

/** Gives the words of WikiNews their vocalised form, where both files have the same word at the same place. */
export function addVocalised(sentences) {
  const text = readFileSync(join(DATA, "wikinews/WikiNewsTruth.txt"), "utf8");
  const vocalised = text.match(/[\u0621-\u0652\u0670\u0671]+|[^\s\u0621-\u0652]+/g) ?? [];
  let at = 0;
  for (const word of sentences.flatMap((each) => each.words)) {
    const found = vocalised.slice(at, at + LOOK_AHEAD).findIndex((each) => strip(each) === word.form);
    if (found < 0) continue;
    word.vocalised = vocalised[at + found];
    at += found + 1;
  }
  return sentences;
}

/** Letters with their signs: [folded letter, has shadda, vowel]. */
function letters(word) {
  const out = [];
  for (const char of word.replace(/ٱ/g, "ا")) {
    if (!MARKS.test(char)) out.push([fold(char), false, ""]);
    else if (out.length && char === "ّ") out[out.length - 1][1] = true;
    else if (out.length && /[\u064e-\u0650]/.test(char)) out[out.length - 1][2] = char;
  }
  return out;
}

function stemOf(vocalised, analysis) {
  const before = analysis.proclitics.reduce((sum, each) => sum + each.surface.length, 0);
  const all = letters(vocalised);
  return all.slice(before, all.length - (analysis.enclitic?.surface.length ?? 0));
}

/** How well the signs of a written word agree with a lemma; comparable between lemmas of the same letters only. */
export function agreement(vocalised, { analysis }) {
  const stem = stemOf(vocalised, analysis);
  const moved = analysis.aspect === "imperfect" || analysis.voice === "passive";
  return align(stem.slice(analysis.aspect === "imperfect" ? 1 : 0), letters(analysis.lemma), moved ? 0 : 0.5);
}

/** A prefix with u belongs to the second, third, fourth form or the passive; a passive perfect begins with u. */
export function prefixAgrees(vocalised, { analysis }) {
  if (analysis.pos !== "VERB" || !analysis.known) return true;
  const vowel = stemOf(vocalised, analysis)[0]?.[2];
  if (!vowel) return true;
  const passive = analysis.voice === "passive";
  const raising = analysis.pattern !== null && /^(أَفْعَل|فَعَّل|فَاعَل|فَعْلَل)$/.test(analysis.pattern);
  const wantsRaised = passive || (analysis.aspect === "imperfect" && raising);
  // قُلت, كُنّا: hollow verbs have u before these endings without being passive.
  if (analysis.aspect === "perfect" && !passive && (analysis.person !== 3 || analysis.number !== "singular"))
    return true;
  return analysis.aspect === "imperative" || (vowel === "ُ") === wantsRaised || (passive && vowel === "ِ");
}

/** Longest common run of letters, each worth more when shadda and vowel agree. */
function align(a, b, vowelWorth) {
  let row = new Array(b.length + 1).fill(0);
  for (let i = 0; i < a.length; i++) {
    const next = [0];
    for (let k = 0; k < b.length; k++) {
      let best = Math.max(row[k + 1], next[k]);
      if (a[i][0] === b[k][0]) {
        const last = k === b.length - 1;
        const vowel = last || !a[i][2] || !b[k][2] ? 0 : a[i][2] === b[k][2] ? vowelWorth : -vowelWorth;
        best = Math.max(best, row[k] + 1 + (a[i][1] === b[k][1] ? 0.5 : -0.5) + vowel);
      }
      next.push(best);
    }
    row = next;
  }
  return row[b.length];
}
