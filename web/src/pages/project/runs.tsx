import { Button } from "react-aria-components";
import type { HistoryAnswer, WorkAnswer } from "../../../../src/server/answers/project.ts";
import { useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { useBar } from "../../parts/bar-choice.tsx";
import { FailureLine } from "../../parts/failure-line.tsx";
import { Figure } from "../../parts/figure.tsx";
import { JobProgress, useWorks } from "../../parts/job-progress.tsx";
import { Moment } from "../../parts/moment.tsx";
import { Shown } from "../../parts/states.tsx";
import { Apart, Code, Name } from "../../parts/text.tsx";
import { Recoded } from "./recoded.tsx";

/** Who has coded with which packs, what changed since, and reading again. */
export function Runs() {
  const words = useWords();
  const history = useData<HistoryAnswer>("/project/history");
  const works = useWorks("recode");
  const recode = useData<WorkAnswer>("/project/work").data?.recode;
  const bar = useBar();
  const start = () => void works.start("/api/project/recode", { bar: Number(bar) });
  return (
    <section>
      <h2>{words("project.runs")}</h2>
      <Shown query={history}>
        {({ runs, coders, changes }) => (
          <>
            <RunTable runs={runs} />
            <ul className="coders">
              {coders.map(({ coder, codings }) => (
                <li key={coder}>
                  <Message id="project.coder" values={{ coder: <Coder id={coder} />, n: codings }} />
                </li>
              ))}
            </ul>
            <h3>{words("project.changes")}</h3>
            <Changes changes={changes} />
            {changes.unread > 0 && (
              <>
                <p className="meta">{words("project.recode.hint")}</p>
                <p>
                  <Button className="primary" isDisabled={works.isSending} onPress={start}>
                    {words("project.recode")}
                  </Button>
                </p>
              </>
            )}
          </>
        )}
      </Shown>
      {works.problem && <FailureLine problem={works.problem} />}
      {works.followed.map((id) => (
        <JobProgress key={id} id={id} onDismiss={() => works.dismiss(id)} />
      ))}
      {recode && <Recoded recode={recode} bar={bar} />}
    </section>
  );
}

/** A coder's id; of a person the name behind the stroke is what a reader knows. */
function Coder({ id }: { id: string }) {
  const person = /^person\/(.+)$/.exec(id)?.[1];
  return person === undefined ? <Code>{id}</Code> : <Apart text={person} />;
}

const COLUMNS = ["coder", "packs", "articles", "first", "last"] as const;

function RunTable({ runs }: { runs: HistoryAnswer["runs"] }) {
  const words = useWords();
  if (runs.length === 0) return <p className="meta">{words("project.runs.none")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <div className="scroll" tabIndex={0} role="region" aria-label={words("project.runs")}>
      <table className="runs">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words(`project.runs.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map(({ coder, packs, articles, firstOn, lastOn }) => (
            <tr key={`${coder} ${packs}`}>
              <th scope="row">{packs === "" ? words("project.runs.records") : <Code>{coder}</Code>}</th>
              <td>
                {/* What came in with its codings was read with packs that nobody knows. */}
                {packs !== "" && <Code>{packs}</Code>}
              </td>
              <td className="number">
                <Figure n={articles} />
              </td>
              <td>
                <Moment iso={firstOn} />
              </td>
              <td>
                <Moment iso={lastOn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Entries of the packs that are named; more are counted. */
const ENTRIES_SHOWN = 20;

function Changes({ changes }: { changes: HistoryAnswer["changes"] }) {
  const words = useWords();
  const { unread, before, everything, entries } = changes;
  if (unread === 0) return <p>{words("project.changes.none")}</p>;
  const shown = entries?.slice(0, ENTRIES_SHOWN) ?? [];
  const rest = (entries?.length ?? 0) - shown.length;
  return (
    <>
      <p>{words("project.changes.unread", { n: unread })}</p>
      {before !== null && everything && <p>{words("project.changes.everything")}</p>}
      {before !== null && (
        <p>
          {entries === null
            ? words("project.changes.unknown")
            : words("project.changes.entries", { n: entries.length })}
        </p>
      )}
      <ul className="entries">
        {shown.map(({ id, labels, is }) => (
          <li key={id}>
            {labels ? <Name labels={labels} /> : <Code>{id}</Code>}{" "}
            <span className="meta">({words(`project.changes.is.${is}`)})</span>
          </li>
        ))}
        {rest > 0 && <li>{words("project.changes.more", { n: rest })}</li>}
      </ul>
    </>
  );
}
