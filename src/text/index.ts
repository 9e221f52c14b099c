/** `isnad/text`: the text room by itself, for a program that only wants to read words. No `node:` import. */
export type { Analysis, Enclitic, Pos, Proclitic, VerbLink } from "./ar/morphology/analysis.ts";
export { createMorphology, type Morphology, type MorphologyData } from "./ar/morphology/create-morphology.ts";
export { normaliseArabic } from "./ar/normalise.ts";
export { readText } from "./read-text.ts";
export { readTokens } from "./tokens.ts";
