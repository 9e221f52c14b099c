import { chainOf, type Scope, scopesAt } from "../../attribution/scope.ts";
import type { Certainty, Clause, Status, Voice, When } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { CoderInput } from "../coder.ts";
import { isWanted } from "./wanted.ts";

/** How the text tells an act: whether it happened, how sure it is, and on whose word. */
export interface Telling {
  readonly status: Status;
  readonly certainty: Certainty;
  readonly chain: readonly Voice[];
  readonly hint: boolean;
  /** What is told is that the act ends ("stopped backing"). */
  readonly stopped: boolean;
  /** Why the words do not tell of the act as one that is, was or will be: it is wanted, or nobody knows who says so. */
  readonly untold: string | null;
  readonly scopes: readonly Scope[];
  /** Tokens outside the act that make it other than actual ("if", "denied", "plans to"): part of its evidence. */
  readonly deciders: readonly number[];
}

/** Reads status, certainty and chain of the act that a clause names. */
export function readTelling(input: CoderInput, clause: Clause, knowledge: Knowledge): Telling {
  const scopes = ownScopes(input, clause);
  const epithet = isEpithet(clause);
  const operators = epithet ? new Set<string>() : operatorsOver(input, clause, knowledge);
  const negated = isNegated(input, clause) || operators.has("negate");
  const notDenied = scopes.some((scope) => scope.denies && scope.clause && isNegated(input, scope.clause));
  const denied = scopes.some((scope) => scope.denies);
  let status: Status = "actual";
  if (isHypothetical(input, clause) || operators.has("hypothetical")) status = "hypothetical";
  else if (operators.has("future") || isFuture(input, clause) || isErrand(input, clause, operators))
    status = "future";
  else if (isHistorical(input, clause) || operators.has("historical")) status = "historical";
  // Twice denied is not affirmed: "denied that it had not" asserts nothing that a lawyer would accept.
  if (negated || denied) status = "negated";
  const alleged = scopes.some((scope) => scope.certainty === "alleged") || isDoubted(input, clause);
  const hedged = operators.has("hedge") || isHedged(input, clause);
  return {
    status,
    certainty: alleged ? "alleged" : hedged ? "hedged" : "stated",
    chain: chainOf(scopes),
    hint: operators.has("hint"),
    stopped: operators.has("stop"),
    untold:
      notDenied || (!epithet && isWanted(input, clause, scopes, operators, knowledge))
        ? "inside a demand, a question or a purpose: wanted, not told"
        : scopes.some((scope) => scope.unclear)
          ? "behind a state and a colon: it may be who says so or what it is about"
          : isNegated(input, clause) && conditionAt(input, clause) >= 0 && !denied
            ? "not doing it is only a condition"
            : null,
    scopes,
    deciders: status === "actual" ? [] : decidersOf(input, clause, scopes),
  };
}

/** "أرسل سفنا لنجدة X": what an act is for is told as the act itself is; without such an act it is only wanted. */
export function readPurpose(input: CoderInput, clause: Clause, knowledge: Knowledge): Telling {
  let act = clause.governor === null ? undefined : input.clauses[clause.governor];
  while (act && act.reading.pos !== "verb" && act.governor !== null) act = input.clauses[act.governor];
  if (act?.reading.pos !== "verb" || act.senses.some(({ kind }) => kind === "speech"))
    return readTelling(input, clause, knowledge);
  if (!clause.reading.pre.includes("ل")) return readTelling(input, clause, knowledge);
  return readTelling(input, act, knowledge);
}

/** "وقف القتال مع X المدعوم من Y": what describes a name is not stopped, planned or wanted with what is done to it. */
function isEpithet({ reading }: Clause): boolean {
  return (reading.pos === "active" || reading.pos === "passive") && reading.article;
}

/** Operators that say nothing on whether the act came about. */
const SILENT = new Set(["light", "other-verbs", "receive", "begin", "continue"]);

function decidersOf(input: CoderInput, clause: Clause, scopes: readonly Scope[]): number[] {
  const tokens = scopes.filter((scope) => scope.denies).map((scope) => scope.clause?.token ?? scope.from);
  for (let at = clause.governor; at !== null; at = input.clauses[at]?.governor ?? null) {
    const governor = input.clauses[at];
    if (governor?.senses.some((sense) => sense.kind === "operator" && !SILENT.has(sense.id)))
      tokens.push(governor.token);
  }
  const condition = conditionAt(input, clause);
  return condition < 0 ? tokens : [...tokens, condition];
}

/**
 * The scopes an act lies in. A relative clause on a proper name at the end of indirect speech, and what is
 * told as known after "in the wake of", are the article's own background; one on the subject of what is said
 * ("said that X, who did this, will ...") is the speaker's.
 */
function ownScopes(input: CoderInput, clause: Clause): Scope[] {
  const scopes = scopesAt(input.scopes, clause.token).filter((scope) => scope.clause !== clause);
  return scopes.filter((scope) => {
    if (scope.quoted) return true;
    const head = clause.relativeTo;
    const inside = head !== null && head.first >= scope.first;
    if (
      inside &&
      head.actor &&
      (head.actor.type === "person" || head.actor.type === "state") &&
      head.first > scope.first + 1 &&
      relativeInside(input, clause, scope)
    )
      return false;
    return !inBackground(input, clause, scope);
  });
}

/** The relative pronoun stands inside what is said, so that the clause on the name is the article's aside. */
function relativeInside(input: CoderInput, clause: Clause, scope: Scope): boolean {
  for (let i = clause.token - 1; i >= scope.first; i--) if (input.reader.classed(i, "relative")) return true;
  return false;
}

/** After إثر, عقب ... inside what is said, up to the act, with no verb between. */
function inBackground(input: CoderInput, clause: Clause, scope: Scope): boolean {
  if (clause.reading.pos === "verb") return false;
  for (let i = clause.token - 1; i >= scope.first && clause.token - i <= 10; i--) {
    if (input.clauses.some((each) => each.token === i && each.reading.pos === "verb")) return false;
    if (input.reader.classed(i, "aftermath")) return true;
  }
  return false;
}

/** What the scope of a word of speech says better than the word's effect; "ruled out", "hopes" keep theirs. */
const SPEECH_DECIDES = new Set(["light", "none", "continue", "begin", "force", "receive", "attempt"]);

/** Effects of the words that govern the act, up to the clause that says it. */
function operatorsOver(input: CoderInput, clause: Clause, knowledge: Knowledge): Set<string> {
  const entries = knowledge.lexicons[input.article.language].operators;
  const effects = new Set<string>();
  let at = clause.governor;
  let guard = 0;
  while (at !== null && guard++ < 8) {
    const governor: Clause | undefined = input.clauses[at];
    if (!governor) break;
    for (const sense of governor.senses) {
      if (sense.kind !== "operator") continue;
      const effect = entries.find((entry) => entry.id === sense.id)?.effect;
      // A word that is also one of speech in use as speech ("warns that") has its scope for that.
      const speaks = input.scopes.some((scope) => scope.clause === governor);
      // "did not rule out" does not say that it happened, nor that it did not.
      const twice = effect === "negate" && isNegated(input, governor);
      // "لم تكف عن دعمه": who does not stop goes on; "لم تعلق على دعمه" speaks of no stop.
      const stopped = governor.phrases.find(
        ({ first, last }) => first <= clause.token && clause.token < last,
      );
      if (effect === "stop" && stopped?.prep !== "علي" && isNegated(input, governor)) continue;
      if (twice) effects.add("hypothetical");
      if (twice) continue;
      if (effect && !(speaks && SPEECH_DECIDES.has(effect))) effects.add(effect);
      if (effect && isFuture(input, governor)) effects.add("future");
      if (effect && isNegated(input, governor)) effects.add("negate");
    }
    at = governor.governor;
  }
  return effects;
}

/** "ما فعل" at the head of a clause denies; after a noun or a preposition, and where the verb takes it up again, ما is "what". */
function deniesWithMa(input: CoderInput, clause: Clause, at: number): boolean {
  const { reader } = input;
  if (
    !/^[وف]?ما$/.test(reader.norm(at)) ||
    clause.reading.tense !== "perfect" ||
    clause.reading.pos !== "verb" ||
    clause.reading.suffix !== null
  )
    return false;
  const sentence = reader.sentenceOf[at];
  return sentence !== undefined && (at === sentence.first || reader.isMark(at - 1));
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
    if (reader.classed(i, "negator")) return true;
    if (i === clause.token - 1 && deniesWithMa(input, clause, i)) return true;
    if (reader.isMark(i) || reader.cover[i]) return false;
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
    if (reader.isMark(i - 1) && reader.classed(i, "contrast")) return -1;
    if (reader.classed(i, ...classes)) return i;
  }
  return -1;
}

function isHypothetical(input: CoderInput, clause: Clause): boolean {
  if (conditionAt(input, clause) >= 0 || isDuty(input, clause) || hasFutureOutcome(input, clause))
    return true;
  // "ستساند أي اتفاق بين X وY": any such act, none that is told.
  if (clause.reading.pos === "masdar" && input.reader.classed(clause.token - 1, "any")) return true;
  // "قد يفعل": may do.
  return (
    ["قد", "وقد", "فقد"].includes(input.reader.norm(clause.token - 1)) && clause.reading.tense === "imperfect"
  );
}

/** The word of condition that an act hangs on, before it or ("سيفعل إذا") after it up to the next comma; or -1. */
function conditionAt(input: CoderInput, clause: Clause): number {
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
function isErrand(input: CoderInput, clause: Clause, operators: ReadonlySet<string>): boolean {
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

function isFuture(input: CoderInput, clause: Clause): boolean {
  return clause.reading.pre.includes("س") || input.reader.classed(clause.token - 1, "future-marker") !== null;
}

/** Whether somebody will speak ("سيعلن X"), may ("قد يعلن X"), or has spoken. */
export function speechStatus(input: CoderInput, clause: Clause): Status {
  if (isFuture(input, clause)) return "future";
  const mayBe = /^[وف]?قد$/.test(input.reader.norm(clause.token - 1)) && clause.reading.tense === "imperfect";
  return mayBe ? "hypothetical" : "actual";
}

/** A marker of habit or of an earlier phase in the same sentence, before the act. */
function isHistorical(input: CoderInput, clause: Clause): boolean {
  return (
    before(input, clause, "historical-marker") ||
    (before(input, clause, "past-marker") && isLongAgo(input, clause))
  );
}

/** "إن عليه سحب قواته": what somebody owes, right after أن or at the head of the sentence. */
function isDuty(input: CoderInput, clause: Clause): boolean {
  const { reader } = input;
  if (clause.reading.pos !== "masdar") return false;
  const before = reader.classed(clause.token - 1, "preposition");
  const owing = before?.lemma === "علي" && before.suffix !== null;
  const named = reader.cover[clause.token - 1];
  const at = owing
    ? clause.token - 2
    : named && reader.norm(named.first - 1) === "علي"
      ? named.first - 2
      : -1;
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

function isHedged(input: CoderInput, clause: Clause): boolean {
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

function isDoubted(input: CoderInput, clause: Clause): boolean {
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

/** "قصفت X طرابلس، وفي اليوم التالي انسحبت": a date behind a comma and "and" is of the verb behind it. */
function opensNext({ reader, clauses }: CoderInput, date: number): boolean {
  const head = reader.classed(date - 1, "preposition") ? date - 1 : date;
  const next = reader.cover[date]?.last ?? date + 1;
  return (
    reader.isMark(head - 1) &&
    reader.norm(head).startsWith("و") &&
    clauses.some(({ token, reading }) => token === next && reading.pos === "verb")
  );
}

/** The date that stands in a clause's own stretch of text, or null: never the publication date instead. */
export function readWhen(input: CoderInput, first: number, last: number): When | null {
  const times = input.mentions.filter(
    (mention) =>
      mention.time &&
      mention.time.kind !== "duration" &&
      mention.first >= first &&
      mention.last <= last &&
      !(mention.first > first + 1 && opensNext(input, mention.first)),
  );
  const dated = times.find((mention) => mention.time?.edtf);
  if (!dated?.time?.edtf) return null;
  return {
    edtf: dated.time.edtf,
    basis: dated.time.basis,
    text: input.article.text.slice(dated.name.start, dated.name.end),
  };
}
