import { infinitiveOf, lexiconTags, pastOf } from "./library.ts";
import { isVerb } from "./verb-link.ts";

/** A form of a verb; `past` may serve as participle where the verb has no other one. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: "base" | "third" | "past" | "participle" | "gerund";
  /** Whether the past is written as the infinitive ("hit"). */
  readonly invariant: boolean;
  /** Whether it may be a passive participle. */
  readonly participle: boolean;
  readonly known: boolean;
}

const TENSES = {
  third: "PresentTense",
  past: "PastTense",
  participle: "Participle",
  gerund: "Gerund",
} as const;
const ENDINGS: Partial<Record<VerbForm["form"], RegExp>> = { third: /s$/, gerund: /ing$/ };
/** Pasts that are no participle. */
const FINITE_ONLY =
  /(?:^|be|for|a|over|under|re|with|mis)(?:ate|arose|awoke|bore|became|began|blew|broke|chose|came|did|drew|drove|drank|fell|flew|forgot|forgave|froze|gave|went|grew|hid|knew|lay|rode|rang|rose|ran|saw|shook|shrank|sang|sank|spoke|sprang|stole|swore|swam|took|tore|threw|woke|wore|wove|wrote)$/;

/** The verb forms that a folded word may be, those of known verbs first. */
export function verbFormsOf(word: string): VerbForm[] {
  const found: VerbForm[] = isVerb(word) ? [make(word, "base", true)] : [];
  for (const form of ["third", "past", "participle", "gerund"] as const) {
    if (!(ENDINGS[form]?.test(word) ?? true)) continue;
    const lemma = infinitiveOf(word, TENSES[form]);
    if (lemma === null || lemma === word || found.some((each) => each.lemma === lemma)) continue;
    const known = isVerb(lemma) || lexiconTags(word).includes(TENSES[form]);
    found.push({ ...make(lemma, form, known), participle: canBeParticiple(word, form) });
  }
  return found.sort((a, b) => Number(b.known) - Number(a.known));
}

function make(lemma: string, form: VerbForm["form"], known: boolean): VerbForm {
  const invariant = form === "base" && pastOf(lemma) === lemma;
  return { lemma, form, invariant, participle: invariant, known };
}

function canBeParticiple(word: string, form: VerbForm["form"]): boolean {
  return form === "participle" || (form === "past" && !FINITE_ONLY.test(word));
}
