import { normaliseArabic } from "../../text/ar/normalise.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { agreesWithPronoun, resolvePronoun } from "../pronouns.ts";
import type { Reader } from "../reader.ts";
import { NOBODY, type Subject } from "./participle.ts";

/** "قال إنه طرح": the pronoun on the complementizer is the speaker where it agrees with him. */
export function subjectFromComplementizer(
  reader: Reader,
  clauses: readonly Growing[],
  clause: Growing,
): Subject | null {
  const at = complementizerBefore(reader, clause);
  const pronoun = at && reader.classed(at, ...TOPICS)?.suffix;
  if (!at || !pronoun || (pronoun === "ه" && isImpersonal(reader, clause))) return null;
  const matrix = clauses
    .filter(
      (each) => each.index < clause.index && each.sentence === clause.sentence && each.subject.length > 0,
    )
    .at(-1);
  // "قالت X إن Y بعيدة، لكنها فعلت": what is said is of Y.
  const said = reader.mentions.findLast(
    (mention) =>
      mention.last <= at &&
      mention.first > (matrix?.token ?? at) &&
      reader.classed(mention.first - 1, "complementizer") &&
      agreesWithPronoun(mention, pronoun),
  );
  const speaker = said
    ? fillMention(reader, said)[0]
    : matrix?.subject.find((filler) => agreesWithPronoun(filler.mention, pronoun));
  const token = reader.tokens[at];
  const found =
    speaker && token
      ? { ...speaker, span: token, found: "pronoun" as const }
      : resolvePronoun(reader, pronoun, at, at);
  return found ? { fillers: [found], phrase: null, passive: false } : null;
}

/** "إنه تم كذا", "إنه يجب كذا". */
const isImpersonal = (reader: Reader, { reading }: Growing): boolean =>
  reader.words("impersonal").includes(normaliseArabic(reading.lemma));

const TOPICS = ["complementizer", "contrast"];

/** The word of "إنها", "لكنه" right before a verb, also over "قد" and a negator. */
function complementizerBefore(reader: Reader, { token }: Growing): number | null {
  for (let j = token - 1; j >= token - 2 && j >= 0; j--) {
    if (reader.classed(j, ...TOPICS)) return j;
    if (!reader.classed(j, "negator") && reader.norm(j) !== "قد") return null;
  }
  return null;
}

/**
 * "إنها قصفت كييف", "لكنه هاجم X": where the pronoun agrees with the verb it acts, and a name behind is whom it is done to.
 * "إنه" may stand for nobody.
 */
export function pronounTopic(reader: Reader, clauses: readonly Growing[], clause: Growing): Subject | null {
  const at = complementizerBefore(reader, clause);
  const pronoun = at && reader.classed(at, ...TOPICS)?.suffix;
  const { gender, number } = clause.reading;
  const agreeing = { ه: gender === "m" && number === "s", ها: gender === "f", هم: number === "p" }[
    pronoun || ""
  ];
  if (!agreeing) return null;
  return subjectFromComplementizer(reader, clauses, clause) ?? (pronoun === "ه" ? null : NOBODY);
}
