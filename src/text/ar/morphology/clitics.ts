import type { Proclitic } from "../../analysis.ts";

/** Proclitics in their order. Words with the same ones share one object. */
export interface Proclitics {
  readonly list: readonly Proclitic[];
  /** As a segmentation shows them, folded: `و+ل+ال`; "" without. */
  readonly label: string;
  /** What they do to a word's grammar: preposition (p), else conjunction (c). */
  readonly binds: "p" | "c" | "";
}

/** A cut of a folded word after its proclitics. */
export interface Cut {
  readonly proclitics: Proclitics;
  /** The same with ل before a verb, as purpose (imperfect) and as emphasis (perfect). */
  readonly purpose: Proclitics;
  readonly emphasis: Proclitics;
  /** What of the word the proclitics take, in UTF-16 units. */
  readonly length: number;
  readonly article: boolean;
  /** ب ك ل before a nominal; "" without. */
  readonly preposition: string;
  /** س or ل before a verb; "" without. ل is in both: what follows decides. */
  readonly particle: string;
}

interface Rule extends Cut {
  /** How a word must begin to be cut so; longer than what is cut off where the stem's first letter decides. */
  readonly begins: string;
}

/** Proclitics put into the form that readings share. */
export function procliticsOf(list: readonly Proclitic[]): Proclitics {
  const has = (role: Proclitic["role"]): boolean => list.some((each) => each.role === role);
  return {
    list,
    label: list.map(({ letter }) => (letter === "أ" ? "ا" : letter)).join("+"),
    binds: has("preposition") ? "p" : has("conjunction") ? "c" : "",
  };
}

export const NO_PROCLITICS = procliticsOf([]);

const clitic = (letter: string, role: Proclitic["role"], surface = letter): Proclitic => ({
  letter,
  role,
  surface,
});

function rule(
  list: readonly Proclitic[],
  particle: string,
  begins = list.map(({ surface }) => surface).join(""),
): Rule {
  const lam = (role: Proclitic["role"]): Proclitics =>
    procliticsOf(list.map((each) => (each.letter === "ل" ? { ...each, role } : each)));
  return {
    proclitics: procliticsOf(list),
    purpose: lam("purpose"),
    emphasis: lam("emphasis"),
    length: list.reduce((sum, { surface }) => sum + surface.length, 0),
    article: list.some(({ role }) => role === "article"),
    preposition: list.find(({ role }) => role === "preposition")?.letter ?? "",
    particle,
    begins,
  };
}

const ARTICLE = clitic("ال", "article");

function rulesAfter(before: readonly Proclitic[]): Rule[] {
  const written = before.map(({ surface }) => surface).join("");
  const prepositional = (letter: string): Rule[] => {
    const preposition = clitic(letter, "preposition");
    const alone = rule([...before, preposition], letter === "ل" ? "ل" : "");
    if (letter !== "ل") return [alone, rule([...before, preposition, ARTICLE], "")];
    return [
      alone,
      rule([...before, preposition, clitic("ال", "article", "ل")], ""),
      // للغة: of the article nothing is written when the stem begins with ل itself.
      rule([...before, preposition, clitic("ال", "article", "")], "", `${written}لل`),
    ];
  };
  return [
    rule(before, ""),
    rule([...before, ARTICLE], ""),
    rule([...before, clitic("س", "future")], "س"),
    ...["ب", "ك", "ل"].flatMap(prepositional),
  ];
}

const CONJUNCTIONS = [[], [clitic("و", "conjunction")], [clitic("ف", "conjunction")]];
const RULES: readonly Rule[] = CONJUNCTIONS.flatMap(rulesAfter);
const ASK = clitic("أ", "interrogative", "ا");
/** The interrogative أ stands before a conjunction: أولم, أفلا. */
export const QUESTION_CUTS: readonly (Cut & { readonly begins: string })[] = CONJUNCTIONS.map((each) =>
  rule([ASK, ...each], ""),
);

/** The rules that a word may fit by its first letter, in their order. */
const RULES_BY_LETTER = new Map(
  [...new Set(RULES.map(({ begins }) => begins[0] ?? ""))].map((letter) => [
    letter,
    RULES.filter(({ begins }) => begins === "" || begins[0] === letter),
  ]),
);
const ALWAYS = RULES.filter(({ begins }) => begins === "");

/** Every way to cut proclitics off a folded word, none first. */
export function cutProclitics(word: string): readonly Cut[] {
  const rules = RULES_BY_LETTER.get(word[0] ?? "");
  if (!rules) return ALWAYS;
  return rules.filter(({ begins, length }) => word.length > length && word.startsWith(begins));
}
