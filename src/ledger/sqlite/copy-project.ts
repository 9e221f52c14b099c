import { existsSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { type Article, type Coding, personCoder, type Span } from "../../model/index.ts";
import { LedgerError } from "../ledger-error.ts";
import { selectText } from "./articles-table.ts";
import { explainFailure } from "./explain-failure.ts";
import { copyWhole } from "./migrate.ts";
import { openProjectFile } from "./open-file.ts";
import { Store } from "./store.ts";

/** What is taken out of a redacted copy. */
interface Redaction {
  /** Articles of which only the words behind codings stay. */
  readonly articles?: readonly string[];
  /** All articles are treated so. */
  readonly allArticles?: boolean;
  /** The bytes as they were obtained go, and the paths they came from. */
  readonly originals?: boolean;
  /** Reviewers become "reviewer 1", "reviewer 2". */
  readonly reviewers?: boolean;
  /** Why, kept with each article. */
  readonly reason: string;
}

/** Stands for each letter that is taken out, so that every span still points at its words. */
const BLANK = "█";

/**
 * Copies a project as it is at one moment, while others may go on writing to it.
 *
 * @throws LedgerError; `conflict` where the target exists
 */
export function backupProject(file: string, target: string): void {
  refuseExisting(target);
  const database = openProjectFile(file, { create: false });
  try {
    copyWhole(database, target);
  } catch (error) {
    throw explainFailure(error, target);
  } finally {
    database.close();
  }
}

/**
 * Writes a copy without what must not be passed on. Spans, quotes, codings and reviews stay; the copy's search forgets
 * all words, so that none that were taken out can be found in it.
 *
 * @returns the articles of which something was taken out
 * @throws LedgerError; `unknown-article`; `conflict` where the target exists
 */
export function redactProject(file: string, target: string, redaction: Redaction): number {
  refuseExisting(target);
  const draft = `${target}.draft`;
  rmSync(draft, { force: true });
  backupProject(file, draft);
  const database = new Database(draft);
  try {
    const store = new Store(draft, database);
    const count = store.write(() => takeOut(store, redaction));
    // Pages that held what was taken out do not come along.
    copyWhole(database, target);
    return count;
  } finally {
    database.close();
    for (const end of ["", "-wal", "-shm"]) rmSync(draft + end, { force: true });
  }
}

function takeOut(store: Store, redaction: Redaction): number {
  const all = store.all<{ seq: number; id: string; body: string }>("SELECT seq, id, body FROM articles");
  const wanted = new Set(redaction.articles);
  for (const id of wanted) {
    if (!all.some((row) => row.id === id))
      throw new LedgerError("unknown-article", `the article ${id} is not on file`, "check the id");
  }
  const chosen = all.filter(({ id }) => redaction.allArticles || wanted.has(id));
  for (const row of chosen) blankArticle(store, row, redaction.reason);
  if (redaction.originals) dropOriginals(store, null);
  // Hashes of words that were taken out go too; copies that were found stay.
  for (const { seq } of chosen) store.run("DELETE FROM sketches WHERE article = ?", seq);
  for (const { seq } of chosen)
    store.run("UPDATE fingerprints SET body = x'', sketch_size = 0 WHERE article = ?", seq);
  store.run("INSERT INTO article_words (article_words) VALUES ('delete-all')");
  if (redaction.reviewers) renameReviewers(store);
  return chosen.length;
}

function blankArticle(store: Store, row: { seq: number; body: string }, reason: string): void {
  const article = JSON.parse(row.body) as Omit<Article, "text">;
  const codings = store.all<{ body: string }>("SELECT body FROM codings WHERE article = ?", row.seq);
  const kept = codings.flatMap(({ body }) => spansOf(JSON.parse(body) as Coding));
  const text = blankOutside(selectText(store, row.seq), kept);
  const title = article.title === null ? null : article.title.replace(/\S/gu, BLANK);
  store.run(
    "UPDATE articles SET body = ? WHERE seq = ?",
    JSON.stringify({ ...article, file: null, title }),
    row.seq,
  );
  store.run("UPDATE texts SET body = ? WHERE article = ?", JSON.stringify(text), row.seq);
  store.run("INSERT OR REPLACE INTO redactions (article, reason) VALUES (?, ?)", row.seq, reason);
  dropOriginals(store, row.seq);
}

/** Evidence, and the words that tell the order of two acts. */
const spansOf = ({ evidence, order = [] }: Coding): Span[] => [
  ...evidence,
  ...order.map((each) => each.evidence),
];

/** As many code units as before, line ends and spaces as they were. */
function blankOutside(text: string, kept: readonly Span[]): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const stays = /\s/.test(unit) || kept.some(({ start, end }) => start <= i && i < end);
    result += stays ? unit : BLANK;
  }
  return result;
}

/** Of an article, or of all. */
function dropOriginals(store: Store, article: number | null): void {
  const [of, values] = article === null ? ["1", []] : ["article = ?", [article]];
  // The unique line of the log would be lost with its original: the number takes its place in the path.
  store.run(
    `UPDATE intake SET original = NULL, path = json_array('redacted ' || seq) WHERE ${of}`,
    ...values,
  );
  store.run(
    "DELETE FROM originals WHERE sha256 NOT IN (SELECT original FROM intake WHERE original IS NOT NULL)",
  );
}

/** In reviews, mends, decisions on copies and on names, and as the coders of corrections. */
function renameReviewers(store: Store): void {
  const names = new Map<string, string>();
  const nameOf = (name: string) => {
    const made = names.get(name) ?? `reviewer ${names.size + 1}`;
    names.set(name, made);
    return made;
  };
  for (const table of ["reviews", "mends", "copy_decisions", "naming_decisions"]) {
    const rows = store.all<{ seq: number; body: string }>(`SELECT seq, body FROM ${table} ORDER BY seq`);
    for (const { seq, body } of rows) {
      const row = JSON.parse(body) as { reviewer: string };
      const renamed = JSON.stringify({ ...row, reviewer: nameOf(row.reviewer) });
      store.run(`UPDATE ${table} SET body = ? WHERE seq = ?`, renamed, seq);
    }
  }
  const persons = store.all<{ seq: number; coder: string; body: string }>(
    "SELECT seq, coder, body FROM codings WHERE coder LIKE ? ORDER BY seq",
    personCoder("%"),
  );
  for (const { seq, coder, body } of persons) {
    const renamed = personCoder(nameOf(coder.slice(personCoder("").length)));
    const coding = { ...(JSON.parse(body) as Coding), coder: renamed };
    store.run("UPDATE codings SET coder = ?, body = ? WHERE seq = ?", renamed, JSON.stringify(coding), seq);
  }
}

function refuseExisting(target: string): void {
  if (!existsSync(target)) return;
  throw new LedgerError("conflict", `${target} exists already`, "give another name, or move that file away");
}
