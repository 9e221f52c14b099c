import type { Sense } from "../../model/index.ts";
import type { Lexicon } from "../../packs/lexicon.ts";
import { type FormTable, FormTableBuilder, splitUnit, type TableForm } from "../form-table.ts";
import { normaliseEnglish } from "./normalise.ts";

/**
 * Every written form of the English lexicon, by folded spelling. The verb part of a unit lists
 * base, past, past participle and -ing form; a regular verb may give its base alone.
 */
export function buildEnglishForms(lexicon: Lexicon): FormTable {
  const builder = new FormTableBuilder();
  const add = (written: string, lemma: string, pos: TableForm["pos"], tense: TableForm["tense"], sense: Sense) => {
    const words = written.split(" ").map(normaliseEnglish);
    if (words.length > 1) builder.addPhrase(words, sense);
    else builder.add(words[0] as string, { lemma, pos, tense, gender: "?", number: "?", bound: "free" }, sense);
  };
  const addUnit = (text: string, sense: Sense) => {
    const { verb, masdars } = splitUnit(text);
    const lemma = verb[0] ?? masdars[0]?.singular ?? text;
    if (verb.length > 0) {
      const [base, past, participle, gerund] = fillVerb(verb);
      add(base, lemma, "verb", "imperfect", sense);
      add(thirdPerson(base), lemma, "verb", "imperfect", sense);
      add(past, lemma, "verb", "perfect", sense);
      add(participle, lemma, "passive", "perfect", sense);
      add(gerund, lemma, "active", null, sense);
    }
    for (const { singular, plurals } of masdars) {
      for (const noun of [singular, ...plurals]) add(noun, lemma, "masdar", null, sense);
    }
  };
  for (const entry of lexicon.frames) for (const unit of entry.units) addUnit(unit, { kind: "frame", id: entry.id });
  for (const entry of lexicon.speech) for (const unit of entry.units) addUnit(unit, { kind: "speech", id: entry.id });
  for (const entry of lexicon.operators) {
    for (const unit of entry.units) addUnit(unit, { kind: "operator", id: entry.id });
  }
  for (const entry of lexicon.words) {
    const sense: Sense = { kind: "class", id: entry.id };
    for (const word of entry.words) {
      for (const each of word.split("+")) add(each, each, entry.inflect ? "noun" : "function", null, sense);
    }
  }
  return builder.build();
}

function fillVerb(parts: readonly string[]): [string, string, string, string] {
  const base = parts[0] as string;
  const past = parts[1] ?? (base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`);
  const gerund = parts[3] ?? (base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`);
  return [base, past, parts[2] ?? past, gerund];
}

function thirdPerson(base: string): string {
  if (/(s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
