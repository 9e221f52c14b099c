import type { ClaimHead, LaneAnswer, MarkAnswer } from "../../../../src/server/answers/board.ts";
import { dayOf } from "../../i18n/dates.ts";
import { LEVELS } from "../../parts/vocabulary.ts";
import { type Glyph, placeGlyphs } from "./place-glyphs.ts";
import type { TimeScale } from "./time-scale.ts";

const LEVEL_HEIGHT = 20;
/** Room over the highest level for a label. */
const LANE_TOP = 24;
/** Room below the lowest level for a label. */
export const LANE_HEIGHT = LANE_TOP + (LEVELS.length - 1) * LEVEL_HEIGHT + 24;
/** How far a whisker without a beginning runs back. */
const OPEN_WHISKER = 40;

type LineStyle = "meets" | "background" | "ghost";

/** A stretch of the line; x counts from the side where reading begins. */
interface Segment {
  readonly style: LineStyle;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface LaneDrawing {
  readonly segments: readonly Segment[];
  readonly glyphs: readonly Glyph[];
  /** From where on there is no evidence; null where no report has a date. */
  readonly hatchFrom: number | null;
  readonly hatchY: number;
  /** Where a question mark says that the line does not go there. */
  readonly question: { readonly x: number; readonly y: number } | null;
}

export const levelY = (position: string): number =>
  LANE_TOP + Math.max(0, LEVELS.indexOf(position as (typeof LEVELS)[number])) * LEVEL_HEIGHT;

/** What is drawn of a lane: a step line, never a slope, and a glyph for each voice that has a date. */
export function drawLane(lane: LaneAnswer, scale: TimeScale): LaneDrawing {
  const end = endOfEvidence(lane, scale);
  const stop = end ?? scale.width;
  const { was, now, ghost } = lane;
  const moveX = now || ghost ? moveAt(lane, scale, stop) : stop;
  const rest = now ?? was;
  return {
    segments: [...standingLine(lane, moveX, stop), ...ghostLine(lane, moveX, stop)],
    glyphs: glyphsOf(lane, scale),
    hatchFrom: rest ? end : null,
    hatchY: rest ? levelY(rest.position) : 0,
    question: ghost ? { x: Math.min(moveX + 10, scale.width - 8), y: levelY(ghost.position) - 6 } : null,
  };
}

/** Where the holder stood, and from the move on where it stands. */
function standingLine(lane: LaneAnswer, moveX: number, stop: number): Segment[] {
  const { was, now } = lane;
  const level = (position: string, style: LineStyle, x1: number, x2: number): Segment => {
    const y = levelY(position);
    return { style, x1, y1: y, x2, y2: y };
  };
  if (!was) return now ? [level(now.position, "meets", moveX, stop)] : [];
  const start = styleOfStart(lane);
  if (!now || now.position === was.position) return [level(was.position, now ? "meets" : start, 0, stop)];
  const [y1, y2] = [levelY(was.position), levelY(now.position)];
  return [
    level(was.position, start, 0, moveX),
    { style: "meets", x1: moveX, y1, x2: moveX, y2 },
    level(now.position, "meets", moveX, stop),
  ];
}

/** A claim below the bar branches off; the line itself stays. */
function ghostLine({ was, ghost }: LaneAnswer, moveX: number, stop: number): Segment[] {
  if (!ghost || ghost.position === was?.position) return [];
  const y = levelY(ghost.position);
  const branch: Segment = { style: "ghost", x1: moveX, y1: y, x2: stop, y2: y };
  return was ? [{ style: "ghost", x1: moveX, y1: levelY(was.position), x2: moveX, y2: y }, branch] : [branch];
}

/** Where the line steps: at the last day by which the move shown had happened, where that is known. */
function moveAt({ when }: LaneAnswer, scale: TimeScale, stop: number): number {
  const day = dayOf(when.to, "last") ?? dayOf(when.from, "first");
  return day === null ? 0 : Math.min(Math.max(0, scale.x(day)), stop);
}

function endOfEvidence({ lastReport }: LaneAnswer, scale: TimeScale): number | null {
  const day = dayOf(lastReport, "last");
  return day === null ? null : Math.min(scale.x(day), scale.width);
}

/** Dashed where only the author of an article says so, or nobody in a way that meets the bar. */
function styleOfStart({ was, claims }: LaneAnswer): LineStyle {
  const claim = claims.find(({ id }) => id === was?.claim);
  const onlyAuthor = claim?.marks.every(({ kind }) => kind === "author") ?? true;
  return !onlyAuthor && (claim?.barMet ?? 0) >= 2 ? "meets" : "background";
}

function glyphsOf({ claims }: LaneAnswer, scale: TimeScale): Glyph[] {
  // What is planned, supposed or denied moves nothing, and what was before is the line's beginning.
  const moves = claims.filter(({ status, earlier }) => status === "actual" && !earlier);
  const signs = moves.flatMap((claim) => claim.marks.map((mark) => glyphOf(mark, claim, scale)));
  const drawn = signs.filter((glyph) => glyph !== null);
  const levels = new Set(drawn.map(({ y }) => y));
  const placed = [...levels].flatMap((level) =>
    placeGlyphs(
      drawn.filter(({ y }) => y === level),
      scale.width,
    ),
  );
  return placed.sort((a, b) => a.x - b.x || a.y - b.y);
}

function glyphOf(mark: MarkAnswer, claim: ClaimHead, scale: TimeScale): Glyph | null {
  const [from, to] = [dayOf(mark.when.from, "first"), dayOf(mark.when.to, "last")];
  const last = to ?? from;
  if (last === null) return null;
  const y = levelY(claim.position);
  const clamp = (x: number) => Math.min(Math.max(0, x), scale.width);
  const x2 = clamp(scale.x(last));
  if (from === null) {
    // Known only to be before: the whisker runs back and is open.
    const x1 = Math.max(0, x2 - OPEN_WHISKER);
    return { x: x2, y, claim, marks: [mark], whisker: { x1, x2, isOpen: true } };
  }
  const x1 = clamp(scale.x(from));
  if (x2 - x1 < 2) return { x: x2, y, claim, marks: [mark], whisker: null };
  return { x: (x1 + x2) / 2, y, claim, marks: [mark], whisker: { x1, x2, isOpen: to === null } };
}
