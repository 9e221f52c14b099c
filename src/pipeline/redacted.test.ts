import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openLedger } from "../ledger/open-ledger.ts";
import { redactProject } from "../ledger/project.ts";
import { fileMend } from "./file-mend.ts";
import { readPacks } from "./packs.ts";
import { readItem, runOf } from "./read-item.ts";
import { openReadingPool } from "./reading-pool.ts";
import { recodeProject } from "./recode.ts";

const knowledge = readPacks();
const folder = mkdtempSync(join(tmpdir(), "isnad-redacted-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORT = readFileSync(new URL("../../examples/reports/03-bani-walid-agency.txt", import.meta.url));

test("what was coded of a redacted article stands when it is mended and when the project is coded again", async () => {
  const [file, copy] = ["whole", "redacted"].map((name) => join(folder, `${name}.isnad`)) as [string, string];
  const whole = openLedger(file);
  const { article, codings } = readItem(REPORT, {}, knowledge);
  await whole.addCoded({ article, codings }, { ...runOf(knowledge), packs: "before" });
  await whole.close();
  redactProject(file, copy, { allArticles: true, reason: "for publication" });
  const ledger = openLedger(copy);
  const before = await ledger.codings();
  expect(before.length).toBeGreaterThan(0);
  const mend = { articleId: article.id, published: "2020-05-24", reason: "", reviewer: "Salma" };
  const { gone, added } = await fileMend(ledger, knowledge, { ...mend, on: "2026-01-02T03:04:05Z" });
  expect([gone, added]).toEqual([[], []]);
  const pool = openReadingPool({ knowledge, packs: [], workers: 1 });
  await recodeProject({ ledger, pool, knowledge, all: true });
  await pool.close();
  expect(await ledger.codings()).toEqual(before);
  expect((await ledger.article(article.id))?.publishedOn.edtf).toBe("2020-05-24");
  await ledger.close();
});
