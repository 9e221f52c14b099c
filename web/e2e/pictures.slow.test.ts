import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HAS_CHROMIUM, type Served, serveDesk } from "./desk.fixture.ts";

/** The pictures of docs/tutorial, which the README shows too. `ISNAD_UPDATE_DOCS=1` takes them anew: look at each. */
const FOLDER = join(import.meta.dirname, "..", "..", "docs", "tutorial", "pictures");
const IS_TAKING = process.env["ISNAD_UPDATE_DOCS"] === "1";
/** Share of points that may differ: another version of the browser draws letters a little otherwise. */
const MAY_DIFFER = 0.04;

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

/** The share of points in which two pictures differ visibly; 1 where their sizes differ. Told by the browser itself. */
async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const sources = [a, b].map((bytes) => `data:image/png;base64,${bytes.toString("base64")}`);
  return page.evaluate(async ([one = "", other = ""]) => {
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
    if (x.width !== y.width || x.height !== y.height) return 1;
    let differing = 0;
    for (let i = 0; i < x.data.length; i += 4) {
      const distance = [0, 1, 2].reduce(
        (sum, at) => sum + Math.abs((x.data[i + at] ?? 0) - (y.data[i + at] ?? 0)),
        0,
      );
      if (distance > 90) differing++;
    }
    return differing / (x.data.length / 4);
  }, sources);
}

describe.skipIf(!HAS_CHROMIUM)("the pictures of the tutorial (skipped where there is no Chromium)", () => {
  describe.each(["ar", "en"] as const)("in %s", (lang) => {
    test.each(PICTURES)("$name shows the page as it is now", async ({ name, path, before }) => {
      const { page } = await desk.open(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`, {
        width: 1280,
        height: 900,
      });
      await page.evaluate(() => localStorage.setItem("isnad.tour", "seen"));
      await page.reload({ waitUntil: "networkidle" });
      await before?.(page);
      await page.evaluate(() => document.fonts.ready);
      await page.mouse.move(0, 0);
      await page.waitForTimeout(400);
      // Times of this very run.
      const picture = await page.screenshot({ mask: [page.locator(".of-this-run")], maskColor: "#e8e8e8" });
      const file = join(FOLDER, `${name}-${lang}.png`);
      if (IS_TAKING) writeFileSync(file, picture);
      expect(existsSync(file), `${file} is missing; ISNAD_UPDATE_DOCS=1 takes it`).toBe(true);
      expect(await difference(page, picture, readFileSync(file))).toBeLessThan(MAY_DIFFER);
      await page.context().close();
    });
  });
});
