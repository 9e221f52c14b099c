import {
  type ArticleLink,
  type CopyDecision,
  type CopyLink,
  type FiledFingerprint,
  linkedBy,
} from "../../model/index.ts";
import type { SketchHolder } from "../ledger.ts";

/** What a ledger in memory knows of copies. */
export class MemoryCopies {
  readonly #fingerprints = new Map<string, FiledFingerprint>();
  readonly #links: ArticleLink[] = [];
  readonly decisions: CopyDecision[] = [];

  has(articleId: string): boolean {
    return this.#fingerprints.has(articleId);
  }

  /** Once for each article. */
  add(fingerprint: FiledFingerprint, links: readonly ArticleLink[]): void {
    if (this.#fingerprints.has(fingerprint.articleId)) return;
    this.#fingerprints.set(fingerprint.articleId, fingerprint);
    this.#links.push(...links);
  }

  holders(sketch: readonly number[], most: number): SketchHolder[][] {
    const filed = [...this.#fingerprints.values()];
    return sketch.map((hash) =>
      filed
        .filter((each) => each.sketch.includes(hash))
        .slice(0, most)
        .map((each) => ({ articleId: each.articleId, sketchSize: each.sketch.length })),
    );
  }

  fingerprints(ids: readonly string[]): { articleId: string; bytes: Uint8Array }[] {
    return [...new Set(ids)].sort().flatMap((id) => {
      const found = this.#fingerprints.get(id);
      return found ? [{ articleId: id, bytes: found.bytes }] : [];
    });
  }

  /** The links of some articles, and of those that they are linked with, and so on. */
  reach(ids: readonly string[]): ArticleLink[] {
    const reached = new Set(ids);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const pair of this.#links.map(linkedBy))
        if (pair.some((id) => reached.has(id))) for (const id of pair) reached.add(id);
    }
    return this.#links.filter((link) => reached.has(linkedBy(link)[0]));
  }

  copyLinks(): CopyLink[] {
    return this.#links.filter((link): link is CopyLink => link.kind !== "same-quotation");
  }

  /** The same decision comes once. */
  decide(decision: CopyDecision): void {
    const isFiled = this.decisions.some((each) => JSON.stringify(each) === JSON.stringify(decision));
    if (!isFiled) this.decisions.push(decision);
  }
}
