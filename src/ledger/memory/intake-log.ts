import { type IntakeRecord, type Run, runName } from "../../model/index.ts";
import type { IntakeEntry } from "../ledger.ts";
import type { LogPage } from "../list.ts";

/** The intake log of a ledger in memory: the same line comes once. */
export class IntakeLog {
  readonly #lines: IntakeRecord[] = [];

  append(
    { path, how, obtainedOn, original, cautions, run, made }: IntakeEntry,
    outcome: IntakeRecord["outcome"],
  ): void {
    const isCoded = "article" in made;
    const code = isCoded ? null : made.code;
    if (this.holds(path, original?.sha256 ?? "", run, code)) return;
    this.#lines.push({
      seq: this.#lines.length + 1,
      path,
      how,
      obtainedOn,
      original: original?.sha256 ?? null,
      cautions,
      outcome,
      articleId: isCoded ? made.article.id : null,
      code,
      message: isCoded ? null : made.message,
      run: runName(run),
    });
  }

  holds(path: readonly string[], sha256: string, run: Run, code?: string | null): boolean {
    return this.#lines.some(
      (line) =>
        JSON.stringify(line.path) === JSON.stringify(path) &&
        (line.original ?? "") === sha256 &&
        line.run === runName(run) &&
        (code === undefined || line.code === code),
    );
  }

  /** The lines that came to an article, oldest first. */
  of(articleId: string): IntakeRecord[] {
    return this.#lines.filter((line) => line.articleId === articleId);
  }

  page({ after, limit = 1000, outcome, newestFirst = false }: LogPage = {}): IntakeRecord[] {
    const lines = newestFirst ? this.#lines.toReversed() : this.#lines;
    return lines
      .filter(({ seq }) => after === undefined || (newestFirst ? seq < after : seq > after))
      .filter((line) => outcome === undefined || line.outcome === outcome)
      .slice(0, limit);
  }
}
