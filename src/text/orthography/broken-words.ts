/** A word written with marks between its letters, to slip past filters. Offsets are UTF-16 units. */
export interface BrokenWord {
  readonly start: number;
  readonly end: number;
  /** The word without the marks, otherwise as written. */
  readonly plain: string;
}

const LETTER = "[\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06fa-\\u06fc]";
const INSIDE = "[\\p{M}\\u0640\\u200b-\\u200f]*";
const PIECE = `${INSIDE}(?:${LETTER}${INSIDE})+`;
const MARK = "[.*•·~^_+=#|-]";
/** Pieces of letters glued together by single marks. */
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}\\u0640\\u200b-\\u200f])${PIECE}(?:${MARK}${PIECE})+(?![\\p{L}\\p{M}\\p{N}\\u200b-\\u200f])`,
  "gu",
);
const HAS_MARK = new RegExp(MARK);

/** Clitics and words of one or two letters that stand by themselves; a mark after them is an ordinary one. */
const WHOLE = new Set(
  "و ف ب ك ل س ول وب فل فب ه في من عن ما لا لم لن ان او ثم قد كل اي هو هي بل هل مع كم به له يا ذا ام اذ كي لو ال ابو ابن عبد".split(
    " ",
  ),
);
/** Letters in these orders count something ("أ-ب-ج"). */
const ORDERS = ["ابجدهوزحطي", "ابتثجحخدذرز"];

/**
 * The broken words of a text: العلاقـ*ـات، ا.ل.د.ع.م، ق-ص-ف. What else is written with dots, stars and
 * hyphens (initials, titles, lists, emphasis, pairs of names, a stop without a blank) is none.
 *
 * @example
 * findBrokenWords("بدأ ق-ص-ف المدينة")[0] // { start: 4, end: 9, plain: "قصف" }
 */
export function findBrokenWords(text: string): BrokenWord[] {
  const found: BrokenWord[] = [];
  if (!HAS_MARK.test(text)) return found;
  for (const match of text.matchAll(RUN)) {
    const written = match[0];
    const pieces = written.split(HAS_MARK);
    const marks = [...written].filter((character) => HAS_MARK.test(character));
    const mark = marks[0] as string;
    if (marks.some((each) => each !== mark)) continue;
    const letters = pieces.map(fold);
    if (!isSpelledOut(letters, mark) && !isCut(pieces, letters, mark)) continue;
    found.push({ start: match.index, end: match.index + written.length, plain: pieces.join("") });
  }
  return found;
}

function fold(piece: string): string {
  return piece.replace(/[\p{M}\u0640\u200b-\u200f]/gu, "").replace(/[أإآ]/g, "ا");
}

/** Every letter by itself. Three with dots are initials, and so are three of which one is an alef ("أ-ف-ب"). */
function isSpelledOut(letters: readonly string[], mark: string): boolean {
  if (letters.length < 3 || letters.some((each) => each.length !== 1)) return false;
  const word = letters.join("");
  if (ORDERS.some((order) => order.includes(word))) return false;
  if (letters.length === 3) return mark !== "." && !word.includes("ا");
  return true;
}

/** A word cut in places: the letters still reach for each other, or the pieces are no words. */
function isCut(pieces: readonly string[], letters: readonly string[], mark: string): boolean {
  const reaches = (i: number) =>
    /\u0640[\p{M}\u200b-\u200f]*$/u.test(pieces[i] as string) ||
    /^[\p{M}\u200b-\u200f]*\u0640/u.test(pieces[i + 1] as string);
  const both = (i: number) => /\u0640$/.test(pieces[i] as string) && /^\u0640/.test(pieces[i + 1] as string);
  const isScrap = (i: number) => isCrumb(letters[i] as string) || /^ال.$/.test(letters[i] as string);
  const cuts = pieces.slice(1).map((_, i) => i);
  if (cuts.every(both)) return true;
  if (WHOLE.has(letters[0] as string) && (letters[0] !== "ال" || cuts.length < 2)) return false;
  if (mark === "*" || mark === "•" || mark === "·" || mark === "~" || mark === "^") {
    return cuts.every((i) => reaches(i) || isScrap(i) || isScrap(i + 1));
  }
  if (mark !== "." && mark !== "-") return false;
  if (cuts.some(reaches)) return cuts.every((i) => reaches(i) || isScrap(i) || isScrap(i + 1));
  return isCrumbled(letters);
}

/** "الد.ع.م", "السر.ي.ع", "ا.ل.دعم": a head and crumbs of one or two letters, or an article letter by letter. */
function isCrumbled(letters: readonly string[]): boolean {
  const [head = "", ...rest] = letters;
  if (head === "ا" && rest[0] === "ل" && rest.length > 1) return true;
  if (rest.length < 2 || head.length < 2) return false;
  const crumbs = rest.every((each) => each.length === 1 || isCrumb(each));
  return crumbs && rest.some((each) => each.length === 1);
}

function isCrumb(letters: string): boolean {
  return letters.length <= 2 && !WHOLE.has(letters);
}
