import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../analysis.ts";
import { createMorphology } from "./create-morphology.ts";
import { morphology } from "./morphology.fixture.ts";
import { spelled } from "./spelled.ts";

const read = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../data/morphology/${name}`, import.meta.url));

const LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئ"];
const letters = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 9 });
/** Letters in a row seldom are words; words with clitics in any combination are what the analyser takes apart. */
const word = fc.oneof(
  letters,
  fc
    .tuple(
      fc.constantFrom("", "و", "ف", "أ", "ال", "وال", "بال", "كال", "لل", "فلل", "ب", "ك", "ل", "وس", "ول"),
      fc.oneof(
        letters,
        fc.constantFrom("سيطرة", "لغة", "يعلن", "أعطى", "منح", "مدارس", "قادة", "انسحب", "لم", "بلاد", "ليس"),
      ),
      fc.constantFrom("", "ه", "ها", "هم", "نا", "ني", "كم", "ات", "ون", "نيه", "هموها", "ناكها"),
    )
    .map((parts) => parts.join("")),
);
const sentence = fc.array(fc.oneof(word, fc.constantFrom("،", "من", "في", "12", ".")), {
  minLength: 1,
  maxLength: 8,
});

/** Signs that change how a word looks but not which word it is. */
const MARKS = [..."\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"].concat([
  ..."\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
]);
const places = fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 8 });

function marked(text: string, at: readonly (readonly [number, string])[]): string {
  return at.reduce(
    (out, [place, mark]) =>
      out.slice(0, place % (out.length + 1)) + mark + out.slice(place % (out.length + 1)),
    text,
  );
}

/** Every letter of the text in one of its presentation forms, lam-alef as a ligature. */
const PRESENTATION = new Map<string, string[]>();
for (let code = 0xfe80; code <= 0xfefc; code++) {
  const shape = String.fromCharCode(code);
  const letter = shape.normalize("NFKC");
  PRESENTATION.set(letter, [...(PRESENTATION.get(letter) ?? []), shape]);
}
function shaped(text: string, pick: number): string {
  const units = text.match(/ل[اأإآ]|./gu) ?? [];
  return units
    .map((unit) => {
      const shapes = PRESENTATION.get(unit);
      return shapes ? (shapes[pick % shapes.length] as string) : unit;
    })
    .join("");
}

const written = ({ proclitics, stem, enclitic, secondObject }: Analysis): string =>
  [...proclitics.map(({ surface }) => surface), stem, enclitic?.surface, secondObject?.surface].join("");

describe("how a word is written", () => {
  test("marks and invisible signs at any place change no reading", () => {
    fc.assert(
      fc.property(word, places, (text, at) => {
        expect(morphology.analyse(marked(text, at))).toEqual(morphology.analyse(text));
      }),
      { numRuns: 300 },
    );
  });

  test("nor does vocalising some words of a sentence change how it is ranked", () => {
    fc.assert(
      fc.property(sentence, places, (tokens, at) => {
        const other = tokens.map((token, i) => (i % 2 === 0 ? marked(token, at) : token));
        expect(morphology.rank(other)).toEqual(morphology.rank(tokens));
      }),
      { numRuns: 100 },
    );
  });

  test("presentation forms are read as the letters they show", () => {
    fc.assert(
      fc.property(sentence, fc.nat(3), (tokens, pick) => {
        const other = tokens.map((token) => shaped(token, pick));
        expect(other.map((token) => morphology.analyse(token))).toEqual(
          tokens.map((token) => morphology.analyse(token)),
        );
        expect(morphology.rank(other)).toEqual(morphology.rank(tokens));
      }),
      { numRuns: 100 },
    );
  });

  test("letters do: a word of other letters has other readings", () => {
    expect(morphology.analyse("كتاب")).not.toEqual(morphology.analyse("كتب"));
    expect(morphology.analyse("أن")).not.toEqual(morphology.analyse("إن"));
  });
});

describe("readings", () => {
  test("clitics and stem rebuild the folded word", () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const reading of morphology.analyse(text)) expect(written(reading)).toBe(spelled(text).folded);
      }),
      { numRuns: 500 },
    );
  });

  test("any text is read, one reading a token", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...LETTERS, ...MARKS, "ﷲ", "ﷺ", "a", "5", "٥", "\ud800", " ") }),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (tokens) => {
        for (const token of tokens) expect(morphology.analyse(token).length).toBeGreaterThan(0);
        expect(morphology.rank(tokens)).toHaveLength(tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  test("the same words give the same readings, whatever was read before and by whichever analyser", () => {
    const other = createMorphology({ lexicon: read("lexicon.txt"), weights: read("weights.bin") });
    fc.assert(
      fc.property(sentence, fc.array(word, { maxLength: 5 }), (tokens, before) => {
        const first = morphology.rank(tokens);
        other.rank(before);
        expect(other.rank(tokens)).toEqual(first);
        expect(morphology.rank(tokens)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
});
