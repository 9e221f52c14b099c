import type { Reading } from "../../model/index.ts";
import { isComma, isQuote, type Reader } from "../reader.ts";
import { unknownPre } from "./clitics.ts";

/** A parenthesis between commas is skipped when it is no longer than this and begins like one. */
const LONGEST_PARENTHESIS = 12;
/** A name between commas has no more tokens than this, the closing comma counted. */
const LONGEST_APPOSITION = 6;

/** Where a parenthesis that opens at comma `i` closes, or -1: it begins with a preposition, a time or a participle. */
export function closingComma(
  reader: Reader,
  picked: readonly (Reading | null)[],
  i: number,
  limit: number,
): number {
  const next = i + 1;
  const opens =
    (picked[next]?.pos === "function" && reader.classed(next, "preposition")) ||
    reader.cover[next]?.kind === "time" ||
    picked[next]?.pre.some((clitic) => "بل".includes(clitic));
  if (describes(picked, next)) return commaBeforeThat(reader, next, limit);
  if (!opens) return apposition(reader, i, limit);
  // "في حين", "في وقت", "في ظل": the preposition opens a clause, not an aside.
  if (["حين", "وقت", "ظل"].includes(reader.norm(next + 1))) return -1;
  let verbs = 0;
  for (let j = next + 1; j < limit && j - next <= LONGEST_PARENTHESIS; j++) {
    if (isComma(reader, j)) return j;
    // "، في اتصال جرى الثلاثاء،": one verb may describe the noun before it.
    if (picked[j]?.pos === "verb" && (reader.isMark(j - 1) || ++verbs > 1)) return -1;
  }
  return -1;
}

/** "مسؤول، فضّل عدم ذكر اسمه، أن ...": a verb without "and" behind a comma may describe who speaks. */
function describes(picked: readonly (Reading | null)[], i: number): boolean {
  const reading = picked[i];
  return reading?.pos === "verb" && reading.pre.length === 0;
}

/** Whether the finite verb `i` stands in such an aside. */
export function isAside(reader: Reader, picked: readonly (Reading | null)[], i: number): boolean {
  const limit = reader.sentenceOf[i]?.last ?? i;
  return isComma(reader, i - 1) && describes(picked, i) && commaBeforeThat(reader, i, limit) > 0;
}

/** The comma that closes an aside, where what is said follows it; else -1. */
function commaBeforeThat(reader: Reader, from: number, limit: number): number {
  for (let j = from + 1; j < limit && j - from <= LONGEST_PARENTHESIS; j++) {
    // A verb that has its own "that" is no aside.
    if (reader.classed(j, "complementizer")) return -1;
    if (isComma(reader, j)) return saidAfter(reader, j + 1, limit) ? j : -1;
  }
  return -1;
}

/** "أن ..." or "لوكالة كذا إن ...": what is said, over whom it is said to. */
function saidAfter(reader: Reader, from: number, limit: number): boolean {
  const pre = (reader.analyses[from] ?? reader.cover[from])?.pre ?? [];
  if (
    !pre.includes("ل") &&
    reader.norm(from) !== "ل" &&
    !reader.classed(from, "complementizer", "preposition")
  )
    return false;
  for (let j = from; j < limit && j - from <= LONGEST_APPOSITION; j++) {
    if (reader.isMark(j) && !isQuote(reader.tokens[j]?.text ?? "")) return false;
    if (reader.classed(j, "complementizer")) return true;
  }
  return false;
}

/** A description between commas has no more tokens than this. */
const LONGEST_DESCRIPTION = 22;

/**
 * "رحبت طهران، حليفة دمشق، بالعمليات", "وطالب X، الذي رأى كذا، بغلق السفارة": the comma that closes a description of
 * the one named before comma `i`, where the clause goes on behind it; else -1.
 */
export function descriptionEnd(
  reader: Reader,
  picked: readonly (Reading | null)[],
  i: number,
  limit: number,
): number {
  const isRelative = reader.classed(i + 1, "relative") !== null;
  if (!reader.cover[i - 1] || !(isRelative || isApposed(reader, picked, i + 1))) return -1;
  const comma = nextComma(reader, picked, i + 1, Math.min(limit, i + 1 + LONGEST_DESCRIPTION), isRelative);
  return comma > 0 && goesOn(reader, picked, comma + 1) ? comma : -1;
}

/** The comma that closes a description; -1 where it holds a remark, or a verb that no relative pronoun brings. */
function nextComma(
  reader: Reader,
  picked: readonly (Reading | null)[],
  from: number,
  limit: number,
  isRelative: boolean,
): number {
  for (let j = from; j < limit; j++) {
    if (isComma(reader, j)) return j > from ? j : -1;
    const isRemark =
      reader.isMark(j) && !isQuote(reader.tokens[j]?.text ?? "") && !/^[()]$/.test(reader.norm(j));
    const finite = picked[j]?.pos === "verb" && !isRelative && !reader.classed(j - 1, "relative");
    if (isRemark || finite) return -1;
  }
  return -1;
}

/** "القيادي في كذا", "المدعومة من كذا", "نجل فلان", "رئيس كذا": what somebody is. */
function isApposed(reader: Reader, picked: readonly (Reading | null)[], i: number): boolean {
  const mention = reader.cover[i];
  if (mention)
    return mention.first === i && mention.pre.length === 0 && reader.classed(i, ...APPOSED) !== null;
  if (reader.classed(i, ...APPOSED)) return (reader.analyses[i] ?? picked[i])?.pre.length === 0;
  const { pos, article, pre } = reader.analyses[i] ?? picked[i] ?? { pos: "", article: false, pre: [""] };
  return article && pre.length === 0 && pos !== "function" && pos !== "verb" && pos !== "masdar";
}
const APPOSED = ["title", "spokesman", "backer", "rank", "relation"];

/** Whether a word may be what the verb before the description takes: a phrase, with or without a preposition. */
export function goesOn(reader: Reader, picked: readonly (Reading | null)[], i: number): boolean {
  if (reader.classed(i, "complementizer") || isQuote(reader.tokens[i]?.text ?? "")) return true;
  const mention = reader.cover[i];
  if (mention) return mention.kind !== "time" && !mention.pre.some((clitic) => "وف".includes(clitic));
  if (reader.classed(i, "subordinator", "background", "attribution", "conditional", "relative")) return false;
  const reading = picked[i] ?? reader.analyses[i];
  if (!reading || reading.pre.some((clitic) => "وف".includes(clitic))) return false;
  if (reading.pos === "active") return reading.article;
  return reading.pos !== "verb";
}

/** "طهران، حليفة دمشق الأولى، بكذا", "، عشية المؤتمر، على كذا": a few nouns between commas before a preposition of the verb. */
export function epithet(
  reader: Reader,
  picked: readonly (Reading | null)[],
  i: number,
  limit: number,
): number {
  if (reader.cover[i + 1]?.pre.length || clitics(reader, picked, i + 1).includes("و")) return -1;
  const comma = nextComma(reader, picked, i + 1, Math.min(limit, i + 1 + LONGEST_APPOSITION), false);
  return comma > 0 && isPrepositional(reader, picked, comma + 1) ? comma : -1;
}

function isPrepositional(reader: Reader, picked: readonly (Reading | null)[], i: number): boolean {
  const preposition = reader.cover[i] ? null : reader.classed(i, "preposition");
  const pre = preposition?.pre ?? clitics(reader, picked, i);
  return !pre.includes("و") && (preposition !== null || pre.some((clitic) => "بل".includes(clitic)));
}

function clitics(reader: Reader, picked: readonly (Reading | null)[], i: number): readonly string[] {
  return (reader.cover[i] ?? picked[i] ?? reader.analyses[i])?.pre ?? unknownPre(reader.norm(i));
}

/** "الناطق باسم كذا، N N N، ...": a name between commas, of words that no lexicon knows or of one mention. */
function apposition(reader: Reader, i: number, limit: number): number {
  for (let j = i + 1; j < limit && j - i <= LONGEST_APPOSITION; j++) {
    if (reader.tokens[j]?.text === "،") return j > i + 1 ? j : -1;
    const name =
      reader.cover[j]?.actor?.type === "person" ||
      (!reader.cover[j] && (reader.readings[j]?.length ?? 0) === 0 && reader.tokens[j]?.kind === "word");
    if (!name) return -1;
  }
  return -1;
}
