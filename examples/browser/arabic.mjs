import { createArabicMorphology } from "isnad/text";
import lexiconUrl from "../../data/morphology/lexicon.txt?url";
import weightsUrl from "../../data/morphology/weights.bin?url";

/** The analyser of Arabic; its two data files are fetched side by side. */
export async function load() {
  const [lexicon, weights] = await Promise.all([lexiconUrl, weightsUrl].map(fetchBytes));
  return createArabicMorphology({ lexicon, weights });
}

async function fetchBytes(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}; build the page again`);
  return new Uint8Array(await response.arrayBuffer());
}
