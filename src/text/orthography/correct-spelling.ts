import type { Diagnostic, Mention, Token } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { normaliseArabic } from "../ar/normalise.ts";
import type { FormTable } from "../form-table.ts";
import { type Candidate, knownWordsOf } from "./known-words.ts";
import { lightSlipsOf } from "./neighbours.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";

/** A report with more slips than this is written in another way, not badly. */
const MOST_SLIPS = 3;
/** A slip is not made the same way again and again; a foreign name is. */
const MOST_TIMES = 2;
const WORD = /^[\u0621-\u064a]{5,}$/;
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
  const strange = new Map<string, number>();
  for (const { kind, norm } of tokens) {
    if (kind !== "word" || !WORD.test(norm)) continue;
    const times = strange.get(norm);
    if (times !== undefined) strange.set(norm, times + 1);
    else if (!isKnown(norm) && !isOrdinaryWord(norm)) strange.set(norm, 1);
  }
  const read = new Map<string, string>();
  for (const [norm, times] of strange) {
    if (times > MOST_TIMES) continue;
    const candidate = onlyCandidate(norm, tokens, table, knowledge);
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
  tokens: readonly Token[],
  table: FormTable,
  knowledge: Knowledge,
): Candidate | null {
  const known = knownWordsOf(knowledge, table);
  if (known.isNamed(norm)) return null;
  const [candidate, another] = known.near(norm);
  if (!candidate || another) return null;
  const elsewhere = tokens.some((token) => token.norm.includes(candidate.stem));
  if (!elsewhere && !(candidate.light && candidate.stem.length >= LONG_ENOUGH)) return null;
  for (const slip of lightSlipsOf(norm)) {
    if (slip !== candidate.norm && isOrdinaryWord(slip)) return null;
  }
  return candidate;
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
