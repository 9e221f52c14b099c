import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCopies } from "./compare.ts";
import { fingerprint } from "./fingerprint.ts";
import { article, COPIES, NO_COPIES, OTHER_REPORT, UNRELATED, WIRE } from "./texts.fixture.ts";

const compare = (one: string, other: string) =>
  compareCopies(fingerprint(article("a-1", one)), fingerprint(article("a-2", other)));

describe("two texts", () => {
  it.each(COPIES)("are copies where one is the wire text %s", (_, text, kind) => {
    expect(compare(WIRE, text)?.kind).toBe(kind);
  });

  it.each(NO_COPIES)("are no copies where they are %s", (_, one, other) => {
    expect(compare(one, other)).toBeNull();
  });

  it("are copies where they are one statement with a frame of two outlets", () => {
    const statement = `«${WIRE.replace(/\n/g, " ")}»`;
    expect(
      compare(`وأصدرت الوزارة البيان التالي: ${statement}`, `نص البيان كما ورد ${statement}`)?.kind,
    ).toBe("copy");
  });

  it("are no copies where they are of two languages or one article", () => {
    const print = fingerprint(article("a-1", WIRE));
    expect(compareCopies(print, { ...print, articleId: "a-2", language: "en" })).toBeNull();
    expect(compareCopies(print, print)).toBeNull();
  });

  it("say how much they share, in both languages", () => {
    const words = WIRE.split(" ");
    const half = `${words.slice(0, 40).join(" ")} ${UNRELATED.split(" ").slice(0, 40).join(" ")}`;
    const link = compare(WIRE, half);
    expect(link).toMatchObject({ a: "a-1", b: "a-2", shorter: "a-2", sharedWords: 0.5 });
    expect(link?.reason.en).toMatch(/: 50 % of the shorter text stands in the other$/);
    expect(link?.reason.ar).toMatch(/: 50٪ من النص الأقصر وارد في الآخر$/);
  });

  it("give the same link in either order", () => {
    const texts = [WIRE, OTHER_REPORT, UNRELATED, ...COPIES.map(([, text]) => text)];
    const prints = texts.map((text, i) => fingerprint(article(`a-${String(i).padStart(2, "0")}`, text)));
    fc.assert(
      fc.property(fc.constantFrom(...prints), fc.constantFrom(...prints), (a, b) => {
        expect(compareCopies(a, b)).toEqual(compareCopies(b, a));
      }),
    );
  });

  it("share all or nothing of any words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."ابتثجحخدذر"), { minLength: 1, maxLength: 60 }), (letters) => {
        const link = compare(letters.join(" "), letters.join(" "));
        expect([link?.containment, link?.sharedWords]).toEqual([1, 1]);
      }),
    );
  });
});
