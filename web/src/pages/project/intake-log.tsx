import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { LogAnswer } from "../../../../src/server/answers/project.ts";
import { useAddress } from "../../address.ts";
import { EN, type MessageId } from "../../i18n/en/index.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { FileName } from "../../parts/file-name.tsx";
import { Moment } from "../../parts/moment.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { Code } from "../../parts/text.tsx";
import { usePages } from "../../parts/use-pages.ts";

/** Lines at a time: other things stand below the log. */
const LINES = "20";
const OUTCOMES = ["filed", "known", "left-out"] as const;

type Line = LogAnswer["lines"][number];

/** What came in, from where, and what became of it; the last line first. */
export function IntakeLog() {
  const words = useWords();
  const address = useAddress();
  const outcome = OUTCOMES.find((each) => each === address.get("log")) ?? null;
  const log = usePages<LogAnswer>("/project/log", { outcome, limit: LINES });
  const lines = log.data?.pages.flatMap((page) => page.lines);
  const choose = (log: string | null) => address.set({ log }, { replace: true });
  return (
    <section id="log">
      <h2>{words("project.log")}</h2>
      <nav className="views" aria-label={words("project.log.show")}>
        <button type="button" aria-pressed={outcome === null} onClick={() => choose(null)}>
          {words("project.log.all")}
        </button>
        {OUTCOMES.map((each) => (
          <button key={each} type="button" aria-pressed={each === outcome} onClick={() => choose(each)}>
            {words(`project.log.outcome.${each}`)}
          </button>
        ))}
      </nav>
      {log.error && <Failed problem={log.error} onRetry={() => void log.refetch()} />}
      {!lines && !log.error && <Loading />}
      {lines?.length === 0 && (
        <p className="meta">{words(outcome === null ? "project.log.empty" : "project.log.emptyFilter")}</p>
      )}
      <ol className="log" aria-busy={log.isPlaceholderData}>
        {lines?.map((line) => (
          <LogLine key={line.seq} line={line} />
        ))}
      </ol>
      {log.hasNextPage && (
        <Button onPress={() => void log.fetchNextPage()} isDisabled={log.isFetchingNextPage}>
          {words(log.isFetchingNextPage ? "state.loading" : "project.more")}
        </Button>
      )}
    </section>
  );
}

const SIGNS = { filed: "●", known: "=", "left-out": "×" } as const;

function LogLine({ line }: { line: Line }) {
  const words = useWords();
  const address = useAddress();
  const { path, how, obtainedOn, original, outcome, articleId, message, cautions } = line;
  return (
    <li data-outcome={outcome}>
      <p>
        <span className="outcome">
          <span aria-hidden="true">{SIGNS[outcome]} </span>
          {words(`project.log.outcome.${outcome}`)}
        </span>{" "}
        <Path path={path} />
        {articleId && (
          <>
            {" · "}
            <Link href={address.to(`/articles/${articleId}`)}>{words("project.log.article")}</Link>
          </>
        )}
      </p>
      {message && (
        <p lang="en" dir="ltr">
          {message}
        </p>
      )}
      {cautions.map(({ code, message: told }) => {
        const id = `library.attention.${code}`;
        return (
          <p key={code} className="caution">
            <span aria-hidden="true">⚠ </span>
            {id in EN && words(id as MessageId)}{" "}
            <span className="meta" lang="en" dir="ltr">
              {told}
            </span>
          </p>
        );
      })}
      <p className="meta">
        {words(`project.log.how.${how}`)}
        {" · "}
        <Message id="project.log.obtained" values={{ on: <Moment iso={obtainedOn} /> }} />
        {" · "}
        {original === null ? (
          words("project.log.noOriginal")
        ) : (
          <Message id="project.log.original" values={{ hash: <Code>{original}</Code> }} />
        )}
      </p>
    </li>
  );
}

/** Where something came from, outermost first; the sign between turns with the direction by itself. */
function Path({ path }: { path: readonly string[] }) {
  return (
    <span className="path">
      {path.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a folder may hold one of its own name
        <span key={index}>
          {index > 0 && <span aria-hidden="true">{" › "}</span>}
          <FileName name={part} />
        </span>
      ))}
    </span>
  );
}
