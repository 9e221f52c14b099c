// Trains data/names/weights.bin on ANERcorp's training split: `node scripts/names/train.mjs` after a build.
// Needs a lexicon without the names that ANERcorp itself marks, for with them training would see no unknown names:
//   node scripts/morphology/build.mjs --without-marked-names --out lexicon-unmarked.txt
//   node scripts/names/train.mjs lexicon-unmarked.txt
// The test split is only measured, by `npm run bench -- names`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasCorpus, labelsOf, prepare, readSplit } from "./corpus.mjs";
import { train } from "./crf.mjs";
import { FOLDER, loadEngine } from "./engine.mjs";

/** Of 400,000 rows these hold nearly all that the tagger knows (chosen on the last sixth of the training split). */
const KEEP = 180_000;
const FOLDS = 5;

const path = process.argv[2];
if (!path || !hasCorpus()) {
  console.error(
    path
      ? "skipped: ANERcorp is not there"
      : "give the lexicon without marked names: see the head of this file",
  );
  process.exit(path ? 0 : 2);
}
const engine = await loadEngine({ lexicon: readFileSync(path) });
const { LABELS, ROWS, mayFollow, LEXICAL_TEMPLATES } = engine;
const settings = { rows: ROWS, labels: LABELS.length, mayFollow, lexical: LEXICAL_TEMPLATES };

const sentences = readSplit("train").map((sentence) => {
  const { words, owners } = prepare(sentence, engine);
  return { words, rows: engine.featuresOf(words), gold: labelsOf(sentence, owners, LABELS) };
});

/** What a first reading finds in sentences that it was not trained on, as it will be in an article. */
function firstReading() {
  const found = new Array(sentences.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const [from, to] = [fold, fold + 1].map((each) => Math.floor((sentences.length * each) / FOLDS));
    const rest = sentences.filter((_, i) => i < from || i >= to);
    const weights = train(rest, { ...settings, seeds: [1], epochs: 3 });
    for (let i = from; i < to; i++) found[i] = engine.bestLabels(sentences[i].rows, weights);
    console.log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return found;
}

const rows = engine.withLabelsAround(
  sentences.map(({ words }) => words),
  sentences.map((each) => each.rows),
  firstReading(),
);
const weights = train(
  sentences.map(({ gold }, i) => ({ rows: rows[i], gold })),
  settings,
);
const bytes = engine.writeTaggerWeights(weights, KEEP);
writeFileSync(join(FOLDER, "weights.bin"), bytes);
console.log(`weights ${bytes.length} bytes`);
