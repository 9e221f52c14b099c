import type { Coding, FiledCoding, Run } from "../../model/index.ts";
import { type Added, replacingRun } from "../ledger.ts";
import { conflict } from "../ledger-error.ts";

/** The codings of a ledger in memory, and which of them a later run of the same coder replaced. */
export class MemoryCodings {
  readonly #codings = new Map<string, FiledCoding>();
  readonly #superseded = new Set<string>();

  get(id: string): FiledCoding | undefined {
    return this.#codings.get(id);
  }

  /** Those that stand, or all. */
  list(isAlsoSuperseded: boolean): FiledCoding[] {
    const all = [...this.#codings.values()];
    return isAlsoSuperseded ? all : all.filter(({ id }) => !this.#superseded.has(id));
  }

  /** @throws LedgerError where a coding of that id is another article's */
  refuseConflicts(articleId: string, codings: readonly Coding[]): void {
    for (const { id } of codings)
      if ((this.#codings.get(id)?.articleId ?? articleId) !== articleId) throw conflict(id);
  }

  /** Files a coding beside the others. @returns whether it was new */
  add(articleId: string, coding: Coding): boolean {
    if (this.#codings.has(coding.id)) return false;
    this.#codings.set(coding.id, structuredClone({ ...coding, articleId }));
    return true;
  }

  /** Files what a run made of an article; what the run before it made and this one did not is superseded. */
  replace(articleId: string, codings: readonly Coding[], by?: string | Run): Added {
    let added = 0;
    for (const coding of codings) {
      if (this.add(articleId, coding)) added++;
      else this.#superseded.delete(coding.id);
    }
    const kept = new Set(codings.map(({ id }) => id));
    let superseded = 0;
    for (const old of this.#codings.values()) {
      if (old.articleId !== articleId || kept.has(old.id) || this.#superseded.has(old.id)) continue;
      if (replacingRun(old.coder, codings, by) === undefined) continue;
      this.#superseded.add(old.id);
      superseded++;
    }
    return { added, superseded };
  }
}
