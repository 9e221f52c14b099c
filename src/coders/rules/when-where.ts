import type { Clause, Mention, PlaceRef, When } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";
import { placeRef } from "./draft-coding.ts";
import { phrasesAfter } from "./slots.ts";

/** Verbs that name an act by the noun behind them, and whose day is its day. */
const CARRYING = new Set(["light", "announce", "begin", "continue", "receive", "errand", "sets-out"]);

/** The day of the act, or null. */
export function whenOf(input: CoderInput, clause: Clause): When | null {
  const after = readWhen(input, clause.token, clause.window.last);
  if (after) return after;
  // "شنت X أمس غارات", "أعلنت X أمس قطع": the day stands with the verb that carries the noun.
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  const carries = governor?.reading.pos === "verb" && governor.senses.some(({ id }) => CARRYING.has(id));
  if (clause.reading.pos !== "verb") return carries ? readWhen(input, governor.token, clause.token) : null;
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
  const goes = governor.senses.some(({ id }) => id === "sets-out");
  const { reader } = input;
  return [...reader.words("place-preposition"), ...(goes ? reader.words("goal-preposition") : [])]
    .flatMap((preposition) => phrasesAfter(input, governor, preposition))
    .flatMap(({ mention, first }) =>
      mention?.place && !mention.group && first < clause.token ? [mention] : [],
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
