import type { Edtf, Language, PublicationDate, Reading, Span, TimeBasis, Token } from "../../model/index.ts";
import { arabicTimes } from "./ar/rules.ts";
import { type Outlook, readAnchor } from "./calendar.ts";
import type { Dated, TimeKind } from "./dated.ts";
import { englishTimes } from "./en/rules.ts";
import {
  type Found,
  type HeadIndex,
  indexByHead,
  type LastDate,
  type Reach,
  type Rule,
  type Scene,
  type TenseOf,
  type TimeGrammar,
} from "./grammar.ts";
import { readWords, type Word } from "./read-words.ts";

/** Words that give a time, and what they stand for. */
export interface TimeMention extends Span {
  /** Token indices, half-open. */
  first: number;
  last: number;
  /**
   * What the words stand for: EDTF (`2020-05`, `2014/..`, with a clock `2020-05-24T20:30`), for durations and sets
   * ISO 8601 (`P3D`); null where they give no value.
   */
  value: string | null;
  /**
   * The days of the calendar in it, without clock, a stretch without the `~` of its ends, as codings have it; null for a
   * duration, a set, and a clock whose day is not told.
   */
  edtf: Edtf | null;
  basis: TimeBasis;
  kind: TimeKind;
}

/** A grammar with its rules by the words they can begin with. */
interface Reader {
  readonly grammar: TimeGrammar;
  readonly rules: HeadIndex<Rule>;
}

const READERS: Readonly<Record<Language, Reader>> = { ar: readerOf(arabicTimes), en: readerOf(englishTimes) };

function readerOf(grammar: TimeGrammar): Reader {
  return { grammar, rules: indexByHead(grammar.rules, ({ read }) => read) };
}

/**
 * The times a text names, in order, none overlapping, each the longest that a rule reads there. What the text
 * leaves out is resolved from the publication date only; where that is unknown it stays open.
 *
 * @param analyses what each token is in its sentence, parallel to `tokens`: the tense of a verb tells whether a
 * weekday lies ahead. Without them only words of fixed meaning tell
 * @example
 * findTimes(readTokens("في 19 مايو", "ar"), "ar", { edtf: "2020-05-25", basis: "stated" })[0]?.edtf // "2020-05-19"
 */
export function findTimes(
  tokens: readonly Token[],
  language: Language,
  publishedOn: PublicationDate,
  analyses: readonly (Reading | null)[] = [],
): TimeMention[] {
  const reader = READERS[language];
  const words = readWords(tokens, reader.grammar.withoutProclitics);
  const tenseOf = (word: Word) => tenseIn(analyses[word.first] ?? null);
  const outlook = memoized((at, reach) => reader.grammar.outlook(words, at, tenseOf, reach));
  const anchor = readAnchor(publishedOn);
  const mentions: TimeMention[] = [];
  let last: LastDate | null = null;
  for (let at = 0; at < words.length; ) {
    const rules = reader.rules.of((words[at] as Word).forms);
    const found: Found<Dated> | null =
      rules.length > 0 ? readLongest(rules, { words, start: at, anchor, last, outlook }, at) : null;
    if (found) {
      const first = words[at]?.first ?? 0;
      const end = words[found.next - 1]?.last ?? first + 1;
      mentions.push(mentionOf(tokens, first, end, found.value));
      last = lastOf(found.value) ?? last;
    }
    at = found?.next ?? at + 1;
  }
  return mentions;
}

function tenseIn(reading: Reading | null): ReturnType<TenseOf> {
  if (!reading) return null;
  if (reading.pos !== "verb") return "no verb";
  return reading.tense === "perfect" ? "past" : "other";
}

/** Several rules ask for the same place. */
function memoized(read: (at: number, reach: Reach) => Outlook): Scene["outlook"] {
  const known = new Map<number, Outlook>();
  return (at, reach = "around") => {
    const key = reach === "around" ? at : -1 - at;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = read(at, reach);
    known.set(key, made);
    return made;
  };
}

function readLongest(rules: readonly Rule[], scene: Scene, at: number): Found<Dated> | null {
  let best: Found<Dated> | null = null;
  for (const { read } of rules) {
    const found = read(scene, at);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

function mentionOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { value, basis, kind }: Dated,
): TimeMention {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { start, end, first, last, value, edtf: onCalendar(value, kind), basis, kind };
}

const CLOCK = /T\d\d:\d\d~?/g;

function onCalendar(value: string | null, kind: TimeKind): Edtf | null {
  if (value === null || kind === "duration" || kind === "set" || kind === "clock") return null;
  const days = value.replace(CLOCK, "");
  const [from, to] = days.split("/");
  if (to === undefined || from === to) return from as string;
  return kind === "period" ? days.replace(/~/g, "") : days;
}

const LAST = /^(\d{4})(?:-(\d{2}))?/;

function lastOf({ value, kind }: Dated): LastDate | null {
  const match = kind === "duration" || kind === "set" ? null : LAST.exec(value ?? "");
  if (!match) return null;
  const day = readAnchor({ edtf: (value as string).split("/")[0]?.slice(0, 10) ?? null, basis: "relative" });
  return { year: Number(match[1]), month: match[2] && Number(match[2]) < 13 ? Number(match[2]) : null, day };
}
