import type { Edtf } from "../model/index.ts";
import type { Assertion } from "./assertions.ts";
import type { Phase } from "./claims.ts";
import { dayBounds } from "./edtf.ts";

/** The window of days that a board is asked for; null = open. */
export interface Window {
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

/**
 * Where an assertion lies relative to the window. An act without a date stands at its report: it is known only to be
 * before it. `after` is left out, for nobody knew it by then.
 */
export function placeInWindow(assertion: Assertion, window: Window): "before" | "in" | "after" {
  const days = daysOf(assertion);
  const from = dayBounds(window.from).from;
  const to = dayBounds(window.to).to;
  if (to !== null && days.from !== null && days.from > to) return "after";
  return from !== null && days.to !== null && days.to < from ? "before" : "in";
}

/**
 * Tells, for the assertions of one lane, the time before its moves from the time of its moves. Support told as
 * background, or beside a move in the same article without a date, is where the holder stood before. Support in act or
 * words that is dated, or reported, no earlier than the first move contradicts the move and is of its time.
 */
export function phaseReader(lane: readonly Assertion[], window: Window): (assertion: Assertion) => Phase {
  const moves = lane.filter(
    (assertion) =>
      assertion.direction !== "toward" &&
      assertion.coding.status === "actual" &&
      placeInWindow(assertion, window) === "in",
  );
  const isOfTheMovesTime = moveTimeReader(moves);
  return (assertion) => {
    if (placeInWindow(assertion, window) === "before" || assertion.coding.status === "historical")
      return "before";
    if (assertion.direction !== "toward" || moves.length === 0) return "now";
    return assertion.kind !== "reading" && isOfTheMovesTime(assertion) ? "now" : "before";
  };
}

function moveTimeReader(moves: readonly Assertion[]): (support: Assertion) => boolean {
  const days = moves.map((move) => move.days.from).filter((day) => day !== null);
  const firstMove = days.sort()[0];
  const reports = moves.map(({ article }) => dayBounds(article.publishedOn.edtf).to);
  // A move whose report has no date may be the latest of all.
  const lastReport = reports.includes(null) ? null : (reports.sort().at(-1) ?? null);
  return (support) => {
    if (support.days.from === null && support.days.to === null) {
      const reported = dayBounds(support.article.publishedOn.edtf).from;
      return reported !== null && lastReport !== null && reported > lastReport;
    }
    return firstMove === undefined || support.days.to === null || support.days.to >= firstMove;
  };
}

/** The days of the act, else of the report. */
function daysOf({ days, article }: Assertion) {
  return days.from !== null || days.to !== null ? days : dayBounds(article.publishedOn.edtf);
}
