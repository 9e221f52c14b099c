import { describe, expect, test } from "vitest";
import { readDateLines } from "./date-lines.ts";

const HEAD = "بلدية التل تفتح السوق من جديد";
const PROSE =
  "فتحت بلدية التل السوق من جديد صباح اليوم، بعد إغلاق دام ستة أسابيع، وقال التجار إن الحركة ضعيفة وإنهم خسروا موسم العيد كله.";

const below = (...lines: string[]) => readDateLines([HEAD, ...lines, PROSE], 0, "ar");
const above = (line: string) => readDateLines([line, HEAD, PROSE], 1, "ar");
const days = ({ candidates = [] }: ReturnType<typeof readDateLines>) =>
  candidates.map(({ source, edtf }) => `${source} ${edtf}`);

describe("below the headline", () => {
  test.each([
    ["25 مايو 2020"],
    ["الخرطوم، 25 مايو 2020"],
    ["نُشر في 25 مايو 2020 الساعة 18:30"],
    ["كتب محرر الموقع في 25/05/2020"],
    ["مراسل القناة | 25 مايو 2020 - 14:05 بتوقيت غرينتش"],
    ["سهل نيوز - الاثنين 25 مايو 2020"],
    ["نُشر: 25 مايو 2020 - آخر تحديث: 3 يونيو 2020"],
    ["By Staff | May 25, 2020"],
    ["date 2020-05-25 وما بعده"],
  ])("%s", (line) => {
    expect(days(below(line))).toEqual(["byline 2020-05-25"]);
  });

  test("a label on the line before", () => {
    expect(days(below("تاريخ النشر", "25 مايو 2020"))).toEqual(["byline 2020-05-25"]);
    expect(days(below("آخر تحديث", "25 مايو 2020"))).toEqual([]);
  });

  test.each([
    ["changed", "آخر تحديث: 25 مايو 2020"],
    ["changed", "تم التعديل بتاريخ 25 مايو 2020"],
    ["changed", "25 مايو 2020 (آخر تحديث) الساعة 16:12"],
    ["a caption", "دخان فوق الضاحية، 25 مايو 2020 (وكالة الساحل)"],
    ["a caption", "أرشيف - 25 مايو 2020"],
    ["a deck", "ست سنوات على هدنة 21 نوفمبر 2014"],
    ["a deck", "بعد اتفاق وقع في 21 نوفمبر 2014"],
    ["a plan", "موعد الجلسة: 25 مايو 2020"],
    ["a sentence", "انسحبت القوات من المدينة في 25 مايو 2020 وعادت إليها"],
  ])("%s: %s", (_, line) => {
    expect(days(below(line))).toEqual([]);
  });
});

describe("above the headline", () => {
  test("a day may be that of the visit", () => {
    expect(days(above("الاثنين 25 مايو 2020"))).toEqual([]);
    expect(days(above("أخبار | 25 مايو 2020"))).toEqual([]);
  });

  test("unless it is labelled, or belongs to the report", () => {
    expect(days(above("نشر بتاريخ 25 مايو 2020"))).toEqual(["byline 2020-05-25"]);
    expect(days(above("date 2020-05-25"))).toEqual(["byline 2020-05-25"]);
    expect(days(readDateLines(["25 مايو 2020", HEAD, PROSE], 1, "ar", () => true))).toEqual([
      "byline 2020-05-25",
    ]);
  });
});

describe("a dateline", () => {
  const dateline = (head: string) => days(readDateLines([HEAD, `${head}${PROSE}`], 0, "ar"));

  test.each([
    "الخرطوم، 25 مايو 2020 (وكالة الساحل) - ",
    "طرابلس 25 مايو 2020: ",
    "عدن - الاثنين 25 مايو 2020 - ",
    "بيروت (25 أيار/مايو 2020) — ",
  ])("%s", (head) => {
    expect(dateline(head)).toEqual(["dateline 2020-05-25"]);
  });

  test.each([
    ["a list of events", "25 مايو 2020: "],
    ["a sentence", "في 25 مايو 2020 - وهو يوم أحد - "],
    ["a sentence", "وصل الوفد إلى المدينة يوم 25 مايو 2020 "],
    ["no year", "الخرطوم، 25 مايو (وكالة الساحل) - "],
    ["another weekday", "عدن - الخميس 25 مايو 2020 - "],
  ])("%s: %s", (_, head) => {
    expect(dateline(head)).toEqual([]);
  });

  test("dates inside the report are of what it tells", () => {
    expect(days(readDateLines([HEAD, PROSE, "25 مايو 2020"], 0, "ar"))).toEqual([]);
  });
});
