import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { dateText } from "../../i18n/dates.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Apart } from "../../parts/text.tsx";
import { LEVELS } from "../../parts/vocabulary.ts";
import { type End, type PlacedEnd, placeSlopes } from "./slopes.ts";

const WIDTH = 640;
const SIDE = 190;

interface SlopesProps {
  readonly before: BoardAnswer;
  readonly after: BoardAnswer;
  readonly a: string;
  readonly b: string;
}

/** Two boards side by side, a line for each holder that is on both; what moved also in words. */
export function SlopesFigure({ before, after, a, b }: SlopesProps) {
  const words = useWords();
  const ends = (board: BoardAnswer): End[] =>
    board.lanes.flatMap(({ holder, now, was }) => {
      const position = (now ?? was)?.position;
      if (position === undefined) return [];
      return [{ id: holder.id, name: words.of(holder.labels), level: LEVELS.indexOf(position) }];
    });
  const placed = placeSlopes(ends(before), ends(after));
  const at = (x: number) => (words.direction === "rtl" ? WIDTH - x : x);
  return (
    <>
      <svg
        className="slopes"
        viewBox={`0 0 ${WIDTH} ${placed.height}`}
        direction={words.direction}
        role="img"
        aria-label={words("board.view.compare")}
      >
        <text x={at(SIDE)} y={16} textAnchor="end" className="head">
          {dateText(a, words)}
        </text>
        <text x={at(WIDTH - SIDE)} y={16} textAnchor="start" className="head">
          {dateText(b, words)}
        </text>
        {placed.bands.map(({ y, height }, index) => (
          <rect
            key={LEVELS[index]}
            className={index % 2 === 0 ? "band" : "band odd"}
            x={SIDE}
            y={y}
            width={WIDTH - 2 * SIDE}
            height={height}
          />
        ))}
        {pairsOf(placed.before, placed.after).map(([from, to]) => (
          <line
            key={from.id}
            className={from.level === to.level ? "slope" : "slope moved"}
            x1={at(SIDE)}
            x2={at(WIDTH - SIDE)}
            y1={from.y}
            y2={to.y}
          />
        ))}
        {placed.bands.map(({ y }, index) => (
          <text key={LEVELS[index]} className="rung-name" x={at(WIDTH / 2)} y={y + 15} textAnchor="middle">
            {words(`position.${LEVELS[index] as (typeof LEVELS)[number]}`)}
          </text>
        ))}
        <Names ends={placed.before} x={at(SIDE - 8)} anchor="end" />
        <Names ends={placed.after} x={at(WIDTH - SIDE + 8)} anchor="start" />
      </svg>
      <Moves pairs={pairsOf(placed.before, placed.after)} />
    </>
  );
}

type Pair = readonly [PlacedEnd, PlacedEnd];

const pairsOf = (before: readonly PlacedEnd[], after: readonly PlacedEnd[]): Pair[] =>
  before.flatMap((from) => {
    const to = after.find(({ id }) => id === from.id);
    return to ? [[from, to] as const] : [];
  });

function Names({ ends, x, anchor }: { ends: readonly PlacedEnd[]; x: number; anchor: "start" | "end" }) {
  return ends.map(({ id, name, y }) => (
    <text key={id} x={x} y={y + 4} textAnchor={anchor}>
      {name}
    </text>
  ));
}

/** The same in words: for whoever does not see the figure, and to copy. */
function Moves({ pairs }: { pairs: readonly Pair[] }) {
  const words = useWords();
  const level = (end: End) => words(`position.${LEVELS[end.level] as (typeof LEVELS)[number]}`);
  const moved = pairs.filter(([from, to]) => from.level !== to.level);
  return (
    <ul className="moves">
      {moved.map(([from, to]) => (
        <li key={from.id}>
          <Message
            id="board.compare.move"
            values={{ holder: <Apart text={from.name} />, from: level(from), to: level(to) }}
          />
        </li>
      ))}
      <li>{words("board.compare.same", { n: pairs.length - moved.length })}</li>
    </ul>
  );
}
