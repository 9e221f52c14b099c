import { PHASES } from "../../clauses/operators.ts";
import type { Clause, Mention, PlaceRef, When } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";
import { placeRef } from "./draft-coding.ts";
import { phrasesAfter } from "./take.ts";

/** Verbs that name an act by the noun behind them, and whose day is its day. */
const CARRYING: ReadonlySet<string> = new Set([
  "light",
  "receive",
  "announce",
  "errand",
  "sets-out",
  ...PHASES,
]);

/** The day of the act, or null. */
export function whenOf(input: CoderInput, clause: Clause): When | null {
  const after = readWhen(input, clause.token, endOfOwn(input, clause));
  if (after) return after;
  if (clause.reading.pos !== "verb") {
    const lent = lentBy(input, clause);
    return (
      lent && (readWhen(input, lent.first, lent.before) ?? readWhen(input, clause.window.last, lent.last))
    );
  }
  const sentence = input.reader.sentences[clause.sentence];
  if (!sentence) return null;
  const from = Math.min(clause.window.first, clause.token - 4);
  const near = readWhen(input, Math.max(sentence.first, from), clause.token);
  // "وفي الأول من مايو، قصفت X": a date at the head of the sentence is of its first verb.
  const isFirst = input.clauses.every(
    (each) => each.sentence !== clause.sentence || each.token >= clause.token || each.reading.pos !== "verb",
  );
  return near ?? (isFirst ? readWhen(input, sentence.first, sentence.first + LONGEST_DATE) : null);
}

/** Verbs behind which stands what is still to come. */
const FORWARD = new Set(["may", "plan", "towards", "wish"]);

/** "هدد بشن عملية قبل الصيف": a day behind what is threatened or planned is the day of that. */
function endOfOwn(input: CoderInput, clause: Clause): number {
  const forward = clause.senses.some(({ kind, id }) => kind === "operator" && FORWARD.has(id));
  if (clause.reading.pos !== "verb" || !forward) return clause.window.last;
  // Before the last noun it governs an aside may say when it was said.
  const content = input.clauses.findLast(({ governor }) => governor === clause.index);
  return Math.min(clause.window.last, content?.token ?? clause.window.last);
}

/**
 * The stretches of the verb that carries a noun in which its day and place may stand: "شنت X أمس غارات" before the first
 * noun it carries, "جاء قصف X، في 12 مارس، بعد مقتل Y" up to the next act. What stands before "after" is of the act
 * before it and lends nothing.
 */
function lentBy(
  { reader, clauses }: CoderInput,
  clause: Clause,
): { readonly first: number; readonly before: number; readonly last: number } | null {
  const carrier = clause.governor === null ? undefined : clauses[clause.governor];
  if (carrier?.reading.pos !== "verb" || !carrier.senses.some(({ id }) => CARRYING.has(id))) return null;
  const turns = (i: number) => reader.classed(i, "after", "before") !== null;
  for (let i = carrier.token + 1; i < clause.token; i++) if (turns(i)) return null;
  const carried = clauses.filter(({ governor }) => governor === carrier.index).map(({ token }) => token);
  let last = clause.window.last;
  while (last < carrier.window.last && !turns(last) && !clauses.some(({ token }) => token === last)) last++;
  return { first: carrier.token, before: Math.min(...carried), last };
}

/** Tokens of a date that opens a sentence, with its preposition, at most. */
const LONGEST_DATE = 6;

/** The places of the act, and the phrases that name them. */
export function readWhere(
  input: CoderInput,
  clause: Clause,
  frame: Frame,
): { refs: PlaceRef[]; mentions: Mention[]; ground: boolean } {
  const mentions: Mention[] = [];
  let ground = false;
  const sources = [...(frame.where ?? []), ...input.reader.words("place-preposition")];
  for (const source of sources) {
    if (source === "subj") {
      for (const filler of clause.subject) if (filler.mention.kind === "place") mentions.push(filler.mention);
      const bare =
        clause.reading.pos === "verb" ? clause.phrases.filter((phrase) => phrase.prep === null) : [];
      for (const phrase of bare) if (phrase.mention?.kind === "place") mentions.push(phrase.mention);
    } else if (source === "obj" || source === "gen" || source === "gen2") {
      for (const phrase of clause.phrases) {
        if (phrase.prep === null && phrase.mention?.kind === "place") mentions.push(phrase.mention);
      }
    } else {
      for (const phrase of phrasesAfter(input, clause, source)) {
        if (phrase.mention?.place && !phrase.mention.group) mentions.push(phrase.mention);
      }
    }
    // A place that the act is done to, as against one in which it is done.
    if (mentions.length > 0 && (frame.where ?? []).includes(source)) ground = true;
  }
  mentions.push(...placesBeside(input, clause));
  if (mentions.length === 0) mentions.push(...placesAbove(input, clause));
  const unique = mentions.filter((mention, i) => mentions.indexOf(mention) === i);
  unique.sort((a, b) => a.first - b.first);
  const refs = unique.map((mention) => placeRef(input.article, mention)).filter((ref) => ref !== null);
  return { refs, mentions: unique, ground };
}

/** "غارات جديدة جنوبي سرت": the place behind a word of direction, which a noun of action has in its phrase. */
function placesBeside({ reader }: CoderInput, { phrases }: Clause): Mention[] {
  return phrases.flatMap(({ prep, genitive }) =>
    prep === null && genitive?.place && reader.classed(genitive.first - 1, "side-of-place") ? [genitive] : [],
  );
}

/**
 * "شنت X في سرت هجوما", "يتوجه X إلى موسكو للقاء Y": where the verb that carries the noun has its place, or where its
 * subject goes.
 */
function placesAbove(input: CoderInput, clause: Clause): Mention[] {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  if (governor?.reading.pos !== "verb" || clause.reading.pos !== "masdar") return [];
  // "شهدت بيروت احتجاجات", "تعرضت القاعدة لهجوم": the place that sees or suffers it.
  const sees = governor.senses.some(
    ({ kind, id }) => kind === "operator" && (id === "witness" || id === "receive"),
  );
  const seen = governor.phrases.filter(({ prep, last }) => sees && prep === null && last <= clause.token);
  const places = seen.flatMap(({ mention }) => (mention?.kind === "place" ? [mention] : []));
  if (places.length > 0) return places;
  const carries = governor.senses.some(({ kind, id }) => kind === "operator" && CARRYING.has(id));
  if (!carries || governor.senses.some(({ kind }) => kind === "speech")) return [];
  const lent = lentBy(input, clause);
  const goes = governor.senses.some(({ id }) => id === "sets-out");
  const { reader } = input;
  return [...reader.words("place-preposition"), ...(goes ? reader.words("goal-preposition") : [])]
    .flatMap((preposition) => phrasesAfter(input, governor, preposition))
    .flatMap(({ mention, first }) =>
      mention?.place && !mention.group && lent && first < lent.before ? [mention] : [],
    );
}

/** "قصفت X طرابلس، وفي اليوم التالي انسحبت": a date behind a comma and "and" is of the verb behind it. */
function opensNext({ reader, clauses }: CoderInput, date: number): boolean {
  const head = reader.classed(date - 1, "preposition") ? date - 1 : date;
  const next = reader.cover[date]?.last ?? date + 1;
  return (
    reader.isMark(head - 1) &&
    reader.norm(head).startsWith("و") &&
    clauses.some(({ token, reading }) => token === next && reading.pos === "verb")
  );
}

/** The date that stands in a clause's own stretch of text, or null: never the publication date instead. */
export function readWhen(input: CoderInput, first: number, last: number): When | null {
  const times = input.mentions.filter(
    (mention) =>
      mention.time &&
      mention.time.kind !== "duration" &&
      mention.first >= first &&
      mention.last <= last &&
      !(mention.first > first + 1 && opensNext(input, mention.first)),
  );
  const dated = times.find((mention) => mention.time?.edtf);
  if (!dated?.time?.edtf) return null;
  return {
    edtf: dated.time.edtf,
    basis: dated.time.basis,
    text: input.article.text.slice(dated.name.start, dated.name.end),
  };
}
