import type { Filler, Mention, Phrase } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import { resolvePronoun } from "../pronouns.ts";
import { isQuote, type Reader } from "../reader.ts";
import { type Phrases, possessive, readPhrases } from "./phrases.ts";
import type { Picked } from "./pick.ts";

/** What stands before a finite verb as its subject. */
export interface Subject {
  readonly fillers: readonly Filler[];
  /** The words of a subject that names nobody. */
  readonly phrase: Phrase | null;
  /** The bare phrases that name the subject, for passives. */
  readonly named: readonly Phrase[];
  /** Token where the clause of the verb begins. */
  readonly start: number;
  readonly kind: "before" | "relative" | "ellipsis" | "after" | "none";
  readonly relativeTo: Mention | null;
  /** The pronoun that is the subject, whether or not it is clear who is meant. */
  readonly pronoun: string | null;
  /** "X, whom Y accused": whom a relative clause with a subject of its own is told of. */
  readonly objectOf: Mention | null;
}

/** A parenthesis between commas ("X, the envoy of Y, said") is no longer than this. */
const LONGEST_PARENTHESIS = 18;
const PRONOUNS = ["he", "she", "it", "they"];

export function findSubject(
  reader: Reader,
  picked: readonly (Picked | null)[],
  verb: number,
  from: number,
): Subject {
  const sentence = reader.sentenceOf[verb];
  const none: Subject = {
    fillers: [],
    phrase: null,
    named: [],
    start: from,
    kind: "none",
    relativeTo: null,
    pronoun: null,
    objectOf: null,
  };
  if (!sentence) return none;
  let j = from - 1;
  while (
    j >= sentence.first &&
    (reader.cover[j]?.kind === "time" ||
      (reader.norm(j) === "on" && reader.cover[j + 1]?.kind === "time") ||
      (reader.classed(j, "adverb") && !reader.cover[j] && !reader.classed(j, "subordinator")))
  )
    j--;
  if (j < sentence.first) return { ...none, kind: "after" };
  const word = reader.norm(j);
  if (
    reader.classed(j, "relative") ||
    (word === "that" && j > sentence.first && !saysSomething(reader, picked, j - 1))
  )
    return relative(reader, j, none);
  if (reader.classed(j, "conjunction") && !reader.cover[j]) return { ...none, start: j, kind: "ellipsis" };
  const mark = reader.tokens[j]?.text ?? "";
  if (isQuote(mark) || mark === ":") return { ...none, start: from, kind: "after" };
  let end = j + 1;
  if (mark === ",") {
    if (isInverted(reader, picked, verb, sentence.last)) return { ...none, start: from, kind: "after" };
    const opening = openingComma(reader, j, sentence.first);
    if (opening < 0)
      return { ...none, start: from, kind: isQuote(reader.tokens[j + 1]?.text ?? "") ? "after" : "ellipsis" };
    end = opening;
  }
  const start = chunkStart(reader, picked, end, sentence.first);
  if (start >= end) return { ...none, start };
  return fromChunk(reader, picked, start, end, { ...none, objectOf: headBefore(reader, start) });
}

/** "..., said a local official.": behind a comma the one who speaks may follow his verb, and nothing he says does. */
function isInverted(
  reader: Reader,
  picked: readonly (Picked | null)[],
  verb: number,
  limit: number,
): boolean {
  if (!picked[verb]?.reading.senses.some(({ kind, id }) => kind === "speech" && id === "say")) return false;
  if (!reader.cover[verb + 1] && !reader.classed(verb + 1, "determiner", "title", "unnamed")) return false;
  for (let k = verb + 1; k < limit; k++) {
    if (reader.cover[k]) continue;
    if (picked[k]?.use === "finite" || reader.classed(k, "complementizer", "auxiliary", "modal"))
      return false;
    if (isQuote(reader.tokens[k]?.text ?? "") || reader.tokens[k]?.text === ":") return false;
    // "X, who was there, said the attack showed": a clause without "that".
    if (reader.classed(k, "other-verb") || /ed$/.test(reader.norm(k))) return false;
  }
  return true;
}

/** "X, whom": the name right before the relative pronoun at `start - 1`. */
function headBefore(reader: Reader, start: number): Mention | null {
  if (!["which", "whom", "who"].includes(reader.norm(start - 1))) return null;
  const at = reader.tokens[start - 2]?.text === "," ? start - 3 : start - 2;
  const head = reader.cover[at] ?? null;
  return head && !head.adjective && head.kind !== "time" ? head : null;
}

function saysSomething(reader: Reader, picked: readonly (Picked | null)[], i: number): boolean {
  return (
    picked[i]?.reading.senses.some((sense) => sense.kind === "speech") === true &&
    picked[i]?.use !== "noun" &&
    !reader.cover[i]
  );
}

/** "X who", "X, which": the name before the pronoun. */
function relative(reader: Reader, j: number, none: Subject): Subject {
  let at = j - 1;
  if (reader.tokens[at]?.text === ",") at--;
  if (["of", "whom"].includes(reader.norm(at))) at--;
  const head = reader.cover[at] ?? null;
  if (!head || head.adjective || head.kind === "time") return { ...none, start: j, kind: "relative" };
  const fillers = fillMention(reader, head).map((filler) => ({ ...filler, found: "relative" as const }));
  const named: Phrase[] = [
    {
      prep: null,
      first: head.first,
      last: head.last,
      mention: head,
      genitive: null,
      pronoun: null,
      pronounToken: head.first,
      coordinated: false,
    },
  ];
  return { ...none, fillers, named, start: j, kind: "relative", relativeTo: head };
}

function openingComma(reader: Reader, closing: number, first: number): number {
  for (let k = closing - 1; k > first && closing - k <= LONGEST_PARENTHESIS; k--) {
    if (reader.tokens[k]?.text !== ",") continue;
    // "X, Y and Z, said": a list is no parenthesis; "On Monday, X, the envoy,": the nearest comma opens.
    return k;
  }
  return -1;
}

/** Where the subject's words begin: after the last verb, complementizer, subordinator or comma. */
function chunkStart(reader: Reader, picked: readonly (Picked | null)[], end: number, first: number): number {
  for (let k = end - 1; k >= first; k--) {
    const token = reader.tokens[k];
    if (reader.cover[k]) continue;
    const text = token?.text ?? "";
    if (text === ",") {
      if (isList(reader, k, end)) continue;
      return k + 1;
    }
    // A dateline ends with a dash between spaces; a dash inside a word is none.
    if (
      /^[;:—–(]$/.test(text) ||
      isQuote(text) ||
      (text === "-" && token && token.start > (reader.tokens[k - 1]?.end ?? 0))
    )
      return k + 1;
    if (
      reader.classed(k, "complementizer", "relative") ||
      (reader.classed(k, "subordinator") && !reader.classed(k, "preposition"))
    )
      return k + 1;
    const use = picked[k]?.use;
    const auxiliary = reader.classed(k, "auxiliary", "modal", "other-verb") !== null && !use;
    if (
      use === "finite" ||
      use === "infinitive" ||
      (use === "passive" && picked[k]?.from !== k) ||
      auxiliary ||
      (use === "function" && reader.classed(k, "auxiliary", "modal", "other-verb"))
    ) {
      const speech = picked[k]?.reading.senses.some(
        (sense) => sense.kind === "speech" || sense.kind === "operator",
      );
      return (
        afterConjunction(reader, k + 1, end) ??
        (speech || use === undefined || use === "function" ? k + 1 : lastBare(reader, picked, k + 1, end))
      );
    }
  }
  return first;
}

function isList(reader: Reader, comma: number, end: number): boolean {
  const before = reader.cover[comma - 1];
  const after = reader.cover[comma + 1] ?? reader.cover[comma + 2];
  if (!before || !after || before.kind === "time" || before.kind === "place") return false;
  for (let k = comma + 1; k < end; k++) if (reader.norm(k) === "and" && reader.cover[k + 1]) return true;
  return false;
}

/** Between two verbs of one sentence the second's subject follows the last "and" or "but". */
function afterConjunction(reader: Reader, from: number, end: number): number | null {
  for (let k = end - 1; k >= from; k--)
    if (!reader.cover[k] && reader.classed(k, "conjunction")) return k + 1;
  return null;
}

/** "the planes X sent": the last bare phrase before the verb. */
function lastBare(reader: Reader, picked: readonly (Picked | null)[], from: number, end: number): number {
  const bare = readPhrases(reader, picked, from, end).phrases.filter((phrase) => phrase.prep === null);
  return bare.at(-1)?.first ?? end;
}

function fromChunk(
  reader: Reader,
  picked: readonly (Picked | null)[],
  start: number,
  end: number,
  none: Subject,
): Subject {
  for (let k = start; k < end; k++) {
    if (!PRONOUNS.includes(reader.norm(k)) || reader.cover[k]) continue;
    const meant = resolvePronoun(reader, reader.norm(k), k, k);
    // "X, whom he accused": he is somebody else.
    const found = meant && meant.mention === none.objectOf ? null : meant;
    const phrase: Phrase = {
      prep: null,
      first: k,
      last: k + 1,
      mention: null,
      genitive: null,
      pronoun: reader.norm(k),
      pronounToken: k,
      coordinated: false,
    };
    return {
      ...none,
      fillers: found ? [found] : [],
      phrase: null,
      named: found ? [{ ...phrase, mention: found.mention }] : [],
      start,
      kind: "before",
      pronoun: reader.norm(k),
    };
  }
  const { phrases }: Phrases = readPhrases(reader, picked, start, end);
  const at = phrases.findIndex(
    (phrase) => phrase.prep === null && !(phrase.mention && possessive(reader, phrase.mention)),
  );
  const first = phrases[at];
  if (!first) return { ...none, start };
  const named = [first];
  for (const next of phrases.slice(at + 1)) {
    if (next.prep !== null || !next.coordinated) {
      if (next.prep === null) break;
      continue;
    }
    named.push(next);
  }
  const fillers = named.flatMap((phrase) => (phrase.mention ? fillMention(reader, phrase.mention) : []));
  const whole: Phrase = { ...first, last: Math.max(first.last, end) };
  const voice = first.mention?.kind === "voice" && fillers.length === 0;
  return {
    ...none,
    fillers,
    phrase: fillers.length > 0 ? null : voice ? first : { ...whole, mention: null },
    named,
    start,
    kind: "before",
  };
}
