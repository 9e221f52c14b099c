import { Button } from "react-aria-components";
import type { WorkAnswer } from "../../../../src/server/answers/project.ts";
import { useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { FailureLine } from "../../parts/failure-line.tsx";
import { JobProgress, useWorks } from "../../parts/job-progress.tsx";
import { Moment } from "../../parts/moment.tsx";

/** Whether the file is as it was stored: the last check, and a button for the next. */
export function Checks({ hasFile }: { hasFile: boolean }) {
  const words = useWords();
  const works = useWorks("check");
  const check = useData<WorkAnswer>("/project/work").data?.check;
  if (!hasFile) return <p className="meta">{words("project.check.none")}</p>;
  return (
    <>
      <p className="meta">{words("project.check.hint")}</p>
      <p>
        <Button isDisabled={works.isSending} onPress={() => void works.start("/api/project/check", {})}>
          {words("project.check.do")}
        </Button>
      </p>
      {works.problem && <FailureLine problem={works.problem} />}
      {works.followed.map((id) => (
        <JobProgress key={id} id={id} onDismiss={() => works.dismiss(id)} />
      ))}
      {check && <Found check={check} />}
    </>
  );
}

function Found({ check }: { check: NonNullable<WorkAnswer["check"]> }) {
  const words = useWords();
  const { on, found, findings, redacted, articles, codings, originals } = check;
  return (
    <div className={found === 0 ? "clean" : "orphan"} role="status">
      <p>
        {found === 0
          ? words("project.check.clean", { articles, codings, originals })
          : words("project.check.found", { n: found })}
      </p>
      {redacted > 0 && <p>{words("project.check.redacted", { n: redacted })}</p>}
      {findings.length > 0 && (
        <ul className="findings" lang="en" dir="ltr">
          {findings.map(({ what, id, message }) => (
            <li key={`${what} ${id}`}>{message}</li>
          ))}
        </ul>
      )}
      <p className="meta">
        <Message id="project.check.on" values={{ on: <Moment iso={on} /> }} />
      </p>
    </div>
  );
}
