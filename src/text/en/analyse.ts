import type { Reading } from "../../model/index.ts";
import type { FormTable } from "../form-table.ts";

/** The readings that the lexicon has for a folded English word. */
export function analyseEnglish(word: string, table: FormTable): Reading[] {
  return (table.forms.get(word) ?? []).map(({ bound: _, ...form }) => ({
    pre: [],
    article: false,
    stem: word,
    suffix: null,
    ...form,
  }));
}
