import type { Actor, Alias } from "../../../model/index.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import { normaliseArabic } from "../../../text/ar/normalise.ts";
import { nisbaForms } from "../nisba.ts";

/** What a word is known to occur in, as a set of bits. */
type WordClasses = number;

const CLASSES = [
  // Of the packs: first and further words of people's names, other actors by one word and by several, states, places.
  "first-name",
  "family-name",
  "actor",
  "actor-part",
  "state",
  "place",
  "place-part",
  "nisba",
  // Of the lexicon of names: people, of either gender or unknown, and things; a place by its English name.
  "lexicon-person",
  "lexicon-woman",
  "lexicon-thing",
  "lexicon-place",
] as const;
type WordClass = (typeof CLASSES)[number];
const bit = (name: WordClass): number => 1 << CLASSES.indexOf(name);
/** The word with the article is in the list, where the text has it without, or the other way round. */
const OTHER_ARTICLE = CLASSES.length;

/** Classes of folded words. */
export type Gazetteer = (norm: string) => WordClasses;

/**
 * The words of all names in the packs and in the lexicon of names.
 *
 * @param lexicon lines of a folded word, a tab and letters: p(erson), w(oman), t(hing), l(ocation)
 */
export function createGazetteer({ actors, places }: Knowledge, lexicon: string): Gazetteer {
  const known = new Map<string, number>();
  const add = (word: string, name: WordClass) => {
    if (word.length > 1) known.set(word, (known.get(word) ?? 0) | bit(name));
  };
  for (const actor of actors) {
    for (const alias of actor.names.ar) addActor(actor, alias, add);
    for (const { written } of nisbaForms(actor)) add(normaliseArabic(written), "nisba");
  }
  for (const place of places) {
    for (const { text } of place.names.ar) {
      const words = wordsOf(text);
      for (const word of words) add(word, words.length > 1 ? "place-part" : "place");
    }
  }
  for (const line of lexicon.split("\n")) {
    const [word = "", letters = ""] = line.split("\t");
    for (const letter of letters) add(word, LETTERS[letter] ?? "lexicon-thing");
  }
  return (norm) => {
    const other = norm.startsWith("ال") ? norm.slice(2) : `ال${norm}`;
    return (known.get(norm) ?? 0) | ((known.get(other) ?? 0) << OTHER_ARTICLE);
  };
}

const LETTERS: Readonly<Record<string, WordClass>> = {
  p: "lexicon-person",
  w: "lexicon-woman",
  t: "lexicon-thing",
  l: "lexicon-place",
};

function wordsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}\u0640]+/gu) ?? []).map(normaliseArabic);
}

function addActor({ type }: Actor, { text }: Alias, add: (word: string, name: WordClass) => void): void {
  const words = wordsOf(text);
  if (type === "person") {
    words.forEach((word, i) => {
      add(word, i === 0 && words.length > 1 ? "first-name" : "family-name");
    });
  } else
    for (const word of words)
      add(word, type === "state" ? "state" : words.length > 1 ? "actor-part" : "actor");
}
