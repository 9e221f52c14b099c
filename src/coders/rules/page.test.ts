import { expect, test } from "vitest";
import { codeSentence, printCoding } from "./coding.fixture.ts";

const PROSE = "وعاد الهدوء إلى المدينة بعد أسبوع طويل من القتال، وفتحت المدارس أبوابها أمام التلاميذ.";
const code = (...lines: string[]) => codeSentence(`H:${lines.join("\n")}`).map(printCoding);

test("a line that is coded in the body is not coded as a caption, a link, a teaser or a repeat", () => {
  const head = "حصيلة الأسبوع من الأخبار";
  const act = "قوات حفتر انسحبت من ترهونة";
  const told = code(head, `${PROSE}`, `${act}.`);
  expect(told.length).toBeGreaterThan(0);
  expect(code(head, PROSE, `${act}.`, `${act}.`)).toEqual(told);
  for (const line of [`صورة: ${act}`, `${act} (أرشيف)`, `اقرأ أيضا: ${act}`, `أخبار ذات صلة\n${act}\n`]) {
    expect(code(head, PROSE, line, PROSE.replace("أسبوع", "شهر"))).toEqual([]);
  }
});

test("whoever opens a quotation speaks in all its sentences", () => {
  const act = "قوات حفتر انسحبت من ترهونة";
  const text = `حصيلة الأسبوع من الأخبار\nوقال أردوغان: “لن نقف صامتين. ${act}، وهذا ما أردناه.”`;
  const [told] = code(text).filter((each) => each.includes("haftar"));
  expect(told).toContain("recep-tayyip-erdogan");
});

test("whoever opens a quotation still speaks in the paragraphs in which it goes on", () => {
  const lines = ["حصيلة الأسبوع من الأخبار", "وقال أردوغان: “لن نقف صامتين أمام ما يجري في ليبيا."];
  const act = "قوات حفتر انسحبت من ترهونة";
  const [told] = code(...lines, `“${act}، وهذا ما أردناه منذ البداية.”`).filter((each) =>
    each.includes("haftar"),
  );
  expect(told).toContain("recep-tayyip-erdogan");
  const [own] = code(
    ...lines.map((line) => line.replace("ليبيا.", "ليبيا.”")),
    `${act}، وهذا ما أرادته تركيا.`,
  ).filter((each) => each.includes("haftar"));
  expect(own).toBeDefined();
  expect(own).not.toContain("recep-tayyip-erdogan");
});
