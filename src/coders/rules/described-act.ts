import { isAdjective } from "../../clauses/reader.ts";
import type { Clause, Filler } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { genitives } from "./genitive.ts";
import { controller } from "./governor.ts";

/** "غارات استهدفت X", "الهجوم الذي استهدف X": the noun of action that a verb with no subject of its own describes. */
export function describedAct(input: CoderInput, clause: Clause | undefined): Clause | null {
  if (!clause) return null;
  const { reader } = input;
  const { reading, subject, passive } = clause;
  if (reading.pos !== "verb" || subject.length > 0 || passive || reading.pre.length > 0) return null;
  let at = clause.token - 1;
  if (reader.classed(at, "relative")) at--;
  while (isAdjective(reader, at)) at--;
  const noun = input.clauses.find(({ token }) => token === at);
  return noun && isAttack(noun) ? noun : null;
}

/** A noun of attack. */
export const isAttack = ({ reading, senses }: Clause): boolean =>
  reading.pos === "masdar" && isForce({ senses });

/** Whether a word is of a frame of attack. */
export const isForce = ({ senses }: Pick<Clause, "senses">): boolean =>
  senses.some(({ kind, id }) => kind === "frame" && ATTACKS.has(id));
const ATTACKS = new Set(["attack", "assault-noun", "air-attack", "campaign"]);

/** Who acts in a verb that describes a noun of action: whose act that is. */
export function doerOfDescribed(input: CoderInput, clause: Clause): Filler[] {
  const noun = describedAct(input, clause);
  if (!noun) return [];
  const own = genitives(input, noun).filter(({ mention }) => mention.last <= clause.token);
  return own.length > 0 ? own : controller(input, noun);
}
