import { Link } from "wouter";
import type { BoardAnswer, LaneAnswer } from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { type MessageId, useWords } from "../../i18n/words.tsx";
import { Apart, When } from "../../parts/text.tsx";
import { type LaneFacts, laneFacts } from "./lane-facts.ts";

const COLUMNS = ["patron", "was", "word", "now", "when", "named", "unnamed", "articles", "status"] as const;

/** The same as the drawing, as a table: for sight that needs it, for print, and to copy from. */
export function BoardTable({ board }: { board: BoardAnswer }) {
  const words = useWords();
  return (
    // The table alone may scroll sideways; whoever has no mouse must reach it to scroll.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <div className="scroll" tabIndex={0} role="region" aria-label={words("board.view.table")}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words(`board.table.${column}` as MessageId)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.lanes.map((lane) => (
            <Row key={lane.holder.id} lane={lane} facts={laneFacts(lane, words)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ lane, facts }: { lane: LaneAnswer; facts: LaneFacts }) {
  const address = useAddress();
  const shown = lane.now ?? lane.ghost;
  const claimLink = (claim: string | undefined, text: string) =>
    claim === undefined ? text : <Link href={address.here({ claim, coding: null })}>{text}</Link>;
  return (
    <tr data-holder={lane.holder.id}>
      <th scope="row">
        <Link href={address.to(`/actors/${lane.holder.id}`)}>
          <Apart text={facts.holder} />
        </Link>
      </th>
      <td>{claimLink(lane.was?.claim, facts.was)}</td>
      <td>{facts.whoseWord && <Apart text={facts.whoseWord} />}</td>
      <td>{claimLink(shown?.claim, facts.now)}</td>
      <td>
        <When interval={lane.when} />
      </td>
      <td className="number">{facts.named}</td>
      <td className="number">{facts.unnamed}</td>
      <td className="number">{facts.articles}</td>
      <td>{facts.status}</td>
    </tr>
  );
}
