import type { ActorSense } from "../../model/index.ts";
import { hasArticle } from "../../text/ar/article.ts";
import type { Draft } from "../draft.ts";

/** Longest run of words taken for a name. */
const NAME_WORDS = 4;
/** Words inside a name that are no names by themselves. */
const BETWEEN = new Set(["بن", "ابن", "ابو", "ام", "ال", "عبد", "ولد"]);

/** Tokens `[first, last)` of a name. */
interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The name of somebody whom no pack holds, behind an office: over its further words ("باسم الحكومة", "السابق"), ranks
 * ("الجنرال") and a comma that another closes.
 *
 * @param end where the words of the office that are known end
 * @param reach how far further words of an office may go
 * @returns null where no name stands there
 */
export function nameAfterOffice(draft: Draft, end: number, reach: number): NameSpan | null {
  for (let at = end; at <= reach; at++) {
    const name = nameAt(draft, at);
    if (name) return name;
  }
  return null;
}

function nameAt(draft: Draft, end: number): NameSpan | null {
  let first = end;
  while (isDefiniteAdjective(draft, first) || draft.classed(first, "rank")) first++;
  const comma = draft.tokens[first]?.text === "،";
  if (comma) first++;
  while (comma && draft.classed(first, "rank")) first++;
  const last = endOfName(draft, first);
  if (last - first < 2) return null;
  const closed = draft.tokens[last]?.text === "،";
  return comma && !closed ? null : { first, last };
}

/** Where a name that begins at a token ends; the token itself where none begins. */
function endOfName(draft: Draft, first: number): number {
  if (!beginsName(draft, first)) return first;
  let last = first + 1;
  while (last - first < NAME_WORDS) {
    if (BETWEEN.has(draft.tokens[last]?.norm ?? "") && isNameWord(draft, last + 1)) last += 2;
    else if (isFamilyName(draft, last)) return last + 1;
    else if (goesOn(draft, last)) last++;
    else break;
  }
  return last;
}

/** A first name has no article; a word that its sentence makes no name of needs one behind it, or a rank before it. */
function beginsName(draft: Draft, i: number): boolean {
  const norm = draft.tokens[i]?.norm ?? "";
  const analysis = draft.text.analyses[i];
  if (BETWEEN.has(norm)) return isNameWord(draft, i + 1);
  // "رئيس الاتحاد لكرة القدم": "for" and a noun go on with the office.
  if (hasArticle(draft.text, i) || /^ل.+ة$/.test(norm) || !isNameWord(draft, i)) return false;
  if (!analysis) return !norm.endsWith("ي");
  if (analysis.pos === "name" || isAli(draft, i)) return analysis.pre.length === 0;
  const ranked =
    draft.classed(i - 1, "name-follows") !== null && isPlainNoun(draft, i) && !norm.endsWith("ة");
  const next = draft.text.analyses[i + 1]?.pos;
  return (
    ranked ||
    (isPlainNoun(draft, i) && isNameWord(draft, i + 1) && next === "name") ||
    (mayBeNamed(draft, i) && mayBeNamed(draft, i + 1))
  );
}

function goesOn(draft: Draft, i: number): boolean {
  if (!isNameWord(draft, i)) return false;
  const analysis = draft.text.analyses[i];
  if (!analysis || isAli(draft, i)) return true;
  return (analysis.pos === "name" && analysis.pre.length === 0) || mayBeNamed(draft, i);
}

/** "حسن", "طارق", "محمود": adjectives and participles that are names of men as well. */
function mayBeNamed(draft: Draft, i: number): boolean {
  const pos = draft.text.analyses[i]?.pos;
  return (
    (pos === "adjective" || pos === "active" || pos === "passive") &&
    isPlainNoun(draft, i) &&
    isNameWord(draft, i) &&
    !/[يةا]$/.test(draft.tokens[i]?.norm ?? "")
  );
}

/** Somebody whom no pack holds, by his name alone: two mentions of one spelling are one person. */
export function strangerSense(draft: Draft, { first, last }: NameSpan): ActorSense {
  const { start, end } = draft.blank(first, last);
  const written = draft.article.text.slice(start, end);
  const words = draft.tokens.slice(first, last).map(({ norm }) => norm);
  return {
    id: `person:${words.join("-")}`,
    labels: { ar: written, en: written },
    type: "person",
    armed: false,
  };
}

/** "N" after "عميد البلدية M N": the last word of a name that no pack holds is that person again. */
export function findShortStrangers(draft: Draft): void {
  const strangers = draft.mentions.filter((mention) => mention.actor?.id.startsWith("person:"));
  for (const stranger of strangers) {
    const short = draft.tokens[stranger.last - 1]?.norm;
    for (let i = stranger.last; i < draft.tokens.length; i++) {
      if (draft.tokens[i]?.norm !== short || draft.at(i) || !isNameWord(draft, i)) continue;
      draft.put({ ...draft.blank(i, i + 1), actor: stranger.actor, gender: stranger.gender, number: "s" });
    }
  }
}

/** A noun or adjective with nothing glued to it, and no accusative. */
function isPlainNoun(draft: Draft, i: number): boolean {
  const analysis = draft.text.analyses[i];
  if (!analysis || analysis.pre.length > 0 || analysis.article || analysis.suffix !== null) return false;
  const nominal = ["noun", "adjective", "active", "passive", "masdar"].includes(analysis.pos);
  return nominal && !draft.tokens[i]?.norm.endsWith("ا");
}

/** "الحريري": a word with the article that no lexicon knows, right behind a first name. */
function isFamilyName(draft: Draft, i: number): boolean {
  const pos = draft.text.analyses[i]?.pos;
  return hasArticle(draft.text, i) && isNameWord(draft, i) && pos !== "verb" && pos !== "masdar";
}

/** A word that no lexicon knows, or one that its sentence makes a name of ("قادر" behind a first name). */
export function isNameWord(draft: Draft, i: number): boolean {
  const token = draft.tokens[i];
  if (token?.kind !== "word" || draft.at(i)) return false;
  if (isAli(draft, i)) return true;
  const readings = draft.readings[i] ?? [];
  return (
    readings.length === 0 ||
    (draft.text.analyses[i]?.pos === "name" &&
      readings.every(({ pos }) => pos === "active" || pos === "passive"))
  );
}

/** "علي" with its dots is a man's name beside other names; the preposition is "على". */
function isAli(draft: Draft, i: number): boolean {
  const next = draft.text.analyses[i + 1];
  return (
    draft.tokens[i]?.text === "علي" &&
    next !== null &&
    next !== undefined &&
    (next.article || next.pos === "name")
  );
}

/** "السابق", "الراحل": what describes the holder of an office. */
export function isDefiniteAdjective(draft: Draft, i: number): boolean {
  if (draft.at(i) || draft.tokens[i]?.kind !== "word") return false;
  const analysis = draft.text.analyses[i];
  const describes = ["adjective", "active", "passive"].includes(analysis?.pos ?? "");
  return describes && analysis?.article === true && analysis.pre.length === 0;
}
