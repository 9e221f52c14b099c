import type { Sense } from "../../model/index.ts";
import type { Lexicon } from "../../packs/lexicon.ts";
import { type FormTable, FormTableBuilder, splitUnit, unitsOf } from "../form-table.ts";
import { type Form, inflectNoun, inflectParticiple, inflectVerb } from "./inflect.ts";
import { normaliseArabic } from "./normalise.ts";

/** Every written form of the Arabic lexicon, by folded spelling. */
export function buildArabicForms(lexicon: Lexicon): FormTable {
  const builder = new FormTableBuilder();
  const addAll = (lemma: string, forms: readonly Form[], sense: Sense) => {
    for (const { written, ...form } of forms)
      builder.add(normaliseArabic(written), { lemma, ...form }, sense);
  };
  const addUnit = (text: string, sense: Sense) => {
    const unit = splitUnit(text);
    const [perfect, imperfect] = unit.verb;
    const lemma = normaliseArabic(perfect ?? unit.masdars[0]?.singular ?? unit.active ?? text);
    addAll(lemma, inflectVerb(perfect ?? null, imperfect ?? null), sense);
    for (const { singular, plurals } of unit.masdars)
      addAll(lemma, inflectNoun(singular, plurals, "masdar"), sense);
    if (unit.active) addAll(lemma, inflectParticiple(unit.active, "active"), sense);
    if (unit.passive) addAll(lemma, inflectParticiple(unit.passive, "passive"), sense);
  };
  for (const { text, sense } of unitsOf(lexicon)) addUnit(text, sense);
  for (const entry of lexicon.words) {
    if (entry.page) continue;
    const sense: Sense = { kind: "class", id: entry.id };
    for (const word of entry.words) addWord(builder, word, sense, entry.inflect === true);
  }
  return builder.build();
}

function addWord(builder: FormTableBuilder, text: string, sense: Sense, inflect: boolean): void {
  const [singular = "", ...plurals] = text.split("+");
  const parts = singular.split(" ").map(normaliseArabic);
  if (parts.length > 1) {
    builder.addPhrase(parts, sense);
    return;
  }
  const lemma = normaliseArabic(singular);
  if (!inflect) {
    const form = { lemma, pos: "function", tense: null, gender: "?", number: "?", bound: "both" } as const;
    builder.add(lemma, form, sense);
    return;
  }
  for (const { written, ...form } of inflectNoun(singular, plurals, "noun")) {
    builder.add(normaliseArabic(written), { lemma, ...form }, sense);
  }
}
