import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLIENT, type Crowd, fillCrowd } from "../../test/crowded.fixture.ts";
import { seriousViolations } from "./axe.fixture.ts";
import { HAS_CHROMIUM, type Served, serveDesk } from "./desk.fixture.ts";

/** Boxes of some things of a lane's drawing, where they cover each other by more than a hair. */
const overlaps = (page: Page, selector: string) =>
  page.$$eval(
    ".lane",
    (lanes, wanted) =>
      lanes.flatMap((lane) => {
        const boxes = [...lane.querySelectorAll(wanted)].map((each) => each.getBoundingClientRect());
        return boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (b) =>
                a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
            )
            .map((b) => [Math.round(a.left), Math.round(b.left), Math.round(a.top)]),
        );
      }),
    selector,
  );

const CROWDS: readonly (readonly [string, Crowd])[] = [
  ["one lane with one claim", { lanes: 1, reports: 1 }],
  ["forty lanes", { lanes: 40, reports: 6 }],
  ["one lane with four hundred reports", { lanes: 1, reports: 400 }],
];

describe.skipIf(!HAS_CHROMIUM)("a board (skipped where there is no Chromium)", () => {
  describe.each(CROWDS)("of %s", (_, crowd) => {
    let desk: Served;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "isnad-crowd-"));
      const file = join(folder, "crowd.isnad");
      await fillCrowd(file, crowd);
      desk = await serveDesk(["serve", file, "--port", "0"]);
    }, 120_000);
    afterAll(async () => {
      await desk?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(["ar", "en"])("in %s keeps its signs and names apart", async (lang) => {
      const { page, complaints } = await desk.open(`/board?client=${CLIENT}&bar=1&lang=${lang}`);
      await page.waitForSelector(".mark");
      expect(await page.locator(".lane").count()).toBe(crowd.lanes);
      expect(await overlaps(page, ".voice")).toEqual([]);
      expect(await overlaps(page, ".mark .glyph")).toEqual([]);
      expect(await seriousViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test("lists every claim with its words, a screenful at a time", async () => {
      const { page, complaints } = await desk.open(`/board?client=${CLIENT}&bar=1&lang=ar`);
      await page.waitForSelector(".mark");
      await page.locator(".mark").first().click();
      await page.waitForSelector(".drawer mark");
      await page.locator(".lane .verdict a", { hasText: /ادّعاء/ }).first().click();
      await page.waitForSelector(".drawer .claims li");
      const claims = await page.evaluate(async (client) => {
        const board = await (await fetch(`/board.json?bar=1&client=${client}`)).json();
        return board.lanes[0].claims.length;
      }, CLIENT);
      expect(await page.locator(".drawer .claims li").count()).toBe(claims);
      await page.locator(".drawer .claims a").first().click();
      await page.waitForSelector(".drawer .passages > li");
      const shown = await page.locator(".drawer .passages > li").count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThanOrEqual(20);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });
});
