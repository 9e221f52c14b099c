import { type Run, readRun, runName } from "../../model/index.ts";

/** That a run has read an article. */
export interface Reading {
  readonly run: string;
  readonly articleId: string;
  /** How many mends of the article it knew: with another one it is to be read again. */
  readonly mends: number;
  /** ISO 8601. */
  readonly on: string;
}

/** Who has read which articles. */
export class MemoryRuns {
  readonly #readings = new Map<string, Reading>();

  get readings(): readonly Reading[] {
    return [...this.#readings.values()];
  }

  note(articleId: string, run: Run, mends: number): void {
    if (this.has(articleId, run, mends)) return;
    const on = `${new Date().toISOString().slice(0, 19)}Z`;
    this.#readings.set(keyOf(articleId, run, mends), { run: runName(run), articleId, mends, on });
  }

  has(articleId: string, run: Run, mends: number): boolean {
    return this.#readings.has(keyOf(articleId, run, mends));
  }

  /** All runs, or those that have read an article, by name. */
  list(articleId?: string): Run[] {
    const some = this.readings.filter((each) => articleId === undefined || each.articleId === articleId);
    return [...new Set(some.map(({ run }) => run))].sort().map(readRun);
  }
}

const keyOf = (articleId: string, run: Run, mends: number) => `${runName(run)}\n${articleId}\n${mends}`;
