import type { Scope } from "../../attribution/scope.ts";
import type { Clause } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { CoderInput } from "../coder.ts";

/** Whether an act stands inside a demand, a question or a purpose: wanted, not told. */
export function isWanted(
  input: CoderInput,
  clause: Clause,
  scopes: readonly Scope[],
  operators: ReadonlySet<string>,
  knowledge: Knowledge,
): boolean {
  return (
    scopes.some((scope) => scope.wanted) ||
    isCalledFor(input, clause, knowledge) ||
    isWhoever(input, clause) ||
    isPurpose(clause, operators) ||
    hasPurposeBefore(input, clause) ||
    isQuestion(input, clause)
  );
}

/** "دعوة X إلى التنحي": what a word of calling governs is wanted, also where nobody knows who calls. */
function isCalledFor(input: CoderInput, clause: Clause, knowledge: Knowledge): boolean {
  const { speech } = knowledge.lexicons[input.article.language];
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  return (
    governor?.reading.pos === "masdar" &&
    governor.senses.some(
      ({ kind, id }) => kind === "speech" && speech.find((entry) => entry.id === id)?.status !== undefined,
    )
  );
}

/** "من يعتدي على كذا": whoever does something is nobody who did it. */
function isWhoever({ reader }: CoderInput, { reading, token, subject }: Clause): boolean {
  return (
    reading.pos === "verb" &&
    reading.tense === "imperfect" &&
    subject.length === 0 &&
    reader.norm(token - 1) === "من" &&
    reader.classed(token - 1, "preposition") !== null
  );
}

/** "لقتل ..." after a verb: what somebody wants to do, unless an operator takes the ل. */
function isPurpose(clause: Clause, operators: ReadonlySet<string>): boolean {
  if (!clause.reading.pre.includes("ل") || clause.reading.pos === "active") return false;
  // "وصل X للقاء Y": what somebody sets out for is planned, not only wanted.
  if (operators.has("receive") || operators.has("errand")) return false;
  return (
    !operators.has("hint") &&
    !operators.has("future") &&
    clause.reading.pos !== "noun" &&
    !clause.senses.some((sense) => sense.id === "in-favour")
  );
}

/** "بهدف قتل X", "من أجل شن هجوم": a phrase of purpose right before the act or a word that governs it. */
function hasPurposeBefore(input: CoderInput, clause: Clause): boolean {
  let at: Clause | undefined = clause;
  for (let guard = 0; at && guard < 4; guard++) {
    if (at.reading.pos === "verb") return false;
    for (let i = at.token - 1; i >= at.token - 2 && !input.reader.isMark(i); i--)
      if (input.reader.classed(i, "purpose")) return true;
    at = at.governor === null ? undefined : input.clauses[at.governor];
  }
  return false;
}

/** A question asserts nothing; in a headline of several parts only the part with the question word asks. */
function isQuestion(input: CoderInput, clause: Clause): boolean {
  const { reader } = input;
  const sentence = reader.sentenceOf[clause.token];
  const last = sentence && reader.tokens[sentence.last - 1];
  if (!sentence || (last?.text !== "؟" && last?.text !== "?")) return false;
  const asks = new Set(reader.words("question"));
  for (let i = clause.token - 1; i >= sentence.first; i--) {
    if (asks.has(reader.norm(i))) return true;
    if (reader.tokens[i]?.text === "…" || reader.tokens[i]?.text === "..") break;
  }
  for (let i = sentence.first; i < sentence.last; i++) if (asks.has(reader.norm(i))) return false;
  return true;
}
