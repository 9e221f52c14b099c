// The compiled analyser, for training and measuring; build the project first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const DIST = process.env.ISNAD_DIST ?? join(import.meta.dirname, "../../dist");
const load = (name) => import(pathToFileURL(join(DIST, "text/ar/morphology", `${name}.js`)).href);
export const { createMorphology, plainChoice } = await load("create-morphology");
export const { bestPath, prune, visitAround, visitPair } = await load("rank");
export const { TABLE_SIZE } = await load("features");
export const FOLDER = join(import.meta.dirname, "../../data/morphology");
export const readLexiconBytes = () => readFileSync(join(FOLDER, "lexicon.txt"));
export const readWeightBytes = () => readFileSync(join(FOLDER, "weights.bin"));

export function engineOf(morphology) {
  const cache = new Map();
  const slotOf = (token) => {
    if (!cache.has(token)) cache.set(token, morphology.slots([token])[0]);
    return cache.get(token);
  };
  return { slots: (tokens) => tokens.map(slotOf), bestPath, visitAround, visitPair, TABLE_SIZE };
}
