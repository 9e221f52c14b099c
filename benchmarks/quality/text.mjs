// Arabic words: clitics, lemma, part of speech. Every quality figure is on words that were not trained on: five folds
// by document over WikiNews and UD PUD together; PADT is only ever measured. Schemes are mapped in
// scripts/morphology/corpora.mjs (and padt.mjs), whose comments say what was mapped.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../../scripts/morphology/sources.mjs";
import { median } from "../machine.mjs";

const FOLDS = 5;
const SPEED_PASSES = 5;

export async function measure() {
  const needed = ["wikinews/WikiNews.pos.ref", "ud/ar_pud-ud-test.conllu"].map((path) => join(DATA, path));
  if (needed.some((path) => !existsSync(path))) return { skipped: `${needed.join(" or ")} is not there` };
  const tools = await load();
  const speed = measureSpeed(tools);
  const lexicon = tools.readLexiconBytes();
  const base = tools.createMorphology({ lexicon });
  const engine = tools.engineOf(base);
  const sentences = [...tools.readWikiNews(), ...tools.readPud()];
  const folds = new Map([...new Set(sentences.map((each) => each.doc))].map((doc, i) => [doc, i % FOLDS]));
  const tally = new Tally(tools);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = sentences.filter((each) => folds.get(each.doc) !== fold);
    const weights = tools.quantise(tools.trainAll(engine, seen));
    const morphology = tools.createMorphology({ lexicon, weights });
    for (const each of sentences) if (folds.get(each.doc) === fold) tally.add(each, morphology, engine);
  }
  const shipped = tools.createMorphology({ lexicon, weights: tools.readWeightBytes() });
  for (const each of tools.readPadt()) tally.add(each, shipped, engine);
  return { folds: FOLDS, ...tally.figures(), ...speed, ...(await masdars(tools, shipped)) };
}

async function load() {
  const [engine, corpora, learn, padt] = await Promise.all([
    import("../../scripts/morphology/engine.mjs"),
    import("../../scripts/morphology/corpora.mjs"),
    import("../../scripts/morphology/learn.mjs"),
    import("../../scripts/morphology/padt.mjs"),
  ]);
  return { ...engine, ...corpora, ...learn, ...padt };
}

/** Load, memory and words a second of the shipped analyser, on WikiNews, its word cache warm. */
function measureSpeed(tools) {
  const bytes = { lexicon: tools.readLexiconBytes(), weights: tools.readWeightBytes() };
  const sentences = tools.readWikiNews().map((each) => each.words.map((word) => word.form));
  const words = sentences.reduce((sum, each) => sum + each.length, 0);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const morphology = tools.createMorphology(bytes);
  const loadMs = performance.now() - start;
  const rates = Array.from({ length: SPEED_PASSES }, () => {
    const begin = performance.now();
    for (const each of sentences) morphology.rank(each);
    return (words / (performance.now() - begin)) * 1000;
  });
  globalThis.gc?.();
  const size = ["lexicon.txt", "weights.bin"].reduce(
    (sum, name) => sum + statSync(join(tools.FOLDER, name)).size,
    0,
  );
  return {
    words_per_second: Math.round(median(rates.slice(1))),
    words_per_second_first_pass: Math.round(rates[0]),
    load_ms: Math.round(loadMs),
    rss_growth_mb: Math.round((process.memoryUsage().rss - before) / 1e6),
    artefact_mb: Math.round(size / 1e4) / 100,
  };
}

/** Masdars and participles of a hand list whose verb is the one named there. */
async function masdars(tools, morphology) {
  const { readMasdars } = await import("../../scripts/morphology/masdars.mjs");
  const list = readMasdars();
  const right = list.filter(({ noun, verb }) =>
    morphology
      .analyse(noun)
      .some((each) => each.verb && tools.foldLemma(each.verb.lemma) === tools.foldLemma(verb)),
  );
  const first = list.filter(({ noun, verb }) => {
    const best = morphology
      .analyse(noun)
      .filter(
        (each) => each.verb && each.enclitic === null && each.proclitics.length === 0 && each.pos !== "VERB",
      )
      .sort((a, b) => b.frequency - a.frequency)[0];
    return best?.verb && tools.foldLemma(best.verb.lemma) === tools.foldLemma(verb);
  });
  return {
    masdar_n: list.length,
    masdar: share(first.length, list.length),
    masdar_among_readings: share(right.length, list.length),
  };
}

const share = (part, whole) => (whole === 0 ? null : Math.round((10000 * part) / whole) / 100);
/** Half of the 95% interval of a share, in points. */
const margin = (part, whole) =>
  Math.round(196 * Math.sqrt(((part / whole) * (1 - part / whole)) / whole) * 100) / 100;

class Tally {
  constructor(tools) {
    this.tools = tools;
    this.counts = {};
    this.errors = {};
  }

  count(name, right) {
    const [part, whole] = this.counts[name] ?? [0, 0];
    this.counts[name] = [part + (right ? 1 : 0), whole + 1];
  }

  add(sentence, morphology, engine) {
    const { isArabic, plainChoice } = this.tools;
    const forms = sentence.words.map((word) => word.form);
    const ranked = morphology.rank(forms);
    const slots = engine.slots(forms);
    sentence.words.forEach((word, i) => {
      if (!isArabic(word) || word.unanalysed) return;
      const plain = slots[i].candidates[plainChoice(slots[i])];
      this.addWord(word, ranked[i], plain, slots[i], sentence.source);
    });
  }

  addWord(word, analysis, plain, slot, source) {
    const { splitRight, splitOf, goldMask } = this.tools;
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
    if (!merged.has(analysis.pos)) this.error(`pos ${source}`, `${word.tag}->${analysis.pos}`);
  }

  addLemma(word, analysis, plain, oracle, source) {
    const { lemmaRight, vocalisedRight } = this.tools;
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

  error(group, what) {
    this.errors[group] ??= {};
    this.errors[group][what] = (this.errors[group][what] ?? 0) + 1;
  }

  figures() {
    const out = {};
    for (const [name, [part, whole]] of Object.entries(this.counts)) {
      out[name] = share(part, whole);
      if (/^(segmentation|lemma|pos)_(wikinews|pud|padt)$/.test(name)) {
        out[`${name}_margin`] = margin(part, whole);
        out[`${name}_n`] = whole;
      }
    }
    const top = (group) =>
      Object.fromEntries(
        Object.entries(group)
          .sort(([, a], [, b]) => b - a)
          .slice(0, 12),
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
