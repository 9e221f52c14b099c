import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./axe.fixture.ts";
import { HAS_CHROMIUM, type Served, serveDesk } from "./desk.fixture.ts";

let desk: Served;
beforeAll(async () => {
  if (HAS_CHROMIUM) desk = await serveDesk();
}, 60_000);
afterAll(() => desk?.close());

/** Goes on by the tab key to what a selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no key leads to ${selector}`);
}

const board = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify((await (await fetch("/board.json?client=haftar&bar=1")).json()).lanes),
  );

/** Whom the examples name and no pack has. */
const STRANGER = "/actors/person%3A%D8%B3%D8%A7%D9%84%D9%85-%D9%86%D9%88%D9%8A%D8%B1";

/** Chooses who is meant: types a name, and takes the first of those found. */
async function choose(page: Page, typed: string): Promise<void> {
  await tabTo(page, ".naming-form .picker input");
  await page.keyboard.type(typed);
  await page.waitForSelector(".popover .react-aria-ListBoxItem");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".naming-form p.who");
}

const submit = async (page: Page, reason: string) => {
  await tabTo(page, ".naming-form .reason");
  await page.keyboard.type(reason);
  await page.waitForSelector(".preview p");
  await page.keyboard.press("Enter");
};

describe.skipIf(!HAS_CHROMIUM)("names of actors (skipped where there is no Chromium)", () => {
  test.each([
    ["ar", "خليفة حفتر", "سيُحسب", "يُحسب كله"],
    ["en", "Khalifa Haftar", "will count for", "all of it counts for"],
  ])("in %s an actor is merged and the merge taken back, by keys alone", async (lang, name, told, counts) => {
    const { page, complaints } = await desk.open(`${STRANGER}?lang=${lang}`);
    const before = await board(page);
    await tabTo(page, ".names-here .buttons button");
    await page.keyboard.press("Enter");
    await tabTo(page, "form.person input");
    await page.keyboard.type("سلمى");
    await page.keyboard.press("Enter");
    // Nothing is filed before it is said who is meant.
    await tabTo(page, ".naming-form button[type=submit]");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".naming-form .error:not(:empty)");
    await page.reload({ waitUntil: "load" });
    await page.waitForSelector(".naming-form .picker input");
    expect(await seriousViolations(page)).toEqual([]);
    await choose(page, name);
    await page.waitForSelector(".preview p");
    expect(await page.textContent(".preview p")).toContain(told);
    await submit(page, "اسمه كما تكتبه الصحيفة");
    await page.waitForSelector(".counts-as");
    expect(await page.textContent(".counts-as")).toContain(counts);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("actor-names");
    expect(await board(page)).not.toBe(before);
    expect(await seriousViolations(page)).toEqual([]);
    await tabTo(page, ".naming-history li button");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".names-here .buttons");
    expect(await board(page)).toBe(before);
    expect(await page.locator(".naming-history li").count()).toBeGreaterThanOrEqual(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(["ar", "en"])("in %s a name is split off for somebody new, by keys alone", async (lang) => {
    const { page, complaints } = await desk.open(`/actors/haftar?lang=${lang}`);
    await page.evaluate(() => localStorage.setItem("isnad.person", "سلمى"));
    await page.reload({ waitUntil: "load" });
    const before = await board(page);
    await tabTo(page, ".names-here .buttons button:nth-of-type(2)");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".ways");
    await tabTo(page, ".ways input");
    await page.keyboard.press("Space");
    const way = await page.textContent(".ways label bdi");
    await tabTo(page, ".naming-form .who > button");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".naming-form .who input");
    await page.keyboard.type("صدام حفتر");
    await submit(page, "الابن لا الأب");
    await page.waitForSelector(".naming-history li button");
    const split = await page.evaluate(async () => (await fetch("/actors/project:صدام-حفتر.json")).json());
    expect(split.written.map(({ text }: { text: string }) => text)).toEqual([way]);
    expect(await board(page)).not.toBe(before);
    await tabTo(page, ".naming-history li button");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".naming-history li button", { state: "detached" });
    expect(await board(page)).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
