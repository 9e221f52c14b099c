import nlp from "compromise/two";

/** A word as the library sees it. `text` is empty for the second part of a contraction. */
interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** A word handed to the library, folded, with the marks that stand around it. */
export interface PlainWord {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
}

type Tense = "PresentTense" | "PastTense" | "Participle" | "Gerund";

/** The part of the library that is used here; its own types leave out its model and its input of ready words. */
interface Library {
  (
    document: readonly { readonly terms: readonly (PlainWord & { readonly tags: string[] })[] }[],
  ): {
    readonly docs: readonly (readonly Term[])[];
  };
  model(): {
    readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
    readonly two: { readonly switches: Readonly<Record<string, string>> };
  };
  methods(): {
    readonly two: {
      readonly transform: {
        readonly verb: {
          toInfinitive(form: string, model: unknown, tense: Tense): string;
          conjugate(infinitive: string, model: unknown): Partial<Record<Tense, string>>;
        };
        readonly noun: { toSingular(form: string, model: unknown): string };
        readonly adjective: {
          fromComparative(form: string, model: unknown): string;
          fromSuperlative(form: string, model: unknown): string;
        };
      };
    };
  };
}

const library = nlp as unknown as Library;
const model = library.model();
const { verb, noun, adjective } = library.methods().two.transform;

/** What the library calls each word of a sentence: one set of tags a word. */
export function tagSentence(words: readonly PlainWord[]): ReadonlySet<string>[] {
  if (words.length === 0) return [];
  const { docs } = library([{ terms: words.map((word) => ({ ...word, tags: [] })) }]);
  const tags = docs
    .flat()
    .filter(({ text }) => text !== "")
    .map((term) => term.tags);
  if (tags.length !== words.length)
    throw new Error(
      `the English tagger gave ${tags.length} words for ${words.length}; pass each token alone`,
    );
  return tags;
}

/** Tags that the library's lexicon has for a folded form, and the classes between which it lets context decide. */
export function lexiconTags(form: string): readonly string[] {
  const own = Object.hasOwn(model.one.lexicon, form) ? (model.one.lexicon[form] ?? []) : [];
  const either = Object.hasOwn(model.two.switches, form) ? (model.two.switches[form] ?? "").split("|") : [];
  return [...(typeof own === "string" ? [own] : own), ...either];
}

/** The infinitive that a form has in a tense by the library's rules, or null when it does not inflect back. */
export function infinitiveOf(form: string, tense: Tense): string | null {
  const infinitive = verb.toInfinitive(form, model, tense);
  return verb.conjugate(infinitive, model)[tense] === form ? infinitive : null;
}

/** The past of an infinitive. */
export function pastOf(infinitive: string): string | null {
  return verb.conjugate(infinitive, model).PastTense ?? null;
}

export function singularOf(form: string): string {
  return noun.toSingular(form, model);
}

/** "larger" and "largest" are of "large"; any other form is itself. */
export function positiveOf(form: string, tags: ReadonlySet<string>): string {
  if (tags.has("Comparative")) return adjective.fromComparative(form, model);
  return tags.has("Superlative") ? adjective.fromSuperlative(form, model) : form;
}
