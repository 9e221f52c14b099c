import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../model/index.ts";
import { readTokens } from "../../text/tokens.ts";
import { resolveFeast } from "./feasts.ts";
import { resolveHijri } from "./hijri.ts";
import { findTimes } from "./times.ts";

const PIECES: Readonly<Record<Language, readonly string[]>> = {
  ar: "العيد|النصف الثاني|آخر جمعة|الصيف|منتصف|هجرية|إلى غاية|فجرا|الأحد|يوم|19|مايو|/أيار|2020|من|إلى|بين|و20|منذ|قبل|ثلاثة|أيام|الأسبوع|الماضي|المقبل|سيعقد|قال|الساعة|8:30|مساء|رمضان|1441|هـ|عيد الفطر|القرن|العشرين|ثمانينيات|الربع الأول|عام|العام|نفسه|اليوم|أمس|غدا|كل|سنة|عامين|،|(|)|.|صيف|نحو|حتى|بحلول|12/5/2013|الـ24|بعد|شهر".split(
    "|",
  ),
  en: "Sunday|May|19|2020|from|to|between|and|since|before|three|days|ago|the|last|week|next|will|said|at|8:30|pm|Ramadan|1441|AH|Eid al-Fitr|20th|century|1980s|first|quarter|of|year|same|day|yesterday|every|for|about|,|(|)|.|summer|until|12/5/2013|month".split(
    "|",
  ),
};
/** EDTF as the guideline of the gold has it, or a duration of ISO 8601. */
const POINT = String.raw`(?:-?\d{4}|XXXX|\d{3}X|-?\d{2}XX)(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?~?`;
const LENGTH = String.raw`P[\dXTYMWDHS.]+`;
const VALUE = new RegExp(
  `^(?:${POINT}|${POINT}/(?:${POINT}|\\.\\.)|\\.\\./${POINT}|T\\d{2}:\\d{2}|${LENGTH}|${LENGTH}/${LENGTH})$`,
);

const textOf = (language: Language) =>
  fc.array(fc.constantFrom(...PIECES[language]), { maxLength: 14 }).map((pieces) => pieces.join(" "));
const readAt = (text: string, language: Language, edtf: string | null) =>
  findTimes(readTokens(text, language), language, { edtf, basis: edtf ? "stated" : "unknown" });

describe.each(["ar", "en"] as const)("times of any text: %s", (language) => {
  test("stand in order, apart and inside it; every value is EDTF or a duration", () => {
    fc.assert(
      fc.property(textOf(language), (text) => {
        let last = 0;
        for (const { start, end, value, edtf } of readAt(text, language, "2020-05-25")) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (value !== null) expect(value).toMatch(VALUE);
          if (edtf !== null) expect(edtf).not.toMatch(/T|P/);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test("without a day of publication no year comes from anywhere but the words", () => {
    fc.assert(
      fc.property(textOf(language), (text) => {
        for (const { value } of readAt(text, language, null)) {
          for (const year of value?.match(/\d{4}(?=-|$|\/|~)/g) ?? []) {
            const isHijri = /1441|رمضان|Ramadan|Eid|عيد/.test(text);
            expect(isHijri || /20(?:20|13)|1441/.test(text)).toBe(true);
            // "بعد عام" counts from the year that was named.
            const named = (text.match(/20(?:20|13)/g) ?? []).map(Number);
            if (!isHijri) expect(named.some((each) => Math.abs(each - Number(year)) <= 30)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("come out the same each time", () => {
    fc.assert(
      fc.property(textOf(language), (text) => {
        expect(readAt(text, language, "2013-10-27")).toEqual(readAt(text, language, "2013-10-27"));
      }),
      { numRuns: 50 },
    );
  });
});

// Before 1365 the table has months of 28 and 31 days, as they were proclaimed.
const year = fc.integer({ min: 1365, max: 1498 });
const month = fc.integer({ min: 1, max: 12 });
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe("Hijri dates", () => {
  test("a month has 29 or 30 days, and the next begins behind it", () => {
    fc.assert(
      fc.property(year, month, (year, month) => {
        const span = resolveHijri({ month, year }, null)?.value ?? "";
        const [from, to] = span.replace(/~/g, "").split("/") as [string, string];
        expect([29, 30]).toContain(daysBetween(from, to) + 1);
        const next = resolveHijri(
          month === 12 ? { month: 1, year: year + 1 } : { month: month + 1, year },
          null,
        );
        expect(daysBetween(to, (next?.value ?? "").slice(0, 10))).toBe(1);
        expect(span.match(/~/g)).toHaveLength(2);
      }),
    );
  });

  test("Node's own calendar agrees where its table is the same (1420 to 1449)", () => {
    const calendar = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
      day: "numeric",
      month: "numeric",
      year: "numeric",
      timeZone: "UTC",
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1420, max: 1449 }),
        month,
        fc.integer({ min: 1, max: 29 }),
        (year, month, day) => {
          const value = resolveHijri({ month, day, year }, null)?.value ?? "";
          const parts = Object.fromEntries(
            calendar.formatToParts(new Date(value.replace("~", ""))).map((part) => [part.type, part.value]),
          );
          expect([parts.year, parts.month, parts.day].map((each) => Number.parseInt(each ?? "", 10))).toEqual(
            [year, month, day],
          );
        },
      ),
    );
  });
});

test.each([
  ["easter", 2013, "2013-03-31"],
  ["easter", 2024, "2024-03-31"],
  ["easter", 2038, "2038-04-25"],
  ["thanksgiving", 2013, "2013-11-28"],
  ["christmas", 2020, "2020-12-25"],
  ["ashura", 2013, "2013-11-13~"],
  ["eid-al-adha", 2013, "2013-10-15~/2013-10-18~"],
] as const)("%s of %i is %s", (feast, year, value) => {
  expect(resolveFeast({ feast, year }, null)?.value).toBe(value);
});
