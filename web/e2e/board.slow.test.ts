import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HAS_CHROMIUM, LOCALES, pressAs, type Served, serveDesk } from "./desk.fixture.ts";

let desk: Served;
beforeAll(async () => {
  if (HAS_CHROMIUM) desk = await serveDesk();
}, 60_000);
afterAll(() => desk?.close());

const inChromium = describe.skipIf(!HAS_CHROMIUM);

/** What the lanes say in words, by holder. */
const verdicts = (page: Page) =>
  page.$$eval(".lane", (lanes) =>
    Object.fromEntries(
      lanes.map((lane) => [
        lane.getAttribute("data-holder"),
        {
          holder: lane.querySelector(".holder")?.textContent,
          now: lane.querySelector(".now")?.textContent,
          status: lane.querySelector(".status")?.textContent,
        },
      ]),
    ),
  );

/** Where the marks of each lane lie: from the left, and from the top of their drawing. */
const places = async (page: Page) => {
  await page.waitForSelector(".mark");
  return page.$$eval(".mark", (marks) =>
    marks.map((mark) => {
      const target = mark.querySelector(".target")?.getBoundingClientRect();
      const svg = mark.closest("svg")?.getBoundingClientRect();
      if (!target || !svg) throw new Error("a mark without a drawing");
      const x = target.x + target.width / 2;
      return { fromLeft: x - svg.x, fromRight: svg.right - x, y: target.y - svg.y };
    }),
  );
};

inChromium("the board (skipped where there is no Chromium; ISNAD_CHROMIUM names one)", () => {
  test.each(LOCALES)("in %s draws what its table says", async (locale) => {
    const { page, complaints } = await desk.open(`/board?lang=${locale}&bar=1`);
    const lanes = await verdicts(page);
    expect(Object.keys(lanes).length).toBeGreaterThan(3);
    await page.keyboard.press("t");
    await page.waitForSelector("table");
    const rows = await page.$$eval("tbody tr", (all) =>
      Object.fromEntries(
        all.map((row) => [
          row.getAttribute("data-holder"),
          {
            holder: row.querySelector("th")?.textContent,
            now: row.children[3]?.textContent,
            status: row.children[8]?.textContent,
          },
        ]),
      ),
    );
    expect(rows).toEqual(lanes);
    expect(complaints).toEqual([]);
  });

  test("in Arabic is the mirror image of the English one: the same height, time from right to left", async () => {
    // The client's name takes as much room in both, so that the drawings are equally wide.
    const english = await places((await desk.open("/board?lang=en&bar=1")).page);
    const arabic = await places((await desk.open("/board?lang=ar&bar=1")).page);
    const disguised = await places((await desk.open("/board?lang=xr&bar=1")).page);
    expect(english.length).toBeGreaterThan(5);
    for (const [index, mark] of english.entries())
      for (const mirrored of [arabic[index], disguised[index]]) {
        expect(mirrored?.fromRight).toBeCloseTo(mark.fromLeft, 0);
        expect(mirrored?.y).toBeCloseTo(mark.y, 0);
      }
  });

  test("opens the evidence behind a mark, word for word, and a link shows the same view again", async () => {
    const { page, complaints } = await desk.open("/board?lang=ar&bar=1");
    await page.click(".mark");
    await page.waitForSelector(".drawer mark");
    const quote = await page.textContent(".drawer mark");
    const context = await page.textContent(".drawer .context");
    expect(context).toContain(quote);
    const again = await desk.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.page.waitForSelector(".drawer mark");
    expect(await again.page.textContent(".drawer mark")).toBe(quote);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".drawer", { state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.classList.contains("mark"))).toBe(true);
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  test("is walked by keys alone, also on an Arabic keyboard", async () => {
    const { page } = await desk.open("/board?lang=ar&bar=1");
    const focus = () =>
      page.evaluate(() => {
        const { x = 0, y = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
        return { x, y, lane: document.activeElement?.closest("[data-holder]")?.getAttribute("data-holder") };
      });
    await page.keyboard.press("ArrowDown");
    const first = await focus();
    await page.keyboard.press("ArrowDown");
    expect((await focus()).lane).not.toBe(first.lane);
    await page.keyboard.press("ArrowUp");
    expect((await focus()).lane).toBe(first.lane);
    // As drawn: the arrow to the right goes right, whichever way time runs.
    await page.keyboard.press("ArrowRight");
    const left = await focus();
    await page.keyboard.press("ArrowRight");
    expect((await focus()).x).toBeGreaterThan(left.x);
    // The key of B bears another letter on an Arabic keyboard.
    await pressAs(page, "KeyB", "لا");
    await page.waitForFunction(() => location.search.includes("bar=2"));
    await pressAs(page, "KeyT", "ف");
    await page.waitForSelector("table");
    await page.keyboard.press("Shift+Slash");
    await page.waitForSelector("[role=dialog]");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[role=dialog]", { state: "detached" });
  });

  test("keys of letters can be turned off, and a field keeps its letters", async () => {
    const { page } = await desk.open("/board?lang=en&bar=1");
    await page.fill(".date input", "");
    await page.focus(".date input");
    await page.keyboard.press("b");
    expect(new URL(page.url()).searchParams.get("bar")).toBe("1");
    await page.evaluate(() => localStorage.setItem("isnad.letterKeys", "off"));
    await page.focus("main");
    await page.keyboard.press("b");
    expect(new URL(page.url()).searchParams.get("bar")).toBe("1");
    await page.evaluate(() => localStorage.removeItem("isnad.letterKeys"));
    await page.keyboard.press("b");
    await page.waitForFunction(() => location.search.includes("bar=2"));
  });

  test("compares two days in one figure", async () => {
    const { page, complaints } = await desk.open(
      "/board?lang=en&bar=1&view=compare&a=2020-05-20&b=2020-06-30",
    );
    // A level line has no height, so that the browser calls it invisible.
    await page.waitForSelector(".slopes .slope", { state: "attached" });
    expect(await page.textContent("figcaption")).toContain("20 May 2020");
    expect(complaints).toEqual([]);
  });

  test("takes a date in Arabic digits, and says so where it is none", async () => {
    const { page } = await desk.open("/board?lang=ar");
    await page.fill(".date input", "٢٠٢٠-٠٥");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("from=2020-05"));
    await page.fill(".date input", "أمس");
    expect(await page.textContent(".react-aria-FieldError")).toContain("ليس هذا تاريخا");
  });

  test.each(["ar", "en"])(
    "in %s says why a date lies between two days, and what a level means",
    async (lang) => {
      const { page, complaints } = await desk.open(`/board?lang=${lang}&bar=1`);
      await page.waitForSelector(".to-date");
      // Its middle may lie under a sign; its end does not.
      const place = await page.evaluate(() => {
        const box = document.querySelector(".to-date .whisker")?.getBoundingClientRect();
        return box ? { x: box.left + 2, y: box.top + box.height / 2 } : null;
      });
      await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
      await page.waitForSelector(".facts dd.asked");
      expect(await page.textContent(".facts dd.asked")).toContain("2020");
      await page.locator(".to-codebook").first().click();
      await page.waitForSelector(".codebook .entry.asked");
      expect(new URL(page.url()).searchParams.get("at")).toBe("position.fights-for");
      expect(complaints).toEqual([]);
    },
  );

  test("takes a baseline by keys, and the lane says on whose word it stood there", async () => {
    const own = await serveDesk();
    try {
      const { page, complaints } = await own.open("/board?lang=ar&bar=2&client=haftar");
      const link = page.locator('.lane[data-holder="egypt"] .verdict a', { hasText: "أضف دليلا" });
      await link.focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector(".baseline h2:focus");
      await page.locator(".baseline .person input").focus();
      await page.keyboard.type("سلمى");
      await page.keyboard.press("Enter");
      await page.locator(".baseline textarea").focus();
      await page.keyboard.type("قال بيان الرئاسة إن القاهرة تدرب قوات حفتر منذ عام.");
      await page.selectOption(".baseline select", "trains");
      await page.locator(".baseline label", { hasText: "الناشر" }).locator("input").fill("صحيفة الأيام");
      await page.locator(".baseline .date input").fill("٢٠١٩-٠٤");
      await page.locator(".baseline button[type=submit]").focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector(".drawer mark");
      expect(await page.textContent(".drawer mark")).toContain("تدرب قوات حفتر");
      await page.waitForFunction(() =>
        document.querySelector('.lane[data-holder="egypt"] .verdict')?.textContent?.includes("صحيفة الأيام"),
      );
      expect(complaints).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
