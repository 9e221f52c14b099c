// What training and measuring need of the compiled program.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const DIST = join(import.meta.dirname, "../../dist");
export const FOLDER = join(import.meta.dirname, "../../data/names");

/**
 * The program's reading of words, and the tagger's parts.
 *
 * @param lexicon bytes of the analyser's lexicon; that of the program where left out
 */
export async function loadEngine({ lexicon } = {}) {
  const load = (path) => import(join(DIST, path));
  const [{ readPacks }, { readTokens }, context, tagger, features, gazetteer, labels, match, index] =
    await Promise.all([
      load("index.js"),
      load("text/tokens.js"),
      load("text/ar/words-in-context.js"),
      load("mentions/ar/tagger/tagger.js"),
      load("mentions/ar/tagger/features.js"),
      load("mentions/ar/tagger/gazetteer.js"),
      load("mentions/ar/tagger/labels.js"),
      load("mentions/match-names.js"),
      load("mentions/name-index.js"),
    ]);
  const knowledge = readPacks();
  const wordData = { ...knowledge.wordData, ...(lexicon ? { lexicon } : {}) };
  const possible = context.possibleWordsOf(wordData);
  const known = gazetteer.createGazetteer(knowledge, readFileSync(join(FOLDER, "lexicon.txt"), "utf8"));
  const names = index.nameIndexOf(knowledge, "ar");
  return {
    ...labels,
    readTokens,
    readWords: context.readWordsInContext(wordData),
    ...features,
    ...tagger,
    taggerWords: (tokens, analyses) =>
      tagger.taggerWords(
        tokens,
        analyses,
        possible,
        known,
        match.matchNames(tokens, "ar", names, () => true),
      ),
  };
}

/** The shipped weights. */
export const readWeights = (engine) => engine.readTaggerWeights(readFileSync(join(FOLDER, "weights.bin")));
