import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HAS_CHROMIUM, MAIN, ROOT, type Served, serveDesk } from "./desk.fixture.ts";

/** The article that the project began with; it is not the project's to give out. */
const SEED = join(ROOT, "..", "shared", "seed", "article.txt");
const COPIES = 10;

const SENTENCES = {
  en: {
    1: "Of 4 backers: all 4 are claimed to be moving (any claim counts at this bar).",
    3: "Of 4 backers: 1 withdrawal established, 1 says he mediates, 2 claims not established.",
  },
  ar: {
    1: "من أصل 4 داعمين: كلهم يُدّعى أنهم يغيّرون مواقفهم (عند هذا المعيار يكفي أي ادعاء).",
    3: /^من أصل 4 داعمين: .*انسحاب.*يتوسط.*لم يثبت/,
  },
} as const;

/** What each line says. */
const lines = (page: Page) =>
  page.$$eval(".lane", (all) =>
    all.map((lane) => [".holder", ".now", ".status"].map((part) => lane.querySelector(part)?.textContent)),
  );

/** How many reports stand behind each line. */
const reports = (page: Page, bar: number): Promise<number[]> =>
  page.evaluate(async (asked) => {
    const board = await (await fetch(`/board.json?client=haftar&bar=${asked}`)).json();
    return board.lanes.map(({ articles }: { articles: number }) => articles);
  }, bar);

describe.skipIf(!HAS_CHROMIUM || !existsSync(SEED))(
  "the article that asks whether a card has fallen (skipped where ../shared or Chromium is not there)",
  () => {
    let folder: string;
    let alone: Served;
    let copied: Served;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "isnad-acceptance-"));
      const text = readFileSync(SEED, "utf8");
      const files = Array.from({ length: COPIES }, (_, index) => {
        const file = join(folder, `copy-${index}.txt`);
        writeFileSync(file, `${text.trimEnd()}\n\nنقلته الصحيفة ${index + 1}\n`);
        return file;
      });
      const code = (project: string, articles: readonly string[]) =>
        execFileSync(
          process.execPath,
          [MAIN, "code", ...articles, "--published", "2020-05-25", "--project", join(folder, project)],
          { stdio: "ignore" },
        );
      code("alone.isnad", [SEED]);
      code("copied.isnad", [SEED, ...files]);
      alone = await serveDesk(["serve", join(folder, "alone.isnad"), "--port", "0"]);
      copied = await serveDesk(["serve", join(folder, "copied.isnad"), "--port", "0"]);
    }, 180_000);
    afterAll(async () => {
      await alone?.close();
      await copied?.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      ["en", 1],
      ["en", 3],
      ["ar", 1],
      ["ar", 3],
    ] as const)(
      "in %s at bar %i: all are claimed to have moved, or one withdrawal stands",
      async (lang, bar) => {
        const { page } = await alone.open(`/board?client=haftar&bar=${bar}&lang=${lang}`);
        const sentence = (await page.textContent(".sentence")) ?? "";
        const expected = SENTENCES[lang][bar];
        if (typeof expected === "string") expect(sentence).toBe(expected);
        else expect(sentence).toMatch(expected);
        await page.context().close();
      },
    );

    test.each([1, 2, 3])("ten copies of it change no line at bar %i, only the reports", async (bar) => {
      const address = `/board?client=haftar&bar=${bar}&lang=ar`;
      const [one, many] = [(await alone.open(address)).page, (await copied.open(address)).page];
      expect(await lines(many)).toEqual(await lines(one));
      expect(await reports(one, bar)).toEqual([1, 1, 1, 1, 1]);
      expect(await reports(many, bar)).toEqual([1, 1, 1, 1, 1].map((own) => own + COPIES));
    });
  },
);
