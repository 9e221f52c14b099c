import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./axe.fixture.ts";
import { HAS_CHROMIUM, type Served, serveDesk } from "./desk.fixture.ts";

let desk: Served;
beforeAll(async () => {
  if (HAS_CHROMIUM) desk = await serveDesk();
}, 60_000);
afterAll(() => desk?.close());

/** What stands on the page when a step tells of it. */
const SHOWN = [
  ".lane .now a",
  '.bars input[value="3"]:checked',
  ".drawer mark",
  ".coding-list, .side",
  "main .library, main table, main .cards",
];

describe.skipIf(!HAS_CHROMIUM)("the tour (skipped where there is no Chromium)", () => {
  test.each(["ar", "en"])("in %s leads through what it tells of, and does not come again", async (lang) => {
    const { page, complaints } = await desk.open(`/?lang=${lang}`);
    await page.locator(".tour a").click();
    for (const [index, shown] of SHOWN.entries()) {
      await page.waitForFunction((step) => location.search.includes(`tour=${step}`), index + 1);
      await page.waitForSelector(shown, { state: "attached" });
      expect(await page.textContent(".tour [role=status]")).toContain(String(index + 1));
      expect(await seriousViolations(page)).toEqual([]);
      // A link to a step shows the step.
      const { pathname, search } = new URL(page.url());
      const again = await desk.open(pathname + search);
      expect(await again.page.textContent(".tour h2")).toBe(await page.textContent(".tour h2"));
      await again.page.context().close();
      if (index < SHOWN.length - 1) await page.locator(".tour a").last().click();
    }
    await page.locator(".tour a").first().click();
    await page.waitForFunction(() => location.search.includes("tour=4"));
    await page.locator(".tour button").click();
    await page.waitForSelector(".tour", { state: "detached" });
    await page.reload();
    await page.waitForSelector("main h1");
    expect(await page.locator(".tour").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
