import { useState } from "react";
import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { useAhead, useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { BARS, BarChoice, nextBar, useBar } from "../../parts/bar-choice.tsx";
import { ClientPicker } from "../../parts/client-picker.tsx";
import { DateField } from "../../parts/date-field.tsx";
import { Drawer } from "../../parts/drawer/drawer.tsx";
import { useKeys } from "../../parts/keys.ts";
import { type KeyHelp, KeysHelp } from "../../parts/keys-help.tsx";
import { PersonsChoice, usePersons } from "../../parts/persons-choice.tsx";
import { Shown } from "../../parts/states.tsx";
import { Name } from "../../parts/text.tsx";
import { BoardLanes } from "./board-lanes.tsx";
import { BoardTable } from "./board-table.tsx";
import { Compare } from "./compare.tsx";
import { moveAlongLane, moveBetweenLanes } from "./lane-keys.ts";
import { SourcesNote } from "./sources-note.tsx";

const VIEWS = ["lanes", "table", "compare"] as const;
type View = (typeof VIEWS)[number];

const KEYS: readonly KeyHelp[] = [
  { key: "↑ ↓", does: "board.key.lane" },
  { key: "← →", does: "board.key.time" },
  { key: "Enter", does: "board.key.enter" },
  { key: "B", does: "board.key.bar" },
  { key: "T", does: "board.key.table" },
  { key: "Esc", does: "board.key.escape" },
  { key: "?", does: "board.key.help" },
];

/** The board: who stands where toward a client, at a bar, in a window. */
export function BoardPage() {
  const address = useAddress();
  const bar = useBar();
  const question = {
    client: address.get("client"),
    bar,
    persons: usePersons(),
    from: address.get("from"),
    to: address.get("to"),
  };
  const view = VIEWS.find((each) => each === address.get("view")) ?? "lanes";
  const [isHelpOpen, setHelpOpen] = useState(false);
  const board = useData<BoardAnswer>("/board", question);
  // Another bar is the question asked most often after this one.
  useAhead(
    "/board",
    BARS.filter((each) => each !== bar).map((each) => ({ ...question, bar: each })),
    board.isSuccess,
  );
  useKeys({
    KeyB: () => address.set({ bar: nextBar(bar) }, { replace: true }),
    KeyT: () => address.set({ view: view === "table" ? null : "table" }, { replace: true }),
    ArrowDown: () => moveBetweenLanes(1),
    ArrowUp: () => moveBetweenLanes(-1),
    ArrowLeft: () => moveAlongLane("left"),
    ArrowRight: () => moveAlongLane("right"),
    Help: () => setHelpOpen(true),
  });
  return (
    <div className="with-drawer">
      <div className="board">
        <div className="page-title">
          <BoardTitle board={board.data} />
          <KeysHelp keys={KEYS} isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
        </div>
        {/* Outside of what is shown: whatever the answer is, another question can be asked. */}
        <BoardTools client={board.data?.client ?? null} view={view} />
        <Shown query={board}>{(data) => <BoardView board={data} view={view} />}</Shown>
      </div>
      <Drawer question={question} board={board.data} />
    </div>
  );
}

function BoardTitle({ board }: { board: BoardAnswer | undefined }) {
  const words = useWords();
  return (
    <h1>
      {board ? (
        <Message id="board.title" values={{ client: <Name labels={board.client.labels} /> }} />
      ) : (
        words("shell.page.board")
      )}
    </h1>
  );
}

function BoardTools({ client, view }: { client: BoardAnswer["client"] | null; view: View }) {
  const words = useWords();
  const address = useAddress();
  return (
    <div className="toolbar">
      <ClientPicker client={client} />
      <BarChoice />
      <PersonsChoice />
      <DateField
        label={words("board.from")}
        value={address.get("from")}
        onChange={(from) => address.set({ from }, { replace: true })}
      />
      <DateField
        label={words("board.to")}
        value={address.get("to")}
        onChange={(to) => address.set({ to }, { replace: true })}
      />
      <nav className="views" aria-label={words("board.view")}>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === view}
            onClick={() => address.set({ view: each === "lanes" ? null : each }, { replace: true })}
          >
            {words(`board.view.${each}`)}
          </button>
        ))}
      </nav>
    </div>
  );
}

function BoardView({ board, view }: { board: BoardAnswer; view: View }) {
  const words = useWords();
  const { articles, codings, coders } = board;
  return (
    <>
      <p className="sentence" role="status">
        {board.persons && `${words(`board.only.${board.persons}`)} `}
        {words.digits(words.of(board.sentence))}
      </p>
      {board.warnings.map(({ code, labels }) => (
        <p key={code} className="warning">
          {words.of(labels)}
        </p>
      ))}
      {board.lanes.length === 0 ? (
        <p className="state">
          <Message
            id={board.persons ? "board.empty.persons" : "board.empty"}
            values={{ client: <Name labels={board.client.labels} /> }}
          />
        </p>
      ) : view === "table" ? (
        <BoardTable board={board} />
      ) : view === "compare" ? (
        <Compare board={board} />
      ) : (
        <BoardLanes board={board} />
      )}
      <SourcesNote board={board} />
      <p className="meta">
        {words("board.counts", { articles, codings })}
        {coders.length > 0 && (
          <>
            {" · "}
            <bdi dir="ltr">{coders.join(", ")}</bdi>
          </>
        )}
      </p>
    </>
  );
}
