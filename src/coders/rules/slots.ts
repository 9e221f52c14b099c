import type { Clause, Filler, Phrase } from "../../model/index.ts";
import { fillMention, fillPhrase } from "../../clauses/fillers.ts";
import { agreesWithPronoun, resolvePronoun } from "../../clauses/pronouns.ts";
import type { Frame } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";
import { idiomPhrases } from "./idiom.ts";

/** Words that name the agent of a passive or of a noun: "at the hands of", "by". */
const AGENT = ["علي يد", "علي ايدي", "من قبل", "من جانب", "من طرف", "بواسطه", "by"];

/** Who fills the slots of a frame in one clause. */
export interface Slots {
  readonly S: readonly Filler[];
  readonly O: readonly Filler[];
  readonly T: readonly Filler[];
  /** Phrases whose words justify the coding, beside the fillers. */
  readonly used: readonly Phrase[];
}

/** Reads the slots of a frame; an empty list is a slot that the text does not fill. */
export function readSlots(input: CoderInput, clause: Clause, frame: Frame): Slots {
  const used: Phrase[] = [];
  const context: Context = { input, clause, frame, used, objectTaken: objectFromPrepositions(input, clause, frame) };
  const owners = ownersOfIdiom(context);
  const S = owners.S ?? subjects(context);
  const receiver = receiverOf(input, clause);
  if (receiver.length > 0) {
    // "تحظى X بدعم Y": who receives is the object, and the genitive acts.
    const own = genitives(input, clause);
    const by = own.length > 0 ? own : agents(context);
    return { S: by.length > 0 ? by : take(context, "من"), O: receiver, T: [], used };
  }
  const O = owners.O ?? fromSources(context, frame.O ?? ["obj", "gen"], "O");
  const T = owners.T ?? fromSources(context, frame.T ?? [], "T");
  return { S, O: without(O, S), T, used };
}

interface Context {
  readonly input: CoderInput;
  readonly clause: Clause;
  readonly frame: Frame;
  readonly used: Phrase[];
  /** A preposition of the frame already names the object, so a genitive is the subject. */
  readonly objectTaken: boolean;
}

function without(fillers: readonly Filler[], others: readonly Filler[]): Filler[] {
  return fillers.filter((filler) => !others.some((other) => other.mention === filler.mention && other.found === filler.found));
}

function isNominal(clause: Clause): boolean {
  return clause.reading.pos === "masdar" || clause.reading.pos === "noun";
}

/** The genitive of a noun of action: its pronoun, else the first bare phrase that names somebody. */
export function genitives(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  if (clause.reading.suffix) {
    const own = subjectOfGovernor(input, clause, clause.reading.suffix);
    if (own) return [own];
    const found = resolvePronoun(reader, clause.reading.suffix, clause.token, clause.token);
    return found ? [found] : [];
  }
  const at = clause.phrases.findIndex((phrase) => phrase.prep === null && (phrase.mention || phrase.first === clause.token + 1));
  const first = clause.phrases[at];
  if (!first?.mention) return adjectiveOf(input, clause);
  const fillers = fillPhrase(reader, first, "direct");
  for (const next of clause.phrases.slice(at + 1)) {
    if (!next.coordinated || next.prep !== null) break;
    fillers.push(...fillPhrase(reader, next, "direct"));
  }
  return fillers;
}

/** "غارة تركية", "الدعم الإماراتي": the state of the adjective right behind the noun. */
function adjectiveOf(input: CoderInput, clause: Clause): Filler[] {
  const next = input.reader.cover[clause.token + 1];
  if (!next?.adjective || next.first !== clause.token + 1 || next.pre.length > 0 || !next.actor) return [];
  return [{ mention: next, sense: next.actor, span: next.name, found: "named" }];
}

/** "رفض المبادرة المصرية": the state of an adjective on the object. */
function adjectiveIn(input: CoderInput, clause: Clause): Filler[] {
  const object = clause.phrases.find((phrase) => phrase.prep === null && !phrase.mention && phrase !== clause.subjectPhrase);
  if (!object) return [];
  for (let i = object.first; i < object.last; i++) {
    const mention = input.reader.cover[i];
    if (mention?.adjective && mention.actor) return [{ mention, sense: mention.actor, span: mention.name, found: "named" }];
  }
  return [];
}

/** "بسطت X سيطرتها": the pronoun is first of all the subject of the verb that governs the noun. */
function subjectOfGovernor(input: CoderInput, clause: Clause, pronoun: string): Filler | null {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (governor?.reading.pos !== "verb") return null;
  const subject = governor.subject.find((filler) => agreesWithPronoun(filler.mention, pronoun));
  const token = input.reader.tokens[clause.token];
  return subject && token ? { ...subject, span: subject.found === "named" ? subject.span : token, found: "pronoun" } : null;
}

/** Bare phrases after the genitive: the object of "سحب موسكو مقاتليها". */
function secondBare(clause: Clause): Phrase | undefined {
  const bare = clause.phrases.filter((phrase) => phrase.prep === null && !phrase.coordinated && phrase.mention);
  return clause.reading.suffix ? bare[0] : bare[1];
}

/** "إرسال موسكو طائرات": a known noun bare behind the genitive is the object; an unknown word may be an adverb. */
function objectNoun(input: CoderInput, clause: Clause): boolean {
  const bare = clause.phrases.filter((phrase) => phrase.prep === null && !phrase.coordinated);
  const object = clause.reading.suffix ? bare[0] : bare[1];
  if (!object || object.mention) return false;
  return (input.reader.readings[object.first] ?? []).some((reading) => reading.pos === "noun" && reading.senses.some((sense) => sense.kind === "class"));
}

function genitiveRole(context: Context): "S" | "O" {
  const { input, clause, frame, objectTaken } = context;
  // An adjective says who acts, whatever a genitive would say.
  if (!clause.reading.suffix && input.reader.cover[clause.token + 1]?.adjective && adjectiveOf(input, clause).length > 0) return "S";
  if (frame.gen === "S" || frame.gen === "O") return frame.gen;
  return objectTaken || secondBare(clause) || objectNoun(input, clause) ? "S" : "O";
}

function objectFromPrepositions(input: CoderInput, clause: Clause, frame: Frame): boolean {
  const prepositions = (frame.O ?? []).filter((source) => !["obj", "obj>", "gen", "gen2", "obj2", "owner", "parties", "offer", "adj"].includes(source));
  return prepositions.some((source) => phrasesAfter(input, clause, source).length > 0);
}

function subjects(context: Context): Filler[] {
  const { input, clause, frame } = context;
  const agent = agents(context);
  if (agent.length > 0) return agent;
  if (clause.passive) return [];
  if (clause.reading.pos === "passive") return fromSources(context, (frame.S ?? []).filter((source) => source !== "subj"), "S");
  if (frame.S?.includes("clause-subj")) return clauseSubject(input, clause);
  if (frame.S && !frame.S.includes("subj")) return fromSources(context, frame.S, "S");
  if (!isNominal(clause)) return [...clause.subject];
  if (genitiveRole(context) === "S") {
    // "حاول X انتزاع المدينة": a place is no subject of a noun of action; who governs it is.
    const own = genitives(input, clause).filter((filler) => filler.mention.kind !== "place" || frameTalks(frame));
    if (own.length > 0) return own;
  }
  return controller(input, clause);
}

/** Frames of backing and talks, where a capital stands for its government ("دعم القاهرة"). */
function frameTalks(frame: Frame): boolean {
  return !(frame.where ?? []).some((source) => source === "obj" || source === "gen");
}

/** Who acts in a noun of action whose own subject is left out: the subject of what governs it. */
function controller(input: CoderInput, clause: Clause): Filler[] {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (!governor) return [];
  const effects = new Set(governor.senses.map((sense) => `${sense.kind}:${sense.id}`));
  const as = (fillers: readonly Filler[]) => fillers.map((filler) => ({ ...filler, found: "governor" as const }));
  if (effects.has("speech:accuse")) return as(accusedOf(input, governor));
  if (effects.has("operator:force")) {
    const forced = governor.phrases.find(
      (phrase) => phrase.prep === null && phrase.mention && !governor.subject.some((filler) => filler.mention === phrase.mention),
    );
    return forced ? as(fillPhrase(input.reader, forced, "direct")) : [];
  }
  if (governor.senses.every((sense) => sense.kind === "frame")) return [];
  if (governor.reading.pos === "masdar") {
    const own = genitives(input, governor);
    return as(own.length > 0 ? own : controller(input, governor));
  }
  // "رصدت X فرار Y", "نفى X الانسحاب": who observes or denies an act is not who does it.
  const speech = governor.senses.some((sense) => sense.kind === "speech");
  const announces = governor.senses.some((sense) => sense.kind === "speech" && (sense.id === "announce" || sense.id === "confirm"));
  const operator = governor.senses.some((sense) => sense.kind === "operator");
  // "حذر X، في اتصال مع Y": who speaks on the call made it.
  const talks = clause.senses.some((sense) => sense.kind === "frame" && sense.id === "consult");
  if (speech && !announces && !operator && !talks) return [];
  if (governor.subject.length > 0) return as(governor.subject);
  return hintSubject(input, governor);
}

/** Whom the act is done to, where a word of receiving governs it. */
function receiverOf(input: CoderInput, clause: Clause): Filler[] {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (!governor || !isNominal(clause)) return [];
  if (!governor.senses.some((sense) => sense.kind === "operator" && sense.id === "receive")) return [];
  return governor.subject.map((filler) => ({ ...filler, found: "governor" as const }));
}

/** Whom a word of accusing accuses: its object, or for "the accused of" the one it describes. */
function accusedOf(input: CoderInput, governor: Clause): Filler[] {
  const { reader } = input;
  if (governor.reading.article || governor.reading.pos === "passive") {
    const head = reader.cover[governor.token - 1];
    return head && !head.adjective && head.kind === "actor" ? fillMention(reader, head) : [];
  }
  const object = governor.phrases.find(
    (phrase) => phrase.prep === null && phrase.mention && !governor.subject.some((filler) => filler.mention === phrase.mention),
  );
  return object ? fillPhrase(reader, object, "direct") : [];
}

/** "مواقف X التي تلمح إلى": the head is a noun of words or positions, and its genitive acts. */
function hintSubject(input: CoderInput, governor: Clause): Filler[] {
  const { reader } = input;
  let relative = governor.token - 1;
  while (relative > 0 && reader.classed(relative, "negator")) relative--;
  if (!reader.classed(relative, "relative")) return [];
  const mention = reader.cover[relative - 1];
  if (!mention || !reader.classed(mention.first - 1, "words-noun")) return [];
  const phrase: Phrase = { prep: null, first: mention.first, last: mention.last, mention, genitive: null, pronoun: null, pronounToken: mention.first, coordinated: false };
  return fillPhrase(reader, phrase, "direct");
}

/** The subject of the clause that a phrase like "in favour of X" belongs to. */
function clauseSubject(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (governor && governor.subject.length > 0) return [...governor.subject];
  const sentence = reader.sentenceOf[clause.token];
  const topic = reader.mentions.find(
    (mention) =>
      sentence && mention.first >= sentence.first && mention.last <= clause.token && mention.actor && !mention.adjective &&
      mention.kind === "actor" && !mention.pre.some((clitic) => "بلك".includes(clitic)),
  );
  if (!topic || topic.first > (sentence?.first ?? 0) + 1 || !topic.actor) return [];
  return [{ mention: topic, sense: topic.actor, span: topic.name, found: "named" }];
}

function agents(context: Context): Filler[] {
  for (const source of AGENT) {
    const found = take(context, source);
    if (found.length > 0) return found;
  }
  return [];
}

/** Phrases after a preposition; `من صفوف` wants that noun at the head of the phrase. */
export function phrasesAfter(input: CoderInput, clause: Clause, source: string): Phrase[] {
  const [preposition, ...nouns] = fold(source).split(" ");
  let joined = false;
  return clause.phrases.filter((phrase) => {
    // "لمساندة X وY": what is joined to a phrase that fits fits too.
    joined = fitsSource(phrase) || (joined && phrase.coordinated);
    return joined;
  });

  function fitsSource(phrase: Phrase): boolean {
    if (phrase.prep === fold(source)) return true;
    if (phrase.prep !== preposition || nouns.length === 0) return phrase.prep === preposition && nouns.length === 0;
    for (let i = phrase.first; i < phrase.last; i++) if (input.reader.norm(i).endsWith(nouns[0] as string)) return true;
    return false;
  }
}

function fold(source: string): string {
  return source.replace(/[أإآ]/g, "ا").replace(/ى/g, "ي");
}

/** `X>` also takes the one named after an opaque noun: "praised the efforts of X". */
function take(context: Context, given: string): Filler[] {
  const { input, clause, used } = context;
  const deep = given.endsWith(">");
  const source = deep ? given.slice(0, -1) : given;
  const phrases = phrasesAfter(input, clause, source);
  const fillers: Filler[] = [];
  for (const phrase of phrases) {
    const named = fillPhrase(input.reader, phrase, "direct");
    const whole = named.length > 0 ? named : deep || fold(source).includes(" ") ? fillPhrase(input.reader, phrase, "genitive") : [];
    const found = whole.length > 0 ? whole : fillPhrase(input.reader, phrase, "pronoun");
    // A pronoun on the head noun ("في مواقعها") is an owner, not who the phrase names; on the preposition it is.
    const bare = phrase.last === phrase.first + 1 && input.reader.classed(phrase.first, "preposition");
    if (whole.length === 0 && !bare && !fold(source).includes(" ")) continue;
    if (found.length > 0) used.push(phrase);
    fillers.push(...found);
  }
  return fillers;
}

function fromSources(context: Context, sources: readonly string[], slot: "S" | "O" | "T"): Filler[] {
  const { input, clause, used } = context;
  for (const source of sources) {
    let found: Filler[] = [];
    if (source === "obj" || source === "obj>") found = objects(context, source === "obj>");
    else if (source === "gen") found = isNominal(clause) && genitiveRole(context) === slot ? genitives(input, clause) : [];
    else if (source === "gen2" || source === "obj2") {
      const second = isNominal(clause) ? secondBare(clause) : undefined;
      if (second) used.push(second);
      found = second ? fillPhrase(input.reader, second, "direct") : [];
    } else if (source === "owner") found = isNominal(clause) && clause.reading.suffix ? genitives(input, clause) : [];
    else if (source === "adj") found = adjectiveIn(input, clause);
    else if (source === "parties") found = parties(input, clause);
    else if (source === "offer") found = offer(input, clause);
    else if (source !== "subj") found = take(context, source);
    if (found.length > 0) return found;
  }
  return [];
}

function objects(context: Context, deep: boolean): Filler[] {
  const { input, clause, used } = context;
  const { reader } = input;
  if (isNominal(clause)) {
    const second = genitiveRole(context) === "S" ? secondBare(clause) : undefined;
    if (second) used.push(second);
    return second ? fillPhrase(reader, second, "direct") : [];
  }
  if (clause.reading.pos === "passive") {
    const head = reader.cover[clause.token - 1];
    return head?.actor && !head.adjective ? [{ mention: head, sense: head.actor, span: head.name, found: "relative" }] : [];
  }
  if (clause.reading.suffix) {
    const found = resolvePronoun(reader, clause.reading.suffix, clause.token, clause.token);
    return found ? [found] : [];
  }
  const subject = clause.passive ? undefined : clause.subject[0];
  const bare = clause.phrases.filter((phrase) => phrase.prep === null && !clause.subject.some((filler) => filler.mention === phrase.mention));
  const start = clause.subjectPhrase && !subject ? bare.filter((phrase) => phrase !== clause.subjectPhrase) : bare;
  const fillers: Filler[] = [];
  // The object is the first phrase and what is joined to it; a later one belongs to something else.
  const end = start.findIndex((phrase, i) => i > 0 && !phrase.coordinated);
  for (const phrase of end < 0 ? start : start.slice(0, end)) {
    const direct = fillPhrase(reader, phrase, "direct");
    const named = direct.length === 0 && deep ? fillPhrase(reader, phrase, "genitive") : direct;
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
    if (!part.owner) continue;
    for (const phrase of idiomPhrases(input, clause, part)) {
      const found = ownerOf(input, clause, phrase);
      if (found.length === 0) continue;
      used.push(phrase);
      owners[part.owner] = found;
      break;
    }
  }
  return owners;
}

function ownerOf(input: CoderInput, clause: Clause, phrase: Phrase): Filler[] {
  const genitive = fillPhrase(input.reader, phrase, "genitive");
  if (genitive.length > 0) return genitive;
  const pronoun = fillPhrase(input.reader, phrase, "pronoun");
  if (pronoun.length > 0) return pronoun;
  const next = clause.phrases[clause.phrases.indexOf(phrase) + 1];
  // "بديل لـX", "دعم لـX": the owner after the preposition.
  return next && (next.prep === "ل" || next.prep === "عن" || next.prep === "for" || next.prep === "to") && next.first <= phrase.last + 1
    ? [...fillPhrase(input.reader, next, "direct"), ...fillPhrase(input.reader, next, "pronoun")]
    : [];
}

/** The sides of a mediation: those "between" whom, else those who accept or refuse it in the same sentence. */
function parties(input: CoderInput, clause: Clause): Filler[] {
  return input.clauses
    .filter((other) => other.sentence === clause.sentence && other.index > clause.index)
    .filter((other) => other.senses.some((sense) => sense.kind === "frame" && (sense.id === "accept" || sense.id === "reject")))
    .flatMap((other) => [...other.subject]);
}

/** Whose offer is accepted: the subject of the mediation named before in the sentence. */
function offer(input: CoderInput, clause: Clause): Filler[] {
  const before = input.clauses.filter(
    (other) =>
      other.sentence === clause.sentence && other.index < clause.index &&
      other.senses.some((sense) => sense.kind === "frame" && sense.id.startsWith("mediate")),
  );
  return [...(before.findLast((other) => other.subject.length > 0)?.subject ?? [])];
}
