import { type Dated, edtfOf, stated } from "../dated.ts";
import { behind, longest, maybe, not, oneOf, type Part, phrase, row, type Scene } from "../grammar.ts";
import { type Season, seasonFrom, seasonOf } from "../stretches.ts";
import { shift } from "./dates.ts";
import * as words from "./words.ts";

const ofSeason = maybe(oneOf("فصل|موسم"));
// "الربيع العربي" is a name; a car and a street are called after seasons as well.
const notCalled = not(oneOf("العربي|العربية|الديمقراطي|الاسود|الامازيغي"));

/** A season whose year stands beside it, or is counted. */
export function seasonsIn(wholeYear: Part<Dated>): Part<Dated> {
  return longest<Dated>(
    row(
      [ofSeason, longest(phrase(words.SEASONS), phrase(words.THE_SEASONS)), wholeYear],
      ([, season, whole]) => seasonOf(season, whole),
    ),
    row([ofSeason, phrase(words.THE_SEASONS), shift], ([, season, shift], { anchor }) =>
      seasonFrom(season, shift, anchor),
    ),
    row([oneOf("هذا"), phrase(words.THE_SEASONS)], ([, season], { anchor }) => seasonFrom(season, 0, anchor)),
  );
}

/** The last summer, or the next, as the verb looks; every summer where it does neither. */
function seasonToldOf(season: Season, { anchor, outlook }: Scene, at: number): Dated {
  const direction = outlook(at);
  return direction === null || !anchor
    ? stated(`${edtfOf("XXXX")}-${season}`)
    : direction === 1
      ? seasonFrom(season, isPast(season, anchor.month) ? 1 : 0, anchor)
      : seasonFrom(season, 0, anchor);
}

/** Whether this year's season is over in a month. */
const isPast = (season: Season, month: number): boolean => month > { 21: 5, 22: 8, 23: 11, 24: 14 }[season];

/** A season that something before it already marks as a time. */
export const anySeason: Part<Dated> = row(
  [ofSeason, phrase(words.THE_SEASONS), notCalled],
  ([, season], scene, at) => seasonToldOf(season, scene, at),
);
/** "في الصيف", "خلال فصل الشتاء": a season alone needs a word before it, for it is a name as well. */
export const recurringSeason: Part<Dated> = longest(
  row([behind("في|خلال|طوال|طيلة|بحلول|حلول|منذ|حتي|قبل|بعد"), anySeason], ([, season]) => season),
  row([oneOf("فصل"), phrase(words.THE_SEASONS), notCalled], ([, season], scene, at) =>
    seasonToldOf(season, scene, at),
  ),
);
