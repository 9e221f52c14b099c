import { randomUUID } from "node:crypto";
import { toProblem } from "./problem.ts";

/** How far a long work is. */
export interface JobState {
  readonly id: string;
  readonly kind: "import" | "recode" | "check";
  readonly state: "running" | "done" | "failed" | "cancelled";
  /** What has been dealt with, and how many there are in all; null while that is not known. */
  readonly done: number;
  readonly total: number | null;
  /** Counts by outcome: `filed`, `known`, `left-out`. */
  readonly counts: Readonly<Record<string, number>>;
  /** The last lines of what could not be used, with the reason. */
  readonly remarks: readonly string[];
  /** Why it failed. */
  readonly failure: string | null;
}

/** What a work reports as it goes. */
export interface JobProgress {
  count(outcome: string, by?: number): void;
  of(total: number): void;
  remark(line: string): void;
  readonly signal: AbortSignal;
}

const REMARKS_KEPT = 50;
const JOBS_KEPT = 20;

interface Job {
  state: JobState;
  readonly stop: AbortController;
  /** Fulfilled once the work has ended, however it did. */
  ended: Promise<void>;
}

/** Long works of this server. They run beside the requests, tell how far they are, and can be stopped. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();

  /** Starts a work and returns at once. */
  start(kind: JobState["kind"], work: (progress: JobProgress) => Promise<void>): JobState {
    const id = `j-${randomUUID().slice(0, 8)}`;
    const stop = new AbortController();
    const state: JobState = {
      id,
      kind,
      state: "running",
      done: 0,
      total: null,
      counts: {},
      remarks: [],
      failure: null,
    };
    const job: Job = { state, stop, ended: Promise.resolve() };
    this.#jobs.set(id, job);
    this.#forgetOld();
    const progress: JobProgress = {
      signal: stop.signal,
      of: (total) => this.#change(id, { total }),
      count: (outcome, by = 1) => {
        const { done, counts } = this.#state(id);
        this.#change(id, { done: done + by, counts: { ...counts, [outcome]: (counts[outcome] ?? 0) + by } });
      },
      remark: (line) =>
        this.#change(id, { remarks: [...this.#state(id).remarks, line].slice(-REMARKS_KEPT) }),
    };
    job.ended = work(progress).then(
      () => this.#change(id, { state: stop.signal.aborted ? "cancelled" : "done" }),
      (error: unknown) => {
        if (isUnforeseen(error)) console.error(error);
        const failed = {
          state: "failed",
          failure: error instanceof Error ? error.message : `${error}`,
        } as const;
        this.#change(id, stop.signal.aborted ? { state: "cancelled" } : failed);
      },
    );
    return state;
  }

  list(): JobState[] {
    return [...this.#jobs.values()].map(({ state }) => state).reverse();
  }

  get(id: string): JobState | null {
    return this.#jobs.get(id)?.state ?? null;
  }

  /** Asks a work to stop after what it is at; what it has stored stays. */
  cancel(id: string): void {
    this.#jobs.get(id)?.stop.abort();
  }

  /** Stops every work, and waits until each has ended: what it is writing to is closed next. */
  async endAll(): Promise<void> {
    const jobs = [...this.#jobs.values()];
    for (const { stop } of jobs) stop.abort();
    await Promise.all(jobs.map(({ ended }) => ended));
  }

  #state(id: string): JobState {
    return this.#jobs.get(id)?.state as JobState;
  }

  #change(id: string, changed: Partial<JobState>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.state = { ...job.state, ...changed };
  }

  #forgetOld(): void {
    for (const [id, { state }] of this.#jobs) {
      if (this.#jobs.size <= JOBS_KEPT) return;
      if (state.state !== "running") this.#jobs.delete(id);
    }
  }
}

/** What the program did not foresee; that a work was stopped is no mistake. */
function isUnforeseen(error: unknown): boolean {
  return !(error instanceof Error && error.name === "AbortError") && toProblem(error).code === "internal";
}
