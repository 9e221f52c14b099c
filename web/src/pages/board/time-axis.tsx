import { DAY_MS, intervalOf, intervalText, monthText } from "../../i18n/dates.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { joinsOf, type Source } from "./source-joins.ts";
import { type Tick, type TimeScale, ticksOf } from "./time-scale.ts";

const ROOM = 74;
const HEIGHT = 40;
/** Above the line there is room for the signs of outlets that join. */
const LINE_Y = 10;

interface TimeAxisProps {
  readonly scale: TimeScale;
  /** Pixels from the side where reading begins to the axis. */
  readonly gutter: number;
  /** Outlets behind the board: where one joins later, the axis shows it. */
  readonly sources?: readonly Source[];
}

/** The axis that all lanes share; Arabic time runs from right to left. */
export function TimeAxis({ scale, gutter, sources = [] }: TimeAxisProps) {
  const words = useWords();
  const width = gutter + scale.width;
  const at = (x: number) => (words.direction === "rtl" ? width - gutter - x : gutter + x);
  const ticks = ticksOf(scale, ROOM);
  const joins = joinsByDay(sources, scale, words);
  return (
    <svg className="axis" width={width} height={HEIGHT} role="img" aria-label={words("board.axis")}>
      <line x1={at(0)} x2={at(scale.width)} y1={LINE_Y} y2={LINE_Y} />
      {joins.map(({ day, names }) => (
        <path
          key={day}
          className="source-joins"
          d="M0,-1l-5,-7h10z"
          transform={`translate(${at(scale.x(day))},${LINE_Y})`}
        >
          <title>{names}</title>
        </path>
      ))}
      {ticks.map((tick, index) => (
        <g key={tick.day} transform={`translate(${at(scale.x(tick.day))},${LINE_Y})`}>
          <line y1={0} y2={5} />
          <text y={18} direction={words.direction}>
            {tickText(tick, ticks[index - 1], words)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** One sign a day, with the names of all who join on it. */
function joinsByDay(sources: readonly Source[], scale: TimeScale, words: Words) {
  const byDay = new Map<number, Source[]>();
  for (const { day, source } of joinsOf(sources)) {
    if (day >= scale.first && day <= scale.last) byDay.set(day, [...(byDay.get(day) ?? []), source]);
  }
  return [...byDay].map(([day, joining]) => ({
    day,
    names: words("board.sources.joins", {
      names: joining.map(({ labels }) => words.of(labels)).join(words("list.comma")),
      date: intervalText(intervalOf(joining[0]?.first ?? ""), words),
    }),
  }));
}

/** A day carries its month where that is another than the one before. */
function tickText({ day, kind }: Tick, before: Tick | undefined, words: Words): string {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (kind === "year") return words.digits(year);
  if (kind === "month") return monthText(year, month, words);
  const isNewMonth = before === undefined || new Date(before.day * DAY_MS).getUTCMonth() !== month;
  const name = monthText(year, month, words).replace(/ \S+$/, "");
  return words.digits(isNewMonth ? `${date.getUTCDate()} ${name}` : date.getUTCDate());
}
