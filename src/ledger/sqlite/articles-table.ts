import type { Article } from "../../model/index.ts";
import { conflict } from "../ledger-error.ts";
import type { Store } from "./store.ts";

interface Row {
  readonly seq: number;
  readonly body: string;
}

/** @returns whether the article was new; call it inside a transaction */
export function insertArticle(store: Store, article: Article): boolean {
  const known = store.get<{ sha256: string }>("SELECT sha256 FROM articles WHERE id = ?", article.id);
  if (known && known.sha256 !== article.sha256) throw conflict(article.id);
  if (known) return false;
  const { text, ...facts } = article;
  const seq = store.run(
    "INSERT INTO articles (id, sha256, published_on, outlet, language, body) VALUES (?, ?, ?, ?, ?, ?)",
    facts.id,
    facts.sha256,
    facts.publishedOn.edtf,
    facts.outlet?.id ?? facts.outlet?.labels.en ?? null,
    facts.language,
    JSON.stringify(facts),
  ) as number;
  store.run("INSERT INTO texts (article, body) VALUES (?, ?)", seq, JSON.stringify(text));
  return true;
}

/** Articles by their ids, or all, in the order of ids. */
export function selectArticles(
  store: Store,
  ids: readonly string[] | undefined,
  textOnDemand: boolean,
): Article[] {
  const rows =
    ids === undefined
      ? store.all<Row>("SELECT seq, body FROM articles ORDER BY id")
      : store.all<Row>(
          "SELECT seq, body FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
          JSON.stringify(ids),
        );
  return rows.map((row) => (textOnDemand ? withText(store, row) : whole(store, row)));
}

export function selectArticle(store: Store, id: string): Article | null {
  const row = store.get<Row>("SELECT seq, body FROM articles WHERE id = ?", id);
  return row ? whole(store, row) : null;
}

export function selectArticleOf(store: Store, codingId: string): Article | null {
  const sql = "SELECT seq, body FROM articles WHERE seq = (SELECT article FROM codings WHERE id = ?)";
  const row = store.get<Row>(sql, codingId);
  return row ? whole(store, row) : null;
}

/** The verbatim text of an article by its row. */
export function selectText(store: Store, article: number): string {
  const row = store.get<{ body: string }>("SELECT body FROM texts WHERE article = ?", article);
  return row ? (JSON.parse(row.body) as string) : "";
}

function whole(store: Store, { seq, body }: Row): Article {
  return { ...(JSON.parse(body) as Omit<Article, "text">), text: selectText(store, seq) };
}

/** A board reads thousands of articles for their days and outlets, and the text of a few. */
function withText(store: Store, { seq, body }: Row): Article {
  const article = JSON.parse(body) as Article;
  let text: string | undefined;
  Object.defineProperty(article, "text", {
    enumerable: true,
    get: () => {
      text ??= selectText(store, seq);
      return text;
    },
  });
  return article;
}
