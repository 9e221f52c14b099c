import {
  type Bar,
  type Claim,
  LADDER,
  type Labels,
  type LadderPosition,
  type Lane,
  type LanePosition,
  type Origin,
} from "../model/index.ts";
import type { Assertion, Reading } from "./assertions.ts";
import { groupClaims, type ReadClaim } from "./claims.ts";
import { dayBounds } from "./edtf.ts";
import { lastReport, readOutlook } from "./outlook.ts";
import { phaseReader, placeInWindow, type Window } from "./phases.ts";
import { isHoldersOwn } from "./voices.ts";

/** Codes that make no sense of a holder who never backed the client: their holder counts among the backers. */
const PRESUPPOSES_SUPPORT: ReadonlySet<string> = new Set([
  "hints",
  "seeks-alternative",
  "withdraws",
  "cuts",
  "abandons",
]);
const KIND_ORDER = ["act", "words", "reading"];

/** Reads the lane of one holder from everything that is asserted of it. */
export function readLane(
  asserted: readonly Assertion[],
  bar: Bar,
  window: Window,
  reading: Reading,
): Lane | null {
  const assertions = asserted.filter((assertion) => placeInWindow(assertion, window) !== "after");
  const [first] = assertions;
  if (!first) return null;
  const claims = groupClaims(assertions, phaseReader(assertions, window), reading);
  const { candidates, was, now, ghost } = choose(claims, bar);
  const shown = now ?? ghost ?? was;
  return {
    holder: { id: first.holder.id, labels: first.holder.labels },
    named: namedActors(assertions),
    was: was ? { ...place(was), onWhoseWord: whoseWord(was.claim.origins) } : null,
    now: now ? { ...place(now), ownWords: restsOnOwnWords(now.claim) } : null,
    ghost: ghost ? place(ghost) : null,
    when: shown?.claim.when ?? { from: null, to: null },
    namedOrigins: shown?.claim.origins.filter((origin) => origin.named).length ?? 0,
    unnamedOrigins: shown?.claim.origins.filter((origin) => isNameless(origin)).length ?? 0,
    backer: claims.some(({ claim, assertions: of }) => showsBacker(claim, of)),
    status: now ? "meets-bar" : ghost || was ? "below-bar" : "no-evidence",
    contested: isContested(now, candidates, assertions, reading),
    lastReport: lastReport(assertions),
    outlook: readOutlook(
      claims,
      bar,
      (some) => choose(some, bar).now?.claim.labels ?? null,
      (one) => one.claim.labels.en !== now?.claim.labels.en,
    ),
    claims: claims.map(({ claim }) => claim),
  };
}

/** The claims that make the line: where it was, where it is at the bar, and what stays below the bar. */
function choose(claims: readonly ReadClaim[], bar: Bar) {
  const current = claims.filter(({ claim }) => claim.status === "actual" && !claim.earlier);
  const candidates = latest(current.filter(({ claim }) => claim.barMet >= bar));
  const was = startingClaim(claims, candidates, bar);
  const now = smallestMove(candidates, was?.claim.position ?? null);
  const ghost =
    now && isMove(now) ? null : strongest(current.filter((one) => isMove(one) && one.claim.barMet < bar));
  return { candidates, was, now, ghost };
}

const isMove = ({ claim }: ReadClaim) => claim.direction !== "toward";
const isNameless = ({ kind, named }: Origin) =>
  !named && (kind === "unnamed" || kind === "social" || kind === "document");

/** Drops what another candidate is known to have come after: a lane shows the last of its positions. */
function latest(candidates: readonly ReadClaim[]): ReadClaim[] {
  return candidates.filter(({ claim }) => {
    const end = dayBounds(claim.when.to).to;
    return !candidates.some((other) => {
      const start = dayBounds(other.claim.when.from).from;
      return end !== null && start !== null && end < start;
    });
  });
}

/** Where the holder stood before: what meets the bar first, then the better carried, the later, the closer to the client. */
function startingClaim(
  claims: readonly ReadClaim[],
  candidates: readonly ReadClaim[],
  bar: Bar,
): ReadClaim | null {
  const before = claims.filter(({ claim }) => claim.earlier && claim.barMet > 0);
  // Support that no move contradicts but that stays below the bar is still all we know of where the holder stood.
  const standing = candidates.some((one) => !isMove(one))
    ? []
    : claims.filter((one) => !one.claim.earlier && one.claim.status === "actual" && !isMove(one));
  const end = ({ claim }: ReadClaim) => dayBounds(claim.when.to).to ?? "9999";
  const compare = (a: ReadClaim, b: ReadClaim) =>
    Math.min(b.claim.barMet, bar) - Math.min(a.claim.barMet, bar) ||
    (end(a) === end(b) ? 0 : end(a) > end(b) ? -1 : 1) ||
    byStrength(a, b);
  return [...before].sort(compare)[0] ?? [...standing].sort(compare)[0] ?? null;
}

/** Of claims that disagree at one time, the one that moves the holder least from where it stood. */
function smallestMove(candidates: readonly ReadClaim[], was: LadderPosition | null): ReadClaim | null {
  // Where nothing is on file before, the friendliest claim is the smallest move anybody can vouch for.
  const start = was === null ? 0 : LADDER.indexOf(was);
  const distance = ({ claim }: ReadClaim) => Math.abs(LADDER.indexOf(claim.position) - start);
  return [...candidates].sort((a, b) => distance(a) - distance(b) || byStrength(a, b))[0] ?? null;
}

function strongest(claims: readonly ReadClaim[]): ReadClaim | null {
  return [...claims].sort(byStrength)[0] ?? null;
}

/** What more voices carry; a claim that somebody but the author makes goes before the author's own. */
function byStrength(a: ReadClaim, b: ReadClaim): number {
  const attributed = ({ claim }: ReadClaim) =>
    claim.origins.filter((origin) => origin.kind !== "author").length;
  const named = ({ claim }: ReadClaim) => claim.origins.filter((origin) => origin.named).length;
  const kind = ({ claim, assertions }: ReadClaim) =>
    KIND_ORDER.indexOf(assertions.find((one) => one.code === claim.code)?.kind ?? "reading");
  return (
    b.claim.barMet - a.claim.barMet ||
    named(b) - named(a) ||
    attributed(b) - attributed(a) ||
    kind(a) - kind(b) ||
    LADDER.indexOf(a.claim.position) - LADDER.indexOf(b.claim.position) ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

function place({ claim }: ReadClaim): LanePosition {
  return { position: claim.position, code: claim.code, labels: claim.labels, claim: claim.id };
}

/** The claim stands on the holder's mouth: without it, it would not have two distinct named origins. */
function restsOnOwnWords({ origins }: Claim): boolean {
  const named = origins.filter((origin) => origin.named);
  return (
    named.some((origin) => origin.kind === "own") &&
    named.filter((origin) => origin.kind !== "own").length < 2
  );
}

function whoseWord(origins: readonly Origin[]): Labels {
  const word = ({ kind, labels }: Origin): Labels =>
    kind === "own" ? { ar: "قول الجهة نفسها", en: "its own words" } : labels;
  const words = origins.map(word);
  return {
    ar: nameFew(
      words.map(({ ar }) => ar),
      "، ",
      (more) => `و${more === 2 ? "اثنان" : more} غيرهم`,
    ),
    en: nameFew(
      words.map(({ en }) => en),
      ", ",
      (more) => `and ${more} others`,
    ),
  };
}

/** Names that stand in a line of the board at most; one more would take as much room as to say that there is one. */
const NAMED_MOST = 3;

function nameFew(names: readonly string[], comma: string, others: (more: number) => string): string {
  // Two authors are two origins, and one word for both.
  const distinct = [...new Set(names)];
  if (distinct.length <= NAMED_MOST + 1) return distinct.join(comma);
  return `${distinct.slice(0, NAMED_MOST).join(comma)} ${others(distinct.length - NAMED_MOST)}`;
}

function showsBacker(claim: Claim, assertions: readonly Assertion[]): boolean {
  if (claim.barMet === 0) return false;
  return (
    claim.direction === "toward" ||
    (PRESUPPOSES_SUPPORT.has(claim.code) && assertions.some(({ basis }) => basis !== "rival"))
  );
}

function isContested(
  now: ReadClaim | null,
  candidates: readonly ReadClaim[],
  assertions: readonly Assertion[],
  reading: Reading,
): boolean {
  if (!now) return false;
  if (candidates.some((one) => isMove(one) !== isMove(now))) return true;
  const denials = new Set(now.claim.denials.map(({ id }) => id));
  return assertions.some((one) => denials.has(one.coding.id) && isHoldersOwn(one, reading));
}

function namedActors(assertions: readonly Assertion[]): Lane["named"] {
  const named = new Map(
    assertions.map((one) => [one.named.id, { id: one.named.id, labels: one.named.labels }]),
  );
  return [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
