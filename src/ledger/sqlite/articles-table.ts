import { type Article, type Mend, mendArticle } from "../../model/index.ts";
import { conflict, unknownArticle } from "../ledger-error.ts";
import { type MendsByRow, mendsByRow, selectMends } from "./mends-table.ts";
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
    ...foundBy(facts),
    facts.language,
    JSON.stringify(facts),
  ) as number;
  store.run("INSERT INTO texts (article, body) VALUES (?, ?)", seq, JSON.stringify(text));
  return true;
}

/** By what a list finds an article: its date and its outlet. */
export const foundBy = ({ publishedOn, outlet }: Omit<Article, "text">): [string | null, string | null] => [
  publishedOn.edtf,
  outlet?.id ?? outlet?.labels.en ?? null,
];

/** @returns whether the mend was new; call it inside a transaction */
export function insertMend(store: Store, mend: Mend): boolean {
  const article = store.seqOf("articles", mend.articleId);
  if (article === null) throw unknownArticle(mend.articleId);
  const sql = "INSERT OR IGNORE INTO mends (id, article, body) VALUES (?, ?, ?)";
  if (store.run(sql, mend.id, article, JSON.stringify(mend)) === null) return false;
  findAsMended(store, article);
  return true;
}

/** Lets a list find an article as its mends let it stand. */
export function findAsMended(store: Store, article: number): void {
  const row = store.get<Row & { id: string }>("SELECT seq, id, body FROM articles WHERE seq = ?", article);
  if (!row) return;
  // Nothing is remembered of what may yet be rolled back.
  const mends = new Map([[article, selectMends(store, [row.id])]]);
  store.run(
    "UPDATE articles SET published_on = ?, outlet = ? WHERE seq = ?",
    ...foundBy(standingFacts(row, mends)),
    article,
  );
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
  const mends = mendsByRow(store);
  return rows.map((row) => (textOnDemand ? withText(store, row, mends) : whole(store, row, mends)));
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

/** What is on file about an article beside its text, as its mends let it stand. */
export function standingFacts({ seq, body }: Row, mends: MendsByRow): Omit<Article, "text"> {
  return mendArticle(JSON.parse(body) as Omit<Article, "text">, mends.get(seq));
}

function whole(store: Store, row: Row, mends = mendsByRow(store)): Article {
  return { ...standingFacts(row, mends), text: selectText(store, row.seq) };
}

/** A board reads thousands of articles for their days and outlets, and the text of a few. */
function withText(store: Store, row: Row, mends: MendsByRow): Article {
  const { seq } = row;
  const article = standingFacts(row, mends) as Article;
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
