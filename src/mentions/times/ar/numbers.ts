import { longest, map, numberIn, type Part, phrase, row, type Scene } from "../grammar.ts";

/** Values of folded words; both genders and all cases. */
function valued(lists: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([value, list]) =>
      list.split("|").map((word) => [word, Number(value)] as const),
    ),
  );
}

const UNITS = valued({
  1: "واحد|واحدة|احد|احدي",
  2: "اثنين|اثنان|اثنتين|اثنتان|اثني|اثنتي|اثنا|اثنتا",
  3: "ثلاثة|ثلاث",
  4: "اربعة|اربع",
  5: "خمسة|خمس",
  6: "ستة|ست",
  7: "سبعة|سبع",
  8: "ثمانية|ثماني|ثمان",
  9: "تسعة|تسع",
  10: "عشرة|عشر",
});
const TENS = valued({
  20: "عشرين|عشرون",
  30: "ثلاثين|ثلاثون",
  40: "اربعين|اربعون",
  50: "خمسين|خمسون",
  60: "ستين|ستون",
  70: "سبعين|سبعون",
  80: "ثمانين|ثمانون",
  90: "تسعين|تسعون",
});
const HUNDREDS = valued({
  100: "مئة|مائة|مية",
  200: "مئتين|مائتين|مئتان|مائتان|مئتي|مائتي",
  300: "ثلاثمئة|ثلاثمائة",
  400: "اربعمئة|اربعمائة",
  500: "خمسمئة|خمسمائة",
  600: "ستمئة|ستمائة",
  700: "سبعمئة|سبعمائة",
  800: "ثمانمئة|ثمانمائة|ثمانيمئة",
  900: "تسعمئة|تسعمائة",
});
const THOUSANDS = valued({ 1000: "الف", 2000: "الفين|الفان|الفا|الفي" });
const TABLES = [THOUSANDS, HUNDREDS, UNITS, TENS] as const;

interface Piece {
  readonly value: number;
  readonly next: number;
}

/** One word of a number, or the two of a teen. */
function pieceAt(scene: Scene, at: number, norm: string): Piece | null {
  const value = TABLES.map((table) => table.get(norm)).find((found) => found !== undefined);
  if (value === undefined) return null;
  const follower = scene.words[at + 1]?.norm;
  const isTeen = value < 10 && (follower === "عشر" || follower === "عشرة");
  return isTeen ? { value: value + 10, next: at + 2 } : { value, next: at + 1 };
}

/** Whether a piece can go on a number: hundreds after thousands, tens after units. */
function goesOn(before: number, piece: number): boolean {
  if (piece >= 100) return before >= 1000;
  if (piece >= 20 && piece % 10 === 0) return before < 10 || before >= 100;
  return before >= 100;
}

function readNumber(scene: Scene, at: number): Piece | null {
  const forms = at === scene.start ? (scene.words[at]?.forms ?? []) : [scene.words[at]?.norm ?? ""];
  let found: Piece | null = null;
  for (const norm of forms) found ??= pieceAt(scene, at, norm);
  let before = found?.value ?? 0;
  while (found) {
    const norm: string = scene.words[found.next]?.norm ?? "";
    const piece = norm.startsWith("و") ? pieceAt(scene, found.next, norm.slice(1)) : null;
    if (!piece || !goesOn(before, piece.value)) break;
    before = piece.value;
    found = { value: found.value + piece.value, next: piece.next };
  }
  return found;
}

const HEADS = { words: new Set(TABLES.flatMap((table) => [...table.keys()])), digits: false };

/** A number in words: "خمسة وعشرين", "ألفين وثمانية عشر". */
export const numberInWords: Part<number> = Object.assign(readNumber, { heads: HEADS, optional: false });

const MULTIPLES = { الف: 1000, الاف: 1000, مليون: 1_000_000 } as const;
/** A count of something: digits, decimals or words; never a year. */
export const count: Part<number> = longest<number>(
  numberIn(0.1, 999, /^((?!0\d)\d{1,3}(?:\.\d{1,2})?)$/),
  row([numberIn(1, 999), phrase(MULTIPLES)], ([count, times]) => count * times),
  map(numberInWords, (value) => (value <= 999 ? value : null)),
);

const UNIT_OF_TEN = [...UNITS, ...TENS].filter(([, value]) => value > 2);
/** Counts behind a definite noun: الأسابيع الثلاثة، الساعات الأربع والعشرين. */
export const DEFINITE_COUNTS: ReadonlyMap<string, number> = new Map([
  ...UNIT_OF_TEN.map(([word, value]) => [`ال${word}`, value] as const),
  ...[...UNITS].flatMap(([unit, value]) =>
    [...TENS].map(([ten, more]) => [`ال${unit} وال${ten}`, value + more] as const),
  ),
]);
