import { resolveFeast } from "../feasts.ts";
import { maybe, not, oneOf, row } from "../grammar.ts";
import { capital, ofYear } from "./dates.ts";
import { ordinal } from "./numbers.ts";
import * as words from "./words.ts";

const nthDay = row([oneOf("the"), ordinal, oneOf("day of")], ([, nth]) => nth);
export const feast = row(
  [maybe(nthDay), capital(words.FEASTS), not(oneOf(words.NAMED_BY_A_DAY)), maybe(ofYear)],
  ([nth, feast, , year], { anchor, outlook }, at) => {
    const told = typeof year === "number" ? year : year && anchor ? anchor.year + year.offset : null;
    return resolveFeast({ feast, nth, year: told, outlook: outlook(at) }, anchor);
  },
);
