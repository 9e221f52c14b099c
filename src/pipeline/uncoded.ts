import { type FiledCoding, isCoded, type Span, spansOverlap } from "../model/index.ts";
import type { Stages } from "./code-article.ts";
import { type MissReason, missReason } from "./miss-reason.ts";
import type { SpokenPassage } from "./spoken-passages.ts";

/**
 * What could have been coded and was not. `quotation`: words in quotation marks. `speech`: somebody speaks. `word`: a
 * word of attribution whose speech was not found. `trigger`: a word that names an act or a stance.
 */
export interface Uncoded extends Span {
  readonly kind: "quotation" | "speech" | "word" | "trigger";
  /** Why, where the coder knows it. */
  readonly reasons: readonly MissReason[];
  /** Ids of the rules that came near. */
  readonly rules: readonly string[];
}

/** A part of an expression is missing: the word only looks like one that a rule knows. */
const LOOKS_ALIKE = "a fixed part of the expression is missing";

/** Something that could be coded, with the words that a coding of it would stand on. */
export interface Candidate {
  readonly uncoded: Uncoded;
  readonly words: Span;
}

/** What could be coded of an article, whatever is coded of it, in the order of the text. */
export function findCandidates(stages: Stages, speech: readonly SpokenPassage[]): Candidate[] {
  const found = [
    ...quotations(stages).map((each) => bare(each, "quotation")),
    ...speech.map(({ said, start, end }) => bare({ start, end }, "speech", said ?? { start, end })),
    ...attributionWords(stages).map((each) => bare(each, "word")),
    ...triggers(stages),
  ];
  const place = ({ uncoded }: Candidate) => uncoded;
  return found.sort((a, b) => place(a).start - place(b).start || place(b).end - place(a).end);
}

/** Those that no coding tells. */
export function withoutCode(
  candidates: readonly Candidate[],
  codings: readonly FiledCoding[],
): readonly Uncoded[] {
  const all = codings.flatMap(({ evidence }) => evidence);
  // That somebody speaks is no code for what he says was done.
  const acts = codings.filter((coding) => coding.class !== "statement").flatMap(({ evidence }) => evidence);
  return candidates
    .filter(({ uncoded, words }) => {
      const told = uncoded.kind === "trigger" ? acts : all;
      return !told.some((each) => spansOverlap(each, words));
    })
    .map(({ uncoded }) => uncoded);
}

const bare = ({ start, end }: Span, kind: Uncoded["kind"], words: Span = { start, end }): Candidate => ({
  uncoded: { start, end, kind, reasons: [], rules: [] },
  words,
});

/** Whether what stands at a token may be coded at all: not in a byline or a caption. */
function mayBeCoded({ text }: Stages, token: number): boolean {
  const sentence = text.sentences.find(({ first, last }) => first <= token && token < last);
  return sentence !== undefined && isCoded(sentence.kind);
}

/** Quotations of two words or more that are no name. */
function quotations(stages: Stages): Span[] {
  const { text, mentions } = stages;
  return text.quotations.filter(({ level, first, last }) => {
    const inside = text.tokens.slice(first, last).filter(({ kind }) => kind === "word");
    const isName = mentions.some((each) => inside.every((word) => spansOverlap(word, each)));
    return level === 0 && inside.length > 1 && !isName && mayBeCoded(stages, first);
  });
}

/** Words of attribution that open no scope of speech. */
function attributionWords(stages: Stages): Span[] {
  const { clauses, scopes, text } = stages;
  const spoken = new Set(scopes.flatMap(({ clause, at }) => (clause ? [clause.token, at] : [at])));
  return clauses
    .filter(({ senses, token }) => senses.some(({ kind }) => kind === "speech") && !spoken.has(token))
    .filter(({ token }) => mayBeCoded(stages, token))
    .flatMap(({ token }) => text.tokens[token] ?? []);
}

function triggers(stages: Stages): Candidate[] {
  const byToken = new Map<number, { reasons: MissReason[]; rules: string[] }>();
  for (const { token, rule, why } of stages.misses) {
    if (why === LOOKS_ALIKE || !mayBeCoded(stages, token)) continue;
    const entry = byToken.get(token) ?? { reasons: [], rules: [] };
    byToken.set(token, entry);
    const reason = missReason(why);
    if (!entry.reasons.some((each) => isSame(each, reason))) entry.reasons.push(reason);
    if (!entry.rules.includes(rule)) entry.rules.push(rule);
  }
  return [...byToken].flatMap(([index, { reasons, rules }]): Candidate[] => {
    const token = stages.text.tokens[index];
    if (!token) return [];
    const words = { start: token.start, end: token.end };
    return [{ uncoded: { ...words, kind: "trigger", reasons, rules }, words }];
  });
}

const isSame = (one: MissReason, other: MissReason) =>
  one.code === other.code && one.labels.en === other.labels.en;
