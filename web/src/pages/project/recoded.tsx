import { Link } from "wouter";
import type { WorkAnswer } from "../../../../src/server/answers/project.ts";
import { useAddress } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Moment } from "../../parts/moment.tsx";
import { Apart, Name } from "../../parts/text.tsx";

type Recode = NonNullable<WorkAnswer["recode"]>;

/** What reading again changed: codings, and on whose board who stands elsewhere, with the codings that did it. */
export function Recoded({ recode, bar }: { recode: Recode; bar: "1" | "2" | "3" }) {
  const words = useWords();
  const { on, read, added, gone, boards } = recode;
  const told = { bar: words(`bar.${bar}`) };
  return (
    <div className="recoded">
      <p role="status">
        {words("project.recode.done", { read, added, gone })}{" "}
        <span className="meta">
          <Moment iso={on} />
        </span>
      </p>
      {read > 0 && (
        <p>{words(boards.length === 0 ? "project.recode.noBoard" : "project.recode.boards", told)}</p>
      )}
      {boards.map(({ client, lanes }) => (
        <section key={client.en}>
          <h4>
            <Message id="board.title" values={{ client: <Name labels={client} /> }} />
          </h4>
          <ul>
            {lanes.map((lane) => (
              <ChangedLane key={lane.holder.en} lane={lane} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ChangedLane({ lane }: { lane: Recode["boards"][number]["lanes"][number] }) {
  const words = useWords();
  const address = useAddress();
  const standing = (labels: typeof lane.now) =>
    labels ? <Name labels={labels} /> : words("project.recode.nothing");
  return (
    <li>
      <strong>
        <Name labels={lane.holder} />
      </strong>
      : {standing(lane.before)} <span aria-hidden="true">{words.direction === "rtl" ? "←" : "→"}</span>{" "}
      {standing(lane.now)}
      <ul className="because">
        {lane.because.map(({ id, is, label, quote }) => (
          <li key={id}>
            <span className="meta">{words(`project.recode.is.${is}`)}:</span>{" "}
            <Link href={address.here({ coding: id })}>
              <Name labels={label} />
            </Link>{" "}
            «<Apart text={quote} />»
          </li>
        ))}
      </ul>
    </li>
  );
}
