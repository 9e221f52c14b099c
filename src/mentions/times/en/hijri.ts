import type { Dated } from "../dated.ts";
import { behind, longest, maybe, numberIn, oneOf, type Part, row } from "../grammar.ts";
import { resolveHijri } from "../hijri.ts";
import { capital, shift, yearNumber } from "./dates.ts";
import * as words from "./words.ts";

const hijriMonth = capital(words.HIJRI_MONTHS);
const hijriYear = longest(numberIn(1343, 1499), yearNumber);
const era = oneOf("ah|a.h|hijri");
export const hijri: Part<Dated> = longest(
  row(
    [
      longest<unknown>(
        oneOf("month of|the month of|the holy month of|start of|end of"),
        behind("in|during|of|since|throughout|before|after"),
      ),
      hijriMonth,
      maybe(hijriYear),
      maybe(era),
    ],
    ([, month, year], { anchor, outlook }, at) => resolveHijri({ month, year, outlook: outlook(at) }, anchor),
  ),
  row([shift, hijriMonth], ([shift, month], { anchor }) => resolveHijri({ month, shift }, anchor)),
  row([hijriMonth, hijriYear], ([month, year], { anchor }) => resolveHijri({ month, year }, anchor)),
  row(
    [
      numberIn(1, 30, /^(\d{1,2})(?:st|nd|rd|th)?$/),
      maybe(oneOf("of")),
      hijriMonth,
      maybe(hijriYear),
      maybe(era),
    ],
    ([day, , month, year], { anchor }) => resolveHijri({ day, month, year }, anchor),
  ),
  row([numberIn(1343, 1499), era], ([year], { anchor }) => resolveHijri({ month: null, year }, anchor)),
);
