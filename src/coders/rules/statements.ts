import { turnedTo } from "../../attribution/content.ts";
import type { Scope } from "../../attribution/scope.ts";
import { chainOf, scopesAt } from "../../attribution/scope.ts";
import { fillMention, fillPhrase, joinedTo, nationIn } from "../../clauses/fillers.ts";
import { agreesWithPronoun, resolvePronoun } from "../../clauses/pronouns.ts";
import { ADDRESSED, isBarePronoun, type Reader } from "../../clauses/reader.ts";
import type { ActorRef, Clause, Filler, Mention, Phrase } from "../../model/index.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { CoderInput } from "../coder.ts";
import { isNamed } from "./conditions.ts";
import { actorRef, type DraftCoding, evidenceOf, placeRef, uniqueActors } from "./draft-coding.ts";
import { isHabit, isNegated, speechStatus } from "./telling-marks.ts";
import { readWhen } from "./when-where.ts";

/** The statement that a scope is, or null where its voice only relays or observes. */
export function codeStatement(input: CoderInput, scope: Scope, coder: string): DraftCoding | null {
  if (!scope.statement) return null;
  // "دأب على القول", "لطالما أشاد": a habit of speaking is no act of speech; neither is what nobody said.
  if (scope.clause && (isHabit(input, scope.clause) || isNegated(input, scope.clause))) return null;
  const verb = scope.clause && (turnedTo(input.clauses, scope.clause) ?? scope.clause);
  if (verb && verb !== scope.clause && (isHabit(input, verb) || isNegated(input, verb))) return null;
  const { article, reader } = input;
  const first = reader.tokens[scope.from];
  const last =
    reader.tokens[Math.max(scope.from, scope.last - 1, scope.clause?.token ?? 0, (scope.until ?? 0) - 1)];
  if (!first || !last) return null;
  const { at } = scope;
  const outer = scopesAt(input.scopes, at).filter((each) => isAround(each, scope));
  // "طالب X بإعلان Y كذا": what is asked for is not said yet.
  if (scope.clause?.reading.pos !== "active" && outer.some(({ wanted }) => wanted)) return null;
  const sentence = reader.sentenceOf[at];
  return {
    class: "statement",
    code: "says",
    mode: scope.entry?.mode ?? "states",
    actors: speakers(input, scope),
    recipients: uniqueActors(aboutWhom(input, scope)),
    status: verb ? speechStatus(input, verb) : "actual",
    certainty: "stated",
    voice: scope.quoted ? "quoted" : "paraphrased",
    chain: chainOf([...outer, scope]),
    when: !sentence
      ? null
      : scope.last <= at
        ? readWhen(input, at, sentence.last)
        : readWhen(input, Math.max(sentence.first, scope.from - 3), Math.max(scope.first, at + 1)),
    where: wherePlaces(input, scope),
    evidence: [evidenceOf(article, first.start, last.end)],
    confidence: scope.speakers.some((speaker) => speaker.found === "ellipsis" || speaker.found === "pronoun")
      ? 0.75
      : 0.9,
    coder,
    rule: `coders/${article.language}/says-${scope.entry?.id ?? (scope.clause ? "noun" : "frame")}`,
    sentence: sentence?.index ?? 0,
    clauses: [],
    kind: sentence?.kind ?? "paragraph",
  };
}

/** "قال X إن كذا، بحسب Y": X's words reach to the end of the sentence, but stand inside Y's. */
function isAround(outer: Scope, inner: Scope): boolean {
  const isOther = outer !== inner && (outer.clause === null || outer.clause !== inner.clause);
  return isOther && (outer.first < inner.first || (outer.first === inner.first && outer.last > inner.last));
}

/** "قال في موسكو إن": where it was said, in the words before what is said. */
function wherePlaces({ article }: CoderInput, { clause, first }: Scope): DraftCoding["where"] {
  if (!clause) return [];
  return clause.phrases.flatMap(({ prep, mention, last }) => {
    const isPlace = prep === "في" || prep === "ب" || prep === "in" || prep === "at";
    const place = isPlace && last <= first && mention?.place ? placeRef(article, mention) : null;
    return place ? [place] : [];
  });
}

/** The speakers as actors; somebody named whom no pack knows keeps the words of the article. */
function speakers(input: CoderInput, scope: Scope): ActorRef[] {
  const named = scope.speakers.filter((speaker) => isNamed(speaker) && !speaker.mention.some);
  const known = uniqueActors(named.map((filler) => actorRef(input.article, filler)));
  if (known.length > 0) return known;
  return scope.voices
    .filter((voice) => voice.kind === "actor" && voice.id === undefined && voice.name !== "")
    .map(({ name }) => ({
      id: `person:${normaliseArabic(name).replace(/\s+/g, "-")}`,
      labels: { ar: name, en: name },
      text: name,
    }));
}

/** Whom a verb of accusing, praising, asking takes as its object, named or in the words of the article. */
function aboutWhom(input: CoderInput, scope: Scope): ActorRef[] {
  const { clause, entry } = scope;
  if (!clause || !entry) return [];
  const speaking = new Set(scope.speakers.map(({ sense }) => sense.id));
  const refs = (fillers: readonly Filler[]) =>
    fillers
      .filter((filler) => isNamed(filler) && !speaking.has(filler.sense.id))
      .map((filler) => actorRef(input.article, filler));
  const sources = entry.about ?? [];
  const pronoun = sources.includes("obj") ? refs(inPronoun(input, clause, scope.first, speaking)) : [];
  if (pronoun.length > 0) return pronoun;
  const candidates = sources.flatMap((source) =>
    clause.phrases.filter((phrase) => isAt(clause, phrase, source)),
  );
  for (const named of candidates.filter(({ mention }) => mention !== null && mention.voiceKind === null)) {
    const all = joinedTo(clause.phrases, named);
    const fillers = refs(all.flatMap((phrase) => fillPhrase(input.reader, phrase, "direct")));
    if (fillers.length > 0) return fillers;
  }
  const partner = refs(partnerOf(input, clause));
  if (partner.length > 0) return partner;
  // "نفى عنه كذا", "أنحى عليها باللائمة".
  const onPreposition = candidates.filter((phrase) => phrase.prep !== null && phrase.mention === null);
  const taken = refs(
    onPreposition
      .filter((phrase) => isBarePronoun(input.reader, phrase))
      .flatMap((phrase) => fillPhrase(input.reader, phrase, "pronoun")),
  );
  if (taken.length > 0) return taken;
  const group = candidates.find(
    (phrase) =>
      phrase.first < Math.max(scope.first, clause.token + 1) && input.reader.classed(phrase.first, ...GROUPS),
  );
  if (group) return [inWords(input, group)];
  const office = candidates.find(
    (phrase) => phrase.prep === null && !phrase.coordinated && isOffice(input, phrase),
  );
  if (office && scope.speakers.length > 0) return [inWords(input, office)];
  return sources.includes("gen") ? refs(candidates.flatMap((phrase) => whoseIs(input, phrase))) : [];
}

/** "اتهمها", "متهما إياها": the object is a pronoun. Behind a relative it means the one described ("التي تتهمها X"). */
function inPronoun(
  { reader }: CoderInput,
  clause: Clause,
  before: number,
  speaking: ReadonlySet<string>,
): Filler[] {
  const { token, reading, relativeTo } = clause;
  const onVerb = reading.pos === "verb" ? reading.suffix : null;
  if (onVerb && relativeTo && agreesWithPronoun(relativeTo, onVerb)) return fillMention(reader, relativeTo);
  let at = token;
  if (!onVerb) {
    at = token + 1;
    while (at < Math.min(before, token + 3) && !reader.classed(at, "object-pronoun")) at++;
    if (!reader.classed(at, "object-pronoun")) return [];
  }
  const pronoun = onVerb ?? reader.norm(at).replace(/^ايا/, "");
  const found = resolvePronoun(reader, pronoun, token, at) ?? theOther(reader, pronoun, token, speaking);
  return found ? [found] : [];
}

/** "دعا X خصمه Y إلى كذا، متهما إياه بكذا": the one beside the speaker whom the sentence names before it. */
function theOther(reader: Reader, pronoun: string, at: number, speaking: ReadonlySet<string>): Filler | null {
  const first = reader.sentenceOf[at]?.first ?? at;
  const others = reader.mentions.filter(
    ({ actor, adjective, voiceKind, first: from, last }) =>
      actor !== null &&
      !adjective &&
      voiceKind === null &&
      from >= first &&
      last <= at &&
      !speaking.has(actor.id),
  );
  const agreeing = others.filter(
    (mention) => agreesWithPronoun(mention, pronoun) && !isScene(reader, mention),
  );
  const [mention, ...more] = agreeing;
  if (!mention?.actor || more.some(({ actor }) => actor?.id !== mention.actor?.id)) return null;
  return { mention, sense: mention.actor, span: reader.tokens[at] ?? mention, found: "pronoun" };
}

/** "في صنعاء", "من أنقرة": where it happens. */
const isScene = (reader: Reader, { place, first, pre }: Mention): boolean =>
  place !== null &&
  (pre.includes("ب") ||
    /^(?:من|الي)$/.test(reader.norm(first - 1)) ||
    reader.classed(first - 1, "place-preposition") !== null);

/** "بخطوات بغداد", "بالوساطة الصينية": whose the thing praised or blamed is. Behind a noun of the rules or of speech it may be whom the act befell. */
function whoseIs(input: CoderInput, phrase: Phrase): Filler[] {
  const { reader } = input;
  if (phrase.mention) return [];
  const isAct = reader.readings[phrase.first]?.some(({ senses }) =>
    senses.some(({ kind }) => kind !== "class"),
  );
  if (phrase.genitive) return isAct ? [] : fillPhrase(reader, phrase, "genitive");
  // "الإعلام المصري": a body of a state is not the state.
  if (reader.classed(phrase.first, "words-noun", "media", "body-head", "body-noun", "group-forces"))
    return [];
  return nationIn(input.reader, phrase);
}

function isAt(clause: Clause, { prep, mention, first }: Phrase, source: string): boolean {
  if (source !== "obj") return prep === normaliseArabic(source);
  const isSubject = clause.subject.some((filler) => filler.mention === mention && mention !== null);
  return prep === null && !isSubject && first !== clause.subjectPhrase?.first;
}

/** Nouns of those who are spoken to without a name: "الطرفين", "الدول كافة", "المواطنين". */
const GROUPS = [...ADDRESSED, "generic-group", "people", "people-armed", "group-fighters", "security"];

function inWords({ article, reader }: CoderInput, { first, last }: Phrase): ActorRef {
  // "المجتمع الدولي الوفاء بكذا": the noun of action is what is asked for.
  // "خصمه المسؤولية", "نظيره كذا": behind a pronoun only an adjective still belongs to it.
  const isOwned = (reader.analyses[first]?.suffix ?? null) !== null;
  const goesOn = (i: number) =>
    reader.analyses[i]?.pos !== "masdar" &&
    !(isOwned && reader.analyses[i]?.pos === "noun" && !reader.cover[i]);
  let end = first + 1;
  while (end < last && goesOn(end)) end++;
  const text = article.text.slice(reader.tokens[first]?.start, reader.tokens[end - 1]?.end);
  return { id: `described:${text.replace(/\s+/g, "-")}`, labels: { ar: text, en: text }, text };
}

/** "نظيره التركي", "جارتها", "المجلس العسكري": somebody who is told by his office or by what he is to the speaker. */
function isOffice({ reader }: CoderInput, { first, genitive }: Phrase): boolean {
  const noun = reader.classed(first, "spokesman")
    ? null
    : reader.classed(first, "title", "relation", "body-head");
  return noun !== null && genitive === null && (noun.article || noun.suffix !== null);
}

const TALKS = ["channel-phone-call", "channel-letter", "channel-interview"];

/** "قال في اتصال مع X", "أكد في برقية إلى X", "شدد في اتصال بنظيره X": whom somebody speaks or writes to. */
function partnerOf(input: CoderInput, clause: Clause): Filler[] {
  const { reader } = input;
  const to = clause.phrases.find(
    ({ prep, first, mention }) =>
      (prep === "مع" || prep === "الي" || prep === "ب") &&
      mention !== null &&
      mention.voiceKind === null &&
      [first - 1, first - 2].some((i) => i > clause.token && reader.classed(i, ...TALKS) !== null),
  );
  return to ? fillPhrase(reader, to, "direct").filter(isNamed) : [];
}
