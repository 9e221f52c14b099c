// Arabic text: clitics, lemma, part of speech and finite verbs of words, masdars, sentence boundaries, speed. Every
// figure on words is on words that were not trained on: five folds by document over WikiNews and UD PUD together; PADT
// is only ever measured. Schemes are mapped in scripts/morphology/corpora.mjs and padt.mjs, whose comments say what was
// mapped. What each figure means: text.md.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DATA } from "../../scripts/morphology/sources.mjs";
import { measureMasdars } from "./masdars.mjs";
import { measureSpeed } from "./speed.mjs";

export { writePage } from "./text-page.mjs";
export { ROWS as rows } from "./text-rows.mjs";

const FOLDS = 5;
const SENTENCES = fileURLToPath(new URL("sentences.mjs", import.meta.url));

export async function measure() {
  const needed = ["wikinews/WikiNews.pos.ref", "ud/ar_pud-ud-test.conllu"].map((path) => join(DATA, path));
  if (needed.some((path) => !existsSync(path))) return { skipped: `${needed.join(" or ")} is not there` };
  // First, while the process is small and the machine quiet.
  const speed = await measureSpeed();
  const tools = await load();
  const sentences = existsSync(SENTENCES) ? (await import("./sentences.mjs")).measureSentences() : {};
  const { errors, ...words } = measureWords(tools);
  const masdars = measureMasdars(shipped(tools));
  return { folds: FOLDS, ...words, ...masdars, ...sentences, ...speed, errors };
}

async function load() {
  const [engine, corpora, learn, padt, tally] = await Promise.all([
    import("../../scripts/morphology/engine.mjs"),
    import("../../scripts/morphology/corpora.mjs"),
    import("../../scripts/morphology/learn.mjs"),
    import("../../scripts/morphology/padt.mjs"),
    import("./words-tally.mjs"),
  ]);
  return { ...engine, ...corpora, ...learn, ...padt, ...tally };
}

const shipped = ({ createMorphology, readLexiconBytes, readWeightBytes }) =>
  createMorphology({ lexicon: readLexiconBytes(), weights: readWeightBytes() });

function measureWords(tools) {
  const lexicon = tools.readLexiconBytes();
  const engine = tools.engineOf(tools.createMorphology({ lexicon }));
  const sentences = [...tools.readWikiNews(), ...tools.readPud()];
  const folds = new Map([...new Set(sentences.map(({ doc }) => doc))].map((doc, i) => [doc, i % FOLDS]));
  const tally = new tools.WordsTally(tools.plainChoice);
  const add = (sentence, morphology) => {
    const forms = sentence.words.map(({ form }) => form);
    tally.add(sentence, morphology.rank(forms), engine.slots(forms));
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = sentences.filter(({ doc }) => folds.get(doc) !== fold);
    const weights = tools.quantise(tools.trainAll(engine, seen));
    const morphology = tools.createMorphology({ lexicon, weights });
    for (const each of sentences) if (folds.get(each.doc) === fold) add(each, morphology);
  }
  const whole = shipped(tools);
  for (const each of tools.readPadt()) add(each, whole);
  return tally.figures();
}
