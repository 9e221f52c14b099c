import { type Article, toCodePoints } from "../model/index.ts";

/** An article with the one converter of its offsets, from UTF-16 code units inside to code points outside. */
export interface OutwardArticle {
  readonly article: Article;
  toPoint(offset: number): number;
}

/** Prepares articles for leaving, by id. The converter is built once for each text, when it is first needed. */
export function outwardArticles(articles: readonly Article[]): ReadonlyMap<string, OutwardArticle> {
  return new Map(
    articles.map((article) => {
      let convert: ((offset: number) => number) | undefined;
      const toPoint = (offset: number) => {
        convert ??= toCodePoints(article.text);
        return convert(offset);
      };
      return [article.id, { article, toPoint }];
    }),
  );
}
