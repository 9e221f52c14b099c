import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HAS_CHROMIUM, type Served, serveDesk } from "./desk.fixture.ts";

/** The pictures of docs/tutorial, which the README shows too. `ISNAD_UPDATE_DOCS=1` takes them anew: look at each. */
const FOLDER = join(import.meta.dirname, "..", "..", "docs", "tutorial", "pictures");
const IS_TAKING = process.env["ISNAD_UPDATE_DOCS"] === "1";
/** Points of a square in which pictures are compared: as large as a button. */
const SQUARE = 48;
/**
 * Shares of points that may differ, of the whole picture and of the square where most do: another version of the
 * browser draws letters a little otherwise. A button that has moved is little of a page, and much of a square.
 */
const MAY_DIFFER = { whole: 0.005, square: 0.1 } as const;

let desk: Served;
beforeAll(async () => {
  if (HAS_CHROMIUM) desk = await serveDesk();
}, 60_000);
afterAll(() => desk?.close());

interface Picture {
  readonly name: string;
  readonly path: string;
  /** What is done before the picture is taken. */
  before?(page: Page): Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: "board", path: "/board?bar=2" },
  {
    name: "evidence",
    path: "/board?bar=2",
    before: async (page) => {
      await page.click(".mark");
      await page.waitForSelector(".drawer mark");
    },
  },
  { name: "table", path: "/board?bar=3&view=table" },
  { name: "codebook", path: "/codebook?at=position.wavers" },
  { name: "compare", path: "/board?bar=2&view=compare&a=2020-05-20&b=2020-06-30" },
  { name: "library", path: "/library" },
  {
    name: "article",
    path: "/library",
    before: async (page) => {
      const id = await page.evaluate(async () => {
        const { lanes } = await (await fetch("/board.json?bar=2")).json();
        const ids: string[] = lanes.flatMap((lane: { claims: { marks: { coding: string }[] }[] }) =>
          lane.claims.flatMap(({ marks }) => marks.map(({ coding }) => coding)),
        );
        for (const coding of ids) {
          const { article } = await (await fetch(`/codings/${coding}.json`)).json();
          if (article.language === "ar") return `${article.id}?coding=${coding}`;
        }
        throw new Error("no coding of an Arabic article is on the board");
      });
      const lang = new URL(page.url()).searchParams.get("lang");
      await page.goto(`${new URL(page.url()).origin}/articles/${id}&lang=${lang}`, {
        waitUntil: "networkidle",
      });
      await page.waitForSelector(".drawer mark");
    },
  },
  { name: "actor", path: "/actors/haftar" },
  { name: "matrix", path: "/matrix" },
  { name: "map", path: "/map" },
  { name: "review", path: "/review?client=haftar&bar=2" },
  { name: "project", path: "/project" },
];

/**
 * How much two pictures differ visibly: the share of all points, and that of the square where most do; 1 where their
 * sizes differ. Told by the browser itself.
 */
async function difference(page: Page, a: Buffer, b: Buffer): Promise<{ whole: number; square: number }> {
  const sources = [a, b].map((bytes) => `data:image/png;base64,${bytes.toString("base64")}`);
  return page.evaluate(
    async ({ sources: [one = "", other = ""], side }) => {
      const points = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d");
        if (!context) throw new Error("no canvas");
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [x, y] = [await points(one), await points(other)];
      if (x.width !== y.width || x.height !== y.height) return { whole: 1, square: 1 };
      const squares = new Map<string, number>();
      let differing = 0;
      for (let i = 0; i < x.data.length; i += 4) {
        const distance = [0, 1, 2].reduce(
          (sum, at) => sum + Math.abs((x.data[i + at] ?? 0) - (y.data[i + at] ?? 0)),
          0,
        );
        if (distance <= 90) continue;
        differing++;
        const [column, row] = [(i / 4) % x.width, Math.floor(i / 4 / x.width)];
        const key = `${Math.floor(column / side)} ${Math.floor(row / side)}`;
        squares.set(key, (squares.get(key) ?? 0) + 1);
      }
      return {
        whole: differing / (x.data.length / 4),
        square: Math.max(0, ...squares.values()) / side ** 2,
      };
    },
    { sources, side: SQUARE },
  );
}

/** The page as it stands, without the times of this very run. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  return page.screenshot({ mask: [page.locator("time")], maskColor: "#e8e8e8" });
}

async function openAt(path: string, lang: string): Promise<Page> {
  const address = `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
  const { page } = await desk.open(address, { width: 1280, height: 900 });
  await page.evaluate(() => localStorage.setItem("isnad.tour", "seen"));
  await page.reload({ waitUntil: "networkidle" });
  return page;
}

describe.skipIf(!HAS_CHROMIUM)("the pictures of the tutorial (skipped where there is no Chromium)", () => {
  describe.each(["ar", "en"] as const)("in %s", (lang) => {
    test.each(PICTURES)("$name shows the page as it is now", async ({ name, path, before }) => {
      const page = await openAt(path, lang);
      await before?.(page);
      const picture = await pictureOf(page);
      const file = join(FOLDER, `${name}-${lang}.png`);
      if (IS_TAKING) writeFileSync(file, picture);
      expect(existsSync(file), `${file} is missing; ISNAD_UPDATE_DOCS=1 takes it`).toBe(true);
      const { whole, square } = await difference(page, picture, readFileSync(file));
      const remedy = `${file} shows another page; ISNAD_UPDATE_DOCS=1 takes it anew: look at it`;
      expect(whole, remedy).toBeLessThan(MAY_DIFFER.whole);
      expect(square, remedy).toBeLessThan(MAY_DIFFER.square);
      await page.context().close();
    });
  });

  test("a button that has moved makes another picture, the same page opened again does not", async () => {
    const page = await openAt("/library", "en");
    const before = await pictureOf(page);
    await page.reload({ waitUntil: "networkidle" });
    expect((await difference(page, before, await pictureOf(page))).square).toBeLessThan(MAY_DIFFER.square);
    for (const button of ["Search", "Take reports in"]) {
      const found = page.getByRole("button", { name: button, exact: true });
      await found.evaluate((element: HTMLElement) => element.style.setProperty("translate", "0 8px"));
      const { square } = await difference(page, before, await pictureOf(page));
      await found.evaluate((element: HTMLElement) => element.style.removeProperty("translate"));
      expect(square, button).toBeGreaterThan(MAY_DIFFER.square);
    }
    await page.context().close();
  });
});
