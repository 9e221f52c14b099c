import { type Feast, resolveFeast } from "../feasts.ts";
import { behind, longest, map, maybe, not, oneOf, phrase, row } from "../grammar.ts";
import { ofYear, shift } from "./dates.ts";
import { numberInWords } from "./numbers.ts";
import * as words from "./words.ts";

const NTH: Readonly<Record<string, number>> = { اول: 1, ثاني: 2, ثالث: 3, رابع: 4 };
const nthDay = longest(
  row([phrase(NTH), oneOf("ايام|يوم من ايام|يوم من|يوم في|يوم")], ([nth]) => nth),
  row(
    [oneOf("اليوم"), phrase({ الاول: 1, الثاني: 2, الثالث: 3, الرابع: 4 }), oneOf("من|من ايام|في|ل")],
    ([, nth]) => nth,
  ),
);
const feastYear = longest<number | { readonly offset: number }>(ofYear, numberInWords);
/** "ثاني أيام العيد": of whichever of the two feasts is near. */
const dayOfTheFeast = row([nthDay, oneOf("العيد")], ([nth], { anchor, outlook }, at) =>
  resolveFeast({ feast: "eid-days", nth, outlook: outlook(at) }, anchor),
);
const theFeast = longest(
  phrase(words.FEASTS),
  row([oneOf("ايام|عطلة|اجازة|يوم|مناسبة"), phrase(words.FEASTS)], ([, feast]) => feast),
);
const whichFeast = longest<{ nth: number | null; feast: Feast }>(
  map(theFeast, (feast) => ({ nth: null, feast })),
  row([nthDay, theFeast], ([nth, feast]) => ({ nth, feast })),
  // "صبيحة عيد الأضحى" is its first day; "ليلة العيد" is a name of its own.
  row([phrase(words.DAY_PARTS), theFeast], ([, feast]) => ({ nth: 1, feast })),
);
const namedFeast = row(
  [
    // "جزيرة عيد الفصح" is a place.
    not(behind(words.NAMED_AFTER_A_DAY)),
    whichFeast,
    not(oneOf("القومي")),
    maybe(feastYear),
    maybe(shift),
  ],
  ([, { nth, feast }, , year, shift], { anchor, outlook }, at) => {
    const told = typeof year === "number" ? year : year && anchor ? anchor.year + year.offset : null;
    return resolveFeast({ feast, nth, year: told, shift, outlook: outlook(at) }, anchor);
  },
);
export const feast = longest(namedFeast, dayOfTheFeast);
