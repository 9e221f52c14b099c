import { readFileSync } from "node:fs";
import { createMorphology } from "./create-morphology.ts";

const read = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../data/morphology/${name}`, import.meta.url));

/** The analyser over the committed data, made once for all tests. */
export const morphology = createMorphology({ lexicon: read("lexicon.txt"), weights: read("weights.bin") });
