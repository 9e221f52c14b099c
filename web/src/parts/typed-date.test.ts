import { expect, test } from "vitest";
import { isCalendarDate, isDateOrInterval, latinDigits } from "./typed-date.ts";

test.each([
  ["2020-05-25", true],
  ["2020-02-29", true],
  ["2020-05", true],
  ["2020", true],
  ["2020-02-31", false],
  ["2019-02-29", false],
  ["2020-13", false],
  ["2020-00-01", false],
  ["2020-5", false],
  ["May 2020", false],
  ["", false],
])("%s is a date of the calendar: %s", (text, isOne) => {
  expect(isCalendarDate(text)).toBe(isOne);
});

test.each([
  ["2020-05/2020-06-01", true],
  ["../2020", true],
  ["2020/..", true],
  ["2020-05-26/2020-05-25", false],
  ["2020/", false],
  ["../..", false],
  ["..", false],
  ["2020/2021/2022", false],
  ["2020-02-31/..", false],
])("%s is an interval: %s", (text, isOne) => {
  expect(isDateOrInterval(text)).toBe(isOne);
});

test("digits of either Arabic writing are read", () => {
  expect(latinDigits("٢٠٢٠-٠٥-۲۵")).toBe("2020-05-25");
});
