import type { Bar, Claim, Edtf, Labels, Outlook } from "../model/index.ts";
import type { Assertion } from "./assertions.ts";
import type { ReadClaim } from "./claims.ts";
import { dayBounds } from "./edtf.ts";

/** Where a line stands on some claims: its move or standing at the bar, as a face prints it. */
export type StandingOn = (claims: readonly ReadClaim[]) => Labels | null;

/**
 * What a line hangs on: each claim is taken away in turn, and what stays below the bar is told with what it lacks.
 *
 * @param moves Whether a claim would move the line, did it meet the bar.
 */
export function readOutlook(
  claims: readonly ReadClaim[],
  bar: Bar,
  standingOn: StandingOn,
  moves: (claim: ReadClaim) => boolean,
): Outlook {
  const now = standingOn(claims);
  const deciding = claims.flatMap((one) => {
    const without = standingOn(claims.filter((other) => other !== one));
    return without?.en === now?.en ? [] : [{ claim: one.claim.id, without }];
  });
  const lacking = claims
    .filter(
      (one) => one.claim.status === "actual" && !one.claim.earlier && one.claim.barMet < bar && moves(one),
    )
    .map(({ claim }) => ({ claim: claim.id, labels: claim.labels, needs: whatItNeeds(claim, bar) }));
  return { deciding, lacking };
}

function whatItNeeds({ origins }: Claim, bar: Bar): Labels {
  if (bar < 3) return { ar: "أصل مسمّى", en: "a named origin" };
  if (origins.some(({ named }) => named))
    return {
      ar: "أصل مسمّى ثانٍ، أو قول الجهة أو فعلها",
      en: "a second named origin, or the holder's own words or acts",
    };
  return {
    ar: "أصلان مسمّيان، أو قول الجهة أو فعلها",
    en: "two named origins, or the holder's own words or acts",
  };
}

/** The last date of publication among the reports of a line, as it is known. */
export function lastReport(assertions: readonly Assertion[]): Edtf | null {
  const dates = assertions.flatMap(({ article }) => article.publishedOn.edtf ?? []);
  const end = (edtf: Edtf) => dayBounds(edtf).to ?? "";
  return [...dates].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : a < b ? 1 : -1))[0] ?? null;
}
