import { Link } from "wouter";
import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import type { MatrixAnswer } from "../../../../src/server/answers/matrix.ts";
import type { Labels } from "../../../../src/server/answers/shared.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { BarChoice, useBar } from "../../parts/bar-choice.tsx";
import { PersonsChoice, usePersons } from "../../parts/persons-choice.tsx";
import { PositionSign } from "../../parts/position-sign.tsx";
import { Shown } from "../../parts/states.tsx";
import { Name } from "../../parts/text.tsx";
import { type CellFacts, cellOfLane } from "../matrix/cell-facts.ts";

interface StandingsProps {
  readonly id: string;
  /** Whom no pack has, has no board as client. */
  readonly isInPacks: boolean;
  /** Stances toward it, and those it holds: without any, no board is read. */
  readonly asClient: number;
  readonly asPatron: number;
}

/** Who stands where toward the actor, and where it stands itself: each asked for by itself, after the rest is shown. */
export function Standings({ id, isInPacks, asClient, asPatron }: StandingsProps) {
  const words = useWords();
  return (
    <section aria-labelledby="actor-standings">
      <h2 id="actor-standings">{words("actor.standings")}</h2>
      {asClient + asPatron > 0 && (
        <div className="toolbar">
          <BarChoice />
          <PersonsChoice />
        </div>
      )}
      <div className="actor-lists">
        <section>
          <h3>{words("actor.asClient")}</h3>
          {asClient > 0 && isInPacks ? (
            <AsClient id={id} />
          ) : (
            <p className="meta">{words(asClient === 0 ? "actor.asClient.none" : "actor.asClient.noPack")}</p>
          )}
        </section>
        <section>
          <h3>{words("actor.asPatron")}</h3>
          {asPatron === 0 ? <p className="meta">{words("actor.asPatron.none")}</p> : <AsPatron id={id} />}
        </section>
      </div>
    </section>
  );
}

function AsClient({ id }: { id: string }) {
  const words = useWords();
  const address = useAddress();
  // As the matrix beside it: everything up to a date, whatever window is set elsewhere.
  const question = { client: id, bar: useBar(), persons: usePersons(), to: address.get("to") };
  const board = useData<BoardAnswer>("/board", question);
  return (
    <Shown query={board}>
      {({ lanes }) => (
        <>
          <StandingTable
            column="who"
            rows={lanes.map((lane) => ({ ...lane.holder, client: id, facts: cellOfLane(lane) }))}
          />
          <p>
            <Link href={address.to("/board", { client: id, from: null })}>
              {words("actor.asClient.open")}
            </Link>
          </p>
        </>
      )}
    </Shown>
  );
}

function AsPatron({ id }: { id: string }) {
  const words = useWords();
  const address = useAddress();
  const matrix = useData<MatrixAnswer>("/matrix", {
    patron: id,
    bar: useBar(),
    persons: usePersons(),
    to: address.get("to"),
  });
  return (
    <Shown query={matrix}>
      {({ rows, clients, allClients }) => (
        <>
          <StandingTable
            column="client"
            rows={clients.flatMap((client) =>
              rows.flatMap(({ cells }) =>
                cells
                  .filter((cell) => cell.client === client.id)
                  .map((facts) => ({ ...client, client: client.id, facts })),
              ),
            )}
          />
          {allClients > clients.length && (
            <p className="meta">{words("actor.asPatron.more", { n: clients.length, all: allClients })}</p>
          )}
        </>
      )}
    </Shown>
  );
}

interface StandingRow {
  readonly id: string;
  readonly labels: Labels;
  readonly client: string;
  readonly facts: CellFacts;
}

function StandingTable({ column, rows }: { column: "who" | "client"; rows: readonly StandingRow[] }) {
  const words = useWords();
  const address = useAddress();
  const label = words(column === "who" ? "actor.asClient" : "actor.asPatron");
  if (rows.length === 0) return <p className="meta">{words("matrix.nothing")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="standings">
        <thead>
          <tr>
            <th scope="col">{words(`actor.standing.${column}`)}</th>
            <th scope="col">{words("actor.standing.position")}</th>
            <th scope="col">{words("actor.standing.claim")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, labels, client, facts }) => {
            const shown = facts.standing ?? facts.ghost;
            const standing = facts.standing ? (facts.now ? "now" : "was") : "ghost";
            const position = shown && words(`position.${shown.position}`);
            return (
              <tr key={id}>
                <th scope="row">
                  <Link href={address.to(`/actors/${encodeURIComponent(id)}`)}>
                    <Name labels={labels} />
                  </Link>
                </th>
                <td>
                  {shown ? (
                    <span className="standing">
                      <PositionSign position={shown.position} standing={standing} />
                      {standing === "ghost" ? words("matrix.ghost", { position }) : position}
                    </span>
                  ) : (
                    words("matrix.nothing")
                  )}
                  {facts.contested && <span className="meta"> {words("board.contested")}</span>}
                </td>
                <td>
                  {shown && (
                    <Link href={address.to("/board", { client, claim: shown.claim, from: null })}>
                      {words.of(shown.labels)}
                    </Link>
                  )}{" "}
                  <span className="meta">
                    {standing === "was" ? words("matrix.before") : words(`board.status.${facts.status}`)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
