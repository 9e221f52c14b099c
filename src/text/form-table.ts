import type { Reading, Sense } from "../model/index.ts";
import type { Lexicon } from "../packs/lexicon.ts";

/** A form as the analyser looks it up; everything but the clitics, which the token gives. */
export interface TableForm {
  readonly lemma: string;
  readonly pos: Reading["pos"];
  readonly tense: Reading["tense"];
  readonly gender: Reading["gender"];
  readonly number: Reading["number"];
  readonly bound: "free" | "bound" | "both";
  readonly senses: readonly Sense[];
}

/** Words of a lexicon by their folded form, and its phrases by their first folded word. */
export interface FormTable {
  readonly forms: ReadonlyMap<string, readonly TableForm[]>;
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly sense: Sense }[]
  >;
}

/** Collects forms, merging the senses of equal ones. */
export class FormTableBuilder {
  readonly #forms = new Map<string, (TableForm & { senses: Sense[] })[]>();
  readonly #phrases = new Map<string, { words: string[]; sense: Sense }[]>();

  add(folded: string, form: Omit<TableForm, "senses">, sense: Sense): void {
    const list = this.#forms.get(folded) ?? [];
    const same = list.find(
      (each) =>
        each.lemma === form.lemma &&
        each.pos === form.pos &&
        each.tense === form.tense &&
        each.gender === form.gender &&
        each.number === form.number &&
        each.bound === form.bound,
    );
    if (!same) list.push({ ...form, senses: [sense] });
    else if (!same.senses.some((each) => each.kind === sense.kind && each.id === sense.id))
      same.senses.push(sense);
    this.#forms.set(folded, list);
  }

  addPhrase(words: string[], sense: Sense): void {
    const first = words[0] as string;
    this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { words, sense }]);
  }

  build(): FormTable {
    return { forms: this.#forms, phrases: this.#phrases };
  }
}

/** A unit of the lexicons, split: see packs/lexicon.ts. */
export interface Unit {
  readonly verb: readonly string[];
  readonly masdars: readonly { readonly singular: string; readonly plurals: readonly string[] }[];
  readonly active: string | null;
  readonly passive: string | null;
}

/**
 * Splits `perfect imperfect / masdar+plural|masdar / active / passive`; `-` stands for nothing.
 *
 * @example
 * splitUnit("هزم يهزم / هزيمة+هزائم / - / مهزوم").masdars[0] // { singular: "هزيمة", plurals: ["هزائم"] }
 */
export function splitUnit(unit: string): Unit {
  const [verb = "-", masdars = "-", active = "-", passive = "-"] = unit.split("/").map((part) => part.trim());
  const given = (part: string) => (part === "-" || part === "" ? null : part);
  return {
    verb: verb.split(/\s+/).filter((part) => part !== "-"),
    masdars: masdars
      .split("|")
      .map((part) => given(part.trim()))
      .filter((part) => part !== null)
      .map((part) => {
        const [singular, ...plurals] = part.split("+");
        return { singular: singular as string, plurals };
      }),
    active: given(active),
    passive: given(passive),
  };
}

/** Every unit of the lexicons with what it means: frames, speech, operators. */
export function unitsOf(lexicon: Lexicon): { text: string; sense: Sense }[] {
  const units = (
    kind: Sense["kind"],
    entries: readonly { readonly id: string; readonly units: readonly string[] }[],
  ) => entries.flatMap(({ id, units }) => units.map((text) => ({ text, sense: { kind, id } })));
  return [
    ...units("frame", lexicon.frames),
    ...units("speech", lexicon.speech),
    ...units("operator", lexicon.operators),
  ];
}
