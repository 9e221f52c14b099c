import type { Clause } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Reader } from "../reader.ts";

/** All triggers of an English article, in order. Written by the English room. */
export function readEnglishClauses(_reader: Reader, _knowledge: Knowledge): Clause[] {
  return [];
}
