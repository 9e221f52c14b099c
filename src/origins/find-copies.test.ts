import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterCopies } from "./cluster.ts";
import { compareCopies } from "./compare.ts";
import {
  FingerprintIndex,
  findCandidates,
  findCopies,
  findQuotations,
  HOLDERS_LOOKED_AT,
} from "./find-copies.ts";
import { fingerprint } from "./fingerprint.ts";
import { groupPassages } from "./quotations.ts";
import { article, COPIES, OTHER_REPORT, QUOTATION, UNRELATED, WIRE } from "./texts.fixture.ts";

const prints = [OTHER_REPORT, ...COPIES.map(([, text]) => text)].map((text, i) =>
  fingerprint(article(`a-${String(i).padStart(2, "0")}`, text)),
);

describe("finding copies", () => {
  it("finds by the sketches what comparing all with all finds", () => {
    const all = prints.flatMap((a, i) => prints.slice(i + 1).flatMap((b) => compareCopies(a, b) ?? []));
    const key = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;
    expect(findCopies(prints).map(key).sort()).toEqual(all.map(key).sort());
  });

  it("finds the same in any order", () => {
    const found = findCopies(prints);
    fc.assert(
      fc.property(fc.shuffledSubarray(prints, { minLength: prints.length }), (shuffled) => {
        expect(findCopies(shuffled)).toEqual(found);
      }),
      { numRuns: 10 },
    );
  });

  it("puts all copies of a text together, and no other report", () => {
    const ids = prints.map(({ articleId }) => articleId);
    const clusters = clusterCopies(ids, findCopies(prints));
    const ofWire = clusters.get("a-01");
    expect(ids.filter((id) => clusters.get(id) !== ofWire)).toEqual(["a-00"]);
  });

  it("finds the twin of a text of a few words", () => {
    const twins = ["a-1", "a-2"].map((id) => fingerprint(article(id, "انتهى الاجتماع من دون بيان")));
    expect(findCopies(twins)).toHaveLength(1);
  });
});

describe("candidates", () => {
  it("are no more than the sketch times the holders looked at, whatever is on file", () => {
    let asked = 0;
    const lookUp = (hash: number) => {
      asked++;
      return Array.from({ length: 10_000 }, (_, i) => hash * 10_000 + i);
    };
    const sketch = Array.from({ length: 20 }, (_, i) => i);
    expect(findCandidates(sketch, lookUp, () => 20)).toHaveLength(20 * HOLDERS_LOOKED_AT);
    expect(asked).toBe(20);
  });

  it.each([
    [30, 1, false],
    [30, 2, true],
    [12, 1, true],
  ])("a sketch of %i hashes with %i in common: %s", (size, shared, isCandidate) => {
    const sketch = Array.from({ length: size }, (_, i) => i);
    const found = findCandidates(
      sketch,
      (hash) => (hash < shared ? ["other"] : []),
      () => size,
    );
    expect(found.length > 0).toBe(isCandidate);
  });

  it("are found behind a phrase that stands in more articles than are looked at", () => {
    const index = new FingerprintIndex();
    const phrase = "وأضاف المتحدث الرسمي باسم الحكومة في تصريحات صحفية اليوم";
    for (let i = 0; i < HOLDERS_LOOKED_AT * 2; i++) {
      const own = Array.from({ length: 40 }, (_, word) => `كلمة${i}رقم${word}`).join(" ");
      index.file(fingerprint(article(`a-${i}`, `${phrase} ${own}`)));
    }
    index.file(fingerprint(article("a-wire", `${phrase} ${WIRE}`)));
    const found = index.candidates(fingerprint(article("a-new", `${phrase} ${WIRE}`)));
    expect(found.map(({ articleId }) => articleId)).toContain("a-wire");
    expect(found.length).toBeLessThanOrEqual(HOLDERS_LOOKED_AT + 1);
  });
});

describe("the same quotation", () => {
  const quote = (text: string, quoted: string) => `${text}\nوقال الوزير: «${quoted}»`;
  const words = QUOTATION.split(" ");
  const pair = (one: string, other: string) =>
    ["a-1", "a-2"].map((id, i) =>
      fingerprint(article(id, i === 0 ? quote(OTHER_REPORT, one) : quote(UNRELATED, other))),
    );

  it.each<[string, string, string, boolean]>([
    ["the same words", QUOTATION, QUOTATION, true],
    ["a part of them", QUOTATION, words.slice(4, 16).join(" "), true],
    ["a word left out", QUOTATION, words.filter((_, i) => i !== 12).join(" "), true],
    ["spelt otherwise", QUOTATION, QUOTATION.replace(/أ/g, "ا"), true],
    ["a slogan", words.slice(0, 6).join(" "), QUOTATION, false],
    ["other words", QUOTATION, words.slice().reverse().join(" "), false],
  ])("%s: linked %s", (_, one, other, isLinked) => {
    const links = findQuotations(pair(one, other));
    expect(links).toHaveLength(isLinked ? 1 : 0);
    expect(findCopies(pair(one, other))).toEqual([]);
  });

  it("says where the passage stands in either", () => {
    const texts = [quote(OTHER_REPORT, QUOTATION), quote(UNRELATED, QUOTATION)];
    const [link] = findQuotations(texts.map((text, i) => fingerprint(article(`a-${i}`, text))));
    const told = [link?.a, link?.b].map((end, i) => texts[i]?.slice(end?.span.start, end?.span.end));
    expect(told).toEqual([QUOTATION, QUOTATION]);
    expect(link?.reason.en).toBe(`the same quotation of ${words.length} words in both`);
  });

  it("has one name wherever it is quoted, in any order", () => {
    const quoting = ["a-1", "a-2", "a-3"].map((id, i) =>
      fingerprint(article(id, quote([OTHER_REPORT, UNRELATED, ""][i] ?? "", QUOTATION))),
    );
    const links = findQuotations(quoting);
    const passages = groupPassages(links);
    expect(new Set([...passages.values()].flat().map(({ passage }) => passage)).size).toBe(1);
    expect(groupPassages([...links].reverse())).toEqual(passages);
  });
});
