import type { Candidate } from "./candidates.ts";

/** Weights are addressed by hashed features; the table has this many places (a power of two). */
export const TABLE_BITS = 20;
export const TABLE_SIZE = 1 << TABLE_BITS;
const MASK = TABLE_SIZE - 1;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Joins two hashes; not symmetric. */
export function mix(a: number, b: number): number {
  const joined = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return joined ^ (joined >>> 13);
}

/** The place in the table of a hash. */
export const place = (hash: number): number => (hash ^ (hash >>> 16)) & MASK;

/** A candidate prepared for scoring. */
export interface Prepared extends Candidate {
  /** Places of the features that do not look around. */
  readonly own: Int32Array;
  /** Hashes of what neighbours see of it, coarse to fine. */
  readonly posHash: number;
  readonly formHash: number;
  readonly lemmaHash: number;
  /** Part of speech, article, gender and number: what adjectives agree in. */
  readonly agreementHash: number;
}

/** Prepares the candidates of a word form. */
export function prepare(folded: string, spelling: string, candidates: readonly Candidate[]): Prepared[] {
  const top = Math.max(0, ...candidates.map((each) => each.analysis.frequency));
  return candidates.map((candidate) => {
    const form = formOf(candidate);
    return {
      ...candidate,
      own: Int32Array.from(ownFeatures(folded, spelling, candidate, top, form), (text) => place(hashText(text))),
      posHash: hashText(candidate.pos),
      formHash: hashText(form),
      agreementHash: hashText(agreementOf(candidate)),
      lemmaHash: hashText(`${candidate.analysis.lemmaFolded}/${candidate.pos}/${candidate.analysis.enclitic ? 1 : 0}`),
    };
  });
}

/** What grammar sees of a reading: part of speech, article, preposition, pronoun, and agreement or aspect. */
function formOf({ analysis, pos }: Candidate): string {
  const { proclitics, article, enclitic, aspect, voice, gender, number, cases } = analysis;
  const bound = proclitics.some((each) => each.role === "preposition") ? "p" : proclitics.some((each) => each.role === "conjunction") ? "c" : "";
  const inflection = aspect ? `${aspect[0]}${aspect[2]}${voice?.[0]}` : `${gender ?? ""}${number?.[0] ?? ""}`;
  const accusative = cases.length === 1 ? cases[0]?.[0] : "";
  return `${pos}${article ? "D" : ""}${bound}${enclitic ? "e" : ""}${inflection}${accusative}`;
}

function agreementOf({ analysis, pos }: Candidate): string {
  return `${pos} ${analysis.article || analysis.enclitic ? "D" : ""} ${analysis.gender ?? ""}${analysis.number?.[0] ?? ""}`;
}

function ownFeatures(folded: string, spelling: string, candidate: Candidate, top: number, form: string): string[] {
  const { analysis, pos, split } = candidate;
  const { stem, lemma, lemmaFolded, known, frequency, pattern } = analysis;
  const lexical = `${analysis.pos}>${pos}`;
  const cut = split === "|" ? "0" : "1";
  const out = [
    `b ${form}`,
    `s ${split}`,
    `S ${split} ${pos} ${known}`,
    `w ${folded} ${split} ${pos}`,
    `W ${spelling} ${split} ${pos}`,
    `v ${spelling} ${lemma}`,
    `t ${stem} ${pos}`,
    `l ${lemma} ${pos}`,
    `L ${lemmaFolded} ${lexical} ${cut}`,
    `x ${lexical} ${known}`,
    `f ${lexical} ${frequency}`,
    `r ${Math.min(9, top - frequency)} ${cut}`,
    `q ${lexical} ${Math.min(9, top - frequency)}`,
    `R ${frequency === top ? 1 : 0} ${frequency === 0 ? 1 : 0} ${analysis.pos}`,
    `h ${analysis.spelling} ${known}`,
    `H ${analysis.spelling} ${pos} ${cut}`,
    `n ${Math.min(6, stem.length)} ${split} ${known}`,
    `3 ${stem.slice(-3)} ${pos} ${known}`,
    `2 ${stem.slice(-2)} ${pos}`,
    `1 ${stem.slice(0, 2)} ${pos} ${known}`,
    `4 ${folded.slice(0, 3)} ${split}`,
    `P ${pattern ?? "-"} ${lexical}`,
    `i ${analysis.aspect ?? ""}${analysis.person ?? ""}${analysis.number ?? ""}${analysis.voice ?? ""}${analysis.moods.length}`,
    `I ${folded.slice(-2)} ${form}`,
  ];
  return out;
}
