import type { Analysis, Proclitic, VerbLink } from "./analysis.ts";
import { type Cut, cutProclitics, ENCLITICS, type EncliticForm, FREE } from "./clitics.ts";
import { type Affix, foldLetters, type Lexeme, type Lexicon, type StemEntry } from "./lexicon.ts";

const LONGEST_SUFFIX = 5;
const NUMBERS: Readonly<Record<string, Analysis["number"]>> = { s: "singular", d: "dual", p: "plural" };
const ASPECTS: Readonly<Record<string, Analysis["aspect"]>> = {
  p: "perfect",
  i: "imperfect",
  c: "imperative",
};
const MOODS = { i: "indicative", s: "subjunctive", j: "jussive" } as const;
const CASES = { n: "nominative", a: "accusative", g: "genitive" } as const;
const KINDS: Readonly<Record<string, VerbLink["kind"]>> = {
  m: "masdar",
  a: "active participle",
  p: "passive participle",
  n: "noun",
};

/** A folded word and the same word with its hamzas, equally long. */
export interface Spelled {
  readonly folded: string;
  readonly spelling: string;
}

/** All readings of a word that lexicon, affix tables and clitic rules allow. */
export function readingsOf(word: Spelled, lexicon: Lexicon): Analysis[] {
  const found: Analysis[] = [];
  for (const cut of cutProclitics(word.folded)) {
    for (const enclitic of [null, ...ENCLITICS]) {
      if (enclitic && !word.folded.endsWith(enclitic.surface)) continue;
      const end = word.folded.length - (enclitic?.surface.length ?? 0);
      if (end > cut.start) readCore(word, cut, end, enclitic, lexicon, found);
    }
  }
  return found;
}

function readCore(
  word: Spelled,
  cut: Cut,
  end: number,
  enclitic: EncliticForm | null,
  lexicon: Lexicon,
  found: Analysis[],
): void {
  const core = word.folded.slice(cut.start, end);
  for (const prefix of lexicon.prefixes) {
    if (!core.startsWith(prefix)) continue;
    for (let length = 0; length <= LONGEST_SUFFIX && length < core.length - prefix.length + 1; length++) {
      const suffix = core.slice(core.length - length);
      if (!lexicon.suffixes.has(suffix)) continue;
      const stem = core.slice(prefix.length, core.length - length);
      const key = `${prefix}-${suffix}`;
      for (const entry of lexicon.stems(stem)) {
        for (const affix of lexicon.affixes(entry.paradigm, key)) {
          if ((affix.mask & (enclitic?.bit ?? FREE)) === 0) continue;
          const made = build(word, cut, end, enclitic, entry, affix, lexicon);
          if (made) found.push(made);
        }
      }
    }
  }
}

function build(
  word: Spelled,
  cut: Cut,
  end: number,
  enclitic: EncliticForm | null,
  entry: StemEntry,
  affix: Affix,
  lexicon: Lexicon,
): Analysis | null {
  const lexeme = lexicon.lexeme(entry.lexeme);
  const feature = affix.feature;
  const base = {
    stem: word.folded.slice(cut.start, end),
    enclitic: enclitic ? plain(enclitic) : null,
    article: cut.article,
    lemma: lexeme.lemma,
    lemmaFolded: lexeme.lemmaFolded,
    root: lexeme.root,
    pattern: lexeme.pattern,
    pos: lexeme.pos,
    transitivity: lexeme.transitivity,
    verb: linkOf(lexeme, lexicon),
    known: true,
    frequency: lexeme.frequency,
    spelling: compare(word.spelling.slice(cut.start, end), affix.prefix + entry.spelling + affix.suffix),
  } as const;
  if (feature[0] === "v") return verbReading(base, cut, feature);
  if (feature[0] === "n") return nominalReading(base, cut, feature, enclitic !== null);
  return functionReading(base, cut, feature);
}

type Base = Pick<
  Analysis,
  | "stem"
  | "enclitic"
  | "article"
  | "lemma"
  | "lemmaFolded"
  | "root"
  | "pattern"
  | "pos"
  | "transitivity"
  | "verb"
  | "known"
  | "frequency"
  | "spelling"
>;
const NO_FEATURES = {
  aspect: null,
  moods: [],
  voice: null,
  person: null,
  gender: null,
  number: null,
  cases: [],
} as const;

/** `vi3msaijs`: aspect, person, gender, number, voice, moods. */
function verbReading(base: Base, cut: Cut, feature: string): Analysis | null {
  const aspect = ASPECTS[feature[1] as string] ?? null;
  let moods = feature.slice(6);
  if (cut.article || (cut.preposition && cut.preposition !== "ل")) return null;
  let proclitics = cut.proclitics;
  if (cut.particle === "س") {
    if (aspect !== "imperfect" || !moods.includes("i")) return null;
    moods = "i";
  } else if (cut.particle === "ل") {
    if (aspect === "imperative") return null;
    if (aspect === "imperfect") {
      moods = moods.replace("i", "");
      if (!moods) return null;
    }
    proclitics = withRole(proclitics, aspect === "imperfect" ? "purpose" : "emphasis");
  }
  return {
    ...base,
    ...NO_FEATURES,
    proclitics,
    aspect,
    person: Number(feature[2]) as 1 | 2 | 3,
    gender: genderOf(feature[3]),
    number: NUMBERS[feature[4] as string] ?? null,
    voice: feature[5] === "p" ? "passive" : "active",
    moods: [...moods].flatMap((mood) => MOODS[mood as keyof typeof MOODS] ?? []),
  };
}

/** `nmscacg...`: gender, number, then pairs of state (i indefinite, d definite, c construct, p with pronoun) and case. */
function nominalReading(base: Base, cut: Cut, feature: string, bound: boolean): Analysis | null {
  if (cut.particle === "س") return null;
  if (bound && (cut.article || base.pos === "PROPN")) return null;
  const states = bound ? "p" : cut.article ? "d" : "ic";
  const cases = new Set<"nominative" | "accusative" | "genitive">();
  for (let i = 3; i + 1 < feature.length; i += 2) {
    if (states.includes(feature[i] as string)) cases.add(CASES[feature[i + 1] as keyof typeof CASES]);
  }
  if (cut.preposition) {
    if (!cases.has("genitive")) return null;
    cases.clear();
    cases.add("genitive");
  }
  if (cases.size === 0) return null;
  return {
    ...base,
    ...NO_FEATURES,
    proclitics: cut.proclitics,
    gender: genderOf(feature[1]),
    number: NUMBERS[feature[2] as string] ?? null,
    cases: [...cases],
  };
}

/** `oms-y01`: gender, number, person, may follow a preposition, letters of fused clitics before and after. */
function functionReading(base: Base, cut: Cut, feature: string): Analysis | null {
  if (cut.article || cut.particle === "س") return null;
  if (cut.preposition && feature[4] !== "y") return null;
  const before = Number(feature[5]);
  const after = Number(feature[6]);
  const letter = base.stem.slice(0, before);
  return {
    ...base,
    ...NO_FEATURES,
    proclitics: before
      ? [...cut.proclitics, { letter, surface: letter, role: "preposition" }]
      : cut.proclitics,
    stem: base.stem.slice(before, base.stem.length - after),
    enclitic: after
      ? { surface: base.stem.slice(-after), person: 1, gender: null, number: "singular" }
      : base.enclitic,
    person: /[123]/.test(feature[3] as string) ? (Number(feature[3]) as 1 | 2 | 3) : null,
    gender: genderOf(feature[1]),
    number: NUMBERS[feature[2] as string] ?? null,
  };
}

function genderOf(letter: string | undefined): "m" | "f" | null {
  return letter === "m" || letter === "f" ? letter : null;
}

function withRole(proclitics: readonly Proclitic[], role: Proclitic["role"]): Proclitic[] {
  return proclitics.map((each) => (each.letter === "ل" ? { ...each, role } : each));
}

function plain({ surface, person, gender, number }: EncliticForm): Analysis["enclitic"] {
  return { surface, person, gender, number };
}

function linkOf(lexeme: Lexeme, lexicon: Lexicon): VerbLink | null {
  if (!lexeme.verb) return null;
  const verb = lexicon.lexeme(lexeme.verb.id);
  return { lemma: verb.lemma, kind: KINDS[lexeme.verb.kind] ?? "noun", transitivity: verb.transitivity };
}

/** `bare`: the word leaves a hamza out, as hurried writing does; `wrong`: it has one where the lexicon has another. */
function compare(written: string, expected: string): Analysis["spelling"] {
  if (written === expected) return "same";
  if (written.length !== expected.length || foldLetters(expected) !== foldLetters(written)) return "wrong";
  for (let i = 0; i < written.length; i++) {
    if (written[i] !== expected[i] && written[i] !== "ا" && written[i] !== "ي") return "wrong";
  }
  return "bare";
}
