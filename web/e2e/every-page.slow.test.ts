import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousViolations } from "./axe.fixture.ts";
import { HAS_CHROMIUM, LOCALES, type Served, serveDesk } from "./desk.fixture.ts";

let desk: Served;
let pages: readonly string[];
beforeAll(async () => {
  if (!HAS_CHROMIUM) return;
  desk = await serveDesk();
  pages = await addresses();
}, 60_000);
afterAll(() => desk?.close());

const KINDS = [
  "board",
  "board, table",
  "board, a claim",
  "library",
  "article",
  "article, a coding",
  "actors",
  "actor",
  "actor, splitting its names",
  "matrix",
  "map",
  "review",
  "project",
  "codebook",
  "a baseline",
  "nothing",
] as const;

/** An address of each kind of page, with what the examples hold. */
async function addresses(): Promise<string[]> {
  const { page } = await desk.open("/board?bar=1");
  const board = await page.evaluate(async () => (await fetch("/board.json?bar=1")).json());
  const [lane] = board.lanes;
  const [claim] = lane.claims;
  const coding = await page.evaluate(
    async (id) => (await fetch(`/codings/${id}.json`)).json(),
    claim.marks[0].coding,
  );
  const article = `/articles/${coding.article.id}`;
  return [
    "/board?bar=1",
    "/board?bar=1&view=table",
    `/board?bar=1&claim=${encodeURIComponent(claim.id)}`,
    "/library?",
    `${article}?`,
    `${article}?coding=${coding.coding.id}`,
    "/actors?",
    `/actors/${lane.holder.id}?`,
    `/actors/${lane.holder.id}?names=split`,
    "/matrix?",
    "/map?",
    "/review?",
    "/project?",
    "/codebook?at=stance.withdraws",
    `/board?bar=1&lane=${lane.holder.id}&baseline=1`,
    "/nothing?",
  ];
}

/** Text in Arabic letters that no element says is Arabic. */
const unmarkedArabic = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement?.closest("[lang]")?.getAttribute("lang");
      const isHidden = node.parentElement?.closest("script, style") !== null;
      if (!isHidden && lang !== "ar" && /[\u0621-\u064A]{2}/.test(node.textContent ?? "")) {
        found.push(`${node.parentElement?.tagName}: ${node.textContent?.slice(0, 60)}`);
      }
    }
    return found;
  });

/** Elements that stick out of the page sideways, but for those that may scroll alone. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scroll = document.scrollingElement?.scrollWidth ?? 0;
    if (scroll <= width + 1) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && (left < -1 || right > width + 1) && !element.closest(".scroll, .hidden, .skip");
      })
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute("class")} ${element.textContent?.slice(0, 40)}`,
      );
  });

const SPACED =
  "* { line-height: 1.5 !important; word-spacing: 0.16em !important; letter-spacing: 0.12em !important } p { margin-block-end: 2em !important }";

/** As an extension of a browser would set it: the page's policy takes no style element from outside. */
function addSpacing(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** For each: nothing serious for axe, no complaint of the browser, no request beyond this machine, nothing sticks out. */
describe.skipIf(!HAS_CHROMIUM)("every page (skipped where there is no Chromium)", () => {
  describe.each(LOCALES)("in %s", (locale) => {
    test.each(KINDS.map((kind, index) => [kind, index] as const))("%s", async (kind, index) => {
      const { page, complaints, outside } = await desk.open(`${pages[index]}&lang=${locale}`);
      expect(await seriousViolations(page)).toEqual([]);
      // The browser itself complains of an address that is not there.
      expect(kind === "nothing" ? [] : complaints).toEqual([]);
      expect(outside).toEqual([]);
      expect(await page.getAttribute("html", "dir")).toBe(locale === "en" ? "ltr" : "rtl");
      expect(await page.title()).toMatch(locale === "ar" ? /إسناد/ : /Isnad|Isñad|Isñád/);
      if (locale === "en") expect(await unmarkedArabic(page)).toEqual([]);
      // It reads at 320 pixels, and with letters twice as large.
      await page.setViewportSize({ width: 320, height: 800 });
      await page.waitForTimeout(150);
      expect(await sticksOut(page)).toEqual([]);
      // A reader's own spacing of lines, words and letters (WCAG 1.4.12) cuts nothing off.
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(addSpacing, SPACED);
      await page.waitForTimeout(100);
      expect(await sticksOut(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      await page.waitForTimeout(150);
      expect(await sticksOut(page)).toEqual([]);
      await page.context().close();
    });
  });

  test("writes its numbers in the digits that an Arabic reader chose, and leaves quotations theirs", async () => {
    const { page } = await desk.open("/project?lang=ar");
    await page.locator(".views button", { hasText: "١٢٣" }).click();
    await page.goto(`${desk.origin}/board?bar=1&lang=ar`, { waitUntil: "networkidle" });
    expect(await page.textContent(".sentence")).toMatch(/[٠-٩]/);
    expect(await page.textContent(".sentence")).not.toMatch(/\d/);
    expect(await page.textContent("svg.axis")).not.toMatch(/\d/);
    await page.goto(`${desk.origin}/board?bar=1&lang=en`, { waitUntil: "networkidle" });
    expect(await page.textContent(".sentence")).toMatch(/\d/);
    await page.context().close();
  });

  test("shows its signs in forced colours and in print", async () => {
    const { page } = await desk.open("/board?bar=1&lang=ar", { forcedColors: "active" });
    await page.waitForSelector(".mark .glyph");
    const colours = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return { glyph: style(".mark .glyph").fill, paper: style("body").backgroundColor };
    });
    expect(colours.glyph).not.toBe(colours.paper);
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible(".toolbar")).toBe(false);
    expect(await page.isVisible(".lane svg")).toBe(true);
  });
});
