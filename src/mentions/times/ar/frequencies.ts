import type { Dated } from "../dated.ts";
import { longest, map, maybe, not, oneOf, phrase, row } from "../grammar.ts";
import { every, type Unit } from "../lengths.ts";
import { anyWeekday } from "./days.ts";
import { counted, single } from "./lengths.ts";
import * as words from "./words.ts";

const each = oneOf("كل");
const PERIODICALLY = {
  يوميا: "day",
  اسبوعيا: "week",
  شهريا: "month",
  سنويا: "year",
  "بشكل يومي": "day",
  "بصورة يومية": "day",
  "بشكل اسبوعي": "week",
  "بشكل شهري": "month",
  "بشكل سنوي": "year",
  "بصورة سنوية": "year",
  "في اليوم الواحد": "day",
} as const;
/** "التقرير السنوي": what comes every year. "شهري" is also two months, and "يومي" says little. */
const PERIODIC = {
  سنوي: "year",
  سنوية: "year",
  السنوي: "year",
  السنوية: "year",
  اسبوعي: "week",
  اسبوعية: "week",
  الاسبوعي: "week",
  الاسبوعية: "week",
  الشهري: "month",
  الشهرية: "month",
  شهرية: "month",
} as const;
const partsOfDay = oneOf("صباح|مساء|ليلة|ليل|فجر|عصر|ظهر|نهار");
/** How often. */
export const repeated = longest<Dated>(
  map(phrase(PERIODICALLY), (unit) => every({ count: 1, unit })),
  map(phrase(PERIODIC), (unit) => every({ count: 1, unit })),
  row(
    [maybe(oneOf("مرة|مرتين")), each, longest(counted, single), not(oneOf("وانتم|وانت|وانتن"))],
    ([, , amount]) => every(amount),
  ),
  row([each, maybe(oneOf("يوم|ليلة|مساء|صباح|مساء يوم|صباح يوم|ليلة يوم")), anyWeekday], () =>
    every({ count: 1, unit: "week" }),
  ),
  row([each, partsOfDay], () => every({ count: 1, unit: "day" })),
  row([each, oneOf("صيف|شتاء|ربيع|خريف")], () => every({ count: 1, unit: "year" })),
  row([oneOf("اشهر|شهور|فصول"), oneOf("الصيف|الشتاء|الربيع|الخريف")], () =>
    every({ count: 1, unit: "year" }),
  ),
  row([oneOf("ايام"), phrase(words.WEEKDAYS), maybe(oneOf("من كل اسبوع"))], () =>
    every({ count: 1, unit: "week" }),
  ),
  row(
    [
      oneOf("مرة|مرتين|مرات"),
      oneOf("في"),
      phrase<Unit>({ اليوم: "day", الاسبوع: "week", الشهر: "month", العام: "year", السنة: "year" }),
    ],
    ([, , unit]) => every({ count: 1, unit }),
  ),
);
