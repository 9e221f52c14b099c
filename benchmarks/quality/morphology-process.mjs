// One run of the analyser in a process of its own, so that neither the benchmark's data nor a warm engine counts.
// `node morphology-process.mjs TEXT OTHER`: files with one sentence a line, words apart by a space.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { createMorphology, readLexiconBytes, readWeightBytes } from "../../scripts/morphology/engine.mjs";

const WARM_PASSES = 4;

const [text, other] = argv.slice(2).map((path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.split(" ")),
);
const rss = () => process.memoryUsage.rss() / 1e6;

/** Words a second over a text. */
function pass(morphology, sentences) {
  const begin = performance.now();
  for (const each of sentences) morphology.rank(each);
  const seconds = (performance.now() - begin) / 1000;
  return sentences.reduce((sum, each) => sum + each.length, 0) / seconds;
}

const before = rss();
const start = performance.now();
const morphology = createMorphology({ lexicon: readLexiconBytes(), weights: readWeightBytes() });
const loadMs = performance.now() - start;
const loaded = rss();
const first = pass(morphology, text);
const warm = Array.from({ length: WARM_PASSES }, () => pass(morphology, text));
const grown = rss();
console.log(
  JSON.stringify({
    words_per_second: Math.max(...warm),
    words_per_second_first_pass: first,
    words_per_second_new_text: pass(morphology, other),
    load_ms: loadMs,
    rss_growth_mb: grown - before,
    rss_growth_load_mb: loaded - before,
  }),
);
