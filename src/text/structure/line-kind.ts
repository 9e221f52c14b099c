import type { Token } from "../../model/index.ts";
import type { Block } from "./blocks.ts";
import { isGarbled } from "./garbled.ts";
import { type PageWords, phraseAt } from "./page-words.ts";

/** Longer lines are prose, whatever words they hold. */
const SHORT = 20;
const CREDIT_WORDS = 6;
const CAPTION_WORDS = 25;
const BYLINE_WORDS = 8;
const CREDIT_TOKENS = 9;
const DATE_WORDS = 14;
const PATH_WORDS = 10;
const STOP = /^[.!?؟]$/;
const SCRIPT = { ar: /[\u0620-\u06ff]/, en: /[A-Za-z]/ };
/** Markdown links and pictures, and tags, as they are left where a page was turned into text. */
const MARKUP = /!?\[[^[\]]*\]\([^()]*\)|<[^<>]+>/g;
const FILE_OR_ADDRESS = /^https?:|\.(?:jpe?g|png|gif|webp|svg|mp4)$/i;
const TAGS = /^\s*(?:#[\p{L}\p{M}\p{N}_]+[\s،,|]*)+$/u;

/** A line with what is needed to tell its kind. */
export interface Line extends Block {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** It begins with a finite verb, as prose does; false where nobody has read its words. */
  readonly verbFirst: boolean;
  /** It holds a verb or a noun of action that a lexicon knows: something that could be coded. */
  readonly tells: boolean;
}

/**
 * What a line is by itself, by its shape and its words; null where only its neighbours can tell. Words of the page tell
 * something in their place alone (page-words): in prose, which is long or ends with a stop, they are words like others.
 */
export function lineKind(line: Line, page: PageWords): "debris" | "caption" | "byline" | null {
  if (isStub(line, page) || isDate(line, page) || isFilled(line, page)) return "debris";
  if (isCredit(line)) return startsWith(line, page.captionHead) ? "caption" : "debris";
  const open = !endsWithStop(line);
  const signed = line.words <= BYLINE_WORDS && (open || endsWithInitial(line));
  if (signed && startsWith(line, page.bylineHead)) return "byline";
  if (open && line.words <= SHORT && (startsWith(line, page.head) || isMenu(line, page))) return "debris";
  if (isCaption(line, page)) return "caption";
  return line.words <= SHORT && (isPath(line) || holds(line, page.part)) ? "debris" : null;
}

/** "home > news > local", "home » world": short pieces between arrows. */
export function isPath({ text, words }: Line): boolean {
  return words <= PATH_WORDS && (text.match(/ [>›»] /g)?.length ?? 0) >= 2 && !text.includes("«");
}

/** "home / files / war": a word of the page, and more pieces after it. */
function isMenu({ text, tokens, first, last, words }: Line, page: PageWords): boolean {
  const length = phraseAt(tokens, first, last, page.line);
  if (length === 0 || words > PATH_WORDS) return false;
  const marks = text.match(/ [/|>›»•·-] /g)?.length ?? 0;
  return marks > 1 && tokens[first + length]?.kind === "mark";
}

/** The words of a line, folded: equal for lines that say the same. */
export function keyOf({ tokens, first, last }: Line): string {
  return tokens
    .slice(first, last)
    .filter((token) => token.kind !== "mark")
    .map((token) => token.norm)
    .join(" ");
}

/** Whether a line ends like a sentence, closing marks aside. */
export function endsWithStop(line: Line): boolean {
  return STOP.test(lastMark(line)) || lastMark(line) === "…";
}

function lastMark({ tokens, first, last }: Line): string {
  let at = last - 1;
  while (at > first && /^["”“»«)\]'’]$/.test(tokens[at]?.text ?? "")) at--;
  return tokens[at]?.text ?? "";
}

/** The first token of a line that is no bullet, star or opening bracket. */
export function firstWord({ tokens, first, last }: Line): number {
  let at = first;
  while (at < last - 1 && tokens[at]?.kind === "mark" && !/^["“«©#]$/.test(tokens[at]?.text ?? "")) at++;
  return at;
}

/** "م. س.": the stop belongs to a name. */
function endsWithInitial({ tokens, last }: Line): boolean {
  return tokens[last - 1]?.text === "." && [...(tokens[last - 2]?.norm ?? "")].length === 1;
}

function holds({ tokens, first, last }: Line, phrases: readonly (readonly string[])[]): boolean {
  for (let at = first; at < last; at++) if (phraseAt(tokens, at, last, phrases) > 0) return true;
  return false;
}

function startsWith(line: Line, phrases: readonly (readonly string[])[]): boolean {
  return phraseAt(line.tokens, firstWord(line), line.last, phrases) > 0;
}

/** Nothing to read: no letter of the article's script, a picture or a link by its address, tags, misread bytes. */
function isStub({ text }: Line, page: PageWords): boolean {
  return !SCRIPT[page.language].test(text) || isMarkup(text) || TAGS.test(text) || isGarbled(text);
}

function isDate(line: Line, page: PageWords): boolean {
  if (line.words > DATE_WORDS) return false;
  const mine = line.tokens.slice(line.first, line.last).filter((token) => token.kind !== "mark");
  const dated = mine.some((token) => token.kind === "number" || page.calendar.has(token.norm));
  return dated && mine.every((token) => token.kind === "number" || page.date.has(token.norm));
}

/** "(Agency)", "[file]": a short line in brackets. */
function isCredit({ tokens, first, last, words }: Line): boolean {
  const [open, close] = [tokens[first]?.text, tokens[last - 1]?.text];
  const whole = (open === "(" && close === ")") || (open === "[" && close === "]");
  return whole && (words <= CREDIT_WORDS || open === "[");
}

/** Words of the page one after another ("share | print", "12 comments"). */
function isFilled(line: Line, page: PageWords): boolean {
  let found = 0;
  for (let at = line.first; at < line.last; ) {
    const length = phraseAt(line.tokens, at, line.last, page.line);
    if (length > 0) found++;
    else if (line.tokens[at]?.kind === "word") return false;
    at += length || 1;
  }
  return found > 0;
}

function isCaption(line: Line, page: PageWords): boolean {
  if (line.words > CAPTION_WORDS || line.verbFirst) return false;
  if (!STOP.test(line.tokens[line.last - 1]?.text ?? "") && startsWith(line, page.captionHead)) return true;
  return endsWithCredit(line, page) || hasBracketedCredit(line.text);
}

/** "طفل قرب خيمة [وكالة كذا]": two words or more before the bracket. */
function hasBracketedCredit(text: string): boolean {
  const trimmed = text.trim();
  const open = trimmed.lastIndexOf("[");
  const inside = trimmed.length - open - 2;
  if (open < 1 || !trimmed.endsWith("]") || inside < 2 || inside > 40) return false;
  const before = trimmed.slice(0, open);
  return /\s$/.test(before) && before.trim().split(/\s+/).length >= 2;
}

/** Nothing but pictures, links and tags. */
function isMarkup(text: string): boolean {
  const rest = text.replace(MARKUP, " ").trim();
  if (rest === "") return text.trim() !== "";
  return rest.split(/\s+/).every((word) => FILE_OR_ADDRESS.test(word));
}

/** "... (Agency)", "... - file": after a mark; an agency after a full stop is the source of a paragraph. */
function endsWithCredit({ tokens, first, last, words }: Line, page: PageWords): boolean {
  let end = last;
  while (end > first && /^[.)\]]$/.test(tokens[end - 1]?.text ?? "")) end--;
  for (let at = end - 1; at > first && end - at <= CREDIT_TOKENS; at--) {
    if (tokens[at - 1]?.kind !== "mark" || at - first < 2 || words < 3) continue;
    // "(تصوير: ...)", ". Photo: ...": who took it.
    if (phraseAt(tokens, at, end, page.captionHead) > 1) return true;
    if (phraseAt(tokens, at, end, page.captionTail) === end - at) return true;
    if (phraseAt(tokens, at, end, page.creditTail) === end - at)
      return !STOP.test(tokens[at - 2]?.text ?? "");
  }
  return false;
}
