import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { dateText } from "../../i18n/dates.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { DateField } from "../../parts/date-field.tsx";
import { Loading, Shown } from "../../parts/states.tsx";
import { Apart, Name } from "../../parts/text.tsx";
import { SlopesFigure } from "./slopes-figure.tsx";

/** Where each patron stood by two days: a figure for a report, so every line bears its name. */
export function Compare({ board }: { board: BoardAnswer }) {
  const words = useWords();
  const address = useAddress();
  const [a, b] = [address.get("a"), address.get("b")];
  const common = { client: board.client.id, bar: board.bar, persons: board.persons };
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
                  <SlopesFigure before={was} after={is} a={a} b={b} />
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
