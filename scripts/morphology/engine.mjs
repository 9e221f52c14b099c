// The compiled analyser, for training and measuring; build the project first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const DIST = process.env.ISNAD_DIST ?? join(import.meta.dirname, "../../dist");
const load = (name) => import(pathToFileURL(join(DIST, "text/ar/morphology", `${name}.js`)).href);
export const { createMorphology, plainChoice } = await load("create-morphology");
const { AROUND, bestPath, PAIR, readAround, readPair, surroundings } = await load("rank");
export const { TABLE_SIZE } = await load("features");
export const FOLDER = join(import.meta.dirname, "../../data/morphology");
export const readLexiconBytes = () => readFileSync(join(FOLDER, "lexicon.txt"));
export const readWeightBytes = () => readFileSync(join(FOLDER, "weights.bin"));

const around = new Int32Array(AROUND);
const pair = new Int32Array(PAIR);

/** The places of all features of word `i` on a path of candidates. */
function visit(slots, path, i, each) {
  const candidate = slots[i].candidates[path[i]];
  readAround(surroundings(slots, i), candidate, around);
  readPair(i === 0 ? null : slots[i - 1].candidates[path[i - 1]], candidate, pair);
  candidate.own.forEach(each);
  around.forEach(each);
  pair.forEach(each);
}

export function engineOf(morphology) {
  const cache = new Map();
  const slotOf = (token) => {
    if (!cache.has(token)) cache.set(token, morphology.slots([token])[0]);
    return cache.get(token);
  };
  return { slots: (tokens) => tokens.map(slotOf), bestPath, visit, TABLE_SIZE };
}
