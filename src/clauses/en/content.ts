import type { Phrase } from "../../model/index.ts";
import type { Speech } from "../../packs/lexicon.ts";
import { isQuote, type Reader } from "../reader.ts";
import type { Picked } from "./pick.ts";
import type { Subject } from "./subject.ts";

/** Words after a comma, or alone, that hand over to another voice. */
const HANDS_OVER = ["but", "while", "although", "though", "whereas", "however"];

/**
 * What a speech word says, as a phrase with `prep: "content"`: a that-clause, a clause without "that", a quotation
 * before or after, what stands after the entry's prepositions, or its object. English needs it marked here,
 * since what is said may stand before the one who says it.
 */
export function contentOf(
  reader: Reader,
  picked: readonly (Picked | null)[],
  i: number,
  subject: Subject | null,
  entry: Speech,
  starts: ReadonlyMap<number, number>,
): Phrase | null {
  const sentence = reader.sentenceOf[i];
  if (!sentence) return null;
  const wanted = entry.content ?? [];
  const forward = ahead(reader, picked, i, sentence.last, wanted, starts);
  if (forward) return forward;
  const before =
    subject && (wanted.includes("quote") || wanted.includes("clause"))
      ? behind(reader, picked, subject.start, i, entry.denies === true)
      : null;
  if (before) return before;
  if (entry.strict && !wanted.includes("obj")) return null;
  // "X's proposal fell short": a noun has no object.
  return wanted.includes("obj") && picked[i]?.use !== "noun"
    ? object(reader, picked, i, sentence.last)
    : null;
}

function marked(reader: Reader, first: number, last: number): Phrase | null {
  return last > first && reader.tokens[first]
    ? {
        prep: "content",
        first,
        last,
        mention: null,
        genitive: null,
        pronoun: null,
        pronounToken: first,
        coordinated: false,
      }
    : null;
}

function ahead(
  reader: Reader,
  picked: readonly (Picked | null)[],
  i: number,
  limit: number,
  wanted: readonly string[],
  starts: ReadonlyMap<number, number>,
): Phrase | null {
  for (let k = i + 1; k < limit; k++) {
    if (reader.cover[k]) continue;
    const text = reader.tokens[k]?.text ?? "";
    const word = reader.norm(k);
    if (isQuote(text)) {
      // The mark that ends the quotation in which the word stands: nothing behind it is said here.
      if (!reader.quotationFrom(k)) return null;
      if (closing(reader, k) - k > 4) return marked(reader, k, closing(reader, k));
      k = closing(reader, k);
      continue;
    }
    if (text === ":" && wanted.includes("quote"))
      return marked(reader, k + 1, endOf(reader, picked, k + 1, limit));
    if (word === "that" && wanted.includes("that"))
      return marked(reader, k + 1, endOf(reader, picked, k + 1, limit));
    if (text === "," && reader.norm(k + 1) === "citing") return null;
    if (wanted.includes(word) && word !== "that" && k - i <= 12) {
      if (reader.tokens[k + 1]) return marked(reader, k + 1, endOfNoun(reader, picked, k + 1, limit));
    }
    if (word === "as" && wanted.includes("as saying") && reader.norm(k + 1) === "saying") {
      // "..., X was quoted as saying by Y": what he said stands before.
      const ends = reader.isMark(k + 2) || reader.norm(k + 2) === "by" || k + 2 >= limit;
      if (ends) return null;
      const from = reader.norm(k + 2) === "that" ? k + 3 : k + 2;
      return marked(reader, from, endOf(reader, picked, from, limit));
    }
    const verb =
      picked[k]?.use === "finite" ||
      (picked[k]?.use === "passive" && picked[k]?.from !== k) ||
      (reader.classed(k, "auxiliary", "modal", "other-verb") && !reader.cover[k]);
    if (verb) {
      const start = starts.get(k) ?? k;
      // The verb of a clause without "that", unless a comma or a conjunction stands between.
      return wanted.includes("clause") && start > i && uninterrupted(reader, i + 1, start)
        ? marked(reader, i + 1, endOf(reader, picked, i + 1, limit))
        : null;
    }
    if (reader.classed(k, "relative") || HANDS_OVER.includes(word)) return null;
    if (reader.classed(k, "conjunction") && picked[k + 1]?.use === "finite") return null;
  }
  return null;
}

function uninterrupted(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (reader.tokens[k]?.text === "," || (reader.classed(k, "subordinator") && !reader.cover[k]))
      return false;
  return true;
}

/** "..., X said": the sentence up to the comma; a quotation may reach back over sentences. */
function behind(
  reader: Reader,
  picked: readonly (Picked | null)[],
  start: number,
  verb: number,
  denies: boolean,
): Phrase | null {
  const sentence = reader.sentenceOf[verb];
  if (!sentence) return null;
  let k = start - 1;
  let quote = -1;
  while (k >= 0 && /^[,“”"»«'’.!?]$/.test(reader.tokens[k]?.text ?? "")) {
    if (isQuote(reader.tokens[k]?.text ?? "")) quote = k;
    k--;
  }
  if (k === start - 1 || k < sentence.first - 400) return null;
  if (quote >= 0) {
    for (let open = quote - 1; open >= 0 && reader.sentenceOf[open]?.block === sentence.block; open--) {
      if (isQuote(reader.tokens[open]?.text ?? "")) return marked(reader, open, quote);
    }
  }
  // "X accused Y of Z, an allegation Y denies": not what stands before is said, but the contrary.
  if (denies || k < sentence.first || picked.length === 0) return null;
  let first = sentence.first;
  // A quotation in the same sentence, closed before, is its own.
  while (isQuote(reader.tokens[first]?.text ?? "")) first++;
  const hasVerb = picked
    .slice(first, k + 1)
    .some((each) => each?.use === "finite" || each?.use === "passive");
  return hasVerb ? marked(reader, first, k + 1) : null;
}

function object(reader: Reader, picked: readonly (Picked | null)[], i: number, limit: number): Phrase | null {
  for (let k = i + 1; k < limit; k++) {
    const text = reader.tokens[k]?.text ?? "";
    if (reader.tokens[k]?.kind === "mark" && !isQuote(text)) return null;
    if (reader.cover[k]?.kind === "time" || reader.classed(k, "adverb")) continue;
    if (reader.classed(k, "preposition", "conjunction", "subordinator") && !reader.cover[k]) return null;
    return marked(reader, k, endOfNoun(reader, picked, k, limit));
  }
  return null;
}

/** "called for a truce and unveiled a plan", "urged X to talk, and Y offered": a noun or an infinitive is no clause, and ends before one. */
function endOfNoun(reader: Reader, picked: readonly (Picked | null)[], first: number, limit: number): number {
  const end = endOf(reader, picked, first, limit);
  for (let k = first + 1; k < end; k++) {
    // "X, who blamed Y for Z, said": the comma that closes what describes X.
    if (reader.tokens[k]?.text === "," && picked[k + 1]?.use === "finite") return k;
    if (reader.cover[k] || !reader.classed(k, "conjunction")) continue;
    if (picked[k + 1]?.use === "finite") return k;
    const isClause = reader.tokens[k - 1]?.text === "," && hasVerb(reader, picked, k + 1, end);
    if (isClause) return k - 1;
  }
  return end;
}

function hasVerb(reader: Reader, picked: readonly (Picked | null)[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      picked[k]?.use === "finite" ||
      (!reader.cover[k] && reader.classed(k, "auxiliary", "other-verb", "modal"))
    )
      return true;
  return false;
}

function closing(reader: Reader, open: number): number {
  const block = reader.sentenceOf[open]?.block;
  for (let k = open + 1; k < reader.tokens.length; k++) {
    if (reader.sentenceOf[k]?.block !== block) return k;
    if (isQuote(reader.tokens[k]?.text ?? "")) return k;
  }
  return reader.tokens.length;
}

/** What is said ends with the sentence, where a contrast takes over, or where the speaker does something else. */
function endOf(reader: Reader, picked: readonly (Picked | null)[], first: number, limit: number): number {
  for (let k = first; k < limit; k++) {
    if (reader.cover[k]) continue;
    const text = reader.tokens[k]?.text ?? "";
    if (text === ";") return k;
    if (
      (text === "," && HANDS_OVER.includes(reader.norm(k + 1))) ||
      (k > first + 1 && reader.norm(k) === "but")
    )
      return k;
    const speech = (at: number) =>
      picked[at]?.use === "finite" &&
      picked[at]?.reading.senses.some((sense) => sense.kind === "speech") === true;
    if (reader.norm(k) === "and" && speech(k + 1)) return k;
    if (
      text === "," &&
      picked[k + 1]?.use === "gerund" &&
      picked[k + 1]?.reading.senses.some((sense) => sense.kind === "speech")
    )
      return k;
  }
  return limit;
}
