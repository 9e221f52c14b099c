import type { Filler, Mention, Phrase, Reading } from "../../model/index.ts";
import { isHollowPassive } from "../../text/ar/inflect.ts";
import { fillOwned } from "../belonging.ts";
import { fillMention, fillPhrase, joinedTo, nationIn, phraseOf } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { isOperator, PHASES } from "../operators.ts";
import { type Reader, relativeBefore } from "../reader.ts";
import { type Alone, isSaid, saysInIt, whoAsks } from "./addressee.ts";
import { agrees, agreesWithAll } from "./agreement.ts";
import { earlierSubject, mayDropSubject, opensSentence, subjectFromEarlier } from "./earlier-subject.ts";
import { behindWas, firstTo, joinedBefore, topicOf } from "./fronted.ts";
import { issuerOf } from "./issued-text.ts";
import { NOBODY, type Subject, subjectOfParticiple } from "./participle.ts";
import { relativeSubject } from "./relative.ts";
import { pronounTopic, subjectFromComplementizer } from "./topic-pronoun.ts";
import { isStill } from "./what.ts";

/** "أعلنت قيادة الجيش": behind its verb a phrase agrees by its first noun, whoever it names. */
function headAgrees(reader: Reader, verb: Reading, { first, mention }: Phrase): boolean {
  if (!mention) return false;
  // "تتهم السلطات السودانية X", "وفر الطيران الروسي": so does a name of several words, whatever the state's own gender.
  if (first === mention.first && mention.last - mention.first > 1 && agreesByHead(reader, verb, mention))
    return true;
  const head = first < mention.first ? reader.analyses[first] : null;
  const isNoun = head?.pos === "noun" || head?.pos === "masdar";
  if (!isNoun || reader.classed(first, "quantity") || head.gender === "?")
    return agrees(verb, mention, "after-verb");
  const gender = isHit(verb) && isPluralThing(reader, first, head) ? "f" : head.gender;
  return (verb.gender === "?" || verb.gender === gender) && (verb.number === "s" || verb.number === "?");
}

/** "تعرضت": a verb whose subject is what is hit; with another ("استهدفت مواقع") positions are its object. */
const isHit = ({ senses }: Reading): boolean =>
  senses.some(({ kind, id }) => kind === "operator" && id === "receive");

/** "تعرضت مواقع": a plural of things takes its verb in the feminine. */
function isPluralThing(reader: Reader, i: number, noun: Reading | null | undefined): boolean {
  return (
    noun?.number === "p" &&
    noun.gender === "m" &&
    reader.classed(i, "part", "place-noun", "store", "target-thing") !== null
  );
}

/** Whether the first word of a name is a definite noun of the verb's gender. */
function agreesByHead(reader: Reader, verb: Reading, mention: Mention): boolean {
  const head = reader.analyses[mention.first];
  const isNoun = head?.pos === "noun" || head?.pos === "masdar";
  const gender = reader.norm(mention.first).endsWith("ات") ? "f" : head?.gender;
  return isNoun && head.article && gender === verb.gender && verb.number === "s";
}

/** The subject of a trigger: who acts, or who speaks. */
export function findSubject(
  reader: Reader,
  picked: readonly (Reading | null)[],
  clauses: readonly Growing[],
  clause: Growing,
  alone: ReadonlySet<Alone>,
): Subject {
  switch (clause.reading.pos) {
    case "verb":
      return subjectOfVerb(reader, picked, clauses, clause, alone);
    case "active":
      return subjectOfParticiple(reader, clauses, clause);
    default:
      return NOBODY;
  }
}

function subjectOfVerb(
  reader: Reader,
  picked: readonly (Reading | null)[],
  clauses: readonly Growing[],
  clause: Growing,
  alone: ReadonlySet<Alone>,
): Subject {
  const verb = clause.reading;
  const bare = clause.phrases.filter((phrase) => phrase.prep === null && !phrase.coordinated);
  const first = bare[0];
  // "نقلت رويترز": an outlet relays; it is not what is carried away.
  const passiveAlone = alone.has("passive") && first?.mention?.kind !== "voice";
  const lone = bare.length === 1 && clause.reading.suffix === null;
  // "أصيب", "اغتيل": whoever is named with it is whom it is done to.
  if (verb.tense === "perfect" && isHollowPassive(verb.stem, verb.lemma)) return { ...NOBODY, passive: true };
  const topic = verb.suffix === null ? pronounTopic(reader, clauses, clause) : null;
  if (topic) return topic;
  const relative = relativeSubject(reader, picked, clause);
  if (relative === "object") {
    if (!first?.mention) return NOBODY;
    if (passiveAlone && lone) return { ...NOBODY, passive: true };
    return withCoordinates(reader, clause, first);
  }
  if (relative) return relative;
  const issuer = issuerOf(reader, clauses, clause);
  if (issuer) return issuer;
  const beforeVerb =
    (isOfTheAside(reader, clauses, clause) ? null : subjectBefore(reader, picked, clause)) ??
    behindWas(reader, clause) ??
    topicOf(reader, clause) ??
    firstTo(reader, clause);
  if (beforeVerb) return beforeVerb;
  const denied = behindBe(reader, clauses, clause);
  if (denied) return denied;
  const asks = whoAsks(reader, clause, alone, () =>
    mayDropSubject(reader, clause) ? subjectFromEarlier(reader, clauses, clause) : null,
  );
  if (asks) return asks;
  if (first?.mention && headAgrees(reader, verb, first) && !startsLate(reader, clause, first)) {
    const ellipsis = passiveAlone && lone ? ableToHarm(subjectFromEarlier(reader, clauses, clause)) : null;
    // "هزم X" alone: X was beaten, unless somebody earlier in the sentence can be the one who beats.
    if (passiveAlone && lone) return ellipsis ?? { ...NOBODY, passive: true };
    // "سلمت X فلانا كذا وأرسلت إليه مرتزقة": people who are sent send nobody.
    const sent = alone.has("people") && first.mention.actor?.type === "described";
    const meets = (alone.has("object") || sent) && lone ? whoMeets(reader, clauses, clause) : null;
    if (meets) return meets;
    return withCoordinates(reader, clause, first);
  }
  const fromGovernor = subjectFromGovernor(reader, clauses, clause);
  if (fromGovernor) return fromGovernor;
  const fromPronoun = subjectFromComplementizer(reader, clauses, clause);
  if (fromPronoun) return fromPronoun;
  if (first && !first.mention && genericSubject(reader, picked, clause, first)) {
    // "الذي يساند X ويرفض الاعتراف بكذا": a thing refuses nothing; whoever did the verb before it does.
    const goesOn = takesSomebody(reader, clause, first)
      ? earlierSubject(reader, clauses, clause, true)
      : null;
    if (goesOn) return goesOn;
    // "قال قيادي في X": one of them speaks, and no name is given.
    const speaks = clause.senses.some(({ kind }) => kind === "speech");
    // "الطائرات استهدفت معسكرات لـX": what is hit acts only in a verb of being hit.
    const isPeople = reader.classed(
      first.first,
      "people",
      "people-armed",
      "group-fighters",
      "group-soldiers",
    );
    const owned = speaks || !(isPeople || isHit(verb)) ? [] : fillOwned(reader, clause.phrases, first);
    const sent = [...delegationOf(reader, clause, first), ...owned];
    if (sent.length > 0) return { fillers: sent, phrase: null, passive: false };
    return { fillers: [], phrase: first, passive: passiveAlone && lone };
  }
  if ((nounBefore(reader, picked, clause) && !saysInIt(reader, clause)) || !mayDropSubject(reader, clause))
    return NOBODY;
  return (
    subjectFromEarlier(reader, clauses, clause) ??
    (passiveAlone && lone ? { ...NOBODY, passive: true } : NOBODY)
  );
}

/** "وصل X إلى القاهرة والتقى Y": X goes on, and Y is whom he meets; should Y be the one who acts, the two have met too. */
function whoMeets(reader: Reader, clauses: readonly Growing[], clause: Growing): Subject | null {
  const withSomebody = clause.phrases.some(({ prep, mention }) => prep !== null && mention?.actor);
  if (withSomebody || opensSentence(reader, clause) || !mayDropSubject(reader, clause)) return null;
  const named = clause.phrases.find(({ mention }) => mention)?.mention?.actor?.id;
  const earlier = subjectFromEarlier(reader, clauses, clause);
  return earlier?.fillers.every(({ sense }) => sense.id !== named) ? earlier : null;
}

/** "المدينة التي سيطرت عليها X قصفتها Y": the name right before a verb with a pronoun is the subject of the relative clause. */
function isOfTheAside(
  reader: Reader,
  clauses: readonly Growing[],
  { token, reading, index }: Growing,
): boolean {
  if (reading.suffix === null || reading.pre.length > 0) return false;
  return clauses.some(
    (each) =>
      each.index < index &&
      relativeBefore(reader, each.token) >= 0 &&
      each.subject.some(({ mention }) => mention.last === token && mention.first > each.token),
  );
}

/** "نفت X أن تكون قد سلحت Y": who "has" done it is the subject of "be", and the name behind the verb its object. */
function behindBe(reader: Reader, clauses: readonly Growing[], clause: Growing): Subject | null {
  if (reader.norm(clause.token - 1) !== "قد") return null;
  const be = clauses.find(({ token }) => token === clause.token - 2);
  if (be?.reading.lemma !== "كان" || be.reading.tense !== "imperfect" || be.subject.length === 0) return null;
  const fits = be.subject.filter(({ mention }) => agrees(clause.reading, mention, "after-verb"));
  return fits.length > 0 ? { fillers: fits, phrase: null, passive: false } : null;
}

/** A bare name long after the verb is an object of something else; the subject comes before the first comma. */
function startsLate(reader: Reader, clause: Growing, phrase: Phrase): boolean {
  for (let i = clause.token + 1; i < phrase.first; i++) {
    if (reader.tokens[i]?.text === "،" && i - clause.token > 8) return true;
  }
  return false;
}

function withCoordinates(reader: Reader, clause: Growing, phrase: Phrase): Subject {
  const speaks = clause.senses.some(({ kind }) => kind === "speech");
  const fillers = joinedTo(clause.phrases, phrase).flatMap((each) =>
    speaks ? fillPhrase(reader, each, "direct") : fillOwned(reader, clause.phrases, each),
  );
  return { fillers, phrase: fillers.length === 0 ? phrase : null, passive: false };
}

/** A verb that only says in which phase the verb right behind it is. */
function isPhase(verb: Reading | null | undefined, phases: readonly string[] = PHASES): boolean {
  return verb?.pos === "verb" && verb.pre.length === 0 && isOperator(verb, ...phases);
}

/** A bare name right before the verb ("حفتر رفض"), over a negator, قد or a parenthesis. */
function subjectBefore(reader: Reader, picked: readonly (Reading | null)[], clause: Growing): Subject | null {
  const sentence = reader.sentenceOf[clause.token];
  if (!sentence) return null;
  if (clause.reading.pre.includes("و") || clause.reading.pre.includes("ف")) return null;
  let j = clause.token - 1;
  const skip = (i: number) =>
    reader.classed(i, "negator", "past-marker", "future-marker", "historical-marker") !== null ||
    // "إيران ما زالت تزود", "X بدأت تسحب": the verb of the phase and its own have one subject.
    (i === clause.token - 1 && isPhase(picked[i])) ||
    (reader.norm(i) === "ما" && isStill(reader, i + 1)) ||
    ["قد", "وقد", "سوف"].includes(reader.norm(i)) ||
    reader.cover[i]?.kind === "time" ||
    // "X سبق أن فعل".
    (reader.norm(i) === "سبق" && reader.norm(i + 1) === "ان") ||
    (reader.norm(i) === "ان" && reader.norm(i - 1) === "سبق") ||
    // "X نفسه رجح", "X من جهته قال".
    /^(?:نفس|ذات)(?:ه|ها|هم)$/.test(reader.norm(i)) ||
    reader.classed(i, "opener") !== null ||
    (reader.norm(i) === "من" && reader.classed(i + 1, "opener") !== null) ||
    reader.tokens[i]?.text === "»" ||
    reader.tokens[i]?.text === "”" ||
    reader.tokens[i]?.text === '"' ||
    reader.tokens[i]?.text === "“";
  while (j >= sentence.first && skip(j)) {
    // "، وقد فعل": a new main clause, whose subject is not the name before the comma.
    if (reader.norm(j) === "وقد") return null;
    j--;
  }
  if (reader.tokens[j]?.text === "،") {
    // "X، وهو كذا، فعل": the name before the parenthesis.
    let k = j - 1;
    while (k >= sentence.first && reader.tokens[k]?.text !== "،" && j - k <= 12) k--;
    const finite = picked.slice(k, j).some((reading) => reading?.pos === "verb");
    // "X، كما تعلمون، فعل".
    if (reader.tokens[k]?.text === "،" && (!finite || reader.norm(k + 1) === "كما")) j = k - 1;
  }
  const mention = reader.cover[j];
  if (!mention || mention.adjective || mention.kind === "time" || mention.first < sentence.first) return null;
  if (mention.pre.some((clitic) => "بلك".includes(clitic))) return null;
  const joined = joinedBefore(reader, picked, mention, sentence.first);
  const fits = agrees(clause.reading, mention, "before-verb");
  if (!fits && !agreesWithAll(clause.reading, [...joined, mention])) return null;
  const before = mention.first > sentence.first ? picked[mention.first - 1] : null;
  const prepositional =
    before?.pos === "function" && reader.classed(mention.first - 1, "preposition") && !before.suffix;
  if (prepositional || before?.pos === "masdar" || before?.pos === "noun") return null;
  const fillers = [...joined, mention].flatMap((each) => fillMention(reader, each));
  return fillers.length > 0 || mention.kind === "voice"
    ? {
        fillers,
        phrase: mention.kind === "voice" && fillers.length === 0 ? phraseOf(mention) : null,
        passive: false,
      }
    : null;
}

/** "سبق لـX أن فعل": who the governing word names after ل acts. */
function subjectFromGovernor(reader: Reader, clauses: readonly Growing[], clause: Growing): Subject | null {
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  if (!governor || governor.subject.some((filler) => filler.found !== "ellipsis")) return null;
  const phrase = governor.phrases.find((each) => each.prep === "ل" && each.mention);
  const fillers = phrase ? fillPhrase(reader, phrase, "direct") : [];
  return fillers.length > 0 ? { fillers, phrase: null, passive: false } : null;
}

/** "هذه التغريدة تشير": a noun that names nobody stands before the verb as its subject. */
function nounBefore(reader: Reader, picked: readonly (Reading | null)[], clause: Growing): boolean {
  if (clause.reading.pre.includes("و") || clause.reading.pre.includes("ف")) return false;
  const before = clause.token - 1;
  const sentence = reader.sentenceOf[clause.token];
  if (!sentence || before < sentence.first || reader.isMark(before) || reader.cover[before]) return false;
  const reading = picked[before];
  return reading
    ? reading.pos === "noun" || reading.pos === "masdar"
    : reader.tokens[before]?.kind === "word";
}

/** A noun right after the verb that agrees with it and is no accusative: an unnamed subject. */
function genericSubject(
  reader: Reader,
  picked: readonly (Reading | null)[],
  clause: Growing,
  phrase: Phrase,
): boolean {
  const verb = clause.reading;
  const head = picked[phrase.first];
  const norm = reader.norm(phrase.first);
  if (isSaid(reader, clause, phrase)) return false;
  // A word that no lexicon knows right after the verb may be a name: then nobody else is the subject.
  if (!head && (reader.readings[phrase.first]?.length ?? 0) === 0 && phrase.first === clause.token + 1)
    return true;
  if (norm.endsWith("ا") && !/^(و|ف)?ال/.test(norm)) return false;
  const feminine =
    head?.gender === "f" ||
    norm.endsWith("ة") ||
    norm.endsWith("ات") ||
    (isHit(verb) && isPluralThing(reader, phrase.first, reader.analyses[phrase.first]));
  if (verb.gender === "f") return feminine;
  return verb.gender === "m" && !feminine;
}

/** "يزور وفد من X القاهرة": envoys act for whoever sent them, who is named right behind them. */
function delegationOf(reader: Reader, clause: Growing, phrase: Phrase): Filler[] {
  if (!reader.classed(phrase.first, "envoy")) return [];
  const nation = nationIn(reader, phrase);
  if (nation.length > 0) return nation;
  const sender = clause.phrases[clause.phrases.indexOf(phrase) + 1];
  const isSent = sender?.prep === "من" && sender.first === phrase.last && sender.mention?.kind === "actor";
  return isSent ? fillPhrase(reader, sender, "direct") : [];
}

/** A rule's or speech's verb joined to another by "and", with a noun of action or an indefinite noun behind it. */
function takesSomebody(reader: Reader, clause: Growing, { first }: Phrase): boolean {
  const joined = clause.reading.pre.includes("و") || clause.reading.pre.includes("ف");
  const acts = clause.senses.some(({ kind }) => kind === "frame" || kind === "speech");
  const noun = reader.analyses[first];
  const isThing = noun?.pos === "masdar" || (noun?.pos === "noun" && !noun.article && noun.suffix === null);
  return joined && acts && isThing && !reader.classed(first, "title", "people", "body-head", "security");
}

/** Whoever may be the one that beats or kills, where the verb does not say: people who are only described are not. */
function ableToHarm(subject: Subject | null): Subject | null {
  return subject?.fillers.every(({ sense }) => sense.type !== "described") ? subject : null;
}
