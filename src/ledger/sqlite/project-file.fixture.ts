import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll } from "vitest";
import type { Article, Coding, Review } from "../../model/index.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

/** Names of files in a folder that lasts as long as the tests of the calling file. */
export function useFolder(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "isnad-project-"));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, `project-${count++}.isnad`);
}

export const hash = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");
export const RUN = { coder: "rules@1", packs: "p1" };

export function makeArticle(name: string): Article {
  const text = `نص المقال ${name} 😀 سرّ`;
  const sha256 = hash(text);
  return {
    id: `a-${sha256.slice(0, 12)}`,
    sha256,
    file: `${name}.txt`,
    title: "سرّ العنوان",
    outlet: null,
    publishedOn: { edtf: null, basis: "unknown" },
    language: "ar",
    text,
  };
}

export async function fill(
  file: string,
  name: string,
  codings: readonly Coding[],
  run = RUN,
): Promise<Article> {
  const article = makeArticle(name);
  const bytes = new TextEncoder().encode(article.text);
  const ledger = openSqliteLedger(file);
  await ledger.takeIn({
    path: [`${name}.txt`],
    how: "file",
    obtainedOn: "2026-01-02T03:04:05Z",
    original: { sha256: hash(bytes), media: "text/plain", bytes },
    cautions: [],
    run,
    made: { article, codings, words: { exact: ["سر"], lemma: ["سر"] } },
  });
  await ledger.close();
  return article;
}

export const edit = (file: string, sql: string) => {
  const database = new Database(file);
  database.pragma("foreign_keys = OFF");
  database.exec(sql);
  database.close();
};

export const liveIds = async (file: string) => {
  const ledger = openSqliteLedger(file);
  const found = (await ledger.codings()).map(({ id }) => id);
  await ledger.close();
  return found;
};

/** A review of `c-1` that rejects it, where nothing else is said. */
export const makeReview = (extra: Partial<Review>): Review => ({
  id: "r-1",
  codingId: "c-1",
  decision: "reject",
  reason: "arms",
  reviewer: "reader",
  on: "2026-01-02T03:04:05Z",
  blind: false,
  correction: null,
  ...extra,
});
