import { stateOf } from "../mentions/sides.ts";
import { type ActorSense, type Filler, isCoded, type Mention, type Sentence } from "../model/index.ts";
import { beforeVerb, headBefore, isQuote, type Reader, relativeBefore } from "./reader.ts";

/** How far back, in sentences, a pronoun looks. */
const SENTENCES_BACK = 1;

/** Whether a mention may be what a pronoun stands for. */
export function agreesWithPronoun(mention: Mention, pronoun: string): boolean {
  const plural = mention.number === "p";
  switch (pronoun) {
    case "ه":
      return mention.gender === "m" && !plural;
    case "ها":
      return mention.gender === "f";
    case "هم":
      return plural && mention.gender !== "f";
    case "he":
    case "him":
    case "his":
      return mention.actor?.type === "person" && mention.gender !== "f";
    case "she":
    case "her":
      return mention.actor?.type === "person" && mention.gender !== "m";
    case "it":
    case "its":
      return mention.actor !== null && mention.actor.type !== "person" && !plural;
    case "they":
    case "them":
    case "their":
      return plural || mention.actor?.armed === true;
    default:
      return false;
  }
}

/** What may be taken up by a pronoun: somebody named, not an adjective, not a date, not the paper that tells it. */
function canBeTakenUp(mention: Mention): boolean {
  return (
    mention.actor !== null &&
    !mention.adjective &&
    (mention.kind === "actor" || mention.kind === "voice") &&
    mention.actor.type !== "outlet" &&
    mention.actor.type !== "agency"
  );
}

/** "Iran-backed fighters": whoever stands in an adjective is taken up by no pronoun. */
function isInCompound({ tokens }: Reader, mention: Mention): boolean {
  const hyphen = tokens[mention.last];
  return (
    hyphen?.text === "-" && hyphen.start === mention.end && tokens[mention.last + 1]?.start === hyphen.end
  );
}

/** "أبدت برلين استعدادها": a capital that does something is its state. */
function isCapitalThatActs(reader: Reader, mention: Mention): boolean {
  if (mention.kind !== "place" || !mention.actor || !mention.place) return false;
  return mention.actor.id !== mention.place.id && actsIn(reader, mention);
}

/**
 * Whom a pronoun clearly means: the one before it that agrees, or among several the one that acts. Null where two
 * readings stand.
 *
 * @param before the antecedent ends at or before this token
 * @param at token whose words stand for it (the evidence of the pronoun)
 */
export function resolvePronoun(reader: Reader, pronoun: string, before: number, at: number): Filler | null {
  const sentence = reader.sentenceOf[at];
  if (!sentence) return null;
  const mention = antecedent(reader, pronoun, before, at, sentence);
  const land = mention ? null : homelandBefore(reader, pronoun, before, sentence);
  const found = mention ?? land?.mention;
  const sense = mention?.actor ?? land?.sense;
  return found && sense
    ? { mention: found, sense, span: reader.tokens[at] ?? found, found: "pronoun" }
    : null;
}

/** "إن بلاده صامدة وإن أذربيجان وقفت إلى جانبها": the country of the one who speaks, named by "his country". */
function homelandBefore(
  reader: Reader,
  pronoun: string,
  before: number,
  sentence: Sentence,
): { mention: Mention; sense: ActorSense } | null {
  if (pronoun !== "ها") return null;
  const mention = reader.mentions.findLast(
    (each) => each.title === "homeland" && each.last <= before && each.first >= sentence.first,
  );
  const sense = mention ? homelandOf(reader, mention) : null;
  return mention && sense ? { mention, sense } : null;
}

/**
 * The state that "his country" means. A country is a man's: the one person before it in the sentence that agrees,
 * or among several who speaks; else the nation of the one voice without a name ("مسؤول فرنسي"); else whom the pronoun means.
 */
export function homelandOf(reader: Reader, homeland: Mention): ActorSense | null {
  const sentence = reader.sentenceOf[homeland.first];
  if (!sentence || !homeland.owner) return null;
  const before = reader.mentions.filter(
    (mention) => mention.first >= sentence.first && mention.last <= homeland.first,
  );
  const people = before.flatMap((mention) =>
    mention.actor?.type === "person" && agreesWithPronoun(mention, homeland.owner as string)
      ? [mention.actor]
      : [],
  );
  const person =
    theOnly(people) ?? speakerBefore(reader, homeland, sentence.first) ?? whoActs(reader, homeland, people);
  if (person) return stateOf(person, reader);
  const nation = people.length === 0 ? theOnly(before.flatMap((each) => each.nation ?? [])) : null;
  if (nation) return nation;
  const owner = resolvePronoun(reader, homeland.owner, homeland.first, homeland.first);
  return owner && stateOf(owner.sense, reader);
}

/** "قال A كذا، فيما أكد B أن بلاده": of several people the one whose words "that" opens, where he stands as its subject. */
function speakerBefore(reader: Reader, homeland: Mention, first: number): ActorSense | null {
  let that = homeland.first - 1;
  while (that > first && !reader.classed(that, "complementizer")) that--;
  if (!reader.classed(that, "complementizer")) return null;
  const person = reader.mentions.findLast(
    (mention) =>
      mention.first >= first &&
      mention.last <= that &&
      mention.actor?.type === "person" &&
      !mention.pre.some((clitic) => "بلك".includes(clitic)),
  );
  const speaks = person && agreesWithPronoun(person, homeland.owner as string) && actsIn(reader, person);
  return speaks ? person.actor : null;
}

/** "التقى A B، وجدد له دعم بلاده": of several people the one who acts in the sentence. */
function whoActs(reader: Reader, { first }: Mention, people: readonly ActorSense[]): ActorSense | null {
  const head = reader.sentenceOf[first]?.first ?? first;
  // "أبلغ A B أن بلاده": it may be the country of either.
  for (let i = head; i < first; i++) if (reader.classed(i, "complementizer")) return null;
  const acting = lastThatActs(reader, head, first)?.actor;
  return people.length > 1 && people.some(({ id }) => id === acting?.id) ? (acting ?? null) : null;
}

const theOnly = (senses: readonly ActorSense[]): ActorSense | null =>
  senses[0] && senses.every(({ id }) => id === senses[0]?.id) ? senses[0] : null;

function antecedent(
  reader: Reader,
  pronoun: string,
  before: number,
  at: number,
  sentence: Sentence,
): Mention | null {
  const described = objectOfRelative(reader, pronoun, at);
  if (described) return described.head;
  const subject = subjectBefore(reader, sentence.first, at);
  const agreeing = reader.mentions.filter(
    (mention) =>
      mention.last <= before &&
      // "درّبت أنقرة الفصائل وسلّحتها": nobody is the object of what he does.
      !(subject !== null && mention.actor?.id === subject.actor?.id) &&
      (canBeTakenUp(mention) || isCapitalThatActs(reader, mention)) &&
      !isInCompound(reader, mention) &&
      !(mention.owner !== null && mention.actor === null) &&
      agreesWithPronoun(mention, pronoun),
  );
  const head = headOfRelative(reader, agreeing, at);
  if (head) return head;
  const addressed = addressedBy(reader, agreeing, at);
  if (addressed) return addressed;
  const within = (from: number) =>
    agreeing.filter((mention) => reader.sentenceOf[mention.first]?.index === from);
  const here = within(sentence.index);
  // "تساند تركيا الحكومة وقد زودتها": the object of a second verb is that of the first.
  const object = here.at(-1);
  const isBare = object !== undefined && !object.pre.some((clitic) => "بلك".includes(clitic));
  if (isVerb(reader, at) && subject && isBare && object.first > subject.first) return object;
  // "قال A إن B يدعم C، مشيرا إلى أن D تخلت عنه": what is told speaks of those it names, before who tells it.
  const told = tellsFrom(reader, sentence.first, at);
  const inside = told === null ? [] : here.filter((mention) => mention.first > told);
  if (inside.length > 0) return clearest(reader, inside, pronoun, at);
  if (here.length > 0)
    return (told === null ? besideIt(reader, here, at) : null) ?? clearest(reader, here, pronoun, at);
  if (!takesUp(reader, pronoun, sentence.first, at)) return null;
  for (let index = sentence.index - 1; index >= sentence.index - SENTENCES_BACK; index--) {
    const there = within(index).filter((mention) =>
      isCoded(reader.sentenceOf[mention.first]?.kind ?? "debris"),
    );
    if (there.length > 0) return clearest(reader, there, pronoun, null);
  }
  return null;
}

/** "سلّحتها", "وقفت أذربيجان إلى جانبها": who does it, before the pronoun of what the verb takes; the two are not one. */
function subjectBefore(reader: Reader, first: number, at: number): Mention | null {
  const acting = lastThatActs(reader, first, at);
  if (!acting || isVerb(reader, at)) return acting;
  if (!reader.classed(at, "preposition") || reader.classed(at, "complementizer")) return null;
  // "خسر حفتر غريان، وتخلت عنه الإمارات": another act, whose subject stands behind.
  const from = isVerb(reader, acting.last) ? acting.last + 1 : acting.last;
  for (let i = from; i < at; i++) {
    // "يخشى حفتر تخلي مصر عنه": a noun of action with a subject of its own.
    const isAnothers = reader.analyses[i]?.pos === "masdar" && reader.cover[i + 1]?.actor;
    if (isVerb(reader, i) || isAnothers) return null;
  }
  return acting;
}

/**
 * "القوات التي تساندها X", "فصائل تمولها X": the verb right behind a relative pronoun, or behind an indefinite noun, leaves its
 * object to that noun. Null inside where the noun names nobody; null where the verb describes no noun.
 */
function objectOfRelative(reader: Reader, pronoun: string, at: number): { head: Mention | null } | null {
  if (!isVerb(reader, at) && !(reader.readings[at] ?? []).some(({ pos }) => pos === "verb")) return null;
  // "يدربها «الحرس الثوري»".
  const subject = reader.cover[isQuote(reader.norm(at + 1)) ? at + 2 : at + 1];
  if (!subject?.actor || subject.pre.length > 0) return null;
  const relative = relativeBefore(reader, at);
  let i = beforeVerb(reader, at);
  // "ميليشيات محلية تمولها X": the verb may stand behind the noun's adjective.
  if (reader.analyses[i]?.pos === "adjective" && !reader.analyses[i]?.article && !reader.cover[i]) i--;
  if (relative < 0 && !isIndefinite(reader, i, pronoun)) return null;
  const head = relative < 0 ? (reader.cover[i] ?? null) : headBefore(reader, relative);
  return { head: head && canBeTakenUp(head) && agreesWithPronoun(head, pronoun) ? head : null };
}

/** A noun without article and pronoun that a pronoun may take up: what follows describes it. */
function isIndefinite(reader: Reader, i: number, pronoun: string): boolean {
  const mention = reader.cover[i];
  if (mention) return mention.actor?.type === "described" && !/^(?:و|ف)?ال/.test(reader.norm(mention.first));
  const noun = reader.analyses[i];
  if (noun?.pos !== "noun" && noun?.pos !== "masdar") return false;
  const gender = { ه: "m", ها: "f" }[pronoun];
  const agrees =
    noun.number === "p"
      ? pronoun !== "ه"
      : gender !== undefined && (noun.gender === gender || noun.gender === "?");
  return !noun.article && noun.suffix === null && agrees;
}

/** Tokens that a relative clause goes on for at least, before anybody else may be meant in it. */
const RELATIVE_REACH = 8;

/** "حفتر الذي تحاول قواته": inside a relative clause its head is meant. */
function headOfRelative(reader: Reader, agreeing: readonly Mention[], at: number): Mention | null {
  for (let i = at - 1; i > at - RELATIVE_REACH; i--) {
    if (reader.isMark(i)) return null;
    if (!reader.classed(i, "relative")) continue;
    return (
      agreeing.find((mention) => mention.last === i || (mention.last === i - 1 && reader.isMark(i - 1))) ??
      null
    );
  }
  return null;
}

/** "قال A لـB إن عليه سحب قواته": what is asked falls on the one who is spoken to. */
function addressedBy(reader: Reader, agreeing: readonly Mention[], at: number): Mention | null {
  for (let i = at; i > at - 3; i--) {
    if (!ON_HIM.has(reader.norm(i)) || !reader.classed(i - 1, "complementizer")) continue;
    return agreeing.findLast((mention) => mention.pre.includes("ل") && i - mention.last <= 2) ?? null;
  }
  return null;
}
const ON_HIM = new Set(["عليه", "عليها", "عليهم"]);

/** The nearest mention before a token that stands where a subject does. */
function lastThatActs(reader: Reader, first: number, at: number): Mention | null {
  return (
    reader.mentions.findLast(
      (mention) => mention.last <= at && mention.first >= first && mention.actor && actsIn(reader, mention),
    ) ?? null
  );
}

/** Where what somebody says begins, by "that"; null where the pronoun hangs on that word itself. */
function tellsFrom(reader: Reader, first: number, at: number): number | null {
  if (reader.classed(at, "complementizer")) return null;
  for (let i = first; i < at; i++) if (reader.classed(i, "complementizer")) return i;
  return null;
}

/**
 * The only one of them. Of several in the sentence before, the only one that acts; in one sentence that is no better
 * than a guess (measured: two in five of those readings were wrong).
 */
function clearest(
  reader: Reader,
  mentions: readonly Mention[],
  pronoun: string,
  at: number | null,
): Mention | null {
  const last = mentions.at(-1) as Mention;
  const idOf = ({ actor }: Mention) => actor?.id;
  if (mentions.every((mention) => idOf(mention) === idOf(last))) {
    const isSure = at === null || actsIn(reader, last) || !hasRival(reader, last, pronoun, at);
    return isSure ? last : null;
  }
  if (at !== null) return null;
  const acting = mentions.filter((mention) => actsIn(reader, mention));
  const actor = acting.at(-1);
  return actor && acting.every((mention) => idOf(mention) === idOf(actor)) ? actor : null;
}

/** "سيادة المغرب على صحرائه": the two stand in one phrase. */
function besideIt(reader: Reader, mentions: readonly Mention[], at: number): Mention | null {
  const last = mentions.at(-1);
  if (!last || at - last.last > 1 || at <= last.last) return null;
  return isVerb(reader, at) || isVerb(reader, last.last) ? null : last;
}

const isVerb = (reader: Reader, i: number): boolean => reader.analyses[i]?.pos === "verb";

/** Whether a mention stands where a subject does: behind a verb, at the head, or behind "that". */
function actsIn(reader: Reader, mention: Mention): boolean {
  if (mention.pre.some((clitic) => clitic !== "و" && clitic !== "ف")) return false;
  const i = mention.first - 1;
  const sentence = reader.sentenceOf[mention.first];
  if (!sentence || i < sentence.first || reader.isMark(i)) return true;
  if (isVerb(reader, i)) return !hasSubjectBefore(reader, i, sentence.first);
  return reader.classed(i, "complementizer", "subordinator") !== null;
}

/** "إن X تدعم Y وزودته": the verb has its subject before it, and Y behind it is its object. */
function hasSubjectBefore(reader: Reader, verb: number, first: number): boolean {
  const before = verb > first ? reader.cover[verb - 1] : null;
  return (
    before !== null &&
    before !== undefined &&
    !before.adjective &&
    before.actor !== null &&
    !reader.analyses[verb]?.pre.length &&
    actsIn(reader, before)
  );
}

/** A noun between that the pronoun may mean as well: it agrees, and names nobody. */
function hasRival(reader: Reader, mention: Mention, pronoun: string, at: number): boolean {
  const gender = pronoun === "ه" ? "m" : pronoun === "ها" ? "f" : null;
  if (gender === null) return false;
  for (let i = mention.last; i < at; i++) {
    const analysis = reader.analyses[i];
    if (reader.cover[i] || !analysis || analysis.suffix !== null) continue;
    if (analysis.pos === "noun" && analysis.gender === gender && analysis.number === "s" && analysis.article)
      return true;
  }
  return false;
}

/** How early in a sentence a pronoun must stand to take up somebody of the sentence before. */
const EARLY = 5;

/**
 * A pronoun takes up somebody of an earlier sentence only where it, or the same pronoun before it, stands
 * at the sentence's head: later on it may as well mean a noun of its own sentence that names nobody.
 */
function takesUp(reader: Reader, pronoun: string, first: number, at: number): boolean {
  for (let i = first; i <= Math.min(at, first + EARLY); i++) {
    if (reader.isMark(i)) continue;
    const suffixed =
      reader.readings[i]?.some((reading) => reading.suffix === pronoun) || reader.cover[i]?.owner === pronoun;
    if (suffixed || i === at) return true;
  }
  return false;
}
