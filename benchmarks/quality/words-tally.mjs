// Counts of right and wrong words of one or more corpora, and the figures made of them.

import {
  isArabic,
  lemmaRight,
  splitOf,
  splitRight,
  vocalisedRight,
} from "../../scripts/morphology/corpora.mjs";
import { goldMask } from "../../scripts/morphology/learn.mjs";

export const share = (part, whole) => (whole === 0 ? null : Math.round((10000 * part) / whole) / 100);
/** Half of the 95% interval of a share, in points. */
export const margin = (part, whole) =>
  whole === 0 ? null : Math.round(196 * Math.sqrt(((part / whole) * (1 - part / whole)) / whole) * 100) / 100;

const MAIN = /^(segmentation|lemma|pos|verb_p|verb_r|verb_first|verb_first_p)_(wikinews|pud|padt)$/;
const ERRORS_SHOWN = 12;
const isVerb = (pos) => pos === "VERB" || pos === "AUX";

export class WordsTally {
  counts = {};
  errors = {};
  plainChoice;

  /** `plainChoice` of the analyser: the reading that a word has without weights. */
  constructor(plainChoice) {
    this.plainChoice = plainChoice;
  }

  count(name, right) {
    const [part, whole] = this.counts[name] ?? [0, 0];
    this.counts[name] = [part + (right ? 1 : 0), whole + 1];
  }

  error(group, what) {
    this.errors[group] ??= {};
    this.errors[group][what] = (this.errors[group][what] ?? 0) + 1;
  }

  /** Adds a sentence of a corpus as `morphology` ranks it; `slots` are its lattice. */
  add({ words, source }, ranked, slots) {
    let first = true;
    words.forEach((word, i) => {
      if (!isArabic(word)) return;
      if (!word.unanalysed) {
        const plain = slots[i].candidates[this.plainChoice(slots[i])];
        this.addWord(word, ranked[i], plain, slots[i], source);
        this.addVerb(word, ranked[i], source, first);
      }
      first = false;
    });
  }

  addWord(word, analysis, plain, slot, source) {
    const split = splitOf(analysis);
    const right = splitRight(word, split, source);
    this.count(`segmentation_${source}`, splitRight(word, split, source, false));
    if (source === "wikinews") this.count("segmentation_with_article_wikinews", right);
    this.count(`segmentation_no_split_${source}`, splitRight(word, "|", source, false));
    this.count(`segmentation_fewest_clitics_${source}`, splitRight(word, plain.split, source, false));
    const merged = new Set(
      [...word.accepts].flatMap((pos) => (pos === "PROPN" || pos === "NOUN" ? ["NOUN", "PROPN"] : [pos])),
    );
    this.count(`pos_${source}`, merged.has(analysis.pos));
    this.count(`pos_fewest_clitics_${source}`, merged.has(plain.pos));
    if (source === "pud") this.count("pos_ud_names_apart_pud", word.accepts.has(analysis.pos));
    const oracle = goldMask(slot, word, source);
    this.count(`oracle_segmentation_${source}`, oracle.cut);
    if (word.vocalised && right && word.accepts.has(analysis.pos)) {
      const spoken = [...oracle.allowed].some((c) => slot.candidates[c].analysis.lemma === analysis.lemma);
      this.count("lemma_agrees_with_vowels_wikinews", spoken);
    }
    if (source !== "wikinews" && word.lemma !== null) this.addLemma(word, analysis, plain, oracle, source);
    if (!right) this.error(`cut ${source}`, cutError(word.split, split, analysis.known));
    if (!merged.has(analysis.pos)) this.error(`pos ${source}`, `${word.tag} -> ${analysis.pos}`);
  }

  addLemma(word, analysis, plain, oracle, source) {
    const right = lemmaRight(word, analysis);
    this.count(`lemma_${source}`, right);
    this.count(`lemma_most_frequent_${source}`, lemmaRight(word, plain.analysis));
    this.count(`lemma_vocalised_${source}`, vocalisedRight(word, analysis));
    this.count(`oracle_lemma_${source}`, oracle.lemma);
    if (!right)
      this.error(
        `lemma ${source}`,
        oracle.lemma ? `chosen wrongly (${word.tag})` : `not among the readings (${word.tag})`,
      );
  }

  /** Finite verbs told from everything else; ليس, which the corpora call verb or particle, is left out. */
  addVerb(word, analysis, source, first) {
    const gold = word.accepts.has("VERB");
    if (gold && word.accepts.has("PART")) return;
    const seen = isVerb(analysis.pos);
    if (seen) this.count(`verb_p_${source}`, gold);
    if (gold) this.count(`verb_r_${source}`, seen);
    if (gold !== seen) this.error(`verb ${source}`, `${word.tag} -> ${analysis.pos}`);
    if (!first) return;
    if (gold) this.count(`verb_first_${source}`, seen);
    if (seen) this.count(`verb_first_p_${source}`, gold);
  }

  figures() {
    const out = {};
    for (const [name, [part, whole]] of Object.entries(this.counts)) {
      out[name] = share(part, whole);
      out[`${name}_margin`] = margin(part, whole);
      if (MAIN.test(name)) out[`${name}_n`] = whole;
    }
    const top = (group) =>
      Object.fromEntries(
        Object.entries(group)
          .sort(([, a], [, b]) => b - a)
          .slice(0, ERRORS_SHOWN),
      );
    return {
      ...out,
      errors: Object.fromEntries(Object.entries(this.errors).map(([name, group]) => [name, top(group)])),
    };
  }
}

function cutError(gold, seen, known) {
  const [goldBefore, goldAfter] = gold.split("|");
  const [before, after] = seen.split("|");
  const what = [];
  if (goldBefore !== before)
    what.push(
      before.length > goldBefore.length ? "letter of the word cut off in front" : "clitic left on in front",
    );
  if (goldAfter !== after)
    what.push(after.length > goldAfter.length ? "ending read as a pronoun" : "pronoun left on");
  return `${what.join(" and ")}, ${known ? "known" : "unknown"} word`;
}
