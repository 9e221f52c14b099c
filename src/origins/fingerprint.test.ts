import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.ts";
import { fingerprintFromBytes, fingerprintToBytes } from "./fingerprint-bytes.ts";
import { article, QUOTATION, UNRELATED, WIRE } from "./texts.fixture.ts";

describe("a fingerprint", () => {
  it.each([
    ["", 0, 0],
    ["كلمة", 1, 1],
    ["كلمتان هنا", 2, 1],
    ["ثلاث كلمات هنا", 3, 1],
    ["هذه أربع كلمات هنا", 4, 2],
  ])("of %j", (text, words, shingles) => {
    const print = fingerprint(article("a-1", text));
    expect([print.words, print.shingles.length]).toEqual([words, shingles]);
    expect(print.sketch.length).toBe(Math.min(shingles, 1));
  });

  it("keeps a quarter of the runs of a text in its sketch, half of those in quotations", () => {
    const plain = fingerprint(article("a-1", `${WIRE}\n${UNRELATED}`));
    const share = plain.sketch.length / plain.shingles.length;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.33);
    const quoted = fingerprint(article("a-2", `«${WIRE}\n${UNRELATED}»`));
    expect(new Set(quoted.sketch)).toEqual(new Set([...quoted.sketch, ...plain.sketch]));
    expect(quoted.sketch.length / plain.sketch.length).toBeGreaterThan(1.6);
  });

  it("knows which shingles are quoted", () => {
    const text = `قال الوزير «${QUOTATION}» ثم غادر «إلى بيته» القريب`;
    const [mark, ...others] = fingerprint(article("a-1", text)).quotations;
    expect(others).toEqual([]);
    expect(text.slice(mark?.start, mark?.end)).toBe(QUOTATION);
    expect([mark?.first, (mark?.last ?? 0) + 2]).toEqual([2, 2 + QUOTATION.split(" ").length]);
  });

  it("comes back from its bytes as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.stringMatching(/^a-[0-9a-f]{0,12}$/), (text, id) => {
        const print = fingerprint(article(id, `${text} «${text} ${WIRE.slice(0, 90)}»`));
        expect(fingerprintFromBytes(fingerprintToBytes(print))).toEqual(print);
      }),
    );
  });

  it("reads bytes that lie anywhere in a buffer, and none that were cut or are of another version", () => {
    const bytes = fingerprintToBytes(fingerprint(article("a-1", WIRE)));
    const padded = new Uint8Array(bytes.length + 5);
    padded.set(bytes, 3);
    expect(fingerprintFromBytes(padded.subarray(3, -2))).toEqual(fingerprint(article("a-1", WIRE)));
    expect(fingerprintFromBytes(bytes.subarray(0, -1))).toBeNull();
    expect(fingerprintFromBytes(bytes.subarray(0, 7))).toBeNull();
    expect(fingerprintFromBytes(Uint8Array.from([99, ...bytes.subarray(1)]))).toBeNull();
  });

  it("takes five bytes a word at most", () => {
    const print = fingerprint(article("a-123456789abc", WIRE));
    expect(fingerprintToBytes(print).length).toBeLessThan(print.words * 5);
  });
});
