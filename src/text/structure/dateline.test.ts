import { describe, expect, test } from "vitest";
import { readPage } from "./structure.fixture.ts";

const HEAD = { ar: "عنوان الخبر في سطره الأول\n", en: "The first line is a headline\n" };

/** The dateline of the first paragraph under a headline, or null. */
function datelineOf(line: string, language: "ar" | "en" = "ar"): string | null {
  const text = HEAD[language] + line;
  const found = readPage(text, language).sentences.find(({ kind }) => kind === "dateline");
  return found ? text.slice(found.start, found.end) : null;
}

describe("a dateline", () => {
  test.each([
    ["طرابلس (وكالة المرسى) - ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["الخرطوم، 3 مايو / وكالة كذا: ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["الخرطوم (و ك س): ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["السدرة – ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["السدرة (الضفاف)- ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["كفر الزيتون (الجبل) 25 أيار/مايو 2020 (أنباء المتوسط) - ", "قال رئيس البلدية إنه راض."],
    ["عدن 12 يونيو - ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["الخرطوم: نجلاء الأمين - ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["متابعات - ", "أعلن المجلس أنه يرفض نشر القوات."],
    ["كتب - سالم الوادي: ", "أعلن المجلس أنه يرفض نشر القوات."],
  ])("%s", (dateline, rest) => {
    expect(datelineOf(dateline + rest)).toBe(dateline.trim());
  });

  test.each([
    ["TUNIS, May 27, 2020 (North Basin News) - "],
    ["TARN RIDGE, March 14 — "],
    ["KHARTOUM (Agency) — "],
    ["TUNIS - May 27 (Agency) - "],
  ])("%s", (dateline) => {
    expect(datelineOf(`${dateline}The council rejected the terms on Tuesday.`, "en")).toBe(dateline.trim());
  });

  test.each([
    ["a voice before a colon", "السراج: لن نقبل بأي حل يفرض علينا من الخارج."],
    ["a voice with an office", "السراج (رئيس الحكومة): لن نقبل بأي حل يفرض علينا."],
    ["a voice whose words hold a dash", "الوزير: لا عودة - ولا حوار بعد اليوم مع أحد."],
    ["an aside between dashes", "حفتر - وهو قائد قوات الشرق - أعلن أمس انسحابه من المدينة."],
    ["a sentence before a dash", "أعلن الجيش انسحابه - وهذا جديد - من المدينة كلها أمس."],
    ["a force before a dash", "الجيش - بعد أسبوع من الحصار انسحب من المدينة."],
    ["a day in a sentence with a colon", "القرار الصادر في 15 مايو: لا سلاح لأحد بعد اليوم."],
    ["a hyphenated word", "البنك-المركزي يعلن رفع سعر الصرف مرة أخرى اليوم."],
  ])("is not %s: %s", (_, line) => {
    expect(datelineOf(line)).toBeNull();
  });

  test.each([
    ["The army - once feared - withdrew from the town on Tuesday."],
    ["Haftar: we will not accept any of these terms today."],
  ])("is not: %s", (line) => {
    expect(datelineOf(line, "en")).toBeNull();
  });

  test("stands at the head of the first paragraph alone", () => {
    const line = "طرابلس (وكالة المرسى) - أعلن المجلس أنه يرفض نشر القوات.\n";
    const kinds = readPage(HEAD.ar + line + line.replace("يرفض", "يقبل")).sentences.map(({ kind }) => kind);
    expect(kinds).toEqual(["headline", "dateline", "paragraph", "paragraph"]);
  });
});
