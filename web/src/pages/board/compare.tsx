import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { dateText } from "../../i18n/dates.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { DateField } from "../../parts/date-field.tsx";
import { Loading, Shown } from "../../parts/states.tsx";
import { Apart, Name } from "../../parts/text.tsx";
import { LEVELS } from "./lane-drawing.ts";

const HEIGHT = 46;
const TOP = 28;

/** Where each patron stood by two days: a figure for a report, so every line bears its name. */
export function Compare({ board }: { board: BoardAnswer }) {
  const words = useWords();
  const address = useAddress();
  const [a, b] = [address.get("a"), address.get("b")];
  const common = { client: board.client.id, bar: board.bar };
  const before = useData<BoardAnswer>(a === null ? null : "/board", { ...common, to: a });
  const after = useData<BoardAnswer>(b === null ? null : "/board", { ...common, to: b });
  // A figure under a date must be of that date.
  const isOld = before.isPlaceholderData || after.isPlaceholderData;
  return (
    <section className="compare">
      <p>{words("board.compare.hint")}</p>
      <div className="toolbar">
        <DateField
          label={words("board.compare.a")}
          value={a}
          onChange={(next) => address.set({ a: next }, { replace: true })}
        />
        <DateField
          label={words("board.compare.b")}
          value={b}
          onChange={(next) => address.set({ b: next }, { replace: true })}
        />
      </div>
      {a && b && isOld && <Loading />}
      {a && b && !isOld && (
        <Shown query={before}>
          {(was) => (
            <Shown query={after}>
              {(is) => (
                <figure>
                  <Slopes before={was} after={is} a={a} b={b} />
                  <figcaption>
                    <Message
                      id="board.compare.caption"
                      values={{
                        client: <Name labels={board.client.labels} />,
                        a: <Apart text={dateText(a, words)} />,
                        b: <Apart text={dateText(b, words)} />,
                        bar: words(`bar.${board.bar}`),
                      }}
                    />
                  </figcaption>
                </figure>
              )}
            </Shown>
          )}
        </Shown>
      )}
    </section>
  );
}

interface End {
  readonly id: string;
  readonly name: string;
  readonly level: number;
}

const WIDTH = 640;
const SIDE = 190;
const NAME_LINE = 13;

function Slopes({ before, after, a, b }: { before: BoardAnswer; after: BoardAnswer; a: string; b: string }) {
  const words = useWords();
  const ends = (board: BoardAnswer): End[] =>
    board.lanes.flatMap(({ holder, now, was }) => {
      const position = (now ?? was)?.position;
      if (position === undefined) return [];
      return [{ id: holder.id, name: words.of(holder.labels), level: LEVELS.indexOf(position) }];
    });
  const [left, right] = [ends(before), ends(after)];
  const at = (x: number) => (words.direction === "rtl" ? WIDTH - x : x);
  const y = (level: number) => TOP + level * HEIGHT;
  const names = (some: readonly End[], x: number, anchor: "start" | "end") =>
    LEVELS.map((level, index) => {
      const here = some.filter((end) => end.level === index);
      return here.map(({ id, name }, place) => (
        <text key={`${level} ${id}`} x={at(x)} y={y(index) + 4 + place * NAME_LINE} textAnchor={anchor}>
          {name}
        </text>
      ));
    });
  return (
    <svg
      className="slopes"
      viewBox={`0 0 ${WIDTH} ${TOP + LEVELS.length * HEIGHT}`}
      direction={words.direction}
      role="img"
      aria-label={words("board.view.compare")}
    >
      <text x={at(SIDE)} y={12} textAnchor="end" className="head">
        {dateText(a, words)}
      </text>
      <text x={at(WIDTH - SIDE)} y={12} textAnchor="start" className="head">
        {dateText(b, words)}
      </text>
      {LEVELS.map((level, index) => (
        <g key={level}>
          <line className="rung" x1={at(SIDE)} x2={at(WIDTH - SIDE)} y1={y(index)} y2={y(index)} />
          <text className="rung-name" x={at(WIDTH / 2)} y={y(index) - 4} textAnchor="middle">
            {words(`position.${level}`)}
          </text>
        </g>
      ))}
      {left.flatMap(({ id, level }) => {
        const other = right.find((end) => end.id === id);
        if (!other) return [];
        const style = other.level === level ? "slope" : "slope moved";
        return [
          <line
            key={id}
            className={style}
            x1={at(SIDE)}
            x2={at(WIDTH - SIDE)}
            y1={y(level)}
            y2={y(other.level)}
          />,
        ];
      })}
      {names(left, SIDE - 8, "end")}
      {names(right, WIDTH - SIDE + 8, "start")}
    </svg>
  );
}
