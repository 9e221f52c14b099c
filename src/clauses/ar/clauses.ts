import type { Clause, Mention, Reading } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Growing } from "../growing.ts";
import { SILENT } from "../operators.ts";
import { headBefore, type Reader } from "../reader.ts";
import type { Alone } from "./addressee.ts";
import { isAside } from "./parenthesis.ts";
import { readPhrases, relativeEnd } from "./phrases.ts";
import { pickReadings } from "./pick.ts";
import { takenUp } from "./relative.ts";
import { findSubject } from "./subject.ts";

/** All triggers of an Arabic article, in order, each with its arguments. */
export function readArabicClauses(reader: Reader, knowledge: Knowledge): Clause[] {
  const picked = pickReadings(reader);
  const { frames, speech } = knowledge.lexicons.ar;
  const aloneOf = new Map<string, Alone>([
    ...frames.map(({ id, alone }) => [`frame:${id}`, alone] as const),
    ...speech.map(({ id, alone }) => [`speech:${id}`, alone] as const),
  ]);
  const clauses: Growing[] = [];
  for (let i = 0; i < reader.tokens.length; i++) {
    const reading = picked[i];
    if (!reading || !reader.isCoded(i)) continue;
    const verb = reading.pos === "verb";
    const senses = reading.senses.filter((sense) => sense.kind !== "class");
    // A finite verb that the packs do not have says nothing that is coded, but it has a subject and ends windows.
    if (senses.length === 0 && !verb) continue;
    const { phrases, end } = readPhrases(reader, picked, i + 1, {
      // "إقدام X، عشية كذا، على إغلاق": a noun that leads to an act goes on as a verb does.
      crossComma: verb || reading.pos === "active" || senses.some(({ id }) => id === "takes-to"),
      nominal: reading.pos === "masdar",
    });
    clauses.push({
      index: clauses.length,
      sentence: reader.sentenceOf[i]?.index ?? 0,
      token: i,
      reading,
      senses,
      window: { first: i, last: end },
      phrases,
      subject: [],
      subjectPhrase: null,
      governor: null,
      passive: false,
      relativeTo: relativeHead(reader, picked, i),
      aside: verb && isAside(reader, picked, i),
    });
  }
  for (const clause of clauses) {
    clause.governor = governorOf(reader, clauses, clause);
    const alone = new Set(clause.senses.map(({ kind, id }) => aloneOf.get(`${kind}:${id}`)));
    const found = findSubject(reader, picked, clauses, clause, alone);
    clause.subject = found.fillers;
    clause.subjectPhrase = found.phrase;
    clause.passive = found.passive;
    const taken = takenUp(reader, clause);
    if (taken) clause.phrases = [taken, ...clause.phrases];
  }
  return clauses;
}

/** The one a relative clause around token `i` describes ("X who ..."), if it names one. */
function relativeHead(reader: Reader, picked: readonly (Reading | null)[], i: number): Mention | null {
  const sentence = reader.sentenceOf[i];
  if (!sentence) return null;
  for (let j = i - 1; j >= sentence.first; j--) {
    if (!reader.classed(j, "relative")) continue;
    if (relativeEnd(reader, picked, j, sentence.last) <= i) return null;
    return headBefore(reader, j);
  }
  return null;
}

/**
 * The clause that takes this one as its complement: a masdar stands in the phrases of the nearest trigger
 * before it; a finite verb stands after أن or is coordinated.
 */
function governorOf(reader: Reader, clauses: readonly Growing[], clause: Growing): number | null {
  if (clause.reading.pos === "verb" && !complementizerBefore(reader, clause.token))
    return auxiliaryOf(clauses, clause);
  let best: Growing | null = null;
  for (const other of clauses) {
    if (other.index >= clause.index) break;
    if (other.sentence !== clause.sentence) continue;
    const inWindow = clause.token < other.window.last;
    const afterComplementizer =
      clause.reading.pos === "verb" && other.window.last === complementizerOf(reader, clause.token);
    if (!inWindow && !afterComplementizer) continue;
    // The nearest verb or masdar that reaches this far governs.
    best = other;
  }
  return best?.index ?? null;
}

/** "كاد يفعل", "بدأ X يفعل": an imperfect right behind an operator's verb or its subject is what it says. */
function auxiliaryOf(clauses: readonly Growing[], clause: Growing): number | null {
  if (clause.reading.tense !== "imperfect" || clause.reading.pre.length > 0) return null;
  const other = clauses.findLast((each) => each.index < clause.index && each.sentence === clause.sentence);
  if (other?.reading.pos !== "verb" || other.window.last !== clause.token) return null;
  const operator = other.senses.some(
    (sense) => sense.kind === "operator" && !SILENT.some((id) => id === sense.id),
  );
  const short =
    clause.token - other.token === 1 ||
    other.phrases.every((phrase) => phrase.prep === null && phrase.mention !== null);
  return operator && short ? other.index : null;
}

function complementizerBefore(reader: Reader, token: number): boolean {
  return complementizerOf(reader, token) >= 0;
}

/** The أن right before a verb, over a negator or قد, or -1. */
function complementizerOf(reader: Reader, token: number): number {
  for (let j = token - 1; j >= token - 2 && j >= 0; j--) {
    if (reader.classed(j, "complementizer")) return j;
    if (!reader.classed(j, "negator") && reader.norm(j) !== "قد") return -1;
  }
  return -1;
}
