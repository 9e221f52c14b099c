import type { Sense } from "../../model/index.ts";
import type { Lexicon } from "../../packs/lexicon.ts";
import { type FormTable, FormTableBuilder, splitUnit, type TableForm, unitsOf } from "../form-table.ts";
import { normaliseEnglish } from "./normalise.ts";

/**
 * Every written form of the English lexicon, by folded spelling. The verb part of a unit lists
 * base, past, past participle and -ing form; a regular verb may give its base alone. A particle is joined
 * by `_` (`pull_out pulled_out`): the form is that of the verb, the particle stays in the lemma, and the
 * clauses room asks for it.
 */
export function buildEnglishForms(lexicon: Lexicon): FormTable {
  const builder = new FormTableBuilder();
  const add = (
    written: string,
    form: Pick<TableForm, "lemma" | "pos" | "tense" | "number">,
    sense: Sense,
  ) => {
    const words = written.replaceAll("-", " - ").split(" ").map(normaliseEnglish);
    if (words.length > 1) builder.addPhrase(words, sense);
    else builder.add(words[0] as string, { ...form, gender: "?", bound: "free" }, sense);
  };
  const addUnit = (text: string, sense: Sense) => {
    const { verb, masdars } = splitUnit(text);
    const lemma = verb[0] ?? masdars[0]?.singular ?? text;
    if (verb.length > 0) {
      const [base, past, participle, gerund] = fillVerb(verb.map((form) => form.split("_")[0] as string));
      add(base, { lemma, pos: "verb", tense: "imperfect", number: "p" }, sense);
      add(thirdPerson(base), { lemma, pos: "verb", tense: "imperfect", number: "s" }, sense);
      add(past, { lemma, pos: "verb", tense: "perfect", number: "?" }, sense);
      add(participle, { lemma, pos: "passive", tense: "perfect", number: "?" }, sense);
      add(gerund, { lemma, pos: "active", tense: null, number: "?" }, sense);
    }
    for (const { singular, plurals } of masdars) {
      add(singular, { lemma, pos: "masdar", tense: null, number: "s" }, sense);
      for (const plural of plurals) add(plural, { lemma, pos: "masdar", tense: null, number: "p" }, sense);
    }
  };
  for (const { text, sense } of unitsOf(lexicon)) addUnit(text, sense);
  for (const entry of lexicon.words) {
    if (entry.page) continue;
    const sense: Sense = { kind: "class", id: entry.id };
    for (const word of entry.words) {
      const [singular = "", ...plurals] = word.split("+");
      const pos = entry.inflect ? "noun" : "function";
      add(singular, { lemma: singular, pos, tense: null, number: entry.inflect ? "s" : "?" }, sense);
      for (const plural of plurals) add(plural, { lemma: singular, pos, tense: null, number: "p" }, sense);
    }
  }
  return builder.build();
}

function fillVerb(parts: readonly string[]): [string, string, string, string] {
  const base = parts[0] as string;
  const past =
    parts[1] ??
    (base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`);
  const gerund =
    parts[3] ?? (base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`);
  return [base, past, parts[2] ?? past, gerund];
}

function thirdPerson(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
