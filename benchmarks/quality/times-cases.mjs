// Cases of Duckling and Recognizers: which concern news (times-marks.json), what each expects, who reads it right.
import { existsSync, readFileSync } from "node:fs";
import { fromDuckling, fromRecognizers, isSameValue } from "./times-values.mjs";

const DATA = "../shared/data/time";
const marks = JSON.parse(readFileSync(new URL("./times-marks.json", import.meta.url), "utf8"));

/** @returns {{id: string, text: string, published: string, expected: string[], kind: string | null}[]} */
export function ducklingCases() {
  if (!existsSync(`${DATA}/duckling_time_ar.json`)) return [];
  const groups = JSON.parse(readFileSync(`${DATA}/duckling_time_ar.json`, "utf8"));
  return groups.flatMap(({ reference, expected, examples }, group) =>
    examples.map((text, index) => {
      const id = `${group}.${index}`;
      const kind = marks.assistant.duckling[id] ?? null;
      return { id, text, published: reference.slice(0, 10), expected: fromDuckling(expected), kind };
    }),
  );
}

export function recognizersCases() {
  if (!existsSync(`${DATA}/recognizers-text`)) return [];
  return Object.entries(marks.assistant.recognizers).flatMap(([set, assistant]) =>
    JSON.parse(readFileSync(`${DATA}/recognizers-text/${set}.json`, "utf8")).map((one, index) => ({
      id: `${set}.${index}`,
      text: one.Input,
      published: (one.Context?.ReferenceDateTime ?? "2016-11-07").slice(0, 10),
      expected: assistant[index] ? [] : one.Results.slice(0, 1).flatMap(fromRecognizers),
      kind: assistant[index] ?? null,
    })),
  );
}

/** Share of the news cases in which a reader gives an expected value for any of its mentions, and what it misses. */
export function measureCases(cases, read) {
  const news = cases.filter(({ kind }) => kind === null);
  const missed = news.filter(({ text, published, expected }) => {
    const values = read(text, published).map(({ value }) => value);
    return !values.some((value) => expected.some((each) => isSameValue(each, value)));
  });
  return { news: news.length, all: cases.length, right: news.length - missed.length, missed };
}
