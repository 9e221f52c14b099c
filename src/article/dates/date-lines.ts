import * as ar from "./ar/words.ts";
import type { DateCandidate, DateSource, DatesRead } from "./candidate.ts";
import * as en from "./en/words.ts";
import { fold } from "./fold.ts";
import { type PrintedDate, readPrinted } from "./printed.ts";

/** Lines that stand between a headline and its report, at most. */
const HEAD_LINES = 12;
/** Longer lines are prose, where a date is of what is told. */
const BYLINE_WORDS = 16;
const SHORT_SENTENCE_WORDS = 6;
/** Words beside an unlabelled date, and between a line's head and a comma before it: more are a caption or a deck. */
const UNLABELLED_WORDS = 4;
const WORDS_BEFORE_COMMA = 2;
const DATELINE_CHARS = 110;
const PLACE_WORDS = 4;

const anyOf = (...lists: readonly string[]) =>
  lists
    .flatMap((list) => list.split("|"))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, "\\."))
    .join("|");
const whole = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "gu");

const PUBLISHED = anyOf(ar.PUBLISHED, en.PUBLISHED);
const MODIFIED = anyOf(ar.MODIFIED, en.MODIFIED);
const LABEL = whole(`(?<modified>${MODIFIED})|(?<published>${PUBLISHED})`);
const OTHER = whole(anyOf(ar.OTHER, en.OTHER));
const BESIDE = whole(
  anyOf(ar.BESIDE, en.BESIDE, ...ar.WEEKDAYS, ...en.WEEKDAYS, ...ar.HIJRI_MONTHS, ...en.HIJRI_MONTHS),
);
const PREPOSITION = new RegExp(`(?<![\\p{L}])(?:${anyOf(ar.PREPOSITIONS, en.PREPOSITIONS)})\\s*$`, "u");
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?|\b1[34]\d{2} ?(?:هـ|ه)?|[+-]\d{2}:?\d{2}/g;
/** What keeps a date apart from the words beside it. */
const EDGE = "[|/,،;:–—()·•«»\\[\\]-]";
const APART = (mark: string) => new RegExp(`(?:^|${EDGE})[\\s]*${mark}[\\s]*(?:$|${EDGE})`, "u");
const PREFIX = /^date:? (\d{4}-\d{2}-\d{2})(?: |$)/;
const DATELINE_END = /^[^.؟?!]{0,60}?(?: ?[–—]| [-ـ] ?|\) ?[-ـ:]|(?<!\d):)/u;

/** What a line says with its dates taken out. */
type Kind = "published" | "modified" | "unlabelled" | "other";

/**
 * The dates printed around a headline: labelled ones anywhere at the head, a line that is a date and little else below
 * the headline, a dateline at the head of the report. A date line above the headline may be the clock of the visit, and
 * counts only with its label.
 *
 * @param lines of the page from its top, none empty
 * @param headline index of its headline; -1 where it is not known
 * @param inArticle whether a line above the headline belongs to the report and not to the site
 */
export function readDateLines(
  lines: readonly string[],
  headline: number,
  language: "ar" | "en",
  inArticle: (line: number) => boolean = () => false,
): Partial<DatesRead> {
  const prose = lines.findIndex((line, i) => i > headline && isProse(line));
  const end = Math.min(prose < 0 ? lines.length : prose, Math.max(headline, 0) + 1 + HEAD_LINES);
  const read = {
    candidates: [] as DateCandidate[],
    modified: [] as DateCandidate[],
    impossible: [] as string[],
  };
  let label: Kind = "unlabelled";
  for (let i = 0; i < end; i++) {
    const line = lines[i] as string;
    if (i === headline || line.length > 300) continue;
    const own = dateKinds(line, language, label);
    label = own.label;
    const above = i < headline || headline < 0;
    for (const { date, kind } of own.dates) {
      if (kind === "modified") read.modified.push(candidateOf(date, "byline"));
      else if (kind === "published") read.candidates.push(candidateOf(date, "byline"));
      else if (kind === "unlabelled" && (!above || inArticle(i)))
        read.candidates.push({ ...candidateOf(date, "byline"), unlabelled: true });
    }
    if (!above || own.dates.length > 0) read.impossible.push(...own.impossible);
  }
  const first = lines[prose];
  const dateline = first === undefined ? null : readDateline(first, language);
  if (dateline?.date) read.candidates.push(candidateOf(dateline.date, "dateline"));
  if (dateline) read.impossible.push(...dateline.impossible);
  return read;
}

/** Whether a line is one of the report and not of the page: many words, or some that end as a sentence does. */
function isProse(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return words > BYLINE_WORDS || (words > SHORT_SENTENCE_WORDS && /[.!?؟…][»”"')]?$/.test(line.trim()));
}

function candidateOf(date: PrintedDate, source: DateSource): DateCandidate {
  const { from, to, edtf, text } = date;
  return { source, from, to, edtf, text };
}

interface KindsOfLine {
  readonly dates: readonly { readonly date: PrintedDate; readonly kind: Kind }[];
  readonly impossible: readonly string[];
  /** A label that stands alone on its line speaks of the next one. */
  readonly label: Kind;
}

function dateKinds(line: string, language: "ar" | "en", before: Kind): KindsOfLine {
  const prefix = PREFIX.exec(fold(line));
  const { folded, dates, impossible } = readPrinted(line, language);
  const labels = [...folded.matchAll(LABEL)].map((match) => ({
    at: match.index,
    kind: (match.groups?.["modified"] ? "modified" : "published") as Kind,
  }));
  const words = folded.split(" ").length;
  if (dates.length === 0) {
    const alone = labels.length === 1 && words <= 4;
    return {
      dates: [],
      impossible: words <= BYLINE_WORDS ? impossible : [],
      label: alone ? (labels[0]?.kind ?? "unlabelled") : "unlabelled",
    };
  }
  if (prefix)
    return {
      dates: dates.slice(0, 1).map((date) => ({ date, kind: "published" })),
      impossible,
      label: "unlabelled",
    };
  const other = folded.search(OTHER) >= 0;
  const kinds = dates.map((date, i) => {
    const from = dates[i - 1]?.end ?? 0;
    const mine = labels.filter(({ at }) => at >= from && at < date.start);
    // "Updated, as published on": of two labels the one that says less is believed.
    const label = mine.some(({ kind }) => kind === "modified") ? "modified" : mine.at(-1)?.kind;
    if (label && !(other && label === "published")) return { date, kind: label };
    if (other) return { date, kind: "other" as Kind };
    const trailing =
      labels.some(({ at, kind }) => at >= date.end && kind === "modified") && dates.length === 1;
    if (trailing) return { date, kind: "other" as Kind };
    if (i === 0 && before !== "unlabelled") return { date, kind: before };
    return { date, kind: (standsApart(folded, date, dates) ? "unlabelled" : "other") as Kind };
  });
  return { dates: kinds, impossible, label: "unlabelled" };
}

/** A date between marks on a line of few words: no part of a sentence. */
function standsApart(folded: string, date: PrintedDate, dates: readonly PrintedDate[]): boolean {
  const mark = "■";
  const marked = dates.reduceRight(
    (text, each) => `${text.slice(0, each.start)}${each === date ? mark : " "}${text.slice(each.end)}`,
    folded,
  );
  const rest = marked
    .replace(CLOCK, " ")
    .replace(BESIDE, " ")
    .replace(/(?<=■) *(?:م|ه)(?![\p{L}])/gu, "");
  const before = rest.slice(0, rest.indexOf(mark));
  const most = /[,،(]\s*$/.test(before) ? WORDS_BEFORE_COMMA : UNLABELLED_WORDS;
  if (wordsIn(before) > most || wordsIn(rest) > UNLABELLED_WORDS) return false;
  return APART(mark).test(rest) && !PREPOSITION.test(marked.slice(0, marked.indexOf(mark)));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** "PLACE, 3 May 2023 (AGENCY) - ": place first, since a list of events begins its lines with the day. */
function readDateline(
  line: string,
  language: "ar" | "en",
): { date: PrintedDate | null; impossible: readonly string[] } {
  const head = line.slice(0, DATELINE_CHARS);
  const { folded, dates, impossible } = readPrinted(head, language);
  const [date] = dates;
  if (!date) return { date: null, impossible };
  const place = folded.slice(0, date.start).replace(BESIDE, " ");
  const words = place.match(/\p{L}+/gu)?.length ?? 0;
  const closed = DATELINE_END.test(folded.slice(date.end));
  const isPlace = words > 0 && words <= PLACE_WORDS && !PREPOSITION.test(folded.slice(0, date.start));
  return { date: isPlace && closed ? date : null, impossible: [] };
}
