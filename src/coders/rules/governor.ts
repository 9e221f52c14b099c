import { fillMention, fillPhrase, phraseOf } from "../../clauses/fillers.ts";
import { relativeBefore } from "../../clauses/reader.ts";
import type { Clause, Filler, Phrase } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { genitives, isNominal } from "./genitive.ts";

/** Who acts in a noun of action whose own subject is left out: the subject of what governs it. */
export function controller(input: CoderInput, clause: Clause): Filler[] {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (!governor) return [];
  // "هزائم تلقتها X وخسارته كذا": joined to the noun that the verb takes up, not to the verb.
  if (governor.reading.suffix !== null && clause.reading.pre.includes("و")) return [];
  const effects = new Set(governor.senses.map((sense) => `${sense.kind}:${sense.id}`));
  const as = (fillers: readonly Filler[]) =>
    fillers.map((filler) => ({ ...filler, found: "governor" as const }));
  if (effects.has("speech:accuse") || effects.has("speech:blame")) return as(accusedOf(input, governor));
  if (isForTheirPart(input, governor, clause)) return [];
  if (effects.has("operator:force")) {
    const forced = governor.phrases.find(
      (phrase) =>
        phrase.prep === null &&
        phrase.mention &&
        !governor.subject.some((filler) => filler.mention === phrase.mention),
    );
    return forced ? as(fillPhrase(input.reader, forced, "direct")) : [];
  }
  // Whoever foils an attack, expects or sees one does not attack.
  if (["foil", "expect", "witness"].some((id) => effects.has(`operator:${id}`))) return [];
  if (governor.senses.every((sense) => sense.kind === "frame")) return [];
  // "توجه X بالشكر إلى Y على دعمها": whom he thanks did it.
  if (
    ["thank", "praise", "welcome", "criticise"].some((id) => effects.has(`speech:${id}`)) &&
    isNominal(governor)
  )
    return [];
  if (governor.reading.pos === "masdar") {
    const own = genitives(input, governor);
    if (own.length > 0) return as(own);
    // "سماح السلطات بتنظيم مظاهرة": somebody without a name stands between, and whoever governs that does not act.
    const first = governor.phrases[0];
    const stranger = first?.prep === null && first.first === governor.token + 1 && !first.mention;
    return stranger && !governs(clause, first) ? [] : as(controller(input, governor));
  }
  // "رصدت X فرار Y": who observes an act is not who does it; who announces or denies one with no other subject is.
  const speech = governor.senses.some((sense) => sense.kind === "speech");
  const announces = governor.senses.some(
    (sense) =>
      sense.kind === "speech" && (sense.id === "announce" || sense.id === "confirm" || sense.id === "deny"),
  );
  const operator = governor.senses.some((sense) => sense.kind === "operator");
  // "حذر X، في اتصال مع Y": who speaks on the call made it.
  const talks = clause.senses.some(
    (sense) => sense.kind === "frame" && (sense.id === "consult" || sense.id === "meet"),
  );
  if (speech && !announces && !operator && !talks) return [];
  // "أعلن الجيش مقتل جندي": who tells of a death is not who killed.
  if (speech && input.reader.classed(clause.token, "suffered-noun")) return [];
  if (governor.subject.length > 0) return as(governor.subject);
  return hintSubject(input, governor);
}

/** Whether a phrase is the act itself ("تنفيذ عملية"). */
function governs(clause: Clause, phrase: Phrase): boolean {
  return phrase.first <= clause.token && clause.token < phrase.last;
}

/** Whom the act is done to, where a word of receiving governs it; null where none does. */
export function receiverOf(input: CoderInput, clause: Clause): Filler[] | null {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  // "هزائم تلقتها X وخسارتها كذا": with its object on the verb, what follows is not received.
  if (!governor || !isNominal(clause) || governor.reading.suffix !== null) return null;
  if (!governor.senses.some((sense) => sense.kind === "operator" && sense.id === "receive")) return null;
  return governor.subject.map((filler) => ({ ...filler, found: "governor" as const }));
}

/** Whom a word of accusing accuses: its object, or for "the accused of" the one it describes. */
function accusedOf(input: CoderInput, governor: Clause): Filler[] {
  const { reader } = input;
  // "X متهمة بكذا": with no object of its own the participle is a passive one.
  const [first] = governor.phrases;
  const bare = governor.reading.pos === "active" && first?.prep !== null;
  if (governor.reading.article || governor.reading.pos === "passive" || bare) {
    const head = reader.cover[governor.token - 1];
    return head && !head.adjective && head.kind !== "time" ? fillMention(reader, head) : [];
  }
  // "اتهامات X لـY بكذا": behind the noun stands who accuses.
  if (isNominal(governor)) {
    const to = governor.phrases.find(({ prep }) => prep === "ل");
    return to ? [...fillPhrase(reader, to, "direct"), ...fillPhrase(reader, to, "pronoun")] : [];
  }
  const object = governor.phrases.find(
    (phrase) =>
      phrase.prep === null &&
      phrase.mention &&
      !governor.subject.some((filler) => filler.mention === phrase.mention),
  );
  return object ? fillPhrase(reader, object, "direct") : [];
}

/** "فرض X عقوبات على Y لدوره في كذا": what somebody is punished for his part in is not what the punisher does. */
function isForTheirPart({ reader }: CoderInput, governor: Clause, { token }: Clause): boolean {
  for (let i = token - 1; i > governor.token && i >= token - 4; i--)
    if (/^[وف]?[لب]?دور(?:ه|ها|هم|هما)$/.test(reader.norm(i))) return true;
  return false;
}

/** "مواقف X التي تلمح إلى": the head is a noun of words or positions, and its genitive acts. */
function hintSubject(input: CoderInput, governor: Clause): Filler[] {
  const { reader } = input;
  const relative = relativeBefore(reader, governor.token);
  const mention = relative < 0 ? null : reader.cover[relative - 1];
  if (!mention || !reader.classed(mention.first - 1, "words-noun")) return [];
  return fillPhrase(reader, phraseOf(mention), "direct");
}

/** "قدّرت X عدد المسلحين المنتشرين دعما لـY": the phrase belongs to those whom a participle between describes. */
function describesOthers({ reader }: CoderInput, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = reader.cover[i] ? null : reader.analyses[i];
    if (word && (word.pos === "active" || word.pos === "passive") && word.article) return true;
    if (reader.classed(i, "relative")) return true;
  }
  return false;
}

/** The subject of the clause that a phrase like "in favour of X" belongs to. */
export function clauseSubject(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (governor && governor.subject.length > 0)
    return describesOthers(input, governor.token, clause.token) ? [] : [...governor.subject];
  // "المنتشرين دعما لـY": whoever is described, and not who heads the sentence.
  if (governor?.reading.pos === "active" || governor?.reading.pos === "passive") return [];
  const sentence = reader.sentenceOf[clause.token];
  const topic = reader.mentions.find(
    (mention) =>
      sentence &&
      mention.first >= sentence.first &&
      mention.last <= clause.token &&
      mention.actor &&
      !mention.adjective &&
      mention.kind === "actor" &&
      !mention.pre.some((clitic) => "بلك".includes(clitic)),
  );
  if (!topic || topic.first > (sentence?.first ?? 0) + 1 || !topic.actor) return [];
  return [{ mention: topic, sense: topic.actor, span: topic.name, found: "named" }];
}

/** "قال X، في اتصال مع Y، إن", "إثر محادثات مع Y": who does what the sentence tells is one of those who talk. */
export function inTheCourse(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  if (!reader.classed(clause.token - 1, "during")) return [];
  const main = input.clauses.findLast(
    (each) =>
      each.sentence === clause.sentence &&
      each.token < clause.token &&
      each.reading.pos === "verb" &&
      each.relativeTo === null &&
      !each.passive,
  );
  return (main?.subject ?? [])
    .filter(({ sense }) => sense.type !== "described")
    .map((filler) => ({ ...filler, found: "governor" as const }));
}
