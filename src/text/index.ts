/**
 * `isnad/text`: the text room by itself, for a program that only wants to read words. Runs in a browser as it is:
 * no `node:` import, no network. Offsets are UTF-16 units, half-open.
 */
export type { Language, Span, Token } from "../model/index.ts";
export type { Analysis, Enclitic, Morphology, Pos, Proclitic, VerbLink } from "./analysis.ts";
export {
  createMorphology as createArabicMorphology,
  type MorphologyData,
} from "./ar/morphology/create-morphology.ts";
export { normaliseArabic } from "./ar/normalise.ts";
export { createMorphology as createEnglishMorphology } from "./en/morphology/create-morphology.ts";
export { normaliseEnglish } from "./en/normalise.ts";
export { type FoldedText, foldWithMap } from "./orthography/fold-with-map.ts";
export { readTokens } from "./tokens.ts";
