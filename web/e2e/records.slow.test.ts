import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./axe.fixture.ts";
import { HAS_CHROMIUM, type Served, serveDesk } from "./desk.fixture.ts";

let examples: Served;
let folder = "";
beforeAll(async () => {
  if (!HAS_CHROMIUM) return;
  folder = mkdtempSync(join(tmpdir(), "isnad-records-"));
  examples = await serveDesk();
}, 60_000);
afterAll(async () => {
  await examples?.close();
  rmSync(folder, { recursive: true, force: true });
});

const data = (page: Page, path: string) => page.evaluate(async (at) => (await fetch(at)).json(), path);

async function boardOf(desk: Served, lang: string): Promise<string> {
  const { page } = await desk.open(`/board?lang=${lang}&bar=1&view=table`);
  return (await page.locator("main table").allInnerTexts()).join("\n");
}

describe.skipIf(!HAS_CHROMIUM)("coded records (skipped where there is no Chromium)", () => {
  test.each(["ar", "en"])(
    "in %s a project is downloaded, taken in by a fresh desk, and shows the same board",
    async (lang) => {
      const { page, complaints } = await examples.open(`/project?lang=${lang}`);
      const download = page.waitForEvent("download");
      await page.click('a[href="/project/export.jsonl"]');
      const file = await download;
      expect(file.suggestedFilename()).toBe("examples.jsonl");
      const path = join(folder, `${lang}.jsonl`);
      await file.saveAs(path);
      const { counts } = await data(page, "/project.json");
      expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(counts.articles);

      const fresh = await serveDesk([
        "serve",
        join(folder, `${lang}.isnad`),
        "--port",
        "0",
        "--client",
        "haftar",
      ]);
      try {
        const library = await fresh.open(`/library?lang=${lang}&import=files`);
        await library.page.setInputFiles("input[type=file]", path);
        await library.page.click(".import button[type=submit]");
        const articles = async () => (await data(library.page, "/project.json")).counts.articles;
        await expect.poll(articles, { timeout: 60_000 }).toBe(counts.articles);
        expect((await data(library.page, "/project.json")).counts).toMatchObject({
          codings: counts.codings,
          leftOut: 0,
        });
        const board = await boardOf(fresh, lang);
        expect(board).not.toBe("");
        expect(board).toBe(await boardOf(examples, lang));
        expect(await seriousViolations(page)).toEqual([]);
        expect([...complaints, ...library.complaints]).toEqual([]);
      } finally {
        await fresh.close();
      }
    },
    120_000,
  );
});
