import { DAY_MS, monthText } from "../../i18n/dates.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { type Tick, type TimeScale, ticksOf } from "./time-scale.ts";

const ROOM = 74;
const HEIGHT = 34;

/** The axis that all lanes share; Arabic time runs from right to left. */
export function TimeAxis({ scale, gutter }: { scale: TimeScale; gutter: number }) {
  const words = useWords();
  const width = gutter + scale.width;
  const at = (x: number) => (words.direction === "rtl" ? width - gutter - x : gutter + x);
  const ticks = ticksOf(scale, ROOM);
  return (
    <svg className="axis" width={width} height={HEIGHT} role="img" aria-label={words("board.axis")}>
      <line x1={at(0)} x2={at(scale.width)} y1={4} y2={4} />
      {ticks.map((tick, index) => (
        <g key={tick.day} transform={`translate(${at(scale.x(tick.day))},4)`}>
          <line y1={0} y2={5} />
          <text y={18} direction={words.direction}>
            {tickText(tick, ticks[index - 1], words)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A day carries its month where that is another than the one before. */
function tickText({ day, kind }: Tick, before: Tick | undefined, words: Words): string {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (kind === "year") return String(year);
  if (kind === "month") return monthText(year, month, words);
  const isNewMonth = before === undefined || new Date(before.day * DAY_MS).getUTCMonth() !== month;
  const [name = ""] = monthText(year, month, words).split(/ \d/);
  return isNewMonth ? `${date.getUTCDate()} ${name}` : String(date.getUTCDate());
}
