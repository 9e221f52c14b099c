import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../ledger/open-ledger.ts";
import { makeReview } from "../../pipeline/make-review.ts";
import { packsRecord } from "../../pipeline/packs-record.ts";
import { runOf } from "../../pipeline/read-item.ts";
import { historyAnswer, logAnswer, projectAnswer, reviewsAnswer, workAnswer } from "../answers/project.ts";
import { problem } from "../answers/shared.ts";
import { openTestDesk } from "./desk.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-project-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the project", () => {
  let test: Awaited<ReturnType<typeof openTestDesk>>;
  beforeAll(async () => {
    test = await openTestDesk({ isExample: true });
  });

  it("is told with its runs and its log", async () => {
    const { articles } = await test.ledger.counts();
    expect(await test.get("/project.json", projectAnswer)).toMatchObject({ file: null, isExample: true });
    const history = await test.get("/project/history.json", historyAnswer);
    expect(history.runs).toMatchObject([{ articles, coder: history.coders[0]?.coder }]);
    expect(history.changes).toMatchObject({ before: null, unread: 0, entries: [] });

    const log = await test.get("/project/log.json?limit=3", logAnswer);
    expect(log.lines.map(({ seq }) => seq)).toEqual([articles, articles - 1, articles - 2]);
    const rest = await test.get(`/project/log.json?limit=200&after=${log.next}`, logAnswer);
    expect(rest.lines).toHaveLength(articles - 3);
    expect(await test.get("/project/log.json?outcome=left-out", logAnswer)).toEqual({
      lines: [],
      next: null,
    });
  });

  it("tells what was decided, the last decision first", async () => {
    const [coding] = await test.ledger.codings();
    const decided = { codingId: coding?.id ?? "", reviewer: "Salma", blind: false, correction: null };
    const first = makeReview({ ...decided, decision: "accept", reason: "", on: "2026-01-01T00:00:00Z" });
    const last = makeReview({ ...decided, decision: "reject", reason: "no", on: "2026-01-02T00:00:00Z" });
    for (const review of [first, last]) await test.ledger.addReview(review);
    const { reviews } = await test.get("/project/reviews.json", reviewsAnswer);
    expect(reviews).toMatchObject([
      { id: last.id, decision: "reject", quote: coding?.evidence[0]?.quote },
      { id: first.id, article: { id: coding?.articleId } },
    ]);
  });

  it("is checked as a whole, and what is found is told", async () => {
    const file = join(folder, "checked.isnad");
    const ledger = openLedger(file);
    for (const article of await test.ledger.articles()) await ledger.addArticle(article);
    const desk = await openTestDesk({ ledger, file }, false);
    expect(await desk.ended(await desk.post("/api/project/check", {}))).toMatchObject({ state: "done" });
    const whole = await desk.get("/project/work.json", workAnswer);
    expect(whole.check).toMatchObject({ found: 0, findings: [] });

    const database = new Database(file);
    database.prepare("UPDATE texts SET body = '\"changed\"' WHERE article = 1").run();
    database.close();
    await desk.ended(await desk.post("/api/project/check", {}));
    const broken = await desk.get("/project/work.json", workAnswer);
    expect(broken.check?.found).toBeGreaterThan(0);
    expect(broken.check?.findings[0]).toMatchObject({ what: "article" });
    await ledger.close();
  });

  it("tells what differs in the packs since the last run", async () => {
    const record = packsRecord(test.knowledge);
    const egypt = record.entries["egypt"] as NonNullable<(typeof record.entries)[string]>;
    const entries = { ...record.entries, egypt: { ...egypt, hash: "other" }, nobody: egypt };
    const before = { coder: runOf(test.knowledge).coder, packs: "0123456789ab" };
    const ledger = openLedger(":memory:");
    await ledger.addPacks({ ...record, version: before.packs, entries });
    for (const article of (await test.ledger.articles()).slice(0, 2))
      await ledger.addCoded({ article, codings: [] }, before);
    const desk = await openTestDesk({ ledger }, false);
    const { changes } = await desk.get("/project/history.json", historyAnswer);
    expect(changes).toMatchObject({ before, unread: 2, everything: false });
    expect(changes.entries).toMatchObject([
      { id: "egypt", is: "changed", labels: { en: "Egypt" } },
      { id: "nobody", is: "gone", labels: null },
    ]);
  });

  it("has nothing to check without a file", async () => {
    const response = await test.post("/api/project/check", {});
    expect(response.status).toBe(409);
    expect(problem.parse(await response.json()).error.code).toBe("no-file");
  });

  it("is read again where the packs have changed, and tells what changed", async () => {
    const [article] = await test.ledger.articles();
    const nothing = await test.ended(await test.post("/api/project/recode", {}));
    expect(nothing).toMatchObject({ state: "done", done: 0, total: 0 });

    // As if another version had read one article and had found nothing in it.
    const older = openLedger(":memory:");
    await older.addCoded(
      { article: article as NonNullable<typeof article>, codings: [] },
      {
        coder: "rules@0.0.0",
        packs: "0123456789ab",
      },
    );
    const desk = await openTestDesk({ ledger: older }, false);
    const { changes } = await desk.get("/project/history.json", historyAnswer);
    expect(changes).toMatchObject({ unread: 1, everything: true, entries: null });
    const job = await desk.ended(await desk.post("/api/project/recode", {}));
    expect(job).toMatchObject({ state: "done", done: 1, total: 1, counts: { read: 1 } });
    const { recode } = await desk.get("/project/work.json", workAnswer);
    expect(recode).toMatchObject({ job: job.id, read: 1, left: 0 });
    expect(recode?.added).toBe((await older.codings()).length);
  });
});
