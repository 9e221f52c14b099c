import { type ArticleLink, type CopyLink, type FiledFingerprint, linkedBy } from "../../model/index.ts";
import type { SketchHolder } from "../ledger.ts";
import { unknownArticle } from "../ledger-error.ts";
import type { Store } from "./store.ts";

/** Files a fingerprint with what it has in common with others, once; call it inside a transaction. */
export function insertFingerprint(
  store: Store,
  { articleId, bytes, sketch }: FiledFingerprint,
  links: readonly ArticleLink[],
): void {
  const article = seqOf(store, articleId);
  if (store.get("SELECT 1 FROM fingerprints WHERE article = ?", article)) return;
  store.run(
    "INSERT INTO fingerprints (article, sketch_size, body) VALUES (?, ?, ?)",
    article,
    sketch.length,
    bytes,
  );
  for (const hash of sketch)
    store.run("INSERT OR IGNORE INTO sketches (hash, article) VALUES (?, ?)", hash, article);
  for (const link of links) {
    const [a, b] = linkedBy(link).map((id) => seqOf(store, id)) as [number, number];
    store.run("INSERT INTO article_links (a, b, body) VALUES (?, ?, ?)", a, b, JSON.stringify(link));
  }
}

function seqOf(store: Store, articleId: string): number {
  const seq = store.seqOf("articles", articleId);
  if (seq === null) throw unknownArticle(articleId);
  return seq;
}

export function selectHolders(store: Store, sketch: readonly number[], most: number): SketchHolder[][] {
  const sql = `SELECT a.id AS articleId, f.sketch_size AS sketchSize FROM sketches s
    JOIN articles a ON a.seq = s.article JOIN fingerprints f ON f.article = s.article WHERE s.hash = ? LIMIT ?`;
  return sketch.map((hash) => store.all<SketchHolder>(sql, hash, most));
}

export function selectFingerprints(
  store: Store,
  ids: readonly string[],
): { articleId: string; bytes: Uint8Array }[] {
  const sql = `SELECT a.id AS articleId, f.body AS body FROM fingerprints f JOIN articles a ON a.seq = f.article
    WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id`;
  return store
    .all<{ articleId: string; body: Buffer }>(sql, JSON.stringify(ids))
    .map(({ articleId, body }) => ({ articleId, bytes: new Uint8Array(body) }));
}

export function selectNotCompared(store: Store, limit = 1000): string[] {
  const sql =
    "SELECT id FROM articles WHERE seq NOT IN (SELECT article FROM fingerprints) ORDER BY id LIMIT ?";
  return store.remembered(`not compared ${limit}`, () =>
    store.all<{ id: string }>(sql, limit).map(({ id }) => id),
  );
}

/** What leads from some articles to others, at any number of steps. */
export function selectLinks(store: Store, ids: readonly string[]): ArticleLink[] {
  const sql = `WITH RECURSIVE reached (seq) AS (
      SELECT seq FROM articles WHERE id IN (SELECT value FROM json_each(?))
      UNION
      SELECT CASE WHEN l.a = r.seq THEN l.b ELSE l.a END FROM reached r JOIN article_links l ON l.a = r.seq OR l.b = r.seq
    )
    SELECT seq, body FROM article_links WHERE a IN (SELECT seq FROM reached) ORDER BY seq`;
  return store
    .all<{ body: string }>(sql, JSON.stringify(ids))
    .map(({ body }) => JSON.parse(body) as ArticleLink);
}

/** What makes copies of articles; what two merely quote in common does not. */
export function selectCopyLinks(store: Store): CopyLink[] {
  return store
    .all<{ body: string }>(
      "SELECT body FROM article_links WHERE body ->> 'kind' <> 'same-quotation' ORDER BY seq",
    )
    .map(({ body }) => JSON.parse(body) as CopyLink);
}
