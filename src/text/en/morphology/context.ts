import type { Pos } from "../../analysis.ts";
import { closedForms } from "./closed-class.ts";
import type { Word } from "./readings.ts";
import { posOfTags } from "./tags.ts";

/** Parts of speech that can only begin a noun phrase or go on with it. */
export const NOMINAL: ReadonlySet<Pos> = new Set(["DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"]);
/** What stands before a noun and not before a verb. */
export const BEFORE_NOUN: ReadonlySet<Pos> = new Set(["DET", "ADJ", "NUM"]);
/** Determiners in "some of the men" too, as in Universal Dependencies. */
const QUANTIFIERS = new Set(["all", "some", "both"]);

/** The part of speech of every word of a sentence: the library's tags, then the closed classes by their neighbours. */
export function posInContext(words: readonly Word[], tags: readonly ReadonlySet<string>[]): Pos[] {
  const pos = words.map((word, i) => openPos(word, tags[i] as ReadonlySet<string>, i === 0));
  words.forEach((word, i) => {
    if (isClosed(word, tags[i] as ReadonlySet<string>)) pos[i] = closedForms(word.stem)[0]?.pos ?? "X";
  });
  words.forEach((word, i) => {
    if (isClosed(word, tags[i] as ReadonlySet<string>)) pos[i] = closedPos(words, pos, i);
    else pos[i] = correct(words, pos, i);
  });
  return pos;
}

/** May the month, "one" the number and "like" the verb are told apart from words of the closed classes by the library. */
function isClosed({ stem }: Word, tags: ReadonlySet<string>): boolean {
  if (closedForms(stem).length === 0) return false;
  return (
    !tags.has("Month") && !(stem === "one" && tags.has("Value")) && !(stem === "like" && tags.has("Verb"))
  );
}

function openPos({ stem, capital, known }: Word, tags: ReadonlySet<string>, first: boolean): Pos {
  if (/\p{L}/u.test(stem) && !/\p{Script=Latin}/u.test(stem)) return "X";
  if (!/\p{L}/u.test(stem)) return /\p{N}/u.test(stem) ? "NUM" : "PUNCT";
  const pos = posOfTags(tags);
  // Only a capital makes a name; the library takes some titles for names.
  if (pos === "PROPN" && !capital) return "NOUN";
  if (pos === "NOUN" && capital && !first && known.every((each) => each.pos === "PROPN")) return "PROPN";
  return pos ?? "X";
}

/** A report gives no orders, and a verb with an ending does not follow an article. */
function correct(words: readonly Word[], pos: readonly Pos[], i: number): Pos {
  const own = pos[i] as Pos;
  const before = pos[i - 1];
  const governor = governorOf(pos, i);
  if (own === "NOUN" && governor >= 0 && isVerbal(words[governor] as Word) && canBe(words[i], "VERB"))
    return "VERB";
  if (own !== "VERB") return own;
  if (before !== undefined && BEFORE_NOUN.has(before) && words[i]?.known.every(({ person }) => person === 3))
    return "NOUN";
  const couldBeFinite = words[i]?.known.some((each) => each.pos === "VERB" && each.voice === "active");
  const opens = before === undefined || BEFORE_NOUN.has(before);
  return opens && couldBeFinite && canBe(words[i], "NOUN") ? "NOUN" : own;
}

const canBe = (word: Word | undefined, pos: Pos): boolean =>
  word?.known.some((each) => each.pos === pos) ?? false;

/** Auxiliaries after which a noun cannot stand. */
function isVerbal({ stem }: Word): boolean {
  const lemma = closedForms(stem)[0]?.lemma;
  return stem === "been" || (lemma !== "be" && lemma !== "have" && lemma !== "do");
}

/** The auxiliary before a word, adverbs and "not" between them; -1 without one. */
function governorOf(pos: readonly Pos[], i: number): number {
  let k = i - 1;
  while (pos[k] === "ADV" || pos[k] === "PART") k--;
  return pos[k] === "AUX" ? k : -1;
}

function closedPos(words: readonly Word[], pos: readonly Pos[], i: number): Pos {
  const stem = (words[i] as Word).stem;
  const can = closedForms(stem).map((each) => each.pos);
  const next = nextOf(pos, i, "ADV");
  if (can.includes("AUX")) return auxiliaryOrVerb(words, pos, i);
  if (stem === "to") return next === "VERB" || next === "AUX" ? "PART" : "ADP";
  if (stem === "that") return that(pos, i);
  if (stem === "there") return next === "AUX" ? "PRON" : "ADV";
  if (can.includes("SCONJ") && can.includes("ADP")) return opensClause(pos, i) ? "SCONJ" : "ADP";
  if (can.includes("DET") && can.includes("PRON") && !QUANTIFIERS.has(stem))
    return next !== undefined && next !== "PRON" && NOMINAL.has(next) ? "DET" : "PRON";
  return can[0] as Pos;
}

/** "is" is an auxiliary wherever it stands, as in Universal Dependencies; "has" and "did" where a verb follows. */
function auxiliaryOrVerb(words: readonly Word[], pos: readonly Pos[], i: number): Pos {
  const lemma = closedForms((words[i] as Word).stem)[0]?.lemma;
  if (lemma !== "have" && lemma !== "do") return "AUX";
  for (let k = i + 1; k < pos.length && k <= i + 3; k++) {
    if (pos[k] === "VERB" || pos[k] === "AUX") return "AUX";
    if (pos[k] !== "ADV" && pos[k] !== "PART" && words[k]?.stem !== "all") break;
  }
  return (words[i] as Word).enclitic?.role === "negation" ? "AUX" : "VERB";
}

/** After a verb or a noun and before a clause a subordinator, before a verb a relative pronoun, else a demonstrative. */
function that(pos: readonly Pos[], i: number): Pos {
  const before = pos[i - 1];
  const next = nextOf(pos, i, "ADV");
  if (before === "NOUN" && (next === "VERB" || next === "AUX")) return "PRON";
  if (before !== undefined && before !== "PUNCT" && before !== "ADP" && opensClause(pos, i)) return "SCONJ";
  return next === "NOUN" || next === "ADJ" ? "DET" : "PRON";
}

/** Whether a noun phrase and then a finite verb follow before the next mark. */
function opensClause(pos: readonly Pos[], i: number): boolean {
  let seenNoun = false;
  for (let k = i + 1; k < pos.length && pos[k] !== "PUNCT"; k++) {
    const at = pos[k] as Pos;
    if (at === "NOUN" || at === "PROPN" || at === "PRON") seenNoun = true;
    if (at === "SCONJ" || (at === "PRON" && pos[k - 1] === "NOUN")) return false;
    if ((at === "VERB" || at === "AUX") && pos[k - 1] !== "PART" && pos[k - 1] !== "DET") return seenNoun;
  }
  return false;
}

function nextOf(pos: readonly Pos[], i: number, skip: Pos): Pos | undefined {
  let k = i + 1;
  while (pos[k] === skip) k++;
  return pos[k];
}
