import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { Button, ProgressBar } from "react-aria-components";
import type { JobAnswer } from "../../../src/server/answers/jobs.ts";
import { ApiProblem, send, useData } from "../api/client.ts";
import { useWords, type Words } from "../i18n/words.tsx";

/** The long works of a kind that a page tells of: those running, also after it was loaded again, and those it saw end. */
export function useWorks(kind: JobAnswer["kind"]) {
  const queries = useQueryClient();
  const jobs = useData<{ jobs: readonly JobAnswer[] }>("/jobs").data?.jobs;
  const [followed, setFollowed] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const follow = useCallback(
    (ids: readonly string[]) => setFollowed((before) => [...new Set([...ids, ...before])]),
    [],
  );
  useEffect(() => {
    const running = (jobs ?? []).filter((job) => job.kind === kind && job.state === "running");
    if (running.length > 0) follow(running.map(({ id }) => id));
  }, [jobs, kind, follow]);
  /** Starts a work. @returns whether the server has taken it */
  const start = async (address: string, body: unknown): Promise<boolean> => {
    setSending(true);
    setProblem(null);
    try {
      const job = await send<JobAnswer>(address, body);
      follow([job.id]);
      void queries.invalidateQueries({ queryKey: ["/jobs"] });
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      return false;
    } finally {
      setSending(false);
    }
  };
  const dismiss = (id: string) => setFollowed((before) => before.filter((each) => each !== id));
  return { followed, start, dismiss, isSending, problem };
}

/** How far a work is, as the server tells it. */
function useJob(id: string) {
  const queries = useQueryClient();
  const [job, setJob] = useState<JobAnswer | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const events = new EventSource(`/api/jobs/${id}/events`);
    events.addEventListener("job", ({ data }: MessageEvent<string>) => {
      const told = JSON.parse(data) as JobAnswer;
      setJob(told);
      setLost(false);
      if (told.state === "running") return;
      events.close();
      // Whatever was on the pages may be otherwise now.
      void queries.invalidateQueries();
    });
    events.onerror = () => setLost(true);
    return () => events.close();
  }, [id, queries]);
  return { job, isLost };
}

/** A work as it goes: how far, what came of it, what was left out and why. */
export function JobProgress({ id, onDismiss }: { id: string; onDismiss: () => void }) {
  const words = useWords();
  const { job, isLost } = useJob(id);
  const [isStopping, setStopping] = useState(false);
  if (!job) return isLost ? <p role="status">{words("project.job.lost")}</p> : null;
  const isRunning = job.state === "running";
  const cancel = () => {
    setStopping(true);
    void send("/api/jobs/cancel", { id });
  };
  return (
    <section className="job" data-state={job.state} aria-label={words(`project.job.${job.kind}`)}>
      <p className="job-head">
        <strong>{words(`project.job.${job.kind}`)}</strong>
        {isRunning ? (
          <Button onPress={cancel} isDisabled={isStopping}>
            {words(isStopping ? "project.job.cancelling" : "project.job.cancel")}
          </Button>
        ) : (
          <Button onPress={onDismiss}>{words("project.job.dismiss")}</Button>
        )}
      </p>
      {isRunning && <Bar job={job} />}
      <p role="status">{isLost ? words("project.job.lost") : isRunning ? "" : jobSummary(job, words)}</p>
      {job.failure && (
        <p lang="en" dir="ltr">
          {job.failure}
        </p>
      )}
      {job.remarks.length > 0 && <Remarks remarks={job.remarks} />}
    </section>
  );
}

function Bar({ job: { kind, done, total } }: { job: JobAnswer }) {
  const words = useWords();
  const told =
    total === null ? words("project.job.soFar", { done }) : words("project.job.running", { done, total });
  return (
    <ProgressBar
      aria-label={words(`project.job.${kind}`)}
      value={done}
      maxValue={Math.max(total ?? 1, 1)}
      isIndeterminate={total === null}
      valueLabel={told}
    >
      {({ percentage, isIndeterminate }) => (
        <>
          <span className="job-bar" data-indeterminate={isIndeterminate || undefined}>
            <span style={{ inlineSize: `${percentage ?? 30}%` }} />
          </span>
          <span className="meta">{told}</span>
        </>
      )}
    </ProgressBar>
  );
}

const OUTCOMES = ["filed", "known", "again", "read", "left", "left-out"] as const;

/** What a work that has ended came to, in words. */
export function jobSummary({ kind, state, counts }: JobAnswer, words: Words): string {
  const told = OUTCOMES.flatMap((outcome) => {
    const n = counts[outcome] ?? 0;
    return n > 0 ? [words(`project.job.count.${outcome}`, { n })] : [];
  });
  const isEmpty = told.length === 0 && kind === "import" && state === "done";
  const head = state === "running" ? [] : [words(`project.job.state.${state}`)];
  return [...head, ...(isEmpty ? [words("project.job.nothing")] : told)].join(words("list.semicolon"));
}

/** The program's own sentences, in English, each with the name of the file it speaks of. */
function Remarks({ remarks }: { remarks: readonly string[] }) {
  const words = useWords();
  return (
    <details>
      <summary>{words("project.job.remarks", { n: remarks.length })}</summary>
      <ul className="remarks" lang="en" dir="ltr">
        {remarks.map((remark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may be left out with the same words
          <li key={index}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}
