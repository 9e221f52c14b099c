import { describe, expect, test } from "vitest";
import { readTimestamp } from "./timestamp.ts";
import { readUrlDate } from "./url-date.ts";

describe("a date as programs write it", () => {
  test.each([
    ["2020-05-25T23:30:00+02:00", "2020-05-25", 120, undefined],
    ["2020-05-25T22:30:00Z", "2020-05-25", undefined, 22],
    ["2020-05-25T22:30:00+00:00", "2020-05-25", undefined, 22],
    ["2020-05-25 14:05:00", "2020-05-25", undefined, undefined],
    ["2020-05-25", "2020-05-25", undefined, undefined],
    ["20200525", "2020-05-25", undefined, undefined],
    ["Mon, 25 May 2020 22:30:00 GMT", "2020-05-25", undefined, 22],
    ["5/25/2020 10:30:00 PM", "2020-05-25", undefined, undefined],
    ["25 أيار 2020", "2020-05-25", undefined, undefined],
  ])("%s", (text, edtf, offset, utcHour) => {
    const date = readTimestamp(text, "meta", "ar");
    expect([date?.edtf, date?.offset, date?.utcHour]).toEqual([edtf, offset, utcHour]);
  });

  test.each([
    ["", "nothing"],
    ["1970-01-01T00:00:00Z", "a placeholder"],
    ["0001-01-01T00:00:00", "a placeholder"],
    ["2020-02-30", "no such day"],
    ["1590408600", "seconds of no known clock"],
    ["Thu, 25 May 2020", "another weekday"],
    ["5/3/2020 4:15:00 PM", "May or March"],
    ["2020-05-25/2020-05-27", "a stretch"],
    ["منذ 3 ساعات", "relative"],
  ])("not %s: %s", (text) => {
    expect(readTimestamp(text, "meta", "ar")).toBeNull();
  });
});

describe("a date in an address", () => {
  test.each([
    ["https://a.example/2020/05/25/title/", "2020-05-25"],
    ["https://a.example/news/2020/5/3/title", "2020-05-03"],
    ["https://a.example/news-20200525-114809-title.html", "2020-05-25"],
    ["https://a.example/news/2020-05-25-title.html", "2020-05-25"],
    ["https://a.example/2020/05/title/", "2020-05"],
    ["//a.example/ar/20200525", "2020-05-25"],
  ])("%s", (url, edtf) => {
    expect(readUrlDate(url)?.edtf).toBe(edtf);
  });

  test.each([
    "https://a.example/story/20205525",
    "https://a.example/2020/title",
    "https://a.example/17-february-2011/title",
    "https://a.example/?date=2020-05-25",
    "https://a.example/n/1120200525",
    "https://a.example/2020/13/title/",
    "2020/05/25",
  ])("not in %s", (url) => {
    expect(readUrlDate(url)).toBeNull();
  });
});
