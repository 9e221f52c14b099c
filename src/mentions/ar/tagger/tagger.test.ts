import { describe, expect, test } from "vitest";
import { readArticle } from "../../../article/read-article.ts";
import { readNameData } from "../../../packs/read-name-data.ts";
import { readPacks } from "../../../packs/read-packs.ts";
import { readText } from "../../../text/read-text.ts";
import { readMentions } from "../../read-mentions.ts";
import { findUnknownNames } from "../unknown-names.ts";
import { featuresOf, LEXICAL_TEMPLATES, ROWS, type TaggerWord } from "./features.ts";
import { LABEL_COUNT, LABELS, mayFollow } from "./labels.ts";
import { bestLabels, readTaggerWeights, withLabelsAround, writeTaggerWeights } from "./tagger.ts";

const word = (stemText: string, norm: number): TaggerWord => ({
  norm,
  stem: norm,
  stemText,
  lemma: norm,
  kind: 7,
  clitics: 0,
  article: false,
  frequency: 0,
  hasPronoun: false,
  shape: 0,
  classes: 0,
  match: 0,
});

/** Weights as training makes them, with a few that are not zero. */
function someWeights() {
  const features = new Float32Array(ROWS * LABEL_COUNT);
  for (const row of [0, 3, 300, 5000, ROWS - 1])
    for (let y = 0; y < LABEL_COUNT; y++) features[row * LABEL_COUNT + y] = (row % 7) / 10 + y / 20 + 0.1;
  const labels = Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, i) => i / 100);
  return { features, labels };
}

describe("weights", () => {
  test("come back from their bytes within half a step", () => {
    const { features, labels } = someWeights();
    const read = readTaggerWeights(writeTaggerWeights({ features, labels }, 10));
    for (const row of [0, 3, 300, 5000, ROWS - 1]) {
      const place = read.places?.[row] as number;
      expect(place).toBeGreaterThanOrEqual(0);
      for (let y = 0; y < LABEL_COUNT; y++) {
        const written = (read.features[place + y] as number) * read.scale;
        expect(Math.abs(written - (features[row * LABEL_COUNT + y] as number))).toBeLessThan(read.scale);
      }
    }
    expect(read.places?.[1]).toBe(-1);
    expect((read.labels[9] as number) * read.scale).toBeCloseTo(0.09, 3);
  });
  test("that are cut short are refused with a remedy", () => {
    const { features, labels } = someWeights();
    const bytes = writeTaggerWeights({ features, labels }, 10);
    expect(() => readTaggerWeights(bytes.slice(0, -3))).toThrow(/cut short.*install/);
  });
});

describe("labels", () => {
  test("of a sentence are such as may follow each other", () => {
    const weights = readTaggerWeights(readNameData().weights);
    const rows = featuresOf(["a", "b", "c", "d"].map((text, i) => word(text, 1000 + i)));
    const found = bestLabels(rows, weights);
    found.forEach((label, i) => {
      expect(mayFollow(i === 0 ? -1 : (found[i - 1] as number), label), LABELS[label]).toBe(true);
    });
  });
  test("around a word add what the article calls it elsewhere, and nothing where it stands once", () => {
    const words = [[word("x", 1), word("y", 2)], [word("x", 1)]];
    const rows = words.map(featuresOf);
    const more = withLabelsAround(words, rows, [[1, 0], [1]]);
    expect(more[0]?.[0]?.length).toBeGreaterThan(rows[0]?.[0]?.length as number);
    expect(more[0]?.[1]).toEqual(rows[0]?.[1]);
  });
  test("the first rows tell which word it is", () => {
    const [one, other] = [1, 2].map((norm) => [
      ...(featuresOf([word("س", norm)])[0] as Int32Array).subarray(0, LEXICAL_TEMPLATES),
    ]);
    expect(one?.some((row) => other?.includes(row))).toBe(false);
  });
});

describe("unknown names", () => {
  const knowledge = readPacks();
  const data = readNameData();
  const unknownIn = (sentence: string) => {
    const { article } = readArticle(new TextEncoder().encode(sentence), { published: "2024-05-01" });
    const text = readText(article, knowledge);
    const { mentions } = readMentions(article, text, knowledge);
    return findUnknownNames(article, text, mentions, knowledge, data).map(
      ({ kind, start, end }) => `${kind} ${article.text.slice(start, end)}`,
    );
  };
  test.each([
    ["قال الجنرال أروندا نياكايريما إن القوات ستبقى.", ["person أروندا نياكايريما"]],
    ["أعلنت كتيبة الزعفران انسحابها من البلدة.", ["body كتيبة الزعفران"]],
    ["قال فولوديمير زيلينسكي إن الحرب طويلة.", []],
    ["انسحبت القوات من المدينة بعد ساعات.", []],
  ])("%s", (sentence, expected) => expect(unknownIn(sentence)).toEqual(expected));
});
