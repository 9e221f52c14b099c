import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HAS_CHROMIUM, pressAs, type Served, serveDesk } from "./desk.fixture.ts";

let desk: Served;
beforeAll(async () => {
  if (HAS_CHROMIUM) desk = await serveDesk();
}, 60_000);
afterAll(() => desk?.close());

/** Opens a page as somebody whose name is known. */
async function openAs(person: string, path: string) {
  const opened = await desk.open(path);
  await opened.page.evaluate((name) => localStorage.setItem("isnad.person", name), person);
  await opened.page.reload({ waitUntil: "load" });
  return opened;
}

/** Types a name into a field of actors and takes the first that is found. */
async function choose(page: Page, field: number, name: string) {
  await page.locator(".coding-form .actors-field input").nth(field).focus();
  await page.keyboard.type(name);
  await page.waitForSelector(".react-aria-ListBoxItem");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".actors-field").nth(field).locator(".picked li").waitFor();
}

const json = (page: Page, address: string) => page.evaluate(async (at) => (await fetch(at)).json(), address);

describe.skipIf(!HAS_CHROMIUM)("the forms in which people code (skipped where there is no Chromium)", () => {
  test("a coding by hand is filed with the keyboard, and its form is not lost to one Escape", async () => {
    const { page, complaints } = await openAs("سلمى", "/library?lang=ar");
    await page.click("th .title a, .title a");
    await page.waitForSelector("article p");
    const path = await page.evaluate(() => `${location.pathname}.json`);
    const before = (await json(page, path)).codings.length;
    await pressAs(page, "KeyN", "ى");
    await page.waitForSelector(".span-field:focus");
    const words = () => page.textContent(".span-field blockquote");
    const word = await words();
    await page.keyboard.press("Alt+Shift+ArrowLeft");
    expect(await words()).toBe([...(word ?? "")].slice(1).join(""));
    await page.selectOption(".coding-form select", "withdraws");
    await choose(page, 0, "روسيا");
    await choose(page, 1, "حفتر");
    // In a field the arrows go by words, and the first Escape asks.
    await page.locator(".coding-form .actors-field input").first().focus();
    await page.keyboard.press("Alt+ArrowLeft");
    expect(await words()).toBe([...(word ?? "")].slice(1).join(""));
    await page.keyboard.press("Escape");
    await page.waitForSelector(".coding-form .error:not(:empty)");
    await page.click(".coding-form button[type=submit]");
    await page.waitForSelector(".drawer");
    const after = (await json(page, path)).codings;
    expect(after).toHaveLength(before + 1);
    expect(after.find(({ coder }: { coder: string }) => coder.includes("سلمى"))).toMatchObject({
      code: "withdraws",
      actors: [{ id: "russia" }],
      recipients: [{ id: "haftar" }],
    });
    expect(complaints).toEqual([]);
  });

  test("a correction in the drawer is closed before the drawer is, and is filed with its words moved", async () => {
    const { page, complaints } = await openAs("Salma", "/board?lang=en&bar=1");
    await page.waitForSelector(".mark");
    await page.locator(".mark").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".drawer .decisions");
    const id = (await page.evaluate(() => new URL(location.href).searchParams.get("coding"))) ?? "";
    await pressAs(page, "KeyE", "e");
    await page.waitForSelector(".drawer .coding-form");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".drawer .decisions");
    await pressAs(page, "KeyE", "e");
    await page.waitForSelector(".drawer .coding-form");
    await page.locator(".span-field .ends button").nth(6).click();
    await page.click(".coding-form button[type=submit]");
    await page.waitForSelector(".coding-form .error:not(:empty)");
    await page.locator(".coding-form .reason").focus();
    await page.keyboard.type("the words end later");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".drawer .reviews .changes");
    const { coding, correction } = await json(page, `/codings/${id}.json`);
    expect(correction.evidence[0].end).toBeGreaterThan(coding.evidence[0].end);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".drawer", { state: "detached" });
    expect(complaints).toEqual([]);
  });
});
