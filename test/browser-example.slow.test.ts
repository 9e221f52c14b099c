import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt } from "./isnad.fixture.ts";

const CHROMIUM = process.env["ISNAD_CHROMIUM"] ?? "/usr/bin/chromium";
const hasChromium = existsSync(CHROMIUM);

/** A file that the bundler wrote; of code, with what it still imports. */
interface Written {
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
}

let folder: string;
let files: readonly Written[];
let served: { readonly url: string; close(): Promise<void> };

beforeAll(async () => {
  ensureBuilt();
  // A variable, because the example is a program without types.
  const example = "../examples/browser/build.mjs";
  const { buildPage, servePage } = await import(example);
  folder = mkdtempSync(join(tmpdir(), "isnad-browser-"));
  files = await buildPage(folder);
  const server = await servePage(folder, 0);
  served = { url: server.resolvedUrls.local[0], close: () => server.close() };
}, 180_000);
afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the bundle of the browser example", () => {
  const scripts = () => files.filter(({ code }) => code !== undefined);
  const gzippedKb = (name: RegExp) => {
    const file = files.find(({ fileName }) => name.test(fileName));
    return gzipSync(file?.code ?? file?.source ?? "").length / 1000;
  };

  test("holds no module of Node", () => {
    expect(scripts().length).toBeGreaterThan(2);
    const modules = scripts().flatMap(({ imports = [], moduleIds = [] }) => [...imports, ...moduleIds]);
    expect(modules.filter((id) => /^node:|browser-external/.test(id))).toEqual([]);
  });

  test("is small, and keeps each language and its data to themselves", () => {
    expect(gzippedKb(/^assets\/index-.*\.js$/)).toBeLessThan(10);
    expect(gzippedKb(/^assets\/arabic-/)).toBeLessThan(20);
    expect(gzippedKb(/^assets\/english-/)).toBeLessThan(150);
    expect(gzippedKb(/lexicon-.*\.txt$/)).toBeLessThan(1000);
    const holders = scripts().filter(({ moduleIds = [] }) =>
      moduleIds.some((id) => id.includes("compromise")),
    );
    expect(holders.map(({ fileName }) => fileName.split("-")[0])).toEqual(["assets/english"]);
  });
});

describe.skipIf(!hasChromium)(
  "the page in Chromium (skipped where there is none; ISNAD_CHROMIUM names one)",
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    }, 30_000);
    afterAll(() => browser?.close());

    /** Opens the page, has a sentence read, and returns the table's cells by word and column. */
    async function readIn(language: string, sentence: string) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      const fetched: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => fetched.push(request.url()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(`${served.url}?lang=${language}`);
      await page.fill("#sentence", sentence);
      await page.click("button");
      await page.waitForSelector("table");
      expect(complaints).toEqual([]);
      expect(fetched.filter((url) => !url.startsWith(served.url) && !url.startsWith("data:"))).toEqual([]);
      return { page, fetched, cells: await cellsOf(page) };
    }

    function cellsOf(page: Page): Promise<Record<string, Record<string, string>>> {
      return page.$$eval("tbody tr", (rows) =>
        Object.fromEntries(
          rows.map((row) => {
            const cells = [...row.children].map((cell) => [
              cell.getAttribute("data-column"),
              cell.textContent,
            ]);
            return [row.children[0]?.textContent, Object.fromEntries(cells)];
          }),
        ),
      );
    }

    test("in Arabic reads an Arabic sentence, from right to left", { timeout: 60_000 }, async () => {
      const { page, fetched, cells } = await readIn("ar", "ونفى المتحدث انسحاب مقاتليه.");
      expect(await page.getAttribute("html", "dir")).toBe("rtl");
      expect(cells["مقاتليه"]).toMatchObject({
        place: "20–27",
        clitics: "+ه ضمير",
        lemma: "مُقَاتِل",
        root: "ق ت ل",
        pattern: "مُفَاعِل",
        pos: "اسم",
        verb: "قَاتَل اسم فاعل",
      });
      expect(cells["ونفى"]).toMatchObject({ clitics: "و+ عطف", pos: "فعل" });
      expect(cells["انسحاب"]).toMatchObject({ verb: "اِنْسَحَب مصدر" });
      expect(fetched.some((url) => url.includes("english"))).toBe(false);
      // The first column stands at the right edge, and nothing is cut off.
      const [first, last] = await Promise.all(
        ["th:first-child", "th:last-child"].map((head) => page.locator(`thead ${head}`).boundingBox()),
      );
      expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
      expect(last?.x).toBeGreaterThanOrEqual(0);
      await page.close();
    });

    test("in English reads an English sentence, from left to right", { timeout: 60_000 }, async () => {
      const { page, fetched, cells } = await readIn("en", "The army's withdrawal wasn't announced.");
      expect(await page.getAttribute("html", "dir")).toBe("ltr");
      expect(cells["army's"]).toMatchObject({ place: "4–10", clitics: "+'s possessive", pos: "noun" });
      expect(cells["withdrawal"]).toMatchObject({ verb: "withdraw noun of action", features: "singular" });
      expect(cells["announced"]).toMatchObject({ lemma: "announce", features: "past form, passive" });
      expect(cells["withdrawal"]).not.toHaveProperty("root");
      expect(fetched.some((url) => /arabic|lexicon|weights/.test(url))).toBe(false);
      await page.close();
    });

    test("says each text in the page's language, whatever the sentence's", { timeout: 60_000 }, async () => {
      const { page, cells } = await readIn("ar", "Rebels fled.");
      expect(cells["Rebels"]).toMatchObject({ pos: "اسم", features: "جمع" });
      expect(await page.getAttribute("tbody th bdi", "dir")).toBe("ltr");
      expect(await page.getAttribute("nav [aria-current]", "lang")).toBe("ar");
      await page.close();
    });
  },
);
