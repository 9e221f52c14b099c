import type { Gender, GramNumber, Reading } from "../../model/index.ts";

/** One written form of a word family. `bound` forms stand only before an enclitic pronoun. */
export interface Form {
  readonly written: string;
  readonly pos: Reading["pos"];
  readonly tense: Reading["tense"];
  readonly gender: Gender;
  readonly number: GramNumber;
  readonly bound: "free" | "bound" | "both";
}

const form = (
  written: string,
  pos: Form["pos"],
  gender: Gender,
  number: GramNumber,
  bound: Form["bound"] = "both",
  tense: Form["tense"] = null,
): Form => ({ written, pos, tense, gender, number, bound });

/**
 * Third-person forms of a verb as news writes them, from its perfect and imperfect (unvocalised).
 * Weak endings are made by their class: ى drops, و/ي before the plural ending drop, hollow stems shorten.
 *
 * @example
 * inflectVerb("نفى", "ينفي").map((f) => f.written) // نفى نفت نفوا ... ينفي تنفي ينفون لم ينف
 */
export function inflectVerb(perfect: string | null, imperfect: string | null): Form[] {
  return [...(perfect ? perfectForms(perfect) : []), ...(imperfect ? imperfectForms(imperfect) : [])];
}

function perfectForms(verb: string): Form[] {
  const f = (written: string, gender: Gender, number: GramNumber, bound: Form["bound"] = "both") =>
    form(written, "verb", gender, number, bound, "perfect");
  const last = verb.at(-1) as string;
  const weak = last === "ى" || last === "ا";
  const base = weak ? verb.slice(0, -1) : verb;
  const keepsYa = last === "ي"; // بقي: بقيت but بقوا
  const plural = keepsYa ? verb.slice(0, -1) : base;
  return [
    ...hollowPassive(verb).flatMap((passive) => [
      f(passive, "m", "s"),
      f(`${passive}ت`, "f", "s"),
      f(`${passive}وا`, "m", "p", "free"),
    ]),
    f(verb, "m", "s", weak ? "free" : "both"),
    ...(weak ? [f(`${base}ا`, "m", "s", "bound")] : []),
    f(`${base}ت`, "f", "s"),
    f(`${plural}وا`, "m", "p", "free"),
    f(`${plural}و`, "m", "p", "bound"),
    ...(last === "أ" ? [f(`${verb.slice(0, -1)}ؤوا`, "m", "p", "free")] : []),
    f(weak ? `${base}${last === "ا" ? "و" : "ي"}ا` : `${verb}ا`, "m", "d"),
    f(`${base}تا`, "f", "d"),
    f(weak ? `${base}ين` : `${verb}ن`, "f", "p"),
  ];
}

/** "أصيب" of أصاب, "اغتيل" of اغتال: the one passive that unvocalised writing shows. */
function hollowPassive(verb: string): string[] {
  const [, head = "", last = ""] = /^(..+)ا(.)$/.exec(verb) ?? [];
  return head === "" ? [] : [`${head}ي${last}`];
}

/** Whether a form of a verb, both folded, is a passive that its letters show. */
export function isHollowPassive(stem: string, lemma: string): boolean {
  const [passive] = hollowPassive(lemma);
  return passive !== undefined && (stem === passive || stem === `${passive}ت` || stem === `${passive}وا`);
}

function imperfectForms(verb: string): Form[] {
  const f = (written: string, gender: Gender, number: GramNumber, bound: Form["bound"] = "both") =>
    form(written, "verb", gender, number, bound, "imperfect");
  const last = verb.at(-1) as string;
  const weak = last === "ي" || last === "ى" || last === "و";
  const base = weak ? verb.slice(0, -1) : verb;
  const feminine = (written: string) => `ت${written.slice(1)}`;
  const forms = [
    f(verb, "m", "s", last === "ى" ? "free" : "both"),
    f(feminine(verb), "f", "s", last === "ى" ? "free" : "both"),
    f(`${base}ون`, "m", "p"),
    f(`${base}وا`, "m", "p", "free"),
    f(`${base}و`, "m", "p", "bound"),
    f(`${base}${weak ? (last === "و" ? "و" : "ي") : ""}ان`, "m", "d"),
    f(feminine(`${base}${weak ? (last === "و" ? "و" : "ي") : ""}ان`), "f", "d"),
  ];
  if (weak) {
    forms.push(f(base, "m", "s"), f(feminine(base), "f", "s"));
    if (last === "ى")
      forms.push(f(`${base}ا`, "m", "s", "bound"), f(feminine(`${base}ا`), "f", "s", "bound"));
  }
  const middle = verb.at(-2) as string;
  if (!weak && verb.length >= 4 && "ويا".includes(middle) && verb.length <= 6) {
    const short = verb.slice(0, -2) + last; // jussive of a hollow verb: لم يقل، لم يستعد
    forms.push(f(short, "m", "s"), f(feminine(short), "f", "s"));
  }
  return forms;
}

/**
 * Forms of a noun or participle: cases in writing, plural, dual, and the shapes before a pronoun.
 * A broken plural is given; a sound one is made.
 */
export function inflectNoun(singular: string, plurals: readonly string[], pos: Form["pos"]): Form[] {
  const forms: Form[] = [];
  const add = (written: string, gender: Gender, number: GramNumber, bound: Form["bound"]) =>
    forms.push(form(written, pos, gender, number, bound));
  addShapes(singular, singular.endsWith("ة") || singular.endsWith("اء") ? "f" : "m", "s", add);
  for (const plural of plurals) {
    if (plural.endsWith("ون")) {
      const base = plural.slice(0, -2);
      add(plural, "m", "p", "free");
      add(`${base}ين`, "m", "p", "free");
      add(`${base}و`, "m", "p", "both");
      add(`${base}ي`, "m", "p", "both");
    } else if (plural.endsWith("ات")) {
      add(plural, "f", "p", "both");
    } else addShapes(plural, "?", "p", add);
  }
  return forms;
}

function addShapes(
  word: string,
  gender: Gender,
  number: GramNumber,
  add: (written: string, gender: Gender, number: GramNumber, bound: Form["bound"]) => void,
): void {
  const last = word.at(-1) as string;
  if (last === "ة") {
    add(word, gender, number, "free");
    add(`${word.slice(0, -1)}ت`, gender, number, "bound");
    if (number === "s") {
      add(`${word.slice(0, -1)}تين`, gender, "d", "free");
      add(`${word.slice(0, -1)}تان`, gender, "d", "free");
    }
    return;
  }
  add(word, gender, number, last === "ى" ? "free" : "both");
  if (last === "ى") add(`${word.slice(0, -1)}ا`, gender, number, "bound");
  else if (word.endsWith("اء")) {
    // The seat of a final hamza follows its case before a pronoun: حلفاؤه، حلفائه.
    add(`${word.slice(0, -1)}ؤ`, gender, number, "bound");
    add(`${word.slice(0, -1)}ئ`, gender, number, "bound");
  } else add(`${word}ا`, gender, number, "free");
  if (number === "s") {
    add(`${word}ان`, gender, "d", "free");
    add(`${word}ين`, gender, "d", "free");
  }
}

/** Forms of a participle: masculine, feminine, plural, and the accusative used as an adverb. */
export function inflectParticiple(word: string, pos: "active" | "passive"): Form[] {
  const forms = inflectNoun(word, [], pos).filter((each) => each.number !== "d");
  // داع، مدع: the definite and the feminine bring back the ya.
  const stem = word;
  const add = (written: string, gender: Gender, number: GramNumber, bound: Form["bound"] = "free") =>
    forms.push(form(written, pos, gender, number, bound));
  add(`${stem}ة`, "f", "s");
  add(`${stem}ي`, "m", "s", "both");
  add(`${stem}ية`, "f", "s");
  add(`${stem}يا`, "m", "s");
  add(`${stem}ون`, "m", "p");
  add(`${stem}ين`, "m", "p");
  add(`${stem}و`, "m", "p", "both");
  add(`${stem}ات`, "f", "p", "both");
  return forms;
}
