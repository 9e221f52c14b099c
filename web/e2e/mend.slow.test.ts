import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { seriousViolations } from "./axe.fixture.ts";
import { HAS_CHROMIUM, type Served, serveDesk } from "./desk.fixture.ts";

const TEXT = "أعلنت وزارة الدفاع التركية أن تركيا أرسلت أسلحة إلى حكومة الوفاق في طرابلس.";

let desk: Served;
let folder = "";
beforeEach(async () => {
  if (!HAS_CHROMIUM) return;
  folder = mkdtempSync(join(tmpdir(), "isnad-mend-"));
  desk = await serveDesk(["serve", join(folder, "a.isnad"), "--port", "0", "--client", "gna"]);
}, 60_000);
afterEach(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const data = (page: Page, path: string) => page.evaluate(async (at) => (await fetch(at)).json(), path);
const articles = async (page: Page): Promise<number> => (await data(page, "/project.json")).counts.articles;

describe.skipIf(!HAS_CHROMIUM)("what a report lacks (skipped where there is no Chromium)", () => {
  test.each([
    ["ar", "25 مايو/أيار 2020", "سلمى"],
    ["en", "25 May 2020", "Salma"],
  ])(
    "in %s a missing date is set from the library by keys, and stands on the board",
    async (lang, date, name) => {
      const { page, complaints } = await desk.open(`/library?lang=${lang}&import=text`);
      await page.fill(".import textarea", TEXT);
      await page.click(".import button[type=submit]");
      await expect.poll(() => articles(page), { timeout: 60_000 }).toBe(1);
      await page.waitForSelector("td.published button.mend");
      const board = async () =>
        (await desk.open(`/board?lang=${lang}&bar=1&view=table`)).page.textContent("main");
      expect(await board()).not.toContain(date);

      await page.focus("td.published button.mend");
      await page.keyboard.press("Enter");
      // Who has given no name yet is asked for it first.
      await page.waitForSelector(".modal form.person input:focus");
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".modal .date input:focus");
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.type("2020-05-25");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".modal [role=status]");
      await page.keyboard.press("Enter");
      await page.waitForSelector("td.published .set-by");
      expect(await page.textContent("td.published")).toContain(date);
      expect(await page.textContent("td.published .set-by")).toContain(name);
      // The button is gone with the gap: whoever uses keys goes on at the title.
      await page.waitForSelector(".title a:focus");
      expect(await board()).toContain(date);

      // A day that is none is refused, and nothing changes.
      const { entries } = await data(page, "/library.json");
      const article = `/articles/${entries[0].article.id}`;
      const about = await desk.open(`${article}?lang=${lang}`);
      await about.page.evaluate((who) => localStorage.setItem("isnad.person", who), name);
      await about.page.reload();
      await about.page.locator(".about button.mend:not(.doubtful)").press("Enter");
      await about.page.waitForSelector(".modal .date input:focus");
      await about.page.keyboard.press("Control+A");
      await about.page.keyboard.type("2020-02-30");
      await about.page.keyboard.press("Enter");
      await about.page.waitForSelector(".modal .react-aria-FieldError");
      await about.page.keyboard.press("Escape");
      await about.page.waitForSelector(".modal", { state: "detached" });
      expect(await seriousViolations(about.page)).toEqual([]);
      expect((await data(page, `${article}.json`)).mends).toHaveLength(1);

      // What stood before is put back.
      await about.page.locator(".mends button").press("Enter");
      await about.page.waitForSelector(".about button.mend.doubtful");
      await expect.poll(async () => (await data(page, `${article}.json`)).mends.length).toBe(2);
      expect((await data(page, `${article}.json`)).article.publishedOn.edtf).toBeNull();
      expect(complaints).toEqual([]);
    },
  );

  test.each(["ar", "en"])(
    "in %s a table with unusual headers comes in once its columns are told",
    async (lang) => {
      const { page, complaints } = await desk.open(`/library?lang=${lang}&import=files`);
      await page.setInputFiles("input[type=file]", {
        name: "جدول.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(`رقم;كلام;متى\n1;${TEXT};2020-05-25\n2;;2020-05-26\n`),
      });
      await page.waitForSelector(".table-columns .warning");
      expect(await page.textContent(".table-columns tbody")).toContain(TEXT);
      await page.locator(".table-columns select").nth(0).selectOption("كلام");
      await page.locator(".table-columns select").nth(2).selectOption("متى");
      expect(await page.locator(".table-columns .warning").count()).toBe(0);
      expect(await seriousViolations(page)).toEqual([]);
      await page.click(".import button[type=submit]");
      await expect.poll(() => articles(page), { timeout: 60_000 }).toBe(1);
      const [entry] = (await data(page, "/library.json")).entries;
      expect(entry.article.publishedOn.edtf).toBe("2020-05-25");
      const { lines } = await data(page, "/project/log.json");
      // The row without a text is told, not passed over.
      expect(lines.map((line: { outcome: string }) => line.outcome).sort()).toEqual(["filed", "left-out"]);
      expect(complaints).toEqual([]);
    },
  );
});
