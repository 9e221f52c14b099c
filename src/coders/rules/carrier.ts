import { leadsNoun } from "../../clauses/led-noun.ts";
import { isLight } from "../../clauses/operators.ts";
import type { Clause } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";

/** How far behind a noun of action the verb that carries it may stand, over a relative pronoun and adjectives. */
const REACH = 4;

/** "الهجوم الذي شنته X", "حملة أطلقتها X": the light verb that describes a noun of action with a pronoun for it. */
export function carrierOf({ clauses, reader }: CoderInput, act: Clause): Clause | undefined {
  const verb = clauses.find(
    (each) =>
      each.token > act.token &&
      each.token <= act.token + REACH &&
      each.reading.pos === "verb" &&
      each.reading.suffix !== null &&
      (isLight(each) || leadsNoun(reader, act.token, each.token, each.reading)),
  );
  for (let i = act.token + 1; i < (verb?.token ?? 0); i++) if (reader.isMark(i)) return undefined;
  return verb;
}
