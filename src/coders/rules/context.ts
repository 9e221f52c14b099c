import { chainOf, type Scope, scopesAt } from "../../attribution/scope.ts";
import { PHASES, SILENT } from "../../clauses/operators.ts";
import type { Certainty, Clause, Status, Voice } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { CoderInput } from "../coder.ts";
import {
  conditionAt,
  isDoubted,
  isDue,
  isErrand,
  isFuture,
  isHedged,
  isHistorical,
  isHypothetical,
  isNegated,
} from "./telling-marks.ts";
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
  // "لم تنف X دعمه": who does not deny says neither that it is so nor that it is not.
  const notDenied =
    operators.has("not-denied") ||
    scopes.some((scope) => scope.denies && scope.clause && isNegated(input, scope.clause));
  const denied = scopes.some((scope) => scope.denies);
  let status: Status = "actual";
  if (isHypothetical(input, clause) || operators.has("hypothetical")) status = "hypothetical";
  else if (
    operators.has("future") ||
    isFuture(input, clause) ||
    isDue(input, clause) ||
    isErrand(input, clause, operators)
  )
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
const UNDECIDING: ReadonlySet<string> = new Set(["light", "receive", ...SILENT, ...PHASES]);

function decidersOf(input: CoderInput, clause: Clause, scopes: readonly Scope[]): number[] {
  const tokens = scopes.filter((scope) => scope.denies).map(({ at }) => at);
  for (let at = clause.governor; at !== null; at = input.clauses[at]?.governor ?? null) {
    const governor = input.clauses[at];
    if (governor?.senses.some((sense) => sense.kind === "operator" && !UNDECIDING.has(sense.id)))
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
  const speech = knowledge.lexicons[input.article.language].speech;
  const isDenial = (word: string) => speech.some(({ id, denies }) => denies && id === word);
  const effects = new Set<string>();
  let at = clause.governor;
  let guard = 0;
  while (at !== null && guard++ < 8) {
    const governor: Clause | undefined = input.clauses[at];
    if (!governor) break;
    for (const sense of governor.senses) {
      // "تنفي X باستمرار تقديم كذا": what a word of denial governs is denied, wherever what is said begins.
      if (sense.kind === "speech" && isDenial(sense.id))
        effects.add(isNegated(input, governor) ? "not-denied" : "negate");
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
      // "لا تزال تدعمه": the negator is part of "still".
      if (effect && effect !== "still" && isNegated(input, governor)) effects.add("negate");
    }
    at = governor.governor;
  }
  return effects;
}
