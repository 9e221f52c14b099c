import { startTransition, useEffect, useMemo, useState } from "react";
import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { useWidth } from "../../parts/use-width.ts";
import { LaneRow } from "./lane-row.tsx";
import { Legend } from "./legend.tsx";
import { TimeAxis } from "./time-axis.tsx";
import { daysOf, timeScale } from "./time-scale.ts";

/** Room for the names of the levels before the axis, in pixels. */
const GUTTER = 96;
/** Columns beside the drawing, where there is room for them; see board.css. */
const NARROW = 760;
const BESIDE = 160 + 248;
const LEAST_WIDTH = 140;
/** Lanes of which each is drawn only when it comes near. */
const MANY = 12;

/** The drawing: a lane for each patron over one axis of time. */
export function BoardLanes({ board }: { board: BoardAnswer }) {
  const words = useWords();
  const address = useAddress();
  const claim = address.get("claim");
  const base = address.here({ claim: null, coding: null, lane: null, fact: null, baseline: null });
  const [ref, width] = useWidth<HTMLDivElement>();
  const { lanes, from, to } = board;
  const days = useMemo(() => daysOf(lanes, from, to), [lanes, from, to]);
  // A screenful first, the others as soon as it stands.
  const [isWhole, setWhole] = useState(board.lanes.length <= MANY);
  useEffect(() => {
    if (!isWhole) startTransition(() => setWhole(true));
  }, [isWhole]);
  const isNarrow = width < NARROW;
  const room = (isNarrow ? width : width - BESIDE) - GUTTER;
  // The same as long as nothing of it changes, so that no lane is drawn again for what is opened beside it.
  const scale = useMemo(
    () => (days && width > 0 ? timeScale(days, Math.max(LEAST_WIDTH, room)) : null),
    [days, width, room],
  );
  return (
    <div ref={ref} className={isNarrow ? "lanes narrow" : "lanes"}>
      <Hatch />
      <Legend />
      {days === null && <p className="warning">{words("board.axis.undated")}</p>}
      <ol>
        {(isWhole ? board.lanes : board.lanes.slice(0, MANY)).map((lane) => (
          <LaneRow
            key={lane.holder.id}
            lane={lane}
            scale={scale}
            gutter={GUTTER}
            chosen={lane.claims.some(({ id }) => id === claim) ? claim : null}
            base={base}
            isOneOfMany={board.lanes.length > MANY}
          />
        ))}
      </ol>
      {scale && (
        <div className="axis-row">
          <TimeAxis scale={scale} gutter={GUTTER} sources={board.sources} />
        </div>
      )}
    </div>
  );
}

/** The pattern of "no evidence", for every drawing of the page. */
function Hatch() {
  return (
    <svg width={0} height={0} className="hidden" aria-hidden="true">
      <defs>
        <pattern id="hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} y1={0} x2={0} y2={6} className="hatch-line" />
        </pattern>
      </defs>
    </svg>
  );
}
