import type { Analysis } from "../../analysis.ts";
import { hashText } from "./hashing.ts";

type Inflected = Pick<Analysis, "aspect" | "moods" | "voice" | "person" | "gender" | "number" | "cases">;

/** What a written form says by its affixes. Forms of the same features share one object, and what is made of them. */
export interface Inflection extends Inflected {
  /** Aspect, voice, gender and number as one number. */
  readonly variant: number;
  /** Aspect and voice, or gender, number and the only case: what neighbours see of the form. */
  readonly form: string;
  /** Gender and number: what adjectives agree in. */
  readonly agreement: string;
  readonly hash: number;
}

/** A verb form: as written, after س, and after ل (purpose or emphasis); null where that is no word. */
export interface VerbForm {
  readonly kind: "verb";
  readonly plain: Inflection;
  readonly future: Inflection | null;
  readonly afterLam: Inflection | null;
}

/** A nominal form in its states, each alone and after ب ك ل; null where the form does not have the state. */
export interface NominalForm {
  readonly kind: "nominal";
  readonly free: State | null;
  readonly definite: State | null;
  readonly bound: State | null;
}

interface State {
  readonly plain: Inflection;
  readonly afterPreposition: Inflection | null;
}

/** A word of the closed class, which may hold clitics of its own (لي, مما). */
export interface FunctionForm {
  readonly kind: "function";
  readonly plain: Inflection;
  readonly followsPreposition: boolean;
  /** Letters of a fused preposition in front and of a fused pronoun behind. */
  readonly before: number;
  readonly after: number;
}

export type Form = VerbForm | NominalForm | FunctionForm;

const NOT_INFLECTED: Inflected = {
  aspect: null,
  moods: [],
  voice: null,
  person: null,
  gender: null,
  number: null,
  cases: [],
};
const ASPECT_CODES = [null, "perfect", "imperfect", "imperative"] as const;
const VOICE_CODES = [null, "active", "passive"] as const;
const GENDER_CODES = [null, "m", "f"] as const;
const NUMBER_CODES = [null, "singular", "dual", "plural"] as const;

/** An inflection from what is not absent in it. */
export function inflectionOf(given: Partial<Inflected>): Inflection {
  const all = { ...NOT_INFLECTED, ...given };
  const { aspect, voice, person, gender, number, moods, cases } = all;
  const agreement = `${gender ?? ""}${number?.[0] ?? ""}`;
  const onlyCase = cases.length === 1 ? (cases[0]?.[0] ?? "") : "";
  const variant =
    ((ASPECT_CODES.indexOf(aspect) * 3 + VOICE_CODES.indexOf(voice)) * 3 + GENDER_CODES.indexOf(gender)) * 4 +
    NUMBER_CODES.indexOf(number);
  return {
    ...all,
    variant,
    form: `${aspect ? `${aspect[0]}${aspect[2]}${voice?.[0]}` : agreement}${onlyCase}`,
    agreement,
    hash: hashText(`${aspect ?? ""}${person ?? ""}${number ?? ""}${voice ?? ""}${moods.length}`),
  };
}

export const NO_INFLECTION = inflectionOf({});

const NUMBERS: Readonly<Record<string, Analysis["number"]>> = { s: "singular", d: "dual", p: "plural" };
const ASPECTS: Readonly<Record<string, Analysis["aspect"]>> = {
  p: "perfect",
  i: "imperfect",
  c: "imperative",
};
const MOODS = { i: "indicative", s: "subjunctive", j: "jussive" } as const;
const CASES = { n: "nominative", a: "accusative", g: "genitive" } as const;

/** Reads a feature code of the lexicon, as scripts/morphology/camel.mjs writes it. */
export function readForm(code: string): Form {
  if (code[0] === "v") return verbForm(code);
  return code[0] === "n" ? nominalForm(code) : functionForm(code);
}

/** `vi3msaijs`: aspect, person, gender, number, voice, moods. */
function verbForm(code: string): VerbForm {
  const aspect = ASPECTS[code[1] as string] ?? null;
  const moods = code.slice(6);
  const inflected = (letters: string): Inflection =>
    inflectionOf({
      aspect,
      person: Number(code[2]) as 1 | 2 | 3,
      gender: genderOf(code[3]),
      number: NUMBERS[code[4] as string] ?? null,
      voice: code[5] === "p" ? "passive" : "active",
      moods: [...letters].flatMap((mood) => MOODS[mood as keyof typeof MOODS] ?? []),
    });
  const plain = inflected(moods);
  if (aspect !== "imperfect")
    return { kind: "verb", plain, future: null, afterLam: aspect === "perfect" ? plain : null };
  const purposive = moods.replace("i", "");
  return {
    kind: "verb",
    plain,
    future: moods.includes("i") ? inflected("i") : null,
    afterLam: purposive ? inflected(purposive) : null,
  };
}

/** `nmscacg...`: gender, number, then pairs of state (i indefinite, d definite, c construct, p with pronoun) and case. */
function nominalForm(code: string): NominalForm {
  const state = (letters: string): State | null => {
    const cases = new Set<Analysis["cases"][number]>();
    for (let i = 3; i + 1 < code.length; i += 2) {
      if (letters.includes(code[i] as string)) cases.add(CASES[code[i + 1] as keyof typeof CASES]);
    }
    if (cases.size === 0) return null;
    const gender = genderOf(code[1]);
    const number = NUMBERS[code[2] as string] ?? null;
    return {
      plain: inflectionOf({ gender, number, cases: [...cases] }),
      afterPreposition: cases.has("genitive") ? inflectionOf({ gender, number, cases: ["genitive"] }) : null,
    };
  };
  return { kind: "nominal", free: state("ic"), definite: state("d"), bound: state("p") };
}

/** `oms-y01`: gender, number, person, may follow a preposition, letters of fused clitics before and after. */
function functionForm(code: string): FunctionForm {
  return {
    kind: "function",
    plain: inflectionOf({
      person: /[123]/.test(code[3] as string) ? (Number(code[3]) as 1 | 2 | 3) : null,
      gender: genderOf(code[1]),
      number: NUMBERS[code[2] as string] ?? null,
    }),
    followsPreposition: code[4] === "y",
    before: Number(code[5]),
    after: Number(code[6]),
  };
}

function genderOf(letter: string | undefined): "m" | "f" | null {
  return letter === "m" || letter === "f" ? letter : null;
}
