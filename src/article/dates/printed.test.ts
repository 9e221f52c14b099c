import { describe, expect, test } from "vitest";
import { readPrinted } from "./printed.ts";

const days = (line: string, language: "ar" | "en" = "ar") =>
  readPrinted(line, language).dates.map(({ edtf }) => edtf);

describe("a date printed with its year", () => {
  test.each([
    ["25 مايو 2020", "2020-05-25"],
    ["٢٥ أيّار ٢٠٢٠", "2020-05-25"],
    ["25 ماي 2020", "2020-05-25"],
    ["1 أغسطس / آب 2014م", "2014-08-01"],
    ["3 يوليو/تموز 2021", "2021-07-03"],
    ["14 كانون الأول/ديسمبر 2016", "2016-12-14"],
    ["ديسمبر 6, 2018", "2018-12-06"],
    ["مايو 3، 2020", "2020-05-03"],
    ["الأول 25/11/2008", "2008-11-25"],
    ["نشر:25/11/2008", "2008-11-25"],
    ["05/03/2020", "2020-03-05"],
    ["5/25/2009", "2009-05-25"],
    ["2020-05-25 - 14:00", "2020-05-25"],
    ["الخميس، 11 فبراير 2021", "2021-02-11"],
    ["7 من شهر مارس عام 2019", "2019-03-07"],
  ])("%s", (line, day) => {
    expect(days(line)).toEqual([day]);
  });

  test.each([
    ["March 5, 2021", "2021-03-05"],
    ["14th December 2024 GMT", "2024-12-14"],
    ["Fri, 19 Aug 2022 07:11:12 GMT", "2022-08-19"],
    ["Sept. 3, 2017", "2017-09-03"],
    ["05/25/2021", "2021-05-25"],
    ["25/05/2021", "2021-05-25"],
    ["05/05/2021", "2021-05-05"],
  ])("%s", (line, day) => {
    expect(days(line, "en")).toEqual([day]);
  });
});

describe("no date", () => {
  test.each([
    ["without a year", "14 أغسطس / آب"],
    ["no such day", "31 أبريل 2020"],
    ["two names of different months", "3 مارس/نيسان 2021"],
    ["a year of two digits", "25/5/20"],
    ["a month alone", "مايو 2020"],
    ["a number", "اتصل على 2020-05-251"],
    ["a version", "الإصدار 10.12.2020.1"],
    ["a word that begins like a month", "5 مايوركا 2020"],
    ["relative", "منذ 3 ساعات"],
  ])("%s: %s", (_, line) => {
    expect(readPrinted(line, "ar")).toMatchObject({ dates: [], impossible: [] });
  });

  test("in English, where day and month could be exchanged", () => {
    expect(days("Posted 05/03/2021", "en")).toEqual([]);
  });
});

describe("weekday and calendars", () => {
  test.each([
    "الخميس 19 يناير 2026",
    "Monday, March 5, 2021",
    "5 March 2021 (Monday)",
    "12 رمضان 1438هـ الموافق 17 يونيو 2019م",
    "الأحد 2 شوال 1441هـ الموافق 25 مايو 2020م",
    "الثلاثاء 15 شعبان 1440هـ",
  ])("contradict: %s", (line) => {
    expect(readPrinted(line, "ar")).toMatchObject({ dates: [], impossible: [expect.any(String)] });
  });

  test.each([
    ["الإثنين 2 شوال 1441هـ الموافق 25 مايو 2020م", "2020-05-25"],
    ["25 مايو 2020م - 2 شوال 1441هـ", "2020-05-25"],
    ["السبت 15 شعبان 1440هـ", "2019-04-20"],
    ["الأحد 15 شعبان 1440هـ", "2019-04-21"],
    ["1440/8/15", "2019-04-19/2019-04-21"],
    ["15 شعبان 1440", "2019-04-19/2019-04-21"],
  ])("agree, or say which day: %s", (line, edtf) => {
    expect(days(line)).toEqual([edtf]);
  });

  test("the weekday of another date says nothing", () => {
    expect(days("الأحد 24 مايو 2020، 25 مايو 2020")).toEqual(["2020-05-24", "2020-05-25"]);
  });
});
