import type { Diagnostic, Mention, Token } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { normaliseArabic } from "../ar/normalise.ts";
import type { FormTable } from "../form-table.ts";
import { type Candidate, type KnownWords, knownWordsOf } from "./known-words.ts";
import { lightSlipsOf } from "./neighbours.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";

/** A report with more slips than this is written in another way, not badly. */
const MOST_SLIPS = 3;
/** A slip is not made the same way again and again; a foreign name is. */
const MOST_TIMES = 2;
/** More words that are none: another language in Arabic letters, or no text. */
const MOST_STRANGE = 200;
const WORD = /^[\u0621-\u064a]{5,20}$/;
/** What may stand before a word in one token. */
const BEFORE = /^[وف]?(?:[بكل]?(?:ال)?|لل|س)$/;
/** Shorter words have too many neighbours to be told by one slip, unless the report has the right word as well. */
const LONG_ENOUGH = 6;

/**
 * Reads a misspelt word as the one word of the packs that it can be: its `norm` becomes that word's, `text` stays.
 * Left alone is whatever is a word already (of the packs, or an ordinary one), whatever has two candidates, and
 * whatever may as well be a slip in an ordinary word. See `spellingRemarks` for what is told about it.
 *
 * @param isKnown whether the lexicon reads a folded word
 */
export function correctSpelling(
  tokens: readonly Token[],
  isKnown: (norm: string) => boolean,
  table: FormTable,
  knowledge: Knowledge,
): readonly Token[] {
  const strange = new Map<string, { first: number; times: number }>();
  tokens.forEach(({ kind, norm }, i) => {
    if (kind !== "word" || !WORD.test(norm)) return;
    const before = strange.get(norm);
    if (before) before.times++;
    else if (!isKnown(norm) && !isOrdinaryWord(norm)) strange.set(norm, { first: i, times: 1 });
  });
  if (strange.size > MOST_STRANGE) return tokens;
  const read = new Map<string, string>();
  for (const [norm, { first, times }] of strange) {
    if (times > MOST_TIMES) continue;
    const candidate = onlyCandidate(norm, first, tokens, knownWordsOf(knowledge, table));
    if (candidate) read.set(norm, candidate.norm);
  }
  if (read.size === 0 || read.size > MOST_SLIPS) return tokens;
  return tokens.map((token) => {
    const norm = token.kind === "word" ? read.get(token.norm) : undefined;
    return norm === undefined ? token : { ...token, norm };
  });
}

function onlyCandidate(
  norm: string,
  at: number,
  tokens: readonly Token[],
  known: KnownWords,
): Candidate | null {
  if (known.isNamed(norm)) return null;
  const [candidate, another] = known.near(norm);
  if (!candidate || another) return null;
  const { light, stem, names, inLexicon } = candidate;
  // Fingers miss within a word; another first letter is another word, or another clitic.
  if (!light && candidate.norm[0] !== norm[0]) return null;
  const partOf = names.filter((name) => standsAround(name, at, tokens));
  if (!inLexicon && partOf.length === 0) return null;
  const hasCompany = partOf.some(({ words }) => words.length > 1) || standsElsewhere(stem, at, tokens);
  if (!hasCompany && !(light && stem.length >= LONG_ENOUGH)) return null;
  // A name that the report has is likelier than a word it has not.
  if (partOf.length > 0 && hasCompany) return candidate;
  for (const slip of lightSlipsOf(norm)) {
    if (slip !== candidate.norm && isOrdinaryWord(slip)) return null;
  }
  return candidate;
}

/** Whether the other words of a name stand where they should. */
function standsAround(
  { words, at: place }: Candidate["names"][number],
  at: number,
  tokens: readonly Token[],
): boolean {
  return words.every((word, k) => {
    const there = tokens[at - place + k];
    return (
      k === place ||
      there?.norm === word ||
      (k === 0 &&
        there !== undefined &&
        BEFORE.test(there.norm.slice(0, -word.length)) &&
        there.norm.endsWith(word))
    );
  });
}

/** Whether another token is the same word, clitics aside. */
function standsElsewhere(stem: string, at: number, tokens: readonly Token[]): boolean {
  const norm = tokens[at]?.norm;
  return tokens.some(
    (token) =>
      token.norm !== norm && token.norm.endsWith(stem) && BEFORE.test(token.norm.slice(0, -stem.length)),
  );
}

/** What was read as another word, told token by token: `mentions/spelling` inside a name, else `text/spelling`. */
export function spellingRemarks(tokens: readonly Token[], mentions: readonly Mention[]): Diagnostic[] {
  const remarks: Diagnostic[] = [];
  tokens.forEach(({ kind, text, norm, start, end }, i) => {
    if (kind !== "word" || !isRespelt(text, norm)) return;
    const named = mentions.some(({ first, last, kind: what }) => first <= i && i < last && what !== "time");
    remarks.push({
      code: named ? "mentions/spelling" : "text/spelling",
      message: `"${text}" is no word that is known; read as "${norm}"`,
      start,
      end,
    });
  });
  return remarks;
}

/** Whether a norm has other letters than the text, marks that break a word aside. */
function isRespelt(text: string, norm: string): boolean {
  const folded = normaliseArabic(text);
  return folded !== norm && folded.replace(/[^\p{L}\p{N}]/gu, "") !== norm;
}
