// ANERcorp's test split, CAMeL Lab: entities whose words and class are all right. The split is only measured here.
import { hasCorpus, prepare, readSplit, wordLabels } from "../../scripts/names/corpus.mjs";
import { loadEngine, readWeights } from "../../scripts/names/engine.mjs";

/** Published F1 on the same split: a perceptron with a gazetteer measured for this project before, and AraBERT. */
const RIVALS = { anercorp_f1_perceptron: 63.3, anercorp_f1_arabert: 83.95 };

/** Figures of the shipped tagger; left out where the corpus is absent. */
export async function measureTagger() {
  if (!hasCorpus()) return { anercorp_skipped: "../shared/data/ner/ANERcorp-CamelLab is not there" };
  const engine = await loadEngine();
  const weights = readWeights(engine);
  const sentences = readSplit("test").map((sentence) => ({ sentence, read: prepare(sentence, engine) }));
  const found = engine.tagSentences(
    sentences.map(({ read }) => read.words),
    weights,
  );
  const counts = {};
  sentences.forEach(({ sentence, read }, i) => {
    const mine = new Set(entities(wordLabels(sentence, read, found[i], engine.LABELS)));
    const gold = new Set(entities(sentence.map(({ label }) => label)));
    for (const each of mine) count(counts, each, gold.has(each) ? "right" : "wrong");
    for (const each of gold) if (!mine.has(each)) count(counts, each, "missed");
  });
  const of = ({ right = 0, wrong = 0, missed = 0 }) =>
    Math.round((20_000 * right) / (2 * right + wrong + missed)) / 100;
  const all = Object.values(counts).reduce((sum, each) => {
    for (const [key, value] of Object.entries(each)) sum[key] = (sum[key] ?? 0) + value;
    return sum;
  }, {});
  return {
    anercorp_f1: of(all),
    anercorp_p: Math.round((10_000 * all.right) / (all.right + all.wrong)) / 100,
    anercorp_r: Math.round((10_000 * all.right) / (all.right + all.missed)) / 100,
    anercorp_by_class: Object.fromEntries(Object.entries(counts).map(([label, each]) => [label, of(each)])),
    ...RIVALS,
  };
}

function count(counts, entity, outcome) {
  const label = entity.split(" ")[2];
  counts[label] ??= {};
  counts[label][outcome] = (counts[label][outcome] ?? 0) + 1;
}

/** "first last label" of each entity in a row of labels. */
function entities(labels) {
  const out = [];
  let open = null;
  labels.forEach((label, i) => {
    if (open && label !== `I-${open.label}`) {
      out.push(`${open.first} ${i} ${open.label}`);
      open = null;
    }
    if (label !== "O" && !open) open = { first: i, label: label.slice(2) };
  });
  if (open) out.push(`${open.first} ${labels.length} ${open.label}`);
  return out;
}
