import { fillOwned, ownerBehind } from "../../clauses/belonging.ts";
import { joinedTo, nationIn } from "../../clauses/fillers.ts";
import { carriesNoun } from "../../clauses/operators.ts";
import { agreesWithPronoun, resolvePronoun } from "../../clauses/pronouns.ts";
import type { Clause, Filler, Phrase } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";

export function isNominal(clause: Clause): boolean {
  return clause.reading.pos === "masdar" || clause.reading.pos === "noun";
}

/** The genitive of a noun of action: its pronoun, else the first bare phrase that names somebody. */
export function genitives(input: CoderInput, clause: Clause, isObject = false): Filler[] {
  const { reader } = input;
  if (clause.reading.suffix) {
    const own = subjectOfGovernor(input, clause, clause.reading.suffix);
    if (own) return [own];
    const found = resolvePronoun(reader, clause.reading.suffix, clause.token, clause.token);
    return found ? [found] : [];
  }
  // "قتلت غارة إسرائيلية قائدا في كذا": the adjective says whose it is, whoever is named behind it.
  const nation = adjectiveOf(input, clause);
  if (nation.length > 0) return nation;
  // "باعتراف أزيد من مئة وفد": how many stands between.
  const behind = clause.token + (reader.classed(clause.token + 1, "comparison") ? 3 : 1);
  const first = clause.phrases.find(
    (phrase, i) =>
      phrase.prep === null &&
      // "بإسناد من الدبابات ومقاتلات X": joined to what stands behind a preposition.
      !(phrase.coordinated && clause.phrases[i - 1]?.prep) &&
      // "كمينا لرتل من القوات وحلفائها X": nor one behind such a phrase, but for the verb that carries the noun.
      (isCarriedUpTo(input, clause, phrase) ||
        clause.phrases.slice(0, i).every(({ prep }) => prep === null)) &&
      (phrase.mention || (phrase.first === behind && !isLightVerb(input, phrase.last))),
  );
  // "مقتل قائد في X".
  const owner = first && !first.mention ? ownerBehind(reader, clause.phrases, first) : null;
  // "غارات مواقع لـX": whose the things are that are hit does not hit.
  if (first && owner) return isObject || owner.prep !== "ل" ? fillOwned(reader, clause.phrases, first) : [];
  if (!first?.mention) return [];
  // "هجوم على كذا قتل فيه جنود": people who are only described are a genitive right behind the noun alone.
  // "قصف شنه مسلحون": but for the verb that carries the noun.
  const head = isLightVerb(input, clause.token + 1) ? clause.token + 1 : clause.token;
  const isBehind = first.first === head + 1;
  if (first.mention.actor?.type === "described" && !isBehind) return [];
  return joinedTo(clause.phrases, first).flatMap((each) => fillOwned(reader, clause.phrases, each));
}

/** "هجوما على X شنته Y": a verb that says no more than its noun stands between it and the name. */
function isCarriedUpTo({ clauses }: CoderInput, { token }: Clause, { first }: Phrase): boolean {
  return clauses.some(
    (each) => each.token > token && each.token < first && each.reading.pos === "verb" && carriesNoun(each),
  );
}

/** "غارة تركية", "الدعم الإماراتي": the state of the adjective right behind the noun. */
function adjectiveOf(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  // "قصف مدفعي إسرائيلي": over a plain adjective.
  const plain = (i: number) =>
    !reader.cover[i] && reader.analyses[i]?.pos === "adjective" && !reader.classed(i, "preposition", "title");
  let at = clause.token + 1;
  while (at <= clause.token + 2 && plain(at)) at++;
  const next = reader.cover[at];
  if (!next?.adjective || next.first !== at || next.pre.length > 0 || !next.actor) return [];
  return [{ mention: next, sense: next.actor, span: next.name, found: "named" }];
}

/** "رفض المبادرة المصرية": the state of an adjective on the object. */
export function adjectiveIn(input: CoderInput, clause: Clause): Filler[] {
  const object = clause.phrases.find(
    (phrase) => phrase.prep === null && !phrase.mention && phrase !== clause.subjectPhrase,
  );
  return object ? nationIn(input.reader, object) : [];
}

/** "بسطت X سيطرتها": the pronoun is first of all the subject of the verb that governs the noun. */
function subjectOfGovernor(input: CoderInput, clause: Clause, pronoun: string): Filler | null {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (governor?.reading.pos !== "verb") return null;
  const subject = governor.subject.find((filler) => agreesWithPronoun(filler.mention, pronoun));
  const token = input.reader.tokens[clause.token];
  return subject && token
    ? { ...subject, span: subject.found === "named" ? subject.span : token, found: "pronoun" }
    : null;
}

/** "أرغم قصف X منظمة Y على كذا": the noun of action is the verb's subject, and the second name the verb's object. */
function isSubject({ clauses }: CoderInput, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  return (
    governor?.reading.pos === "verb" &&
    governor.token === clause.token - 1 &&
    governor.subject.length === 0 &&
    !governor.passive &&
    governor.subjectPhrase?.first === clause.token
  );
}

/** Bare phrases after the genitive: the object of "سحب موسكو مقاتليها". */
export function secondBare(input: CoderInput, clause: Clause): Phrase | undefined {
  if (isSubject(input, clause)) return undefined;
  const bare = clause.phrases.filter(
    (phrase) => phrase.prep === null && !phrase.coordinated && phrase.mention,
  );
  return clause.reading.suffix ? bare[0] : bare[1];
}

/** "إرسال موسكو طائرات": a known noun bare behind the genitive is the object; an unknown word may be an adverb. */
function objectNoun(input: CoderInput, clause: Clause): boolean {
  const bare = clause.phrases.filter((phrase) => phrase.prep === null && !phrase.coordinated);
  const object = clause.reading.suffix ? bare[0] : bare[1];
  if (!object || object.mention) return false;
  return (input.reader.readings[object.first] ?? []).some(
    (reading) => reading.pos === "noun" && reading.senses.some((sense) => sense.kind === "class"),
  );
}

/**
 * Whether the genitive of a noun of action acts or is acted on: as the frame says, else by what follows.
 *
 * @param objectTaken a preposition of the frame already names the object
 */
export function genitiveRole(
  input: CoderInput,
  clause: Clause,
  frame: Frame,
  objectTaken: boolean,
): "S" | "O" {
  // An adjective says who acts, whatever a genitive would say.
  if (!clause.reading.suffix && adjectiveOf(input, clause).length > 0) return "S";
  if (frame.gen === "S" || frame.gen === "O") return frame.gen;
  // "قصف مواقع لـX": what is X's stands where whom it is done to stands.
  const bare = clause.phrases.find(({ prep, coordinated }) => prep === null && !coordinated);
  if (bare && !bare.mention && ownerBehind(input.reader, clause.phrases, bare)?.prep === "ل") return "O";
  // "تزويد X أسلحة": what is given stands behind the receiver, so that only a second name makes the first who gives.
  if (frame.gen === "receiver") {
    const second = secondBare(input, clause);
    // "بتزويد الجيش بصور التقطتها طائرات X": a name behind what is given is somebody else's.
    const before = second ? clause.phrases.slice(0, clause.phrases.indexOf(second)) : [];
    return second && before.every(({ prep }) => prep === null) ? "S" : "O";
  }
  return objectTaken || secondBare(input, clause) || objectNoun(input, clause) ? "S" : "O";
}

/** "هجوم واسع شنته X": an adjective before a light verb is no genitive; who the light verb names acts. */
function isLightVerb(input: CoderInput, i: number): boolean {
  return (input.reader.readings[i] ?? []).some((reading) => reading.pos === "verb" && carriesNoun(reading));
}
