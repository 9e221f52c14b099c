import type { MapAnswer } from "../../../../src/server/answers/map.ts";
import { useAddress } from "../../address.ts";
import { intervalText } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/words.tsx";
import { SvgLink } from "../../parts/svg-link.tsx";
import { useWidth } from "../../parts/use-width.ts";
import { TimeAxis } from "../board/time-axis.tsx";
import { timeScale } from "../board/time-scale.ts";
import { OpenEnd, TimelineLegend } from "./timeline-legend.tsx";
import { type DrawnMark, daysOfMarks, rowsOf, type TimelineRow } from "./timeline-rows.ts";

/** Room for the names of the kinds, where there is room at all. */
const GUTTER = 170;
const NARROW = 640;

/** When it happened: a row for each kind of event, over one axis that runs with the writing. */
export function Timeline({ map }: { map: MapAnswer }) {
  const words = useWords();
  const [ref, width] = useWidth<HTMLElement>();
  const days = daysOfMarks(map.marks, map.from, map.to);
  const gutter = width < NARROW ? 0 : GUTTER;
  const scale = days && width > 0 ? timeScale(days, width - gutter) : null;
  return (
    <section className="timeline" ref={ref} aria-labelledby="map-timeline">
      <h2 id="map-timeline">{words("map.timeline")}</h2>
      {map.grain !== "day" && <p className="meta">{words(`map.timeline.grain.${map.grain}`)}</p>}
      {days === null ? (
        <p className="meta">{words("map.timeline.none")}</p>
      ) : (
        scale && (
          <>
            <ol>
              {rowsOf(map, scale).map((row) => (
                <Row key={row.code} row={row} gutter={gutter} width={width} />
              ))}
            </ol>
            <TimeAxis scale={scale} gutter={gutter} />
          </>
        )
      )}
      <TimelineLegend />
    </section>
  );
}

function Row({ row, gutter, width }: { row: TimelineRow; gutter: number; width: number }) {
  const words = useWords();
  const { labels, events, marks, undated, height } = row;
  const at = (x: number) => (words.direction === "rtl" ? width - gutter - x : gutter + x);
  return (
    <li className={gutter === 0 ? "timeline-row narrow" : "timeline-row"}>
      <h3>
        {words.of(labels)} <span className="count">{words.digits(events)}</span>
        {undated > 0 && <span className="meta"> {words("map.timeline.undated", { n: undated })}</span>}
      </h3>
      <svg
        width={width}
        height={height}
        role="group"
        aria-label={words("map.timeline.row", { type: words.of(labels), n: events })}
      >
        {marks.map((drawn) => (
          <Mark key={drawn.mark.key} drawn={drawn} at={at} type={words.of(labels)} />
        ))}
      </svg>
    </li>
  );
}

function Mark({ drawn, at, type }: { drawn: DrawnMark; at: (x: number) => number; type: string }) {
  const words = useWords();
  const address = useAddress();
  const { mark, x1, x2, y, shape } = drawn;
  const name = words("map.timeline.mark", { type, when: intervalText(mark.when, words), n: mark.events });
  const href =
    mark.events === 1
      ? address.here({ coding: mark.coding })
      : address.here({ mark: mark.key, place: null, after: null });
  const [left, right] = [Math.min(at(x1), at(x2)), Math.max(at(x1), at(x2))];
  const isChosen = address.get("mark") === mark.key || address.get("coding") === mark.coding;
  return (
    // What is written in a link must stand in its name: counts stand beside it.
    <>
      <SvgLink href={href} name={name} className={isChosen ? "time-mark chosen" : "time-mark"}>
        <title>{name}</title>
        <rect className="target" x={(left + right) / 2 - 12} y={y - 11} width={24} height={22} />
        {shape === "bar" && (
          <rect className="bar" x={left} y={y - 4} width={right - left} height={8} rx={2} />
        )}
        {shape === "day" && <circle className="day" cx={(left + right) / 2} cy={y} r={5} />}
        {(shape === "before" || shape === "since") && (
          <OpenEnd known={at(shape === "before" ? x2 : x1)} open={at(shape === "before" ? x1 : x2)} y={y} />
        )}
      </SvgLink>
      {mark.events > 1 && (
        <text className="count-text" x={(left + right) / 2} y={y - 7} aria-hidden="true">
          {mark.events}
        </text>
      )}
    </>
  );
}
