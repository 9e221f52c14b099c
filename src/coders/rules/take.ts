import { fillOwned, ownerBehind } from "../../clauses/belonging.ts";
import { fillPhrase, joinedTo, nationIn } from "../../clauses/fillers.ts";
import { isBarePronoun } from "../../clauses/reader.ts";
import type { Clause, Filler, Phrase } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { CoderInput } from "../coder.ts";
import { carrierOf } from "./carrier.ts";
import { genitiveRole } from "./genitive.ts";
import { isSupporter } from "./support-words.ts";

export interface Context {
  readonly input: CoderInput;
  readonly clause: Clause;
  readonly frame: Frame;
  /** All rules of the language by id. */
  readonly frames: ReadonlyMap<string, Frame>;
  readonly used: Phrase[];
  /** A preposition of the frame already names the object, so a genitive is the subject. */
  readonly objectTaken: boolean;
}

/** Phrases after a preposition; `من صفوف` wants that noun at the head of the phrase. */
export function phrasesAfter(input: CoderInput, clause: Clause, source: string): Phrase[] {
  const [preposition, ...nouns] = normaliseArabic(source).split(" ");
  let joined = false;
  return clause.phrases.filter((phrase, i) => {
    // "قرب الحدود مع X": with whom a border is shared; "أغلق حدوده مع X" says to whom.
    const before = clause.phrases[i - 1];
    const border = before?.last === phrase.first ? input.reader.classed(before.last - 1, "border") : null;
    if (preposition === "مع" && border && border.suffix === null) return false;
    // "سيطر على المدينة انطلاقا من معسكرات X": where one sets out from, and not from whom it is taken.
    if (preposition === "من" && input.reader.classed(phrase.first - 1, "range-start")) return false;
    // "لمساندة X وY": what is joined to a phrase that fits fits too.
    joined = (fitsSource(phrase) && !isSupporter(input, clause, phrase)) || (joined && phrase.coordinated);
    return joined;
  });

  function fitsSource(phrase: Phrase): boolean {
    if (phrase.prep === normaliseArabic(source)) return true;
    if (phrase.prep !== preposition || nouns.length === 0)
      return phrase.prep === preposition && nouns.length === 0;
    return headsPhrase(input, phrase, preposition as string, nouns);
  }
}

/**
 * "على يد X", "بنيران X", "at the hands of X": the words right behind the preposition or written with it. "على صعيد X" only
 * ends like one, and with its article a noun is no part of the expression ("طلبت من الجانب المصري").
 */
function headsPhrase({ reader }: CoderInput, phrase: Phrase, preposition: string, words: string[]): boolean {
  const { first, last } = phrase;
  const heads = (at: number) =>
    at + words.length <= last && words.every((word, k) => plain(reader.norm(at + k)) === word);
  return heads(first) || heads(first + 1) || plain(reader.norm(first)) === preposition + words[0];
}

/** A word without "and" before it. */
const plain = (norm: string): string => norm.replace(/^[وف](?=.{3})/, "");

/** `X>` also takes the one named after an opaque noun: "praised the efforts of X"; `X!` nobody through a pronoun. */
export function take(context: Context, given: string): Filler[] {
  const { input, clause, used } = context;
  const onlyNamed = given.endsWith("!");
  const deep = given.includes(">");
  const source = given.replace(/[>!]/g, "");
  // "استعاد المدينة من X، بدعم من Y": the first one named after the preposition, and those joined to it.
  const all = phrasesAfter(input, clause, source);
  const phrases = all[0] ? joinedTo(all, all[0]) : [];
  const fillers: Filler[] = [];
  // "ل دعم": the noun is the source's own, whoever is done what it says.
  const behind = (phrase: Phrase) =>
    deep ? ownersIn(context, phrase) : source.includes(" ") ? genitiveOrNation(input, phrase) : [];
  for (const phrase of phrases) {
    const named = fillOwned(input.reader, clause.phrases, phrase);
    const whole = named.length > 0 ? named : behind(phrase);
    const found = whole.length > 0 || onlyNamed ? whole : fillPhrase(input.reader, phrase, "pronoun");
    // A pronoun on the head noun ("في مواقعها") is an owner, not who the phrase names; on the preposition it is.
    const bare = isBarePronoun(input.reader, phrase);
    if (whole.length === 0 && !bare && !normaliseArabic(source).includes(" ")) continue;
    if (found.length > 0) used.push(phrase);
    fillers.push(...found);
  }
  return fillers;
}

/** "بنيران X", "بنيران إسرائيلية". */
function genitiveOrNation(input: CoderInput, phrase: Phrase): Filler[] {
  const genitive = fillPhrase(input.reader, phrase, "genitive");
  return genitive.length > 0 || phrase.prep !== "ب" ? genitive : nationIn(input.reader, phrase);
}

/** Whose a thing is: "جهود X" by its genitive, "العمليات الروسية" by the adjective of a noun of action or of words. */
export function ownersIn(context: Context, phrase: Phrase): Filler[] {
  const { input } = context;
  const { reader } = input;
  const genitive = fillPhrase(reader, phrase, "genitive");
  if (genitive.length > 0) return suffers(context, phrase) ? [] : genitive;
  const head = headAt(input, phrase);
  const made = makersOf(input, phrase);
  if (made.length > 0) return made;
  const act = actOf(input, phrase);
  const carried = act ? doerOf(input, act) : [];
  if (carried.length > 0) return carried;
  const isAct = act !== undefined || reader.classed(head, "policy-noun", "post") !== null;
  return isAct && !reader.cover[head] ? nationIn(input.reader, phrase) : [];
}

/** "الهجوم الذي شنته X", "حملة أطلقتها X": who acts in the light verb that describes a noun of action with its pronoun. */
export function doerOf(input: CoderInput, act: Clause): Filler[] {
  return (carrierOf(input, act)?.subject ?? []).filter(({ found }) => found === "named");
}

/** "مذكرة التفاهم التي وقعتها X", "القرار الذي اتخذته X": who made what a relative clause with a pronoun for it describes. */
export function makersOf({ clauses, reader }: CoderInput, phrase: Phrase): Filler[] {
  if (!reader.classed(phrase.last, "relative")) return [];
  const isMade = [phrase.first, phrase.first + 1].some(
    (i) =>
      i < phrase.last &&
      reader.classed(i, "deal", "initiative", "policy-noun", "sanction-noun", "attack-noun"),
  );
  const verb = isMade ? clauses.find(({ token }) => token === phrase.last + 1) : undefined;
  if (verb?.reading.pos !== "verb" || !verb.reading.suffix) return [];
  return verb.subject.filter(({ found }) => found === "named");
}

/** The first word of a phrase behind its preposition ("من الهجوم الإسرائيلي"). */
function headAt({ reader }: CoderInput, { prep, first }: Phrase): number {
  return prep !== null && reader.classed(first, "preposition") ? first + 1 : first;
}

/** The noun of action that heads a phrase. */
function actOf(input: CoderInput, phrase: Phrase): Clause | undefined {
  const head = headAt(input, phrase);
  return input.clauses.find(
    ({ token, reading, senses }) =>
      token === head && reading.pos === "masdar" && senses.some(({ kind }) => kind === "frame"),
  );
}

/** "انتقدت X تسليح Y", "أدان قتل Y": Y is whom the act is done to, and not whose act it is. */
function suffers({ input, frames }: Context, phrase: Phrase): boolean {
  const noun = actOf(input, phrase);
  const acts = (noun?.senses ?? []).flatMap(({ kind, id }) =>
    kind === "frame" ? (frames.get(id) ?? []) : [],
  );
  return noun !== undefined && acts.some((frame) => genitiveRole(input, noun, frame, false) === "O");
}

/** "قتل قائدا في X"; but behind the preposition of a frame stands to whom it goes ("أرسل مقاتلين لـX"). */
export function owned({ input, clause, frame }: Context, phrase: Phrase): Filler[] {
  const owner = ownerBehind(input.reader, clause.phrases, phrase);
  const isEnd = [...(frame.O ?? []), ...(frame.T ?? []), ...(frame.S ?? [])].some(
    (source) => owner?.prep === normaliseArabic(source.replace(/^noun:|[>!]/g, "")),
  );
  return isEnd ? fillPhrase(input.reader, phrase, "direct") : fillOwned(input.reader, clause.phrases, phrase);
}
