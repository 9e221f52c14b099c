import type { Reading } from "../../model/index.ts";
import type { FormTable } from "../form-table.ts";

const CONJUNCTIONS = ["", "و", "ف"];
const INNER = ["", "ال", "ب", "ك", "ل", "س", "لل", "بال", "كال", "ا"];
const SUFFIXES = ["", "ه", "ها", "هم", "هما", "هن", "كم", "نا", "ني", "ي", "ك"];
/** Prepositions of one letter that carry a pronoun are whole words: له، بها. */
const BOUND_PREPOSITION = /^([وف]?)([بلك])(ه|ها|هم|هما|هن|نا|كم|ي)$/;

/** A split of a folded word into clitics and a stem that still has to be looked up. */
export interface Split {
  readonly pre: readonly string[];
  readonly article: boolean;
  readonly stem: string;
  readonly suffix: string | null;
}

/**
 * Every way to cut a folded word into clitics and stem, fewest clitics first.
 *
 * @example
 * splitClitics("وبالمطار").some((split) => split.stem === "مطار" && split.article) // true
 */
export function splitClitics(word: string): Split[] {
  const splits: Split[] = [];
  for (const conjunction of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue;
    const rest = word.slice(conjunction.length);
    for (const inner of INNER) {
      if (!rest.startsWith(inner)) continue;
      const body = rest.slice(inner.length);
      const article = inner.endsWith("ال") || inner === "لل";
      const pre = [conjunction, inner === "ا" ? "ا" : inner === "لل" ? "ل" : inner.replace("ال", "")].filter(
        Boolean,
      );
      for (const suffix of article ? [""] : SUFFIXES) {
        if (!body.endsWith(suffix)) continue;
        const stem = suffix ? body.slice(0, -suffix.length) : body;
        if (stem.length < 2) continue;
        splits.push({ pre, article, stem, suffix: suffix || null });
      }
    }
  }
  return splits.sort((a, b) => cost(a) - cost(b));
}

function cost(split: Split): number {
  return split.pre.length + (split.article ? 1 : 0) + (split.suffix ? 1 : 0);
}

/** The readings that the lexicon has for a folded word; an unknown word has none. */
export function analyseArabic(word: string, table: FormTable): Reading[] {
  const bound = BOUND_PREPOSITION.exec(word);
  // "ولي العهد" is no "and to me".
  if (bound && !(bound[3] === "ي" && table.forms.has(word))) return [boundPreposition(bound)];
  const readings: Reading[] = [];
  for (const split of splitClitics(word)) {
    for (const form of table.forms.get(split.stem) ?? []) {
      if (!allowed(split, form.pos, form.tense, form.bound)) continue;
      const { bound: _, ...rest } = form;
      readings.push({ ...split, ...rest });
    }
  }
  return readings;
}

function allowed(
  { pre, article, suffix }: Split,
  pos: Reading["pos"],
  tense: Reading["tense"],
  bound: "free" | "bound" | "both",
): boolean {
  if (suffix ? bound === "free" : bound === "bound") return false;
  const inner = pre.filter((clitic) => clitic !== "و" && clitic !== "ف");
  if (pos === "verb") {
    // First and second person hardly occur in news; "ـي", "ـك" after a verb is mostly another word.
    if (article || suffix === "ني" || suffix === "ي" || suffix === "ك") return false;
    return inner.every((clitic) => (clitic === "س" || clitic === "ل") && tense === "imperfect");
  }
  if (inner.includes("س") || inner.includes("ا")) return false;
  if (pos === "function" && article) return false;
  // "تسعى" is no "تسع" with a pronoun: particles hardly take the first or second person in news.
  if (pos === "function" && (suffix === "ي" || suffix === "ك" || suffix === "ني")) return false;
  return true;
}

function boundPreposition([, conjunction = "", preposition = "", suffix = ""]: RegExpExecArray): Reading {
  return {
    pre: conjunction ? [conjunction] : [],
    article: false,
    stem: preposition,
    suffix,
    lemma: preposition,
    pos: "function",
    tense: null,
    gender: "?",
    number: "?",
    senses: [{ kind: "class", id: "preposition" }],
  };
}
