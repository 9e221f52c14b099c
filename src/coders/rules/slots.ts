import { scopesAt } from "../../attribution/scope.ts";
import { fillPhrase, joinedTo, nationIn } from "../../clauses/fillers.ts";
import { agreesWithPronoun, resolvePronoun } from "../../clauses/pronouns.ts";
import type { Clause, Filler, Phrase } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";
import { doerOfDescribed } from "./described-act.ts";
import { adjectiveIn, genitiveRole, genitives, isNominal, secondBare } from "./genitive.ts";
import { clauseSubject, controller, inTheCourse, receiverOf } from "./governor.ts";
import { holdersOf } from "./holders.ts";
import { idiomPhrases } from "./idiom.ts";
import { namedInside, offer, parties, sides, whoAsked } from "./said-around.ts";
import { isSupporter, nationBehind } from "./support-words.ts";
import { type Context, doerOf, makersOf, owned, ownersIn, phrasesAfter, take } from "./take.ts";

/** Who fills the slots of a frame in one clause. */
export interface Slots {
  readonly S: readonly Filler[];
  readonly O: readonly Filler[];
  readonly T: readonly Filler[];
  /** Phrases whose words justify the coding, beside the fillers. */
  readonly used: readonly Phrase[];
}

/** Reads the slots of a frame; an empty list is a slot that the text does not fill. */
export function readSlots(
  input: CoderInput,
  clause: Clause,
  frame: Frame,
  frames: ReadonlyMap<string, Frame>,
): Slots {
  const used: Phrase[] = [];
  const context: Context = {
    input,
    clause,
    frame,
    frames,
    used,
    objectTaken: objectFromPrepositions(input, clause, frame),
  };
  const owners = ownersOfIdiom(context);
  const S = owners.S ?? subjects(context);
  const receiver = receiverOf(input, clause);
  if (receiver) {
    // "تحظى X بدعم Y": who receives is the object, and the genitive acts.
    const own = genitives(input, clause);
    const by = own.length > 0 ? own : agents(context);
    const named = by.length > 0 ? by : take(context, "من");
    return {
      S: named.length > 0 ? named : doerBehind(context),
      O: receiver,
      T: [],
      used,
    };
  }
  const helped = helpedBy(context);
  if (helped) return { S: helped.by, O: helped.whom, T: [], used };
  const O = owners.O ?? fromSources(context, frame.O ?? ["obj", "gen"], "O");
  const T = owners.T ?? fromSources(context, frame.T ?? [], "T");
  return { S, O: without(O, S), T, used };
}

/** "تقدمت X بدعم من Y": who acts with the help of another is the one who is helped. */
function helpedBy(context: Context): { by: Filler[]; whom: Filler[] } | null {
  const { input, clause, frame } = context;
  if (!isNominal(clause) || !clause.reading.pre.includes("ب") || !frame.S?.includes("من")) return null;
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  const whom = (governor?.subject ?? []).map((filler) => ({ ...filler, found: "governor" as const }));
  const by = whom.length > 0 && !isSpeech(governor) ? take(context, "من") : [];
  return by.length > 0 ? { by, whom } : null;
}

const isSpeech = (clause: Clause | undefined) =>
  clause?.senses.some(({ kind }) => kind === "speech") ?? false;

function without(fillers: readonly Filler[], others: readonly Filler[]): Filler[] {
  return fillers.filter(
    // "بلاده تسحب جنودها": the country and its soldiers are found by the same word.
    ({ mention, found, sense }) =>
      !others.some(
        (other) => other.mention === mention && other.found === found && other.sense.id === sense.id,
      ),
  );
}

function objectFromPrepositions(input: CoderInput, clause: Clause, frame: Frame): boolean {
  const prepositions = (frame.O ?? []).filter(
    (source) =>
      ![
        "obj",
        "obj>",
        "obj!",
        "gen!",
        "gen",
        "gen2",
        "obj2",
        "owner",
        "parties",
        "sides",
        "made",
        "asked",
        "offer",
        "adj",
        "holder",
      ].includes(source),
  );
  return prepositions.some(
    (source) => phrasesAfter(input, clause, source.replace(/^noun:|[>!]/g, "")).length > 0,
  );
}

function subjects(context: Context): Filler[] {
  const { input, clause, frame } = context;
  // "stands by X": "by" names who acts only where the verb is passive.
  const acts =
    input.article.language === "en" &&
    clause.reading.pos === "verb" &&
    !clause.passive &&
    clause.subject.length > 0;
  const agent = acts ? [] : agents(context);
  if (agent.length > 0) return agent;
  if (clause.passive)
    return fromSources(
      context,
      (frame.S ?? []).filter((source) => source.includes(" ")),
      "S",
    );
  if (clause.reading.pos === "passive")
    return fromSources(
      context,
      (frame.S ?? []).filter((source) => source !== "subj"),
      "S",
    );
  if (frame.S?.includes("clause-subj")) return clauseSubject(input, clause);
  if (frame.S && !frame.S.includes("subj")) return fromSources(context, frame.S, "S");
  if (hitsItself(context)) return [];
  if (!isNominal(clause))
    return clause.subject.length > 0 ? [...clause.subject] : doerOfDescribed(input, clause);
  const carried = doerOf(input, clause);
  if (carried.length > 0) return carried;
  if (roleOf(context) === "S") {
    // "حاول X انتزاع المدينة": a place is no subject of a noun of action; who governs it is.
    const own = genitives(input, clause).filter(
      (filler) =>
        (filler.mention.kind !== "place" || frameTalks(frame)) &&
        // "اتهم X بإرسال قوات": people who are sent send nobody.
        !(frame.alone === "people" && filler.sense.type === "described"),
    );
    if (own.length > 0) return own;
  }
  // "تخوضها X بإسناد من طائرات": whoever helps, it is not X.
  const isBy = frame.S?.includes("من") && phrasesAfter(input, clause, "من").length > 0;
  const by = isBy ? take(context, "من") : [];
  if (by.length > 0 || (isBy && clause.reading.pre.includes("ب"))) return by;
  // "مقتل X بنيران Y": a source of several words names who acts, whatever governs the noun.
  const means = fromSources(
    context,
    (frame.S ?? []).filter((source) => source.includes(" ")),
    "S",
  );
  if (means.length > 0) return means;
  const doer = doerBehind(context);
  if (doer.length > 0) return doer;
  const above = controller(input, clause);
  const talks = frame.gives.some(({ code }) => code === "CONSULT");
  // "شكر X الملك على جهوده في الوساطة": talks are with somebody.
  const isWith = talks && phrasesAfter(input, clause, "مع").length > 0;
  return above.length > 0 || !isWith ? above : inTheCourse(input, clause);
}

/** "حوصرت X وقصفت مواقعها": who is taken up from the verb before does not attack what is his own. */
function hitsItself({ clause, frame }: Context): boolean {
  if (!frame.gives.some(({ code }) => code === "ASSAULT")) return false;
  const [object] = clause.phrases.filter(({ prep, mention }) => prep === null && mention === null);
  return clause.subject.some(
    ({ found, mention }) =>
      found === "ellipsis" && object?.pronoun != null && agreesWithPronoun(mention, object.pronoun),
  );
}

/** "وصل X للقاء Y", "رفض X لقاء Y": whom one meets, where the verb above says who does. */
function roleOf({ input, clause, frame, objectTaken }: Context): "S" | "O" {
  // "قصف شنته X": who carries the noun acts.
  if (doerOf(input, clause).length > 0) return "S";
  const meets = frame.alone === "object" && !objectTaken && secondBare(input, clause) === undefined;
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (meets && governor && !isSpeech(governor) && controller(input, clause).length > 0) return "O";
  return genitiveRole(input, clause, frame, objectTaken);
}

/** Frames of backing and talks, where a capital stands for its government ("دعم القاهرة"). */
function frameTalks(frame: Frame): boolean {
  return !(frame.where ?? []).some((source) => source === "obj" || source === "gen");
}

function agents(context: Context): Filler[] {
  const { input, clause } = context;
  for (const source of input.reader.words("agent")) {
    // "هجمات منذ إطاحة X على يد Y": who is named behind another act does that.
    const nearest = phrasesAfter(input, clause, source)[0];
    const isAnothers =
      nearest &&
      isNominal(clause) &&
      input.clauses.some(
        (each) =>
          isNominal(each) &&
          each.token > clause.token &&
          each.token < nearest.first &&
          each.senses.some(({ kind }) => kind === "frame") &&
          each.phrases.some(({ first }) => first === nearest.first),
      );
    const found = isAnothers ? [] : take(context, source);
    if (found.length > 0) return found;
  }
  return [];
}

function fromSources(context: Context, sources: readonly string[], slot: "S" | "O" | "T"): Filler[] {
  const { input, clause, used } = context;
  let described: Filler[] = [];
  for (const source of sources) {
    let found: Filler[] = [];
    if (source === "obj" || source === "obj>") found = objects(context, source === "obj>");
    else if (source === "obj!") found = clause.reading.suffix ? [] : objects(context, false);
    else if (source === "gen!") found = genitiveBehind(input, clause);
    else if (source === "gen")
      found = isNominal(clause) && roleOf(context) === slot ? genitives(input, clause, slot === "O") : [];
    else if (source === "gen2" || source === "obj2") {
      const second = isNominal(clause) ? secondBare(input, clause) : undefined;
      if (second) used.push(second);
      found = second ? fillPhrase(input.reader, second, "direct") : [];
    } else if (source === "owner")
      found = isNominal(clause) && clause.reading.suffix ? genitives(input, clause) : [];
    else if (source === "subj" && slot !== "S") found = [...clause.subject];
    else if (source === "subj-nation")
      // "وصلت شحنة أسلحة تركية": whose the thing is that is the subject.
      found = whoseThing(input, clause.subjectPhrase ?? thingBehind(clause));
    else if (source === "nation") found = nationBehind(input, clause);
    else if (source === "speaker") found = [...(scopesAt(input.scopes, clause.token).at(-1)?.speakers ?? [])];
    else if (source === "clause-subj") found = clauseSubject(input, clause);
    else if (source === "clause-side") {
      // "أعلنت X التوصل إلى اتفاق بوساطة Y": who tells of it is no side of it.
      const above = clause.governor === null ? undefined : input.clauses[clause.governor];
      const tells = input.clauses.filter((each) => each.sentence === clause.sentence && isSpeech(each));
      const speaks = ({ sense }: Filler) =>
        tells.some(({ subject }) => subject.some((speaker) => speaker.sense.id === sense.id));
      found = above && isSpeech(above) ? [] : clauseSubject(input, clause).filter((each) => !speaks(each));
    } else if (source === "adj") found = adjectiveIn(input, clause);
    else if (source === "parties") found = parties(input, clause);
    else if (source === "asked") found = whoAsked(input, clause);
    else if (source === "made")
      found = clause.phrases.filter(({ prep }) => prep === null).flatMap((phrase) => makersOf(input, phrase));
    else if (source === "sides") found = sides(input, clause);
    else if (source === "offer") found = offer(input, clause);
    else if (source === "holder") found = holdersOf(input, clause, context.frame);
    else if (source === "inside") found = namedInside(input, clause);
    else if (source.startsWith("noun:"))
      found = isNominal(clause) ? take(context, source.slice("noun:".length)) : [];
    else if (source !== "subj" && !(slot === "O" && isDoer(context, source))) found = take(context, source);
    // "منحت X الجيش كذا لدعم عسكريين": people who are only described give way to somebody named.
    if (found.some(({ sense }) => sense.type !== "described")) return found;
    if (described.length === 0) described = found;
  }
  return described;
}

/** "شحنة أسلحة تركية", "حاملة طائرات أمريكية": the state of the adjective, on the thing or on what it carries. */
function whoseThing(input: CoderInput, phrase: Phrase | undefined): Filler[] {
  if (!phrase) return [];
  const nation = nationIn(input.reader, phrase);
  return nation.length > 0 ? nation : fillPhrase(input.reader, phrase, "genitive");
}

/** "وصول شحنة مسيرات تركية": the thing behind its noun of action. */
function thingBehind(clause: Clause): Phrase | undefined {
  const [first] = clause.phrases;
  return isNominal(clause) && first?.prep === null && first.first === clause.token + 1 ? first : undefined;
}

/**
 * "قتل X في هجوم لتنظيم كذا", "أحبط X هجوما لـY": ل behind a noun of attack that is nobody else's names the doer; where the noun
 * takes an object ("قصف لـX") only if something happened in or with it, or no light verb carries it ("يوجه ضربة لـX").
 */
function isDoer(context: Context, source: string): boolean {
  const { input, clause, frame } = context;
  if (source.replace(">", "") !== "ل" || !isNominal(clause) || clause.reading.suffix) return false;
  if (!frame.gives.some(({ code }) => code === "ASSAULT") || genitives(input, clause).length > 0)
    return false;
  const during = input.reader.classed(clause.token - 1, "during") !== null;
  // "قصف لـX على Y": what is hit stands behind على.
  const hits = clause.phrases.some(({ prep }) => prep === "علي") && isRightBehind(context, "ل");
  if (during || hits || clause.reading.pre.includes("ب")) return true;
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  const isCarried = governor?.senses.some(({ id }) => id === "light") === true;
  return frame.gen === "S" && !isCarried && isRightBehind(context, source.replace(">", ""));
}

/** The doer whom ل names right behind the noun ("هجوم صاروخي للجيش"). */
function doerBehind(context: Context): Filler[] {
  return isDoer(context, "ل") && isRightBehind(context, "ل") ? take(context, "ل!") : [];
}

/** "هجوم صاروخي للجيش", and not "هجوم على موقع للجيش": but for adjectives the phrase comes right behind the noun. */
function isRightBehind({ input, clause }: Context, preposition: string): boolean {
  const first = clause.phrases.find(({ prep }) => prep === preposition);
  if (!first) return false;
  for (let i = clause.token + 1; i < first.first; i++)
    if (input.reader.analyses[i]?.pos !== "adjective" || input.reader.cover[i]) return false;
  return true;
}

/** "لنصرة X": the one named right behind the noun, and no other. */
function genitiveBehind(input: CoderInput, clause: Clause): Filler[] {
  const named = isNominal(clause) ? genitives(input, clause) : [];
  return named[0]?.mention.first === clause.token + 1 ? named : [];
}

function objects(context: Context, deep: boolean): Filler[] {
  const { input, clause, used } = context;
  const { reader } = input;
  if (isNominal(clause)) {
    const second = roleOf(context) === "S" ? secondBare(input, clause) : undefined;
    if (second) used.push(second);
    return second ? fillPhrase(reader, second, "direct") : [];
  }
  if (clause.reading.pos === "passive") {
    const head = reader.cover[clause.token - (reader.tokens[clause.token - 1]?.text === "،" ? 2 : 1)];
    return head?.actor && !head.adjective
      ? [{ mention: head, sense: head.actor, span: head.name, found: "relative" }]
      : [];
  }
  if (clause.reading.suffix) {
    const found = resolvePronoun(reader, clause.reading.suffix, clause.token, clause.token);
    return found ? [found] : [];
  }
  const subject = clause.passive ? undefined : clause.subject[0];
  const bare = clause.phrases.filter(
    (phrase) =>
      phrase.prep === null &&
      !clause.subject.some((filler) => filler.mention === phrase.mention) &&
      !isSupporter(input, clause, phrase),
  );
  const start =
    clause.subjectPhrase && !subject && !clause.passive
      ? bare.filter((phrase) => phrase !== clause.subjectPhrase)
      : bare;
  const fillers: Filler[] = [];
  // The object is the first phrase and what is joined to it; a later one belongs to something else.
  for (const phrase of start[0] ? joinedTo(start, start[0]) : []) {
    const direct = owned(context, phrase);
    const named = direct.length === 0 && deep ? ownersIn(context, phrase) : direct;
    if (named.length === 0 && fillers.length === 0 && phrase.genitive) break;
    if (named.length > 0) used.push(phrase);
    fillers.push(...named);
  }
  return fillers;
}

/** A name given by the idiom itself: "jumped from X's ship". */
function ownersOfIdiom(context: Context): Partial<Record<"S" | "O" | "T", Filler[]>> {
  const { input, clause, frame, used } = context;
  const owners: Partial<Record<"S" | "O" | "T", Filler[]>> = {};
  for (const part of frame.idiom ?? []) {
    if (!part.owner) {
      // "وقف إطلاق النار": the fixed words belong to the evidence.
      used.push(...idiomPhrases(input, clause, part).slice(0, 1));
      continue;
    }
    for (const phrase of idiomPhrases(input, clause, part)) {
      const found = ownerOf(input, clause, phrase, part.owner);
      if (found.length === 0) continue;
      used.push(phrase);
      owners[part.owner] = found;
      break;
    }
  }
  return owners;
}

function ownerOf(input: CoderInput, clause: Clause, phrase: Phrase, slot: "S" | "O" | "T"): Filler[] {
  const genitive = fillPhrase(input.reader, phrase, "genitive");
  if (genitive.length > 0) return genitive;
  // "سفير X" is one mention, and X what it stands for.
  if (phrase.mention?.title) return fillPhrase(input.reader, phrase, "direct");
  const pronoun = fillPhrase(input.reader, phrase, "pronoun");
  if (pronoun.length > 0) return pronoun;
  // "علقت X مساعدة لـY": to whom help goes is not whose it is.
  const next = slot === "S" ? undefined : clause.phrases[clause.phrases.indexOf(phrase) + 1];
  // "بديل لـX", "دعم لـX": the owner after the preposition.
  return next &&
    (next.prep === "ل" || next.prep === "عن" || next.prep === "for" || next.prep === "to") &&
    next.first <= phrase.last + 1
    ? [...fillPhrase(input.reader, next, "direct"), ...fillPhrase(input.reader, next, "pronoun")]
    : [];
}
