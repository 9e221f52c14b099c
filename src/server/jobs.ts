import { randomUUID } from "node:crypto";

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

/** Long works of this server. They run beside the requests, tell how far they are, and can be stopped. */
export class Jobs {
  readonly #jobs = new Map<string, { state: JobState; stop: AbortController; watchers: Set<() => void> }>();

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
    this.#jobs.set(id, { state, stop, watchers: new Set() });
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
    void work(progress).then(
      () => this.#change(id, { state: stop.signal.aborted ? "cancelled" : "done" }),
      (error: Error) => this.#change(id, { state: "failed", failure: error.message }),
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

  /** Stops every work: the server ends. */
  cancelAll(): void {
    for (const { stop } of this.#jobs.values()) stop.abort();
  }

  /** Calls back whenever a work is further. @returns stops that. */
  watch(id: string, onChange: () => void): () => void {
    const watchers = this.#jobs.get(id)?.watchers;
    watchers?.add(onChange);
    return () => watchers?.delete(onChange);
  }

  #state(id: string): JobState {
    return this.#jobs.get(id)?.state as JobState;
  }

  #change(id: string, changed: Partial<JobState>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.state = { ...job.state, ...changed };
    for (const watcher of job.watchers) watcher();
  }

  #forgetOld(): void {
    for (const [id, { state }] of this.#jobs) {
      if (this.#jobs.size <= JOBS_KEPT) return;
      if (state.state !== "running") this.#jobs.delete(id);
    }
  }
}
