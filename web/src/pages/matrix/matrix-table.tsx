import { Link } from "wouter";
import type { CellAnswer, MatrixAnswer } from "../../../../src/server/answers/matrix.ts";
import { useAddress } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { PositionSign } from "../../parts/position-sign.tsx";
import { EdtfDate, Name } from "../../parts/text.tsx";

/** Patrons down, clients across. */
export function MatrixTable({ data }: { data: MatrixAnswer }) {
  const words = useWords();
  const address = useAddress();
  const { clients, rows, on, bar } = data;
  const name = words(`bar.${bar}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <div className="scroll matrix" tabIndex={0} role="region" aria-label={words("matrix.title")}>
      <table>
        <caption>
          {on === null ? (
            words("matrix.captionAll", { bar: name })
          ) : (
            <Message id="matrix.caption" values={{ date: <EdtfDate edtf={on} />, bar: name }} />
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words("matrix.patron")}</th>
            {clients.map(({ id, labels }) => (
              <th key={id} scope="col">
                <Link href={address.to("/board", { client: id, to: on, from: null })}>
                  <Name labels={labels} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ patron, cells }) => (
            <tr key={patron.id}>
              <th scope="row">
                <Link href={address.to(`/actors/${encodeURIComponent(patron.id)}`)}>
                  <Name labels={patron.labels} />
                </Link>
              </th>
              {clients.map(({ id }) => (
                <Cell key={id} cell={cells.find(({ client }) => client === id)} on={on} bar={bar} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, on, bar }: { cell: CellAnswer | undefined; on: string | null; bar: number }) {
  const words = useWords();
  const address = useAddress();
  if (!cell) {
    return (
      <td className="nothing">
        <span aria-hidden="true">·</span>
        <span className="unseen">{words("matrix.nothing")}</span>
      </td>
    );
  }
  const { client, standing, now, ghost, contested } = cell;
  const to = (claim: string) => address.to("/board", { client, claim, bar, to: on, from: null });
  return (
    <td className={side(standing?.position)}>
      {standing && (
        <Link className="standing" href={to(standing.claim)} title={words.of(standing.labels)}>
          <PositionSign position={standing.position} standing={now ? "now" : "was"} />
          {words(`position.${standing.position}`)}
        </Link>
      )}
      {standing && !now && <span className="meta">{words("matrix.before")}</span>}
      {ghost && (
        <Link className="standing" href={to(ghost.claim)} title={words.of(ghost.labels)}>
          <PositionSign position={ghost.position} standing="ghost" />
          {words("matrix.ghost", { position: words(`position.${ghost.position}`) })}
        </Link>
      )}
      {!standing && !ghost && <span className="meta">{words("board.status.no-evidence")}</span>}
      {contested && <span className="meta">{words("board.contested")}</span>}
    </td>
  );
}

/** A shade beside the sign, never instead of it. */
function side(position: string | undefined): string | undefined {
  if (position === "fights-for" || position === "backs") return "for";
  return position === "opposes" || position === "fights-against" ? "against" : undefined;
}
