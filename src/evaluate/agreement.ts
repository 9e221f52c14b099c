import { type Coding, LADDER, type LadderPosition, type Review, standingReviews } from "../model/index.ts";
import { type Distance, krippendorffAlpha, nominal, ordinal } from "./alpha.ts";
import { bootstrapInterval } from "./bootstrap.ts";

/** A figure of fewer units than that says more of chance than of the coders. */
export const LEAST_UNITS = 20;
const SEED = 20_200_525;

/** A figure with the range it is known to, or why there is none. */
interface Figure {
  /** Units it is computed from. */
  readonly n: number;
  readonly value: number | null;
  /** The middle 95 of 100 draws. */
  readonly low: number | null;
  readonly high: number | null;
  /** `too-few`: fewer than `LEAST_UNITS`; `no-variation`: all is the same, so that chance would agree too. */
  readonly missing: "too-few" | "no-variation" | null;
}

/** Why a review is not counted. */
const EXCLUDED = ["not-blind", "taken-back", "seen-before", "again", "replaced"] as const;
type Excluded = (typeof EXCLUDED)[number];

/** How far coders agree on codings that were coded again blind. */
export interface Agreement {
  /** Codings that were coded again blind. */
  readonly codings: number;
  readonly reviewers: readonly string[];
  /** Krippendorff's alpha, nominal, for class and code; rejecting is a value of its own. */
  readonly code: Figure;
  /** Krippendorff's alpha, ordinal, for the position of stances on the ladder. */
  readonly position: Figure;
  readonly excluded: Readonly<Record<Excluded, number>>;
}

/** A coding with all reviews of it. */
export interface Reviewed {
  readonly coding: Coding;
  /** Whether a later run has replaced it. */
  readonly isReplaced: boolean;
  /** In the order they were filed. */
  readonly reviews: readonly Review[];
}

/** What one coder, or one reviewer, made of a unit; null: nothing is to be coded there. */
type Answer = Pick<Coding, "class" | "code" | "mode"> | null;

interface Unit {
  readonly answers: readonly Answer[];
  readonly reviewers: readonly string[];
}

/**
 * How far people who did not see the coder's answer agree with it, and with each other. They see the words that it is
 * about, so that nothing is said of how far they would choose the same. Whatever was decided with the
 * answer in sight is left out: it shows what was suggested, not what was read.
 *
 * @param corrections By id: what reviewers coded instead.
 * @param positionOf The ladder position of a stance code.
 */
export function measureAgreement(
  reviewed: readonly Reviewed[],
  corrections: ReadonlyMap<string, Coding>,
  positionOf: (code: string) => LadderPosition | null,
): Agreement {
  const excluded = { "not-blind": 0, "taken-back": 0, "seen-before": 0, again: 0, replaced: 0 };
  const units = reviewed
    .map((each) => unitOf(each, corrections, excluded))
    .filter(({ answers }) => answers.length > 1);
  const codes = new Map<string, number>();
  const numberOf = (answer: Answer) => {
    const name = answer === null ? "" : `${answer.class}/${answer.code}/${answer.mode ?? ""}`;
    if (!codes.has(name)) codes.set(name, codes.size);
    return codes.get(name) as number;
  };
  const place = (answer: Answer) =>
    answer?.class === "stance" ? LADDER.indexOf(positionOf(answer.code) as LadderPosition) : -1;
  const positions = units
    .map(({ answers }) => answers.map(place).filter((at) => at >= 0))
    .filter((values) => values.length > 1);
  return {
    codings: units.length,
    reviewers: [...new Set(units.flatMap(({ reviewers }) => reviewers))].sort(),
    code: alphaFigure(
      units.map(({ answers }) => answers.map(numberOf)),
      nominal,
    ),
    position: alphaFigure(positions, ordinal),
    excluded,
  };
}

/** The coder's answer and each reviewer's first blind one. */
function unitOf(
  { coding, isReplaced, reviews }: Reviewed,
  corrections: ReadonlyMap<string, Coding>,
  excluded: Record<Excluded, number>,
): Unit {
  const answers: Answer[] = [coding];
  const reviewers: string[] = [];
  const hasSeen = new Set<string>();
  const standing = new Set(standingReviews(reviews));
  for (const review of reviews.filter(({ decision }) => decision !== "undo")) {
    const { reviewer, blind } = review;
    const why = whyNot(review, { isReplaced, isStanding: standing.has(review), hasSeen, reviewers });
    hasSeen.add(reviewer);
    if (why) {
      excluded[why]++;
      continue;
    }
    if (!blind) continue;
    reviewers.push(reviewer);
    answers.push(answerOf(review, coding, corrections));
  }
  return { answers, reviewers };
}

interface Circumstances {
  readonly isReplaced: boolean;
  readonly isStanding: boolean;
  readonly hasSeen: ReadonlySet<string>;
  readonly reviewers: readonly string[];
}

function whyNot(
  { reviewer, blind }: Review,
  { isReplaced, isStanding, hasSeen, reviewers }: Circumstances,
): Excluded | null {
  if (!blind) return "not-blind";
  if (isReplaced) return "replaced";
  if (!isStanding) return "taken-back";
  if (reviewers.includes(reviewer)) return "again";
  // Whoever has decided on it before has seen the answer, be it that the decision was taken back.
  return hasSeen.has(reviewer) ? "seen-before" : null;
}

function answerOf(
  { decision, correction }: Review,
  coding: Coding,
  corrections: ReadonlyMap<string, Coding>,
): Answer {
  if (decision === "accept") return coding;
  return decision === "correct" ? (corrections.get(correction ?? "") ?? null) : null;
}

function alphaFigure(units: readonly (readonly number[])[], distance: Distance): Figure {
  return figureOf(units, (drawn) => krippendorffAlpha(drawn, distance));
}

function figureOf<U>(units: readonly U[], compute: (drawn: readonly U[]) => number | null): Figure {
  const n = units.length;
  const none = (missing: Figure["missing"]): Figure => ({ n, value: null, low: null, high: null, missing });
  if (n < LEAST_UNITS) return none("too-few");
  const value = compute(units);
  if (value === null) return none("no-variation");
  const range = bootstrapInterval(units, compute, SEED);
  return { n, value, low: range?.low ?? null, high: range?.high ?? null, missing: null };
}
