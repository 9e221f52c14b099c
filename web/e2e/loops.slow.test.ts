import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HAS_CHROMIUM, pressAs, type Served, serveDesk } from "./desk.fixture.ts";

let desk: Served;
beforeAll(async () => {
  if (HAS_CHROMIUM) desk = await serveDesk();
}, 60_000);
afterAll(() => desk?.close());

/** What an analyst's hands do: no mouse, an Arabic keyboard. */
const KEYS = {
  accept: ["KeyA", "ش"],
  reject: ["KeyR", "ق"],
  undo: ["KeyZ", "ئ"],
  next: ["KeyJ", "ت"],
} as const;
const press = (page: Page, act: keyof typeof KEYS) => {
  const [code, key] = KEYS[act];
  return pressAs(page, code, key);
};

const review = (page: Page, id: string) =>
  page.evaluate(async (coding) => (await fetch(`/codings/${coding}.json`)).json(), id);
const shownCoding = (page: Page) =>
  page.evaluate(
    () =>
      new URL(location.href).searchParams.get("coding") ?? new URL(location.href).searchParams.get("item"),
  );

/** Waits until another coding than `from` is shown and can be decided on: a key pressed before that does nothing. */
async function movedOn(page: Page, from: string | null): Promise<string> {
  await expect.poll(() => shownCoding(page)).not.toBe(from);
  const id = await shownCoding(page);
  await page.waitForSelector(`.queue-list a[aria-current][href*="${id}"]`);
  await page.waitForSelector(".item .decisions");
  return id ?? "";
}

/** The codings of the queue that the page shows, in their order. */
const queueOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { items } = await (await fetch(`/review.json${location.search}&person=سلمى`)).json();
    return items.map(({ codingId }: { codingId: string }) => codingId);
  });

describe.skipIf(!HAS_CHROMIUM)("the work of the desk (skipped where there is no Chromium)", () => {
  test.each(["ar", "en"])("in %s the whole review loop is done by keys", async (lang) => {
    const { page, complaints } = await desk.open(`/review?client=haftar&bar=2&lang=${lang}`);
    const name = page.locator(".item input").first();
    await name.focus();
    await page.keyboard.type("سلمى");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".decisions");
    const first = await shownCoding(page);
    const counts = () =>
      page.evaluate(async () => (await (await fetch("/project.json")).json()).counts.reviews);
    const before = await counts();

    await press(page, "accept");
    const rejected = await movedOn(page, first);
    expect(await counts()).toBe(before + 1);

    await press(page, "reject");
    await page.waitForSelector(".reject-form input:focus");
    // Without a reason nothing is rejected.
    await page.keyboard.press("Enter");
    expect(await page.getAttribute(".reject-form input", "aria-invalid")).toBe("true");
    await page.keyboard.type("نفيٌ منقول لا ادّعاء");
    await page.keyboard.press("Enter");
    await movedOn(page, rejected);
    expect(await counts()).toBe(before + 2);

    await press(page, "undo");
    await expect.poll(counts).toBe(before + 3);
    // What was taken back is shown again, in its place in the queue; the next one follows it there.
    await expect.poll(() => shownCoding(page)).toBe(rejected);
    const queue = await queueOf(page);
    const at = queue.indexOf(rejected);
    expect(at).toBeGreaterThanOrEqual(0);
    const following = queue[at + 1];
    expect(following).toBeDefined();
    await page.waitForSelector(`.queue-list a[aria-current][href*="${rejected}"]`);
    await press(page, "next");
    await expect.poll(() => shownCoding(page)).toBe(following);
    expect(complaints).toEqual([]);
  });

  test("a decision in the drawer changes the board, and taking it back changes it again", async () => {
    const { page } = await desk.open("/board?lang=ar&bar=1");
    await page.evaluate(() => localStorage.setItem("isnad.person", "سلمى"));
    await page.reload({ waitUntil: "load" });
    await page.waitForSelector(".mark");
    const board = () =>
      page.evaluate(async () => JSON.stringify(await (await fetch("/board.json?bar=1")).json()));
    const before = await board();
    await page.locator(".mark").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".drawer .decisions");
    const id = (await shownCoding(page)) ?? "";
    await press(page, "reject");
    await page.waitForSelector(".reject-form input:focus");
    await page.keyboard.type("للتجربة");
    await page.keyboard.press("Enter");
    await expect.poll(board).not.toBe(before);
    expect((await review(page, id)).live).toBe(false);
    await page.waitForSelector(".drawer .decisions");
    await press(page, "undo");
    await expect.poll(board).toBe(before);
  });

  test("a pasted report is taken in, coded, and found", async () => {
    const { page, complaints } = await desk.open("/library?lang=ar");
    await page.keyboard.press("i");
    await page.waitForSelector(".import textarea");
    await page.fill(
      ".import textarea",
      "أنقرة تعلن إرسال عتاد\n\nأعلنت وزارة الدفاع التركية 😀 أن تركيا أرسلت أسلحة إلى حكومة الوفاق في طرابلس.",
    );
    await page.click(".import button[type=submit]");
    const counts = () =>
      page.evaluate(async () => (await (await fetch("/project.json")).json()).counts.articles);
    await expect.poll(counts, { timeout: 30_000 }).toBe(12);
    await page.waitForSelector("text=أنقرة تعلن إرسال عتاد");
    await page.click("text=أنقرة تعلن إرسال عتاد");
    await page.waitForSelector("article p");
    // Behind the sign of two units the words still stand where they are said to stand.
    const article = await page.evaluate(async () => (await fetch(`${location.pathname}.json`)).json());
    const points = [...article.article.text];
    expect(article.codings.length).toBeGreaterThan(0);
    for (const { evidence } of article.codings)
      for (const { start, end, quote } of evidence) expect(points.slice(start, end).join("")).toBe(quote);
    expect(complaints).toEqual([]);
  });

  test("the text of an article holds no element, so that no letter loses its join", async () => {
    const { page } = await desk.open("/library?lang=ar");
    await page.click("th .title a, .title a");
    await page.waitForSelector("article p");
    const inside = await page.$$eval("article p", (all) => all.map((each) => each.childElementCount));
    expect(inside.length).toBeGreaterThan(3);
    expect(inside.filter((count) => count > 0)).toEqual([]);
  });
});
