import { longest, map, numberIn, type Part, phrase, row } from "../grammar.ts";

const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const smallWords = Object.fromEntries(SMALL.split("|").map((word, index) => [word, index + 1]));
const tenWords = Object.fromEntries(
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    .split("|")
    .map((word, index) => [word, (index + 2) * 10]),
);
const small = phrase(smallWords);
const tens = phrase(tenWords);
const dash = phrase({ "-": true } as const);
const unitsBehind = longest(
  row([dash, small], ([, value]) => value),
  small,
);

/** A number in words below a hundred. */
const numberInWords: Part<number> = longest(
  small,
  tens,
  row([tens, unitsBehind], ([ten, unit]) => (unit < 10 ? ten + unit : null)),
  map(phrase({ "a hundred": 100, "one hundred": 100 }), (value) => value),
);

/** A count of something: digits, decimals or words; never a year. */
export const count: Part<number> = longest<number>(
  numberIn(0, 999, /^(\d+(?:[.]\d+)?)$/),
  numberInWords,
  phrase({ a: 1, an: 1 }),
);

const ORDINALS =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";
const ordinalWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ORDINALS.split("|").map((word, index) => [word, index + 1])),
  "twenty - first": 21,
};
/** "first", "3rd", "21st". */
export const ordinal: Part<number> = longest(
  phrase(ordinalWords),
  numberIn(1, 99, /^(\d{1,2})(?:st|nd|rd|th)$/),
);
