import type { Article } from "../../model/index.ts";
import {
  type IndexedWords,
  SEARCH_PAGE,
  type SearchPage,
  type SearchPhrase,
  type SearchQuery,
} from "../search.ts";

/** An article with what it is found by. */
export interface Findable {
  readonly article: Article;
  readonly words: IndexedWords | undefined;
  readonly actorIds: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

export function searchAll(all: readonly Findable[], query: SearchQuery): SearchPage {
  const found = all
    .filter((each) => isFound(each, query))
    .map(({ article }): [string, string] => [article.publishedOn.edtf ?? "", article.id])
    .sort((a, b) => (isBehind(a, b) ? 1 : -1));
  const after = query.after === undefined ? null : (JSON.parse(query.after) as [string, string]);
  const rest = after ? found.filter((each) => isBehind(each, after)) : found;
  const page = rest.slice(0, query.limit ?? SEARCH_PAGE);
  const last = page.at(-1);
  return {
    articles: page.map(([, id]) => id),
    total: found.length,
    next: rest.length > page.length && last ? JSON.stringify(last) : null,
  };
}

/** Whether one place in the order of publication comes after another. */
export const isBehind = (a: readonly [string, string], b: readonly [string, string]): boolean =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

export function isFound({ article, words, actorIds, codes }: Findable, query: SearchQuery): boolean {
  const on = article.publishedOn.edtf;
  const { all = [], none = [], from, to, outlet, actorId, code } = query;
  const asked = all.filter((any) => any.some((phrase) => phrase.words.length > 0));
  return (
    asked.every((any) => any.some((phrase) => stands(phrase, words))) &&
    !none.some((phrase) => stands(phrase, words)) &&
    (actorId === undefined || actorIds.has(actorId)) &&
    (code === undefined || codes.has(code)) &&
    (outlet === undefined || outlet === (article.outlet?.id ?? article.outlet?.labels.en)) &&
    (from === undefined || (on !== null && on >= from.slice(0, on.length))) &&
    (to === undefined || (on !== null && on.slice(0, to.length) <= to))
  );
}

function stands({ in: column, words }: SearchPhrase, indexed: IndexedWords | undefined): boolean {
  const row = indexed?.[column] ?? [];
  return row.some((_, at) => words.length > 0 && words.every((word, k) => row[at + k] === word));
}
