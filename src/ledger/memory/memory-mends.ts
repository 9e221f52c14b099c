import { type Article, type Mend, mendArticle } from "../../model/index.ts";

/** What persons mended of articles. */
export class MemoryMends {
  readonly #of = new Map<string, readonly Mend[]>();
  readonly #all: Mend[] = [];

  /** @returns whether the mend was new */
  add(mend: Mend): boolean {
    const known = this.of(mend.articleId);
    if (known.some(({ id }) => id === mend.id)) return false;
    this.#of.set(mend.articleId, [...known, mend]);
    this.#all.push(mend);
    return true;
  }

  of(articleId: string): readonly Mend[] {
    return this.#of.get(articleId) ?? [];
  }

  /** In the order they were filed. */
  list(articleIds?: readonly string[]): Mend[] {
    return this.#all.filter(({ articleId }) => articleIds?.includes(articleId) ?? true);
  }

  /** The article as it stands. */
  readonly mended = (article: Article): Article => mendArticle(article, this.of(article.id));
}
