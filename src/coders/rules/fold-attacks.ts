import { isBehindWhich } from "../../clauses/ar/what.ts";
import { fillPhrase } from "../../clauses/fillers.ts";
import { isLight, isOperator } from "../../clauses/operators.ts";
import { isBarePronoun } from "../../clauses/reader.ts";
import type { Clause, Evidence, Filler, PlaceRef } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { fits } from "./conditions.ts";
import { describedAct, isAttack } from "./described-act.ts";
import { actorRef, type DraftCoding, evidenceOf, uniqueActors } from "./draft-coding.ts";
import { genitives } from "./genitive.ts";
import { sameChain } from "./merge.ts";
import { doerOf } from "./take.ts";
import { whenOf } from "./when-where.ts";

/** How far before the noun of an attack its preposition may stand ("في سلسلة غارات"), in tokens. */
const REACH = 4;

/**
 * "قتل ثلاثة جنود في هجوم شنه X", "الهجوم أسفر عن مقتل ثلاثة وإصابة خمسة", "شن X غارات استهدفت Y": the dead and the wounded of
 * an attack, and what it hit, are whom it was done to, so that both words tell one event.
 */
export function foldAttacks(input: CoderInput, drafts: readonly DraftCoding[]): DraftCoding[] {
  const folded = new Map<DraftCoding, DraftCoding>();
  const gone = new Set<DraftCoding>();
  for (const harm of drafts) {
    if (!isForce(harm) || harm.recipients.length === 0) continue;
    // Who carried the attack out may be known to have done the harm already: it is still one event.
    const isBy = (ids: readonly string[]) => harm.actors.every(({ id }) => ids.includes(id));
    const attack = drafts.find(
      (each) =>
        each !== harm &&
        isForce(each) &&
        isBy(each.actors.map(({ id }) => id)) &&
        isAttackOf(input, each, harm),
    );
    if (attack) {
      folded.set(attack, together(input, folded.get(attack) ?? attack, harm));
      gone.add(harm);
      continue;
    }
    const noun = attackAround(input, harm);
    const by = noun ? doersIn(input, noun, harm) : [];
    if (noun && by.length > 0 && isBy(by.map(({ sense }) => sense.id)))
      folded.set(harm, withDoers(input, harm, noun, by));
  }
  for (const verb of drafts) {
    const noun =
      gone.has(verb) || !isForce(verb) ? null : describedAct(input, input.clauses[verb.clauses[0] ?? -1]);
    const attack = noun && drafts.find((each) => isForce(each) && each.clauses[0] === noun.index);
    if (!attack || gone.has(attack) || folded.has(attack) || attack.status !== verb.status) continue;
    folded.set(attack, together(input, attack, verb));
    gone.add(verb);
  }
  return drafts.flatMap((draft) => (gone.has(draft) ? [] : [folded.get(draft) ?? draft]));
}

const isForce = (draft: DraftCoding): boolean =>
  draft.class === "event" && draft.code === "ASSAULT" && draft.clauses.length === 1;

/**
 * "مقتل جنود في قصف شنته الحركة", "أدى قصف تركي إلى مقتل جنود": the attack in which others were harmed, and which says of itself
 * neither whom nor where it hit.
 */
function attackAround(input: CoderInput, harm: DraftCoding): Clause | null {
  const verb = input.clauses[harm.clauses[0] ?? -1];
  if (!verb || !isHarm(verb)) return null;
  const noun = input.clauses.find(
    (each) =>
      each.sentence === verb.sentence &&
      (isAttack(each) || isBattle(each)) &&
      (each.token < verb.token
        ? resultsIn(input, each, verb)
        : each.token < verb.window.last && isHarmedIn(input, each, verb)),
  );
  return noun ?? null;
}

function doersIn(input: CoderInput, noun: Clause, harm: DraftCoding): Filler[] {
  if (isBattle(noun)) {
    const enemies = noun.phrases.filter(({ prep }) => prep === "مع" || prep === "ضد");
    const by = enemies.flatMap((phrase) => fillPhrase(input.reader, phrase, "direct"));
    const isFought = by.every((filler) => fits(filler, "armed-or-state", input));
    return isFought && harm.recipients.every(({ id }) => fights(input, id)) ? by : [];
  }
  const carried = doerOf(input, noun);
  const own = carried.length > 0 ? carried : genitives(input, noun);
  return own.filter(({ mention, sense }) => mention.kind !== "place" && sense.type !== "person");
}

/**
 * "قتل جنود أتراك في معارك مع X": only the other side's own are surely killed by X; of civilians, and of soldiers of whom
 * nobody says whose they are, a battle does not tell whose fire it was.
 */
const fights = ({ mentions }: CoderInput, id: string): boolean =>
  mentions.some(({ actor }) => actor?.id === id && actor.armed && actor.type !== "described");

/** The harm with who did it, and when, where only the attack's noun says so. */
function withDoers(input: CoderInput, harm: DraftCoding, noun: Clause, by: readonly Filler[]): DraftCoding {
  const attack = input.reader.tokens[noun.token];
  const actors = uniqueActors(by.map((filler) => actorRef(input.article, filler)));
  return {
    ...harm,
    actors: actors.filter(({ id }) => !harm.recipients.some((other) => other.id === id)),
    when: harm.when ?? whenOf(input, noun),
    evidence: [
      spanning(input, [...harm.evidence, ...by.map(({ span }) => span), ...(attack ? [attack] : [])]),
    ],
  };
}

/** Whether the words of an attack say in what the others were harmed. */
function isAttackOf(input: CoderInput, attack: DraftCoding, harm: DraftCoding): boolean {
  const noun = input.clauses[attack.clauses[0] ?? -1];
  const verb = input.clauses[harm.clauses[0] ?? -1];
  if (!noun || !verb || noun === verb || attack.sentence !== harm.sentence) return false;
  // "باغتيال X" is no attack in which others were killed.
  if (isHarm(noun) || !isHarm(verb) || attack.status !== harm.status || !sameChain(attack.chain, harm.chain))
    return false;
  if (noun.reading.pos === "verb") return ledTo(input, noun, verb);
  if (noun.token > verb.token) return isHarmedIn(input, noun, verb);
  return resultsIn(input, noun, verb) || isTakenUp(input, noun, verb);
}

/** "قتل X في هجوم", "مقتل X بغارة", "أصيب X إثر قصف". */
function isHarmedIn(input: CoderInput, noun: Clause, harm: Clause): boolean {
  const { reader } = input;
  const others = between(input, harm, noun).filter(({ reading }) => reading.pos === "verb");
  if (others.some((each) => !isHarm(each))) return false;
  if (noun.reading.pre.includes("ب")) return true;
  // "سقوطه في كذا وخسارته كذا": joined to another noun.
  if (noun.reading.pre.includes("و")) return false;
  const before = reader.words("harmed-in");
  for (let i = noun.token - 1; i > harm.token && i >= noun.token - REACH; i--) {
    if (before.includes(reader.norm(i))) return true;
    if (reader.isMark(i)) return false;
  }
  return false;
}

/** "الهجوم الذي أسفر عن مقتل X", "أسفر هجوم عن مقتل X", "غارة أدت إلى إصابة X". */
function resultsIn(input: CoderInput, noun: Clause, harm: Clause): boolean {
  const isResult = (each: Clause) => isOperator(each, "results-in");
  const verbs = between(input, noun, harm).filter(({ reading }) => reading.pos === "verb");
  const at = verbs.findIndex(isResult);
  // "أسفر قصف نفذه X عن مقتل Y": the verb stands right before the noun that is its subject.
  if (at < 0)
    return (
      verbs.every(isLight) && input.clauses.some((each) => isResult(each) && each.token === noun.token - 1)
    );
  return verbs.slice(0, at).every(isLight) && verbs.slice(at + 1).every((each) => isHarm(each));
}

/** "قصف X كذا، ما أسفر عن مقتل Y": what the sentence tells up to the comma led to the harm. */
function ledTo(input: CoderInput, attack: Clause, harm: Clause): boolean {
  const { reader } = input;
  const verbs = between(input, attack, harm).filter(({ reading }) => reading.pos === "verb");
  const [result, ...others] = verbs;
  return (
    result !== undefined &&
    isOperator(result, "results-in") &&
    isBehindWhich(reader, result.token) &&
    others.every((each) => isHarm(each))
  );
}

/** "هجوم نفذته X وقتل فيه Y": the verb of harm takes the attack up with a pronoun. */
function isTakenUp(input: CoderInput, noun: Clause, harm: Clause): boolean {
  // "استيلائه على المدينة بعد معارك قتل فيها X": the pronoun takes up the nearest of them.
  const others = between(input, noun, harm).filter(
    (each) => (each.reading.pos === "verb" && !isLight(each)) || isAttack(each) || isBattle(each),
  );
  return (
    others.length === 0 &&
    harm.phrases.some(
      (phrase) => (phrase.prep === "في" || phrase.prep === "خلال") && isBarePronoun(input.reader, phrase),
    )
  );
}

const between = ({ clauses }: CoderInput, a: Clause, b: Clause): Clause[] =>
  clauses.filter(({ token }) => token > a.token && token < b.token);

/** "معارك مع X": a fight in which the other side did the harm. */
const isBattle = ({ reading, senses }: Clause): boolean =>
  reading.pos === "masdar" && senses.some(({ kind, id }) => kind === "frame" && id === "clash");

/** "قتل X وأصيب Y في هجوم": another who was harmed in the same. */
const isHarm = ({ senses }: Clause): boolean =>
  senses.some(({ kind, id }) => kind === "frame" && HARM.has(id));
const HARM = new Set(["kill", "wound", "meets-death", "die-by-force"]);

/** One event with what both tell. */
function together(input: CoderInput, attack: DraftCoding, harm: DraftCoding): DraftCoding {
  return {
    ...attack,
    recipients: uniqueActors([...harm.recipients, ...attack.recipients]),
    when: attack.when ?? harm.when,
    where: uniquePlaces([...attack.where, ...harm.where]),
    evidence: [spanning(input, [...attack.evidence, ...harm.evidence])],
    confidence: Math.min(attack.confidence, harm.confidence),
    ...(attack.mode ? {} : harm.mode ? { mode: harm.mode } : {}),
  };
}

/** The words from the first to the last of some. */
function spanning({ article }: CoderInput, spans: readonly { start: number; end: number }[]): Evidence {
  return evidenceOf(
    article,
    Math.min(...spans.map(({ start }) => start)),
    Math.max(...spans.map(({ end }) => end)),
  );
}

const uniquePlaces = (places: readonly PlaceRef[]): PlaceRef[] =>
  places.filter((place, i) => places.findIndex(({ id }) => id === place.id) === i);
