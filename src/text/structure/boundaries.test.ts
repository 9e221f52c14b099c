import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitLine } from "./structure.fixture.ts";

describe("a sentence ends", () => {
  test.each([
    ["انسحبت القوات. وعاد الهدوء.", ["انسحبت القوات.", "وعاد الهدوء."]],
    ["هل انسحبت؟ لا أحد يعلم!", ["هل انسحبت؟", "لا أحد يعلم!"]],
    ["أيعقل هذا؟! لا أظن.", ["أيعقل هذا؟!", "لا أظن."]],
    ["قال: “انسحبنا أمس.” ثم صمت.", ["قال: “انسحبنا أمس.”", "ثم صمت."]],
    ["«لا جديد.» هكذا رد الرجل.", ["«لا جديد.»", "هكذا رد الرجل."]],
    ["(انتهى الخبر.) وعاد البث.", ["(انتهى الخبر.)", "وعاد البث."]],
    ["سأل أحدهم «إلى متى؟» وأضاف آخر كلاما كثيرا.", ["سأل أحدهم «إلى متى؟»", "وأضاف آخر كلاما كثيرا."]],
    ["سقطت المدينة.وعاد الهدوء.", ["سقطت المدينة.", "وعاد الهدوء."]],
    ["قال: «سألت: ‘أين الأولاد؟’». وأشار إلى الدار.", ["قال: «سألت: ‘أين الأولاد؟’».", "وأشار إلى الدار."]],
    ["سقطت المدينة.\u200fوعاد الهدوء.", ["سقطت المدينة.", "وعاد الهدوء."]],
    ["بدأ الهجوم.. وانتهى سريعا.", ["بدأ الهجوم..", "وانتهى سريعا."]],
    ["خرجوا على دفعات... ولم يعد أحد.", ["خرجوا على دفعات...", "ولم يعد أحد."]],
    ["جرى ذلك عام 2011. انتهت الحرب بعدها.", ["جرى ذلك عام 2011.", "انتهت الحرب بعدها."]],
    ["وُقّع الاتفاق عام 2020م. وقال الوسيط إنه راض.", ["وُقّع الاتفاق عام 2020م.", "وقال الوسيط إنه راض."]],
    ["حضر ممثل عن أ. ف. ب. وقال إنه راض.", ["حضر ممثل عن أ. ف. ب.", "وقال إنه راض."]],
  ])("%s", (text, expected) => {
    expect(splitLine(text)).toEqual(expected);
  });

  test.each([
    ["They left the U.S. The talks failed.", ["They left the U.S.", "The talks failed."]],
    ["It ended at 9 a.m. He left.", ["It ended at 9 a.m.", "He left."]],
    ['He said, "We left." She stayed.', ['He said, "We left."', "She stayed."]],
    ['The army left. "We won," he said.', ["The army left.", '"We won," he said.']],
    ["The troops left.The town is calm.", ["The troops left.", "The town is calm."]],
  ])("%s", (text, expected) => {
    expect(splitLine(text, "en")).toEqual(expected);
  });
});

describe("a sentence does not end", () => {
  test.each([
    ["initials", "نقلت أ. ف. ب عن المصدر خبرا."],
    ["initials of a name", "كتب ج. م. هارت مقالا."],
    ["a title", "قال د. أحمد إنه راض."],
    ["an era", "بُني السور سنة 300 ق.م. بأمر الملك."],
    ["a unit", "تقع القرية على بعد 120 كم. من العاصمة."],
    ["a decimal", "بلغ العدد 3.5 مليون شخص."],
    ["a dotted number", "بلغ العجز 1.200.000 دينار."],
    ["commas", "قال الناطق، ثم عاد، وأكد الخبر، ولم يزد."],
    ["a semicolon", "قال الناطق؛ وعاد وأكد الخبر."],
    ["a colon before a list", "طالبوا بما يلي: نشر الأسماء، ومحاكمة المتورطين."],
    ["numbered items in a line", "يقضي الاتفاق بما يلي: 1. وقف النار 2. فتح الطرق 3. عودة الناس."],
    ["a site", "زار موقع example.com أمس."],
    ["an address", "زار www.site.example/a.html أمس، وكتب إلى desk@site.example رسالة."],
    ["a cry in brackets", "قال (ساخرا!) إنه راض."],
    ["a question in brackets", "وعد الوزير (مرة أخرى؟) بالحل."],
    ["a quoted question in a sentence that goes on", "سألته الصحيفة «هل هو سياسي؟» فابتسم."],
    ["quoted questions in a list", "قرأ «من نحن؟» و«إلى أين؟» في يوم واحد."],
    ["a nested quoted question", "قال: “كان يسأل ‘ماذا بقي؟’ ولا يجيب أحد”."],
    ["a quotation before who says it", "«لن ننسحب اليوم.» قال الناطق."],
    ["a comma after a quoted question", "سأل: «متى؟»، ثم خرج."],
    ["hesitation", "قال إنه... لا يدري."],
    ["an ellipsis between words", "من الجنوب…الشمال أقرب."],
    ["an ellipsis that was cut out", "«نحن […] لن ننسحب» كما قال."],
    ["a stop between subject and verb", "الجيش الوطني.أعلن الانسحاب أمس."],
  ])("at %s: %s", (_, text) => {
    expect(splitLine(text)).toEqual([text]);
  });

  test.each([
    ["The U.S. Africa Command denied it."],
    ["Dr. Alan Pryce met Gen. Marsh on Feb. 27 in St. Orlan."],
    ["It happened at 9 a.m. on Friday."],
    ["“Who wrote it?” he asked."],
    ["See No. 5 and example.com for more."],
  ])("%s", (text) => {
    expect(splitLine(text, "en")).toEqual([text]);
  });

  test("at the end of a nominal sentence whose blank was forgotten, where no verb follows", () => {
    expect(splitLine("لا جديد اليوم.المدينة هادئة.")).toEqual(["لا جديد اليوم.", "المدينة هادئة."]);
  });
});

test("in a line without stops, one sentence", () => {
  const line = fc.array(fc.constantFrom("كلمة", "،", "؛", ":", "12", "3.5", "«شيء»", "(كذا)", "—"), {
    minLength: 1,
  });
  fc.assert(
    fc.property(line, (words) => {
      const text = `قال ${words.join(" ")}`;
      expect(splitLine(text)).toEqual([text]);
    }),
  );
});
