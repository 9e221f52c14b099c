import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { EdtfDate, Name } from "../../parts/text.tsx";
import { joinsOf } from "./source-joins.ts";

/** Which outlets the board rests on and since when each reports: where one joins, more is told, whatever happened. */
export function SourcesNote({ board }: { board: BoardAnswer }) {
  const words = useWords();
  const { sources } = board;
  if (sources.length === 0) return null;
  const joining = new Set(joinsOf(sources).map(({ source }) => source.id));
  return (
    <details className="sources">
      <summary>{words("board.sources", { n: sources.length, joins: joining.size })}</summary>
      <p className="meta">{words("board.sources.note")}</p>
      <ul>
        {sources.map(({ id, labels, first, last, articles }) => (
          <li key={id}>
            <Message
              id="board.sources.one"
              values={{
                outlet: <Name labels={labels} />,
                first: <EdtfDate edtf={first} />,
                last: <EdtfDate edtf={last} />,
                n: articles,
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
