import type { Language, Token } from "../model/index.ts";
import { normaliserOf } from "../text/tokens.ts";
import { type NameIndex, type NameNode, type NameTarget, namedBy } from "./name-index.ts";

/** A name of the packs in an article. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of the first token that are proclitics, not name. */
  readonly skip: number;
  readonly pre: readonly string[];
  readonly targets: readonly NameTarget[];
  /** Those and the ones that this article does not allow: a name that others bear elsewhere proves little. */
  readonly bearers: readonly NameTarget[];
}

/**
 * Where names of the packs stand in the tokens, apart from each other; the longest name wins.
 *
 * @param holds whether what a name may stand for is allowed in this article
 */
export function matchNames(
  tokens: readonly Token[],
  language: Language,
  index: NameIndex,
  holds: (target: NameTarget) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  let i = 0;
  while (i < tokens.length) {
    const hit = longestHit(tokens, i, language, index, holds);
    if (hit) hits.push(hit);
    i = hit ? hit.last : i + 1;
  }
  return hits;
}

function longestHit(
  tokens: readonly Token[],
  first: number,
  language: Language,
  index: NameIndex,
  holds: (target: NameTarget) => boolean,
): Hit | null {
  const token = tokens[first] as Token;
  if (token.kind !== "word") return null;
  const fold = normaliserOf(language);
  let best: Hit | null = null;
  for (const { word, pre, skip } of language === "ar" ? starts(token.norm) : [whole(token.norm)]) {
    const node = index.begin(word);
    if (!node) continue;
    for (const { last, node: end } of ends(tokens, first, node)) {
      if (best && last <= best.last) continue;
      const targets = end.targets.filter(
        (target) =>
          holds(target) &&
          !anotherWord(tokens, first, last, target, fold) &&
          !ofAnotherState(tokens, language === "ar" ? last : first - 1, target, index),
      );
      if (targets.length > 0) best = { first, last, skip, pre, targets, bearers: end.targets };
    }
  }
  return best;
}

const whole = (word: string) => ({ word, pre: [], skip: 0 });

/** Every name that goes on from a first word, with its end token. */
function* ends(
  tokens: readonly Token[],
  first: number,
  begun: NameNode,
): Generator<{ last: number; node: NameNode }> {
  let node = begun;
  let at = first + 1;
  let isOpen = false;
  for (;;) {
    if (node.targets.length > 0) {
      yield { last: isOpen && CLOSING.test(tokens[at]?.text ?? "") ? at + 1 : at, node };
    }
    let next = at;
    // "al-Watiya", "U.N.": Latin names are written with marks inside.
    if (isInnerMark(tokens, next)) next++;
    else if (BESIDE_A_PART.test(tokens[next]?.text ?? "")) next++;
    const going = node.next?.get(tokens[next]?.norm ?? "");
    if (!going) return;
    isOpen ||= next > at && OPENING.test(tokens[at]?.text ?? "");
    node = going;
    at = next + 1;
  }
}

/** Newsrooms mark off a part of a name: "تحالف «تأسيس»", "الحركة الشعبية - شمال", "حزب الأمة (القومي)". */
const BESIDE_A_PART = /^[«»"“”()\-–—]$/;
const OPENING = /^[«"“(]$/;
const CLOSING = /^[»"”)]$/;

function isInnerMark(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const mark = tokens[at];
  if (before?.kind !== "word" || mark?.kind !== "mark" || mark.start !== before.end) return false;
  // "أ.ف.ب" is written with marks in every script.
  if (mark.text === "." && before.text.length <= 2 && tokens[at + 1]?.start === mark.end) return true;
  if (!/[a-z]/i.test(before.text)) return false;
  return mark.text === "-"
    ? tokens[at + 1]?.start === mark.end
    : (mark.text === "." && before.text.length === 1) || mark.text === "’";
}

/** Whether the words beside a name make it another word, by the name's own conditions ("مسقط رأسه"). */
function anotherWord(
  tokens: readonly Token[],
  first: number,
  last: number,
  target: NameTarget,
  fold: (word: string) => string,
): boolean {
  if (target.kind === "nisba") return false;
  const { notBefore, notAfter, text } = target.alias;
  if (last === first + 1 && marksDiffer(tokens[first]?.text ?? "", text)) return true;
  if (!notBefore && !notAfter) return false;
  const begins = (token: Token | undefined, words: readonly string[] = []) =>
    token !== undefined && words.some((word) => token.norm.startsWith(fold(word)));
  return begins(tokens[last], notBefore) || begins(tokens[first - 1], notAfter);
}

const MARK = /[\u064b-\u0652]/;
/** Letters with the vowel sign or the doubling that stands on each. */
const marked = (word: string) => [...word.normalize("NFC").matchAll(/(\p{L})(\p{M}*)/gu)];

/** "عُمان" and "عمّان" are two names where the text has its vowel signs, one where it has none. */
function marksDiffer(written: string, name: string): boolean {
  if (!MARK.test(written) || !MARK.test(name)) return false;
  const [word, wanted] = [marked(written).slice(-marked(name).length), marked(name)];
  return wanted.some(([, , signs = ""], i) => (word[i]?.[2] ?? "") !== signs);
}

/** Adjectives in -i that go with any noun: they make no other body of it. */
const OF_ANY_NOUN =
  /^ال(?:حالي|تالي|رسمي|محلي|نظامي|شرعي|اساسي|رئيسي|ماضي|نهائي|فعلي|سياسي|امني|دولي|وطني|عسكري)ة?$/;

/** "الجيش" is the army of the state the article is about, but not in "الجيش المصري". */
function ofAnotherState(
  tokens: readonly Token[],
  beside: number,
  target: NameTarget,
  index: NameIndex,
): boolean {
  const about = target.kind === "nisba" ? undefined : target.alias.when?.about;
  const norm = tokens[beside]?.norm;
  if (!about || norm === undefined) return false;
  // "الجيش الشعبي" is another army, whoever bears that name.
  if (/^ال\p{L}{3,}ية?$/u.test(norm) && !OF_ANY_NOUN.test(norm) && namedBy(index, [norm]).length === 0)
    return true;
  const owners = namedBy(index, [norm]).flatMap((target) =>
    target.kind === "nisba" ? [target.actor.id] : [],
  );
  return owners.length > 0 && !owners.some((id) => about.includes(id));
}

/** The words a token may begin with once its proclitics are off, fewest clitics first. */
function starts(norm: string): { word: string; pre: string[]; skip: number }[] {
  const out: { word: string; pre: string[]; skip: number }[] = [{ word: norm, pre: [], skip: 0 }];
  const inner = (word: string, pre: string[], skip: number) => {
    for (const preposition of ["ب", "ل", "ك"]) {
      // "كوداي" is no "like Ouaddai": the preposition is rare, and begins many names.
      if (word.startsWith(preposition) && word.length > (preposition === "ك" ? 5 : 3)) {
        out.push({ word: word.slice(1), pre: [...pre, preposition], skip: skip + 1 });
      }
    }
    if (word.startsWith("لل") && word.length > 4) {
      out.push({ word: `ال${word.slice(2)}`, pre: [...pre, "ل"], skip: skip + 1 });
      out.push({ word: `الل${word.slice(2)}`, pre: [...pre, "ل"], skip: skip + 1 });
    }
  };
  inner(norm, [], 0);
  for (const conjunction of ["و", "ف"]) {
    if (!norm.startsWith(conjunction) || norm.length < 4) continue;
    out.push({ word: norm.slice(1), pre: [conjunction], skip: 1 });
    inner(norm.slice(1), [conjunction], 1);
  }
  return out;
}
