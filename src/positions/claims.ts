import type { Claim, Codebook, FiledCoding, Status } from "../model/index.ts";
import type { Assertion, Reading } from "./assertions.ts";
import { barMetBy } from "./bar.ts";
import { pushTo } from "./grouping.ts";
import { intervalOf } from "./interval-of.ts";
import { foldOrigins } from "./origins.ts";

/** Whether an assertion tells of the time before what the lane is about. */
export type Phase = "before" | "now";

/** A claim with what the lane needs to choose among claims; faces see the claim only. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly assertions: readonly Assertion[];
}

/**
 * Groups one holder's assertions into claims: support of one position is one claim whatever its kind (arms, fuel,
 * money), a move away is one claim for each code, support for the rival is one.
 *
 * @param phaseOf Tells the time before from the time the lane is about.
 */
export function groupClaims(
  assertions: readonly Assertion[],
  phaseOf: (assertion: Assertion) => Phase,
  reading: Reading,
): ReadClaim[] {
  const groups = new Map<string, Assertion[]>();
  for (const assertion of assertions) {
    const { status } = assertion.coding;
    const phase = status === "actual" || status === "historical" ? phaseOf(assertion) : "now";
    const key = `${familyOf(assertion)}|${status}|${phase}`;
    pushTo(groups, key, assertion);
  }
  const denied = assertions.filter(({ coding }) => coding.status === "negated");
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const [family = "", status, phase] = key.split("|") as [string, Status, Phase];
      const denials = status === "negated" ? [] : denied.filter((denial) => familyOf(denial) === family);
      return readClaim(group, family, status, phase, denials, reading);
    });
}

/** What two codings must share to assert the same thing. */
function familyOf({ basis, direction, position, code }: Assertion): string {
  if (basis === "rival") return "supports-rival";
  return direction === "toward" ? position : code;
}

function readClaim(
  group: readonly Assertion[],
  family: string,
  status: Status,
  phase: Phase,
  denials: readonly Assertion[],
  reading: Reading,
): ReadClaim {
  const origins = foldOrigins(group, reading);
  const barMet = barMetBy(origins, status);
  const shown = representative(
    group,
    (part) => barMetBy(foldOrigins(part, reading), status) >= barMet,
    reading.codebook,
  );
  const holder = shown.holder.id;
  const claim: Claim = {
    id: `${holder}.${reading.client.id}.${family}.${status}${phase === "before" ? ".before" : ""}`,
    holder,
    client: reading.client.id,
    code: shown.code,
    labels: shown.labels,
    position: shown.position,
    direction: shown.direction,
    status,
    earlier: phase === "before",
    codings: distinctCodings(group),
    origins,
    barMet,
    derived: group.find(({ reason }) => reason !== null)?.reason ?? null,
    when: intervalOf(group),
    denials: distinctCodings(denials),
  };
  return { claim, assertions: group };
}

/**
 * The assertion that names a claim: of the first code that alone meets the claim's bar, so that one voice's "arms" and
 * another's "funds" do not add up to two voices for arms; where none does, of the family's most general code.
 */
function representative(
  group: readonly Assertion[],
  carriesBar: (part: readonly Assertion[]) => boolean,
  codebook: Codebook,
): Assertion {
  const order = codebook.stances.map(({ code }) => code);
  const codes = [...new Set(group.map(({ code }) => code))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const only = (code: string) => group.filter((assertion) => assertion.code === code);
  const code = codes.find((one) => carriesBar(only(one)));
  const [first] = group as readonly [Assertion, ...Assertion[]];
  if (code !== undefined) return only(code)[0] ?? first;
  const general = codebook.stances.find(
    ({ position, kind }) => position === first.position && kind === "reading",
  );
  return general && first.basis !== "rival" ? { ...first, ...general } : first;
}

function distinctCodings(group: readonly Assertion[]): FiledCoding[] {
  return [...new Map(group.map(({ coding }) => [coding.id, coding])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
