import type { Actor } from "../../model/index.ts";

/** A written form of a state's adjective. */
export interface NisbaForm {
  readonly written: string;
  readonly gender: "m" | "f" | "?";
  readonly number: "s" | "p";
}

/**
 * The forms of a state's adjective: إماراتي gives إماراتية، إماراتيون، إماراتيين، and each with the article.
 * An irregular plural (روس) is given by the pack.
 */
export function nisbaForms(actor: Actor): NisbaForm[] {
  const forms: NisbaForm[] = [];
  // "كوري شمالي": every word of it agrees.
  const add = (base: string, ending: string, gender: NisbaForm["gender"], number: NisbaForm["number"]) => {
    const words = base.split(" ").map((word) => `${word}${ending}`);
    const definite = words.map((word) => `ال${word}`);
    forms.push({ written: words.join(" "), gender, number }, { written: definite.join(" "), gender, number });
  };
  for (const base of actor.nisba?.ar ?? []) {
    add(base, "", "m", "s");
    add(base, "ا", "m", "s");
    add(base, "ة", "f", "s");
    add(base, "ون", "m", "p");
    add(base, "ين", "m", "p");
    add(base, "ات", "f", "p");
  }
  for (const plural of actor.nisba?.plural ?? []) {
    add(plural, "", "m", "p");
    add(plural, "ا", "m", "p");
  }
  return forms;
}
