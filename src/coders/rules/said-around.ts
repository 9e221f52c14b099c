import { fillPhrase } from "../../clauses/fillers.ts";
import type { Clause, Filler } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { nationIn } from "./genitive.ts";

/**
 * "هدد X بضرب Y", "رفض X مشاركة Y": the one who is named in what is threatened, promised or refused; nobody where two
 * are.
 */
export function namedInside(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  const inner = input.clauses.filter((each) => isGovernedBy(input, each, clause));
  const own = new Set(clause.subject.map(({ sense }) => sense.id));
  const named = [clause, ...inner].flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      // "في سوريا" is where; "على إيران" is whom.
      if (phrase.mention?.kind === "place" && WHERE.has(phrase.prep ?? "")) return [];
      const direct = [...fillPhrase(reader, phrase, "direct"), ...fillPhrase(reader, phrase, "genitive")];
      return direct.length > 0 ? direct : nationIn(input, phrase);
    }),
  );
  const others = named.filter(
    ({ sense }) => !own.has(sense.id) && !["outlet", "agency"].includes(sense.type),
  );
  return others[0] && others.every(({ sense }) => sense.id === others[0]?.sense.id) ? [others[0]] : [];
}

const WHERE = new Set([
  "في",
  "من",
  "الي",
  "نحو",
  "قرب",
  "داخل",
  "باتجاه",
  "in",
  "from",
  "to",
  "into",
  "near",
  "at",
]);

function isGovernedBy({ clauses }: CoderInput, { governor }: Clause, above: Clause): boolean {
  for (let at = governor; at !== null; at = clauses[at]?.governor ?? null)
    if (at === above.index) return true;
  return false;
}

/** The sides of a mediation: those "between" whom, else those who accept or refuse it in the same sentence. */
export function parties(input: CoderInput, clause: Clause): Filler[] {
  return input.clauses
    .filter((other) => other.sentence === clause.sentence && other.index > clause.index)
    .filter((other) =>
      other.senses.some(
        (sense) => sense.kind === "frame" && (sense.id === "accept" || sense.id === "reject"),
      ),
    )
    .flatMap((other) => [...other.subject]);
}

/** Whose offer is accepted: the subject of the mediation named before in the sentence. */
export function offer(input: CoderInput, clause: Clause): Filler[] {
  const before = input.clauses.filter(
    (other) =>
      other.sentence === clause.sentence &&
      other.index < clause.index &&
      other.senses.some((sense) => sense.kind === "frame" && sense.id.startsWith("mediate")),
  );
  return [...(before.findLast((other) => other.subject.length > 0)?.subject ?? [])];
}
