import { type Evidence, type FiledCoding, isCoded, type Span, spansOverlap } from "../model/index.ts";
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

/** In the order of the text. */
export function findUncoded(
  stages: Stages,
  speech: readonly SpokenPassage[],
  codings: readonly FiledCoding[],
): Uncoded[] {
  const told = codings.flatMap(({ evidence }) => evidence);
  // That somebody speaks is no code for what he says was done.
  const acts = codings.filter((coding) => coding.class !== "statement").flatMap(({ evidence }) => evidence);
  const found = [
    ...quotations(stages, told),
    ...spoken(speech, told),
    ...attributionWords(stages, told),
    ...triggers(stages, acts),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const isTold = (span: Span, told: readonly Evidence[]) => told.some((each) => spansOverlap(each, span));

const bare = (span: Span, kind: Uncoded["kind"]): Uncoded => ({
  start: span.start,
  end: span.end,
  kind,
  reasons: [],
  rules: [],
});

/** Whether what stands at a token may be coded at all: not in a byline or a caption. */
function mayBeCoded({ text }: Stages, token: number): boolean {
  const sentence = text.sentences.find(({ first, last }) => first <= token && token < last);
  return sentence !== undefined && isCoded(sentence.kind);
}

/** Quotations of two words or more that are no name. */
function quotations(stages: Stages, told: readonly Evidence[]): Uncoded[] {
  const { text, mentions } = stages;
  return text.quotations
    .filter(({ level, first, last }) => {
      const inside = text.tokens.slice(first, last).filter(({ kind }) => kind === "word");
      const isName = mentions.some((each) => inside.every((word) => spansOverlap(word, each)));
      return level === 0 && inside.length > 1 && !isName && mayBeCoded(stages, first);
    })
    .filter((quotation) => !isTold(quotation, told))
    .map((quotation) => bare(quotation, "quotation"));
}

function spoken(speech: readonly SpokenPassage[], told: readonly Evidence[]): Uncoded[] {
  return speech
    .filter(({ said, start, end }) => !isTold(said ?? { start, end }, told))
    .map((passage) => bare(passage, "speech"));
}

function attributionWords(stages: Stages, told: readonly Evidence[]): Uncoded[] {
  const { clauses, scopes, text } = stages;
  const spoken = new Set(scopes.flatMap(({ clause, at }) => (clause ? [clause.token, at] : [at])));
  return clauses
    .filter(({ senses, token }) => senses.some(({ kind }) => kind === "speech") && !spoken.has(token))
    .filter(({ token }) => mayBeCoded(stages, token))
    .flatMap(({ token }) => text.tokens[token] ?? [])
    .filter((token) => !isTold(token, told))
    .map((token) => bare(token, "word"));
}

function triggers(stages: Stages, acts: readonly Evidence[]): Uncoded[] {
  const byToken = new Map<number, { reasons: MissReason[]; rules: string[] }>();
  for (const { token, rule, why } of stages.misses) {
    if (why === LOOKS_ALIKE || !mayBeCoded(stages, token)) continue;
    const entry = byToken.get(token) ?? { reasons: [], rules: [] };
    byToken.set(token, entry);
    const reason = missReason(why);
    if (!entry.reasons.some((each) => isSame(each, reason))) entry.reasons.push(reason);
    if (!entry.rules.includes(rule)) entry.rules.push(rule);
  }
  return [...byToken].flatMap(([index, { reasons, rules }]): Uncoded[] => {
    const token = stages.text.tokens[index];
    return token && !isTold(token, acts) ? [{ ...bare(token, "trigger"), reasons, rules }] : [];
  });
}

const isSame = (one: MissReason, other: MissReason) =>
  one.code === other.code && one.labels.en === other.labels.en;
