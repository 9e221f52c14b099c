import { createEnglishMorphology } from "isnad/text";

/** The analyser of English; its lexicon is part of its code. */
export async function load() {
  return createEnglishMorphology();
}
