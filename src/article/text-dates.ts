import type { Language } from "../model/index.ts";
import { type DatesRead, joinDates } from "./dates/candidate.ts";
import { readDateLines } from "./dates/date-lines.ts";
import { readPrinted } from "./dates/printed.ts";
import { readUrlDate } from "./dates/url-date.ts";

/** Lines at the head of a text that may give its date. */
const HEAD_LINES = 30;
/** Where whoever saved a text notes its address. */
const ADDRESS_LINES = 3;
/** A headline has these; a line of fewer may be the site's name, below which a day may be that of the visit. */
const HEADLINE_WORDS = 5;
const SHORTEST_WORDS = 3;
/** No headline is as long. */
const SENTENCE_WORDS = 17;

/**
 * Dates that a plain text gives of itself: at its head, in its dateline, or by its address on a line of its own.
 *
 * @param url its address, where the caller knows it
 */
export function readTextDates(text: string, language: Language, url?: string): DatesRead {
  const lines = headLines(text);
  const report = lines.findIndex(isSentence);
  const above = report < 0 ? lines : lines.slice(0, report);
  const long = [HEADLINE_WORDS, SHORTEST_WORDS].map((words) =>
    above.findIndex((line) => isHeadline(line, language, words)),
  );
  // A text that begins with its report has no headline.
  const headline = long.find((index) => index >= 0) ?? above.length - 1;
  const noted = above.slice(0, ADDRESS_LINES).filter((line) => /^https?:\/\/\S+$/i.test(line));
  const addresses = url === undefined ? noted : [url, ...noted];
  return joinDates(
    { candidates: addresses.flatMap((address) => readUrlDate(address) ?? []) },
    readDateLines(lines, headline, language),
  );
}

/** The first line of three words or more that is no date: shorter ones are labels of the page. */
export function headlineIn(text: string, language: Language): string | null {
  const lines = headLines(text);
  return lines.find((line) => isHeadline(line, language, SHORTEST_WORDS)) ?? lines[0] ?? null;
}

function isHeadline(line: string, language: Language, fewestWords: number): boolean {
  if (line.split(/\s+/).length < fewestWords) return false;
  return isSentence(line) || readPrinted(line, language).dates.length === 0;
}

function isSentence(line: string): boolean {
  return line.split(/\s+/).length >= SENTENCE_WORDS;
}

function headLines(text: string): string[] {
  return text
    .split(/\r?\n/, HEAD_LINES * 3)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, HEAD_LINES);
}
