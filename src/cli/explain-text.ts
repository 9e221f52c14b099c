import { latinOnly, oneLine } from "../exports/wording.ts";
import {
  type Clause,
  type Mention,
  type Phrase,
  type Reading,
  type Span,
  toCodePoints,
} from "../model/index.ts";
import type { Stages } from "../pipeline/code-article.ts";
import { codedToText } from "./coded-text.ts";

/** All stages of one article as lines; Arabic stands alone on its line. Offsets are code points, t12 is token 12. */
export function stagesToText(stages: Stages): string {
  const show = new Shown(stages);
  const sections: [title: string, lines: string[]][] = [
    ["ARTICLE", articleLines(stages)],
    [
      "SENTENCES AND WORDS (as the packs know a word, else as its sentence makes it)",
      sentenceLines(stages, show),
    ],
    ["MENTIONS", stages.mentions.flatMap((mention) => mentionLines(mention, show))],
    ["CLAUSES", stages.clauses.flatMap((clause) => clauseLines(clause, show))],
    ["SCOPES OF SPEECH", stages.scopes.flatMap((scope) => scopeLines(scope, show))],
    ["CODINGS", codedToText(stages.coded, { color: false }).trimEnd().split("\n")],
    ["NOT CODED", stages.misses.flatMap((miss) => missLines(miss, show))],
  ];
  return `${sections
    .map(([title, lines]) => [`== ${title}`, ...(lines.length > 0 ? lines : ["  none"])].join("\n"))
    .join("\n\n")}\n`;
}

const listed = (notes: readonly (string | null)[]) => notes.filter(Boolean).join("; ");

/** A line of the program's own words: an id in Arabic letters stays out of it, its words follow below. */
const own = (indent: string, ...parts: readonly (string | null)[]) =>
  `${indent}${latinOnly(parts.filter(Boolean).join("  "))}`;

/** How places in the text are shown. */
class Shown {
  readonly #stages: Stages;
  readonly #toPoint: (offset: number) => number;

  constructor(stages: Stages) {
    this.#stages = stages;
    this.#toPoint = toCodePoints(stages.article.text);
  }

  span({ start, end }: Span): string {
    return `${this.#toPoint(start)}-${this.#toPoint(end)}`;
  }

  words({ start, end }: Span): string {
    return `  ${oneLine(this.#stages.article.text.slice(start, end))}`;
  }

  token(index: number): string {
    return oneLine(this.#stages.text.tokens[index]?.text ?? "");
  }

  /** Words of tokens `[first, last)`. */
  tokens(first: number, last: number): string {
    const { tokens } = this.#stages.text;
    const [from, to] = [tokens[first], tokens[last - 1]];
    return from && to && last > first ? this.words({ start: from.start, end: to.end }) : "  -";
  }
}

function articleLines({ article }: Stages): string[] {
  const { id, language, publishedOn, text } = article;
  const date = `${publishedOn.edtf ?? "no date"} (${publishedOn.basis})`;
  return [
    `  ${id}  ${language}  published ${date}  ${[...text].length} characters`,
    `  ${oneLine(article.title ?? "")}`,
  ];
}

function sentenceLines({ text }: Stages, show: Shown): string[] {
  return text.sentences.flatMap((sentence) => {
    const lines = [`s${sentence.index}  ${sentence.kind}  ${show.span(sentence)}`, show.words(sentence)];
    for (let i = sentence.first; i < sentence.last; i++) {
      const listed = text.readings[i] ?? [];
      const analysis = text.analyses[i];
      const readings = listed.length > 0 ? listed : analysis ? [analysis] : [];
      if (readings.length === 0) continue;
      const lemmas = [...new Set(readings.map(({ lemma }) => lemma))];
      lines.push(
        `  t${i}  ${readings.map(readingWords).join("  |  ")}`,
        `    ${show.token(i)} ${lemmas.map((lemma) => `(${lemma})`).join(" ")}`,
      );
    }
    return lines;
  });
}

function readingWords({ pos, tense, gender, number, senses, pre, suffix }: Reading): string {
  const forms = [pos, tense, `${gender}${number}` === "??" ? null : `${gender}${number}`];
  const clitics = [pre.length > 0 ? "proclitic" : null, suffix ? "pronoun" : null];
  return [...forms, ...clitics, senses.map(({ kind, id }) => `${kind}:${id}`).join("+")]
    .filter(Boolean)
    .join(" ");
}

function mentionWords(mention: Mention): string {
  const { actor, place, time, voiceKind, candidates } = mention;
  const named = [
    actor?.id,
    place ? `place:${place.id}` : null,
    time ? `${time.kind} ${time.value ?? "without a value"} (${time.basis})` : null,
  ];
  const open =
    candidates.length > 0 && !actor ? `open: ${candidates.map(({ id }) => id).join(" or ")}` : null;
  return [...named, voiceKind ? `voice:${voiceKind}` : null, open].filter(Boolean).join(" ") || "nobody";
}

function mentionLines(mention: Mention, show: Shown): string[] {
  const { group, adjective, gender, number, actor } = mention;
  const notes = [
    `${gender}${number}`,
    group,
    adjective ? "adjective" : null,
    actor?.via ? `via ${actor.via.id} (${actor.via.basis})` : null,
  ];
  const about = notes.filter(Boolean).join(" ");
  return [
    own("  ", mention.kind, mentionWords(mention), about, show.span(mention)),
    `  ${show.words(mention)}`,
  ];
}

function clauseLines(clause: Clause, show: Shown): string[] {
  const { index, sentence, token, reading, subject, governor, passive, relativeTo, phrases } = clause;
  const senses = clause.senses.map(({ kind, id }) => `${kind}:${id}`).join("+");
  const notes = [
    passive ? "passive" : null,
    governor === null ? null : `under k${governor}`,
    relativeTo ? `describes ${mentionWords(relativeTo)}` : null,
    subject.length > 0
      ? `subject ${subject.map(({ sense, found }) => `${sense.id} (${found})`).join(", ")}`
      : "no subject",
  ];
  return [
    own(
      "",
      `k${index}`,
      `s${sentence} t${token}`,
      readingWords({ ...reading, senses: [] }),
      senses,
      listed(notes),
    ),
    `  ${show.token(token)}`,
    ...phrases.flatMap((phrase) => phraseLines(phrase, show)),
  ];
}

function phraseLines(phrase: Phrase, show: Shown): string[] {
  const named = phrase.mention ? mentionWords(phrase.mention) : null;
  const genitive = phrase.genitive ? `of ${mentionWords(phrase.genitive)}` : null;
  const notes = [
    phrase.coordinated ? "and" : null,
    phrase.prep ? "after a preposition" : null,
    named,
    genitive,
    phrase.pronoun ? "pronoun" : null,
  ];
  return [
    own("    ", `phrase t${phrase.first}-${phrase.last}`, listed(notes) || "names nobody"),
    `    ${show.tokens(phrase.first, phrase.last)}`,
  ];
}

function scopeLines(scope: Stages["scopes"][number], show: Shown): string[] {
  const voices = scope.voices.map(({ kind, id }) => (id ? `${kind}:${id}` : kind)).join(" > ") || "no voice";
  const notes = [
    scope.certainty,
    scope.denies ? "denies" : null,
    scope.wanted ? "wants" : null,
    scope.unclear ? "speaker or topic" : null,
    scope.quoted ? "quoted" : null,
    scope.statement ? null : "no statement of its own",
    scope.entry ? `speech:${scope.entry.id}` : null,
  ];
  return [
    own("  ", voices, listed(notes), `t${scope.first}-${scope.last}`),
    ...scope.voices.filter(({ name }) => name !== "").map(({ name }) => `    ${oneLine(name)}`),
    `  ${show.tokens(scope.first, scope.last)}`,
  ];
}

function missLines({ token, rule, why }: Stages["misses"][number], show: Shown): string[] {
  return [own("  ", `t${token}`, `${rule}: ${why}`), `    ${show.token(token)}`];
}
