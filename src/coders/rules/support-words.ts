import { scopesAt } from "../../attribution/scope.ts";
import { PHASES, SILENT } from "../../clauses/operators.ts";
import type { Clause, Filler, Phrase } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { isForce } from "./described-act.ts";

/** How many adjectives may stand between a noun of support and the one that says whose it is. */
const ADJECTIVES = 2;

/** "بدعم عسكري روسي", "المدعوم روسيا": the states whose adjectives stand behind a noun of support or a participle. */
export function nationBehind(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  const isParticiple = clause.reading.pos === "passive";
  const fillers: Filler[] = [];
  for (let i = clause.token + 1; i <= clause.token + 1 + ADJECTIVES; i++) {
    const mention = reader.cover[i];
    if (mention) {
      const joins = mention.pre.length === 0 || (fillers.length > 0 && mention.pre.join("") === "و");
      const isNation = mention.adjective || (isParticiple && mention.actor?.type === "state");
      if (!mention.actor || mention.first !== i || !isNation || !joins) break;
      if (!isParticiple && isDefinite(reader.norm(i)) !== isDefinite(reader.norm(clause.token))) break;
      fillers.push({ mention, sense: mention.actor, span: mention.name, found: "named" });
      continue;
    }
    if (fillers.length > 0 || isParticiple || !isAdjective(input, i)) break;
  }
  return fillers;
}

const isDefinite = (norm: string): boolean => /^[وف]?(ب|ك)?ال|^[وف]?لل/.test(norm);

/** A word between a noun and its state's adjective: no preposition, verb or noun that a rule reads. */
function isAdjective({ reader, clauses }: CoderInput, i: number): boolean {
  return (
    !reader.isMark(i) &&
    !reader.classed(i, "preposition", "relative", "complementizer", "subordinator") &&
    !clauses.some((each) => each.token === i)
  );
}

/** "قصف X المدينة إسنادا لـY", "فصائل موالية لـY": Y is helped or followed, and not one whose positions are hit. */
function isHelped({ clauses }: CoderInput, clause: Clause, at: number): boolean {
  return (
    isForce(clause) &&
    clauses.some(
      (each) =>
        each.token === at && each.senses.some(({ id }) => ["in-aid", "support", "loyal-to"].includes(id)),
    )
  );
}

/**
 * "على إدلب بإسناد من سلاح الجو الروسي", "المدعومة روسيا المدينة": who backs the one who acts. The phrase belongs to the
 * word of support before it, not to the verb of the sentence.
 */
export function isSupporter(input: CoderInput, clause: Clause, phrase: Phrase): boolean {
  const { reader, clauses } = input;
  const at = phrase.first - 1;
  if (at <= clause.token) return false;
  if (phrase.prep === "ل") return isHelped(input, clause, at);
  if (phrase.prep === "من") {
    for (let i = at; i > clause.token && i >= at - ADJECTIVES; i--)
      if (reader.classed(i, "support-noun")?.pre.includes("ب")) return true;
    return false;
  }
  return (
    phrase.prep === null &&
    clauses.some(
      (each) =>
        each.token === at && each.reading.pos === "passive" && each.senses.some(({ id }) => id === "support"),
    )
  );
}

/** "تقدمت X بدعم روسي": a phrase beside the act; after a word of speech or a promise it is what is said or promised. */
export function isBeside(input: CoderInput, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (!governor) return scopesAt(input.scopes, clause.token).length === 0;
  return !governor.senses.some(
    ({ kind, id }) =>
      kind === "speech" ||
      (kind === "operator" && !DOING.has(id)) ||
      (kind === "frame" && ["pledge", "threaten", "request"].includes(id)),
  );
}

/** Operators whose verb is itself part of the act. */
const DOING: ReadonlySet<string> = new Set(["light", "takes-to", "sets-out", ...SILENT, ...PHASES]);
