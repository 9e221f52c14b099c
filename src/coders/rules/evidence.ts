import { isBarePronoun } from "../../clauses/reader.ts";
import type { Clause, Evidence, Filler, Mention } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import type { Telling } from "./context.ts";
import { evidenceOf } from "./draft-coding.ts";
import type { Slots } from "./slots.ts";

/** The words of the act, and each word elsewhere that makes it denied, conditional or planned. */
export function withDeciders(input: CoderInput, telling: Telling, act: Evidence): Evidence[] {
  const { tokens } = input.reader;
  const words = telling.deciders
    .map((token) => ({ start: tokens[withMarkers(input, token)]?.start ?? 0, end: tokens[token]?.end ?? 0 }))
    .filter(({ start, end }) => !(act.start <= start && end <= act.end))
    .map(({ start, end }) => evidenceOf(input.article, start, end));
  return [...words, act].sort((a, b) => a.start - b.start);
}

/**
 * First of the words right before the trigger that decide whether it happened ("لم", "قد", "سوف"): a span that
 * left them out would say the opposite of its coding.
 */
function withMarkers(input: CoderInput, token: number): number {
  const { reader } = input;
  const first = reader.sentenceOf[token]?.first ?? token;
  const decides = (i: number) =>
    reader.classed(i, "negator", "past-marker", "future-marker", "possibly", "maybe") !== null;
  let at = token;
  while (at > first && !reader.cover[at - 1] && decides(at - 1)) at--;
  return at;
}

/** From the first to the last word that the coding rests on, inside the sentence of the trigger. */
export function evidenceFor(
  input: CoderInput,
  clause: Clause,
  slots: Slots,
  fillers: readonly Filler[],
  places: readonly Mention[],
  alone: boolean,
) {
  const { reader, article } = input;
  const sentence = reader.sentences[clause.sentence];
  const trigger = reader.tokens[clause.token];
  let start = reader.tokens[withMarkers(input, clause.token)]?.start ?? 0;
  let end = trigger?.end ?? 0;
  const take = (span: { start: number; end: number }) => {
    if (!sentence || span.start < sentence.start || span.end > sentence.end) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
  for (const filler of fillers) take(filler.span);
  // "ماضية في تسليح": who acts is the one of the verb above, and the verb says that he does.
  const above = clause.governor === null ? undefined : input.clauses[clause.governor];
  const isItsSubject = above?.subject.some((each) => fillers.some(({ sense }) => sense.id === each.sense.id));
  const isAbove = isItsSubject || fillers.some(({ found }) => found === "governor");
  if (above && isAbove && clause.reading.pos !== "verb") {
    take(reader.tokens[withMarkers(input, above.token)] ?? { start: -1, end: -1 });
  }
  for (const place of places) take(place.name);
  for (const phrase of slots.used) {
    const first = reader.tokens[phrase.first];
    const last = reader.tokens[phrase.last - 1];
    if (first && last) take({ start: first.start, end: last.end });
  }
  // Phrases that go on right where the words end belong to them ("انتهاء مهمتها في مالي").
  for (const phrase of clause.phrases) {
    const first = reader.tokens[phrase.first];
    const last = reader.tokens[phrase.last - 1];
    // Where nobody is on the other side the words must say what is done: "رفضها أي تدخل", "تعهدت X بالدفاع".
    const isWhat =
      alone && phrase.pronoun === null && !fillers.some(({ mention }) => mention === phrase.mention);
    // "ثقته بها": where nobody is named the pronoun stands for him.
    const belongs = isWhat || (phrase.prep !== null && (alone || !isBarePronoun(reader, phrase)));
    const goesOn = first && endOverDates(input, end) >= first.start - 1 && belongs;
    if (
      goesOn &&
      last &&
      !reader.classed(phrase.last - 1, "negator") &&
      reader.norm(phrase.last - 1) !== "ما"
    )
      take({ start: first.start, end: last.end });
  }
  return evidenceOf(article, start, end);
}

/** "هدد أمس بضرب كذا": a date right behind the words does not end them. */
function endOverDates(input: CoderInput, end: number): number {
  const date = input.mentions.find(({ kind, start }) => kind === "time" && start >= end && start <= end + 1);
  return date && date.end > end ? endOverDates(input, date.end) : end;
}
