import { type Run, readRun, runName } from "../../model/index.ts";
import { secondsNow } from "./facts-of.ts";

/** Which runs have read which articles of a ledger in memory. */
export class MemoryRuns {
  /** When each run read an article, by `run\narticle`. */
  readonly readOn = new Map<string, string>();

  note(articleId: string, run: Run): void {
    const key = keyOf(articleId, run);
    if (!this.readOn.has(key)) this.readOn.set(key, secondsNow());
  }

  hasRead(articleId: string, run: Run): boolean {
    return this.readOn.has(keyOf(articleId, run));
  }

  /** The runs that have read some article, or this one. */
  all(articleId?: string): Run[] {
    const lines = [...this.readOn.keys()].map((line) => line.split("\n") as [string, string]);
    const some = lines.filter(([, article]) => articleId === undefined || article === articleId);
    return [...new Set(some.map(([run]) => run))].sort().map(readRun);
  }
}

const keyOf = (articleId: string, run: Run): string => `${runName(run)}\n${articleId}`;
