import { scopesAt } from "../../attribution/scope.ts";
import { isMaOfDenial } from "../../clauses/ar/what.ts";
import { isAdjective, takesOver } from "../../clauses/reader.ts";
import type { Clause, Status } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { carrierOf } from "./carrier.ts";
import { whenOf } from "./when-where.ts";

/** "ما فعل" denies; where the verb takes it up again ما is "what" ("ما فعله"). */
function deniesWithMa({ reader }: CoderInput, { reading }: Clause, at: number): boolean {
  return (
    reading.pos === "verb" &&
    reading.tense === "perfect" &&
    reading.suffix === null &&
    isMaOfDenial(reader, at)
  );
}

/** Whether a negator stands right before the act. */
export function isNegated(input: CoderInput, clause: Clause): boolean {
  const { reader } = input;
  // "لا X فعل ولا Y فعل", "ليست X فاعلة": the negator stands before the subject.
  const subject = clause.subject.find(
    (filler) =>
      (filler.found === "named" || filler.found === "relative") && filler.mention.last <= clause.token,
  );
  if (
    subject &&
    /^[وف]?(لا|ليس|ليست|ليسوا)$/.test(reader.norm(subject.mention.first - 1)) &&
    clause.token - subject.mention.last <= 1
  )
    return true;
  for (let i = clause.token - 1; i >= Math.max(0, clause.token - 2); i--) {
    // "إلا أنها" folds as "ألا" does, but is written otherwise.
    if (reader.classed(i, "negator") && !reader.tokens[i]?.text.startsWith("إ")) return true;
    if (i === clause.token - 1 && deniesWithMa(input, clause, i)) return true;
    if (reader.isMark(i) || reader.cover[i]) return false;
    // "لن يوقف هجماته": the negator is the verb's.
    if (clause.governor !== null && input.clauses[clause.governor]?.token === i) return false;
    if (
      clause.reading.pos === "verb" &&
      !reader.classed(i, "past-marker", "complementizer") &&
      reader.norm(i) !== "قد"
    )
      return false;
  }
  return false;
}

/** Where a marker before the act can reach it from: a marker outside what is said belongs to the saying. */
function reachOf(input: CoderInput, clause: Clause): number {
  const first = input.reader.sentenceOf[clause.token]?.first ?? clause.token;
  const inner = scopesAt(input.scopes, clause.token)
    .filter((scope) => scope.clause !== clause)
    .at(-1);
  return Math.max(first, inner?.first ?? 0);
}

function before(input: CoderInput, clause: Clause, ...classes: string[]): boolean {
  return markerBefore(input, clause, ...classes) >= 0;
}

/** The nearest word of some classes before the act that can reach it, or -1. */
function markerBefore(input: CoderInput, clause: Clause, ...classes: string[]): number {
  const { reader } = input;
  const limit = reachOf(input, clause);
  for (let i = clause.token - 1; i >= limit; i--) {
    const text = reader.tokens[i]?.text;
    if (text === "؛" || reader.norm(i) === "لكن") return -1;
    // "إن لم ترفع X الحصار، فيما فعلت Y": behind a comma another takes over.
    if (takesOver(reader, i)) return -1;
    if (reader.classed(i, ...classes)) return i;
  }
  return -1;
}

export function isHypothetical(input: CoderInput, clause: Clause): boolean {
  if (conditionAt(input, clause) >= 0 || isDuty(input, clause) || hasFutureOutcome(input, clause))
    return true;
  if (isCalled(input, clause, "mooted") || mayBeCarriedOut(input, clause)) return true;
  // "ستساند أي اتفاق بين X وY": any such act, none that is told.
  if (clause.reading.pos === "masdar" && input.reader.classed(clause.token - 1, "any")) return true;
  // "قد يفعل": may do.
  return (
    ["قد", "وقد", "فقد"].includes(input.reader.norm(clause.token - 1)) && clause.reading.tense === "imperfect"
  );
}

/** The word of condition that an act hangs on, before it or ("سيفعل إذا") after it up to the next comma; or -1. */
export function conditionAt(input: CoderInput, clause: Clause): number {
  const { reader } = input;
  const ahead = markerBefore(input, clause, "conditional");
  if (ahead >= 0 && !(isDone(input, clause) && commaBetween(input, ahead, clause.token))) return ahead;
  for (let i = clause.token + 1; i < clause.token + 16; i++) {
    const text = reader.tokens[i]?.text;
    if (text === "،" || text === "؛" || reader.sentenceOf[i]?.index !== clause.sentence) return -1;
    if (reader.classed(i, "conditional")) return i;
  }
  return -1;
}

/** "توجه إلى X للقاء Y", "لإجراء محادثات": what somebody goes somewhere for. */
export function isErrand(input: CoderInput, clause: Clause, operators: ReadonlySet<string>): boolean {
  const carrier = clause.governor === null ? undefined : input.clauses[clause.governor];
  const isFor = (each: Clause | undefined) =>
    each !== undefined && each.reading.pos === "masdar" && each.reading.pre.includes("ل");
  return operators.has("errand") && (isFor(clause) || isFor(carrier));
}

/** "وكانت X قد استدعت": what has been done hangs on no condition that the sentence named before. */
function isDone({ reader }: CoderInput, { token, reading }: Clause): boolean {
  return reading.tense === "perfect" && reader.norm(token - 1) === "قد";
}

function commaBetween({ reader }: CoderInput, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.tokens[i]?.text === "،") return true;
  return false;
}

/** "هجوم قد تشنه X": a noun of action that the verb behind it only may carry out. */
function mayBeCarriedOut(input: CoderInput, clause: Clause): boolean {
  const verb = clause.reading.pos === "masdar" ? carrierOf(input, clause) : undefined;
  return verb?.reading.tense === "imperfect" && input.reader.norm(verb.token - 1) === "قد";
}

/** "اتفاق محتمل", "هجوم إسرائيلي وشيك": a noun of action with an adjective of some kind behind it. */
function isCalled({ reader }: CoderInput, { reading, token }: Clause, kind: string): boolean {
  if (reading.pos !== "masdar") return false;
  for (let i = token + 1; i <= token + 3; i++) {
    if (reader.classed(i, kind)?.article === reading.article) return true;
    if (!isAdjective(reader, i)) return false;
  }
  return false;
}

/** "أعلن X سحب جنوده في يونيو المقبل", "بحلول نهاية العام": what has a day to come has not come about. */
export function isDue(input: CoderInput, clause: Clause): boolean {
  if (clause.reading.pos === "verb" && clause.reading.tense === "perfect") return false;
  const side = sideOf(whenOf(input, clause)?.edtf, input.article.publishedOn.edtf);
  return side > 0 || (side === 0 && isBySomeDay(input, clause));
}

/** "بحلول نهاية العام": the year or month that it is to come about in may be the one that runs. */
function isBySomeDay({ reader }: CoderInput, { token, window }: Clause): boolean {
  for (let i = token + 1; i <= window.last; i++) if (/^[وف]?بحلول$/.test(reader.norm(i))) return true;
  return false;
}

/** Whether a day lies wholly behind (1) or before (-1) the day of publication, in ISO order; 0 where nobody can say. */
function sideOf(day: string | undefined, published: string | null | undefined): number {
  const plain = /^\d{4}(?:-\d\d){0,2}$/;
  if (!day || !published || !plain.test(day) || !plain.test(published) || published.startsWith(day)) return 0;
  return day > published ? 1 : -1;
}

export function isFuture(input: CoderInput, clause: Clause): boolean {
  if (isCalled(input, clause, "upcoming")) return true;
  return clause.reading.pre.includes("س") || input.reader.classed(clause.token - 1, "future-marker") !== null;
}

/** Whether somebody will speak ("سيعلن X"), may ("قد يعلن X"), or has spoken. */
export function speechStatus(input: CoderInput, clause: Clause): Status {
  if (isFuture(input, clause)) return "future";
  const mayBe = /^[وف]?قد$/.test(input.reader.norm(clause.token - 1)) && clause.reading.tense === "imperfect";
  return mayBe ? "hypothetical" : "actual";
}

/** A marker of habit or of an earlier phase in the same sentence, before the act. */
export function isHistorical(input: CoderInput, clause: Clause): boolean {
  return (
    before(input, clause, "historical-marker") ||
    (before(input, clause, "past-marker") && isLongAgo(input, clause))
  );
}

/** "إن عليه سحب قواته", "على X أن يسحب": what somebody owes, right after أن or at the head of the sentence. */
function isDuty(input: CoderInput, clause: Clause): boolean {
  const { reader } = input;
  const isVerb = clause.reading.pos === "verb";
  if (isVerb ? !/^(?:ان|الا)$/.test(reader.norm(clause.token - 1)) : clause.reading.pos !== "masdar")
    return false;
  const act = isVerb ? clause.token - 1 : clause.token;
  const before = reader.classed(act - 1, "preposition");
  const owing = before?.lemma === "علي" && before.suffix !== null;
  const named = reader.cover[act - 1];
  const at = owing ? act - 2 : named && reader.norm(named.first - 1) === "علي" ? named.first - 2 : -1;
  if (at < 0) return false;
  return reader.classed(at, "complementizer") !== null || at < (reader.sentenceOf[clause.token]?.first ?? 0);
}

/** "كان قد فعل ... قبل سنوات": told as background of a year ago or more. */
function isLongAgo(input: CoderInput, clause: Clause): boolean {
  const { reader, article } = input;
  for (let i = clause.token; i < clause.window.last + 4; i++) {
    if (reader.sentenceOf[i]?.index !== clause.sentence) break;
    if (reader.classed(i, "years")) return true;
    const time = reader.cover[i]?.time;
    const year = time?.kind === "since" ? Number.NaN : Number(time?.edtf?.slice(0, 4));
    const published = Number(article.publishedOn.edtf?.slice(0, 4));
    if (year > 0 && published > 0 && published - year >= 2) return true;
  }
  return false;
}

/** "لطالما", "دأب على": what somebody does again and again. */
export function isHabit(input: CoderInput, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (governor?.senses.some((sense) => sense.kind === "operator" && sense.id === "used-to")) return true;
  return before(input, clause, "habit-marker");
}

export function isHedged(input: CoderInput, clause: Clause): boolean {
  const { reader } = input;
  const limit = reachOf(input, clause);
  for (let i = clause.token - 1; i >= limit; i--) {
    const text = reader.tokens[i]?.text;
    // A hedge reaches to the end of its own clause: not over a comma with a new main verb.
    if (text === "،" && input.clauses.some((each) => each.token === i + 1 && each.reading.pos === "verb"))
      return false;
    if (reader.classed(i, "possibly")) return true;
  }
  return false;
}

/** "ولم يتسن التحقق من ذلك": the article says in the same sentence that it could not verify. */
function isUnverified(input: CoderInput, clause: Clause): boolean {
  const last = input.reader.sentences[clause.sentence]?.last ?? clause.token;
  for (let i = clause.token; i < last; i++) if (input.reader.classed(i, "unverified")) return true;
  return false;
}

export function isDoubted(input: CoderInput, clause: Clause): boolean {
  if (isUnverified(input, clause)) return true;
  for (let i = clause.token - 2; i <= clause.token + 6; i++) {
    if (input.reader.sentenceOf[i]?.index === clause.sentence && input.reader.classed(i, "doubt"))
      return true;
  }
  return false;
}

/** "سحب القوات سيؤدي إلى ...": an act whose outcome is still to come has not come about itself. */
function hasFutureOutcome(input: CoderInput, clause: Clause): boolean {
  if (clause.reading.pos !== "masdar" || clause.governor !== null) return false;
  const { reader } = input;
  const next = input.clauses.find(
    (each) => each.sentence === clause.sentence && each.token > clause.token && each.reading.pos === "verb",
  );
  if (!next || !isFuture(input, next)) return false;
  for (let i = clause.token + 1; i < next.token; i++)
    if (reader.isMark(i) || reader.classed(i, "complementizer", "relative", "subordinator")) return false;
  return next.reading.gender === "?" || next.reading.gender === clause.reading.gender;
}
