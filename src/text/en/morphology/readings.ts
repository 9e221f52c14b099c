import type { Analysis, Pos } from "../../analysis.ts";
import { normaliseEnglish } from "../normalise.ts";
import { cutEnclitic, plainEnglish } from "./clitics.ts";
import { closedForms } from "./closed-class.ts";
import { lexiconTags, positiveOf, singularOf } from "./library.ts";
import { PROPER } from "./tags.ts";
import { type VerbForm, verbFormsOf } from "./verb-forms.ts";
import { isVerb, verbOfNoun, verbOfParticiple } from "./verb-link.ts";

/** A written word, cut, with the readings that lexicons have for it; empty where they have none. */
export interface Word {
  /** As written, without accents and invisible signs. */
  readonly plain: string;
  /** Folded, without enclitic. */
  readonly stem: string;
  readonly capital: boolean;
  readonly enclitic: Analysis["enclitic"];
  readonly known: readonly Analysis[];
}

const NOUN_TAGS = new Set([
  "Singular",
  "Plural",
  "Noun",
  "Actor",
  "Activity",
  "Uncountable",
  "Unit",
  "Ordinal",
]);
/** Nouns that the library does not count, and one that its lexicon has as a verb. */
const PLURALS = new Map([
  ["troops", "troop"],
  ["arms", "arm"],
  ["others", "other"],
]);

/** Cuts a written word and looks it up. */
export function readWord(written: string): Word {
  const plain = plainEnglish(written);
  const { stem: cut, enclitic } = cutEnclitic(plain);
  const stem = cut.toLowerCase();
  const word = { plain, stem, capital: /^\p{Lu}/u.test(plain), enclitic, known: [] };
  return { ...word, known: /\p{L}/u.test(stem) ? knownReadings(word) : [shapeReading(word)] };
}

/** A reading as a part of speech that no lexicon has for the word. */
export function guessAs(word: Word, pos: Pos, tags: ReadonlySet<string>): Analysis {
  if (pos === "VERB") {
    const form = verbFormsOf(word.stem)[0];
    if (form) return verbReading(word, form);
  }
  const participle = pos === "ADJ" ? verbOfParticiple(word.stem) : null;
  if (pos === "NOUN") return nounReading(word, tags.has("Plural") || pluralOf(word.stem) !== null, false);
  const lemma = pos === "PROPN" ? nameOf(word) : pos === "ADJ" ? positiveOf(word.stem, tags) : word.stem;
  return reading(word, { pos, lemma, verb: participle, known: false });
}

function knownReadings(word: Word): Analysis[] {
  const { stem, capital } = word;
  const tags = new Set(lexiconTags(stem));
  const out = closedForms(stem).map(({ pos, lemma, features }) => reading(word, { pos, lemma, ...features }));
  if (/^\p{N}|^(?:hundred|thousand|million|billion|trillion)$/u.test(stem) || tags.has("Cardinal"))
    out.push(reading(word, { pos: "NUM", lemma: stem }));
  out.push(...nounReadings(word, tags));
  if (!out.some(({ pos }) => pos === "AUX"))
    for (const form of verbFormsOf(stem)) if (form.known) out.push(verbReading(word, form));
  if (tags.has("Adjective") || tags.has("Adj") || tags.has("Comparative") || tags.has("Superlative"))
    out.push(reading(word, { pos: "ADJ", lemma: positiveOf(stem, tags), verb: verbOfParticiple(stem) }));
  if (tags.has("Ordinal") || tags.has("Demonym")) out.push(reading(word, { pos: "ADJ", lemma: stem }));
  if (tags.has("Adverb") && !out.some(({ pos }) => pos === "ADV"))
    out.push(reading(word, { pos: "ADV", lemma: stem }));
  if (capital && [...tags].some((tag) => PROPER.has(tag)))
    out.push(reading(word, { pos: "PROPN", lemma: nameOf(word) }));
  return out;
}

function nounReadings(word: Word, tags: ReadonlySet<string>): Analysis[] {
  const { stem } = word;
  const out: Analysis[] = [];
  const isNoun = (form: string, its: readonly string[]) =>
    its.some((tag) => NOUN_TAGS.has(tag)) || verbOfNoun(form) !== null;
  const singular = pluralOf(stem);
  if (
    singular !== null &&
    (PLURALS.has(stem) || tags.has("Plural") || isNoun(singular, lexiconTags(singular)))
  )
    out.push(nounReading(word, true, true));
  else if (isNoun(stem, [...tags])) out.push(nounReading(word, false, true));
  return out;
}

/** The singular of a plural; null for a form that is none. */
function pluralOf(form: string): string | null {
  const listed = PLURALS.get(form);
  if (listed !== undefined) return listed;
  if (lexiconTags(form).includes("Uncountable") || /(?:ss|us|is)$/.test(form)) return null;
  const singular = singularOf(form);
  return singular === form || singular === "" ? null : singular;
}

function nounReading(word: Word, plural: boolean, known: boolean): Analysis {
  const singular = plural ? (pluralOf(word.stem) ?? word.stem) : word.stem;
  const uncountable = lexiconTags(word.stem).includes("Uncountable");
  return reading(word, {
    pos: "NOUN",
    lemma: singular,
    number: plural ? "plural" : uncountable ? null : "singular",
    verb: verbOfNoun(singular),
    known,
  });
}

function verbReading(word: Word, { lemma, form, invariant, participle, known }: VerbForm): Analysis {
  const past = form === "past" || form === "participle";
  return reading(word, {
    pos: "VERB",
    lemma,
    aspect: invariant ? null : past ? "perfect" : "imperfect",
    voice: participle ? null : "active",
    person: form === "third" ? 3 : null,
    number: form === "third" ? "singular" : null,
    known: known && (form !== "base" || isVerb(lemma)),
  });
}

/** A number or a mark. */
function shapeReading(word: Omit<Word, "known">): Analysis {
  return reading(word, { pos: /\p{N}/u.test(word.stem) ? "NUM" : "PUNCT", lemma: word.stem });
}

/** A name keeps its capitals, as written. */
function nameOf({ plain, enclitic }: Omit<Word, "known">): string {
  return plain.slice(0, plain.length - (enclitic?.surface.length ?? 0));
}

function reading(
  word: Omit<Word, "known">,
  own: Partial<Analysis> & Pick<Analysis, "pos" | "lemma">,
): Analysis {
  return {
    proclitics: [],
    stem: word.stem,
    enclitic: word.enclitic,
    article: false,
    lemmaFolded: normaliseEnglish(own.lemma) || own.lemma,
    root: null,
    pattern: null,
    aspect: null,
    moods: [],
    voice: null,
    person: null,
    gender: null,
    number: null,
    cases: [],
    transitivity: null,
    verb: null,
    known: true,
    frequency: 0,
    spelling: "same",
    ...own,
  };
}
