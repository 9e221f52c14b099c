import type { Diagnostic, Mention, Token } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { normaliseArabic } from "../ar/normalise.ts";
import type { FormTable } from "../form-table.ts";
import { type Candidate, type KnownWords, knownWordsOf } from "./known-words.ts";
import { costOf, isLight, oneSlipFrom, type Slip, slipBetween } from "./neighbours.ts";

/** The words of the language that a folded spelling can be, with how likely each is, in bits; none where there is none. */
type PossibleWords = (norm: string) => readonly { readonly lemma: string; readonly bits: number }[];

/** A report with more slips than this is written in another way, not badly. */
const MOST_SLIPS = 3;
/** More words that are none: another language in Arabic letters, or no text. */
const MOST_STRANGE = 200;
const WORD = /^[\u0621-\u064a]{4,20}$/;
/** What may stand before a word in one token. */
const BEFORE = /^[وف]?(?:[بكل]?(?:ال)?|لل|س)$/;
/** A shorter word may as well be a foreign name, unless it has the article or the report has the right one as well. */
const LONG_ENOUGH = 6;
const LONG_WITH_COMPANY = 5;
/** How much likelier than any other word the one read must be, in bits. */
const MARGIN = 3;
/** A name of the packs counts as a word of this frequency, in bits; what the report has elsewhere is likelier. */
const NAME_BITS = 6;
const COMPANY_BITS = 6;
/** A rarer word, in bits, is no likelier than a word that no lexicon has. */
const COMMON_BITS = 8;
/** Endings that make a new word of a known one ("الدكتورة"), so that a lexicon may lack it. */
const ENDINGS = /(?:ة|ات|ين|ون|ان|ية)$/;

/**
 * Reads a misspelt word as the one word of the packs that it can be: its `norm` becomes that word's, `text` stays.
 * Left alone is whatever is a word already (of the packs, or of the language), whatever may as well be a slip in
 * another word, and whatever may be a foreign name. See `spellingRemarks` for what is told about it.
 *
 * @param isKnown whether the lexicon of the packs reads a folded word
 */
export function correctSpelling(
  tokens: readonly Token[],
  isKnown: (norm: string) => boolean,
  wordsOf: PossibleWords,
  table: FormTable,
  knowledge: Knowledge,
): readonly Token[] {
  const strange = new Map<string, { first: number; times: number }>();
  tokens.forEach(({ kind, norm }, i) => {
    if (kind !== "word" || !WORD.test(norm)) return;
    const before = strange.get(norm);
    if (before) before.times++;
    else if (!isKnown(norm) && wordsOf(norm).length === 0 && !isInflected(norm, wordsOf))
      strange.set(norm, { first: i, times: 1 });
  });
  if (strange.size > MOST_STRANGE) return tokens;
  const read = new Map<string, string>();
  for (const [norm, { first, times }] of strange) {
    // A slip is not made the same way twice; a foreign name is.
    if (times > 1 || standsElsewhere(norm.replace(/^[وفبلك]/, ""), first, tokens)) continue;
    const candidate = likeliest(norm, first, tokens, knownWordsOf(knowledge, table), wordsOf);
    if (candidate) read.set(norm, candidate.norm);
  }
  if (read.size === 0 || read.size > MOST_SLIPS) return tokens;
  return tokens.map((token) => {
    const norm = token.kind === "word" ? read.get(token.norm) : undefined;
    return norm === undefined ? token : { ...token, norm };
  });
}

/** The word of the packs that a strange word is far likelier than any other word one slip away. */
function likeliest(
  norm: string,
  at: number,
  tokens: readonly Token[],
  known: KnownWords,
  wordsOf: PossibleWords,
): Candidate | null {
  if (known.isNamed(norm)) return null;
  const scored = known
    .near(norm)
    .flatMap((candidate) => {
      const score = scoreOf(candidate, norm, at, tokens, wordsOf);
      return score === null ? [] : [{ candidate, score }];
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best) return null;
  const own = new Set(wordsOf(best.candidate.norm).map(({ lemma }) => lemma));
  // Another form of the same word tells the same.
  const second = scored
    .slice(1)
    .find(({ candidate }) => !wordsOf(candidate.norm).some(({ lemma }) => own.has(lemma)));
  const rival = Math.max(second?.score ?? Number.NEGATIVE_INFINITY, bestOfLanguage(norm, own, wordsOf));
  return best.score - rival >= MARGIN ? best.candidate : null;
}

function isInflected(norm: string, wordsOf: PossibleWords): boolean {
  const stem = norm.replace(ENDINGS, "");
  return stem !== norm && stem.length >= 4 && wordsOf(stem).length > 0;
}

/** How likely a word of the packs was meant, in bits; null where it may as well be a foreign name. */
function scoreOf(
  candidate: Candidate,
  norm: string,
  at: number,
  tokens: readonly Token[],
  wordsOf: PossibleWords,
): number | null {
  const { slip, stem, names, inLexicon, article } = candidate;
  const light = isLight(slip);
  // Fingers miss within a word; another first letter is another word, or another clitic.
  if (!light && candidate.norm[0] !== norm[0]) return null;
  const partOf = names.filter((name) => standsAround(name, at, tokens));
  const again = standsElsewhere(stem, at, tokens);
  const named = partOf.length > 0 || (again && names.length > 0);
  if (!inLexicon && !named) return null;
  const whole = partOf.some(({ words }) => words.length > 1);
  const company = (again || whole) && !isVowelApart(norm, candidate.norm, slip);
  const bits = Math.max(...wordsOf(candidate.norm).map((word) => word.bits), named ? NAME_BITS : 0);
  const score = bits - costOf(slip) + (company ? COMPANY_BITS : 0);
  if (company) return whole || stem.length >= LONG_WITH_COMPANY ? score : null;
  const isLong = (inLexicon ? norm : stem).length >= LONG_ENOUGH || (inLexicon && article);
  return light && isLong && (!inLexicon || score >= COMMON_BITS) ? score : null;
}

/** "الكراسي" beside "الكرسي": a long vowel more or less makes another word of the same root, a plural or a participle. */
function isVowelApart(norm: string, candidate: string, slip: Slip): boolean {
  if (slip !== "extra" && slip !== "lost") return false;
  const [longer, shorter] = norm.length > candidate.length ? [norm, candidate] : [candidate, norm];
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return at > 0 && at < longer.length - 1 && "اوي".includes(longer[at] ?? "");
}

/** The score of the likeliest word of the language that is none of these lemmas. */
function bestOfLanguage(norm: string, own: ReadonlySet<string>, wordsOf: PossibleWords): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const spelling of oneSlipFrom(norm)) {
    const others = wordsOf(spelling).filter(({ lemma }) => !own.has(lemma));
    const slip = others.length > 0 ? slipBetween(norm, spelling) : null;
    if (slip !== null) best = Math.max(best, ...others.map(({ bits }) => bits - costOf(slip)));
  }
  return best;
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
