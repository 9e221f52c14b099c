// `npm run bench -- desk`: what somebody waits for who opens the desk on a project of 10,000 articles, in Chromium.
// ISNAD_BENCH_ARTICLES makes it smaller.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { median, percentile } from "../machine.mjs";
import { CHROMIUM, withServed } from "./served.mjs";

const ARTICLES = Number(process.env.ISNAD_BENCH_ARTICLES ?? 10_000);
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const VIEWS = 5;
const CLICKS = 12;

export const rows = [
  {
    title: "The desk on a large project",
    rows: [
      { key: "articles", label: "articles on file" },
      { key: "lanes", label: "lanes of the board measured" },
      { key: "answer_kb", label: "answer of that board, kB" },
      { key: "scripts_ms", label: "of the first view: until the scripts have run, ms" },
      { key: "first_view_ms", label: "first view of the board, median ms", goal: "< 1500" },
      { key: "drawer_ms", label: "click to the evidence shown, median ms", goal: "< 150" },
      { key: "drawer_p95_ms", label: "the same, p95 ms" },
      { key: "drawer_first_ms", label: "the same, the first click, ms" },
      { key: "bar_ms", label: "another bar drawn, median ms", goal: "< 100" },
      { key: "bar_p95_ms", label: "the same, p95 ms" },
      { key: "library_ms", label: "first view of the library, median ms" },
      { key: "longest_task_ms", label: "longest task while scrolling, ms", goal: "< 100" },
      { key: "js_kb", label: "scripts of the first load, kB gzipped", goal: "<= 350" },
    ],
  },
];

export async function measure() {
  if (!existsSync(CHROMIUM)) return { skipped: `there is no ${CHROMIUM}; ISNAD_CHROMIUM names one` };
  return withServed(ARTICLES, async (browser, address) => ({
    articles: ARTICLES,
    ...(await measurePages(browser, address)),
    js_kb: firstLoadKb(),
  }));
}

async function measurePages(browser, address) {
  const { origin, searchParams } = new URL(address);
  const token = searchParams.get("token");
  const firstViews = [];
  const library = [];
  let page;
  for (let i = 0; i < VIEWS; i++) {
    await page?.context().close();
    page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
    firstViews.push(await timeToShow(page, `${origin}/board?lang=ar&bar=1&token=${token}`, ".lane"));
    library.push(await timeToShow(page, `${origin}/library?lang=ar`, "tbody tr"));
    await timeToShow(page, `${origin}/board?lang=ar&bar=1`, ".mark");
  }
  const counts = await page.evaluate(async () => {
    const answer = await (await fetch("/board.json?bar=1")).text();
    const scripts = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
    return {
      lanes: JSON.parse(answer).lanes.length,
      answer_kb: Math.round(new Blob([answer]).size / 1000),
      scripts_ms: Math.round(scripts),
    };
  });
  const drawers = await timeClicks(page);
  const bars = await timeBars(page);
  return {
    ...counts,
    first_view_ms: Math.round(median(firstViews)),
    library_ms: Math.round(median(library)),
    drawer_ms: Math.round(median(drawers)),
    drawer_p95_ms: Math.round(percentile(drawers, 0.95)),
    drawer_first_ms: Math.round(drawers[0]),
    bar_ms: Math.round(median(bars)),
    bar_p95_ms: Math.round(percentile(bars, 0.95)),
    longest_task_ms: await longestTask(page, origin),
  };
}

/** From the request for a page to the frame in which something of it is there, in the page's own time. */
async function timeToShow(page, url, selector) {
  await page.addInitScript((wanted) => {
    globalThis.shownAt = new Promise((resolve) => {
      const look = () => {
        if (document.querySelector(wanted)) requestAnimationFrame(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, selector);
  await page.goto(url, { waitUntil: "commit" });
  return page.evaluate(() => globalThis.shownAt);
}

/** From a click on a mark to the paragraph with its evidence, in the page's own time. */
async function timeClicks(page) {
  return page.evaluate(async (clicks) => {
    const until = (isThere) =>
      new Promise((resolve) => {
        const look = () => (isThere() ? resolve(performance.now()) : requestAnimationFrame(look));
        look();
      });
    const times = [];
    for (let i = 0; i < clicks; i++) {
      // The drawer takes room from the drawing, which is drawn anew.
      const marks = document.querySelectorAll(".mark");
      const mark = marks[Math.floor((i * marks.length) / clicks)];
      const start = performance.now();
      mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      times.push((await until(() => document.querySelector(".drawer mark"))) - start);
      document.dispatchEvent(new KeyboardEvent("keydown", { code: "Escape", key: "Escape", bubbles: true }));
      await until(() => !document.querySelector(".drawer"));
    }
    return times;
  }, CLICKS);
}

/** From the choice of a bar to the board at it; each bar of a client is asked for once, then again. */
async function timeBars(page) {
  return page.evaluate(async (clicks) => {
    const settled = (bar) =>
      new Promise((resolve) => {
        const look = () =>
          location.search.includes(`bar=${bar}`) && !document.querySelector("[aria-busy=true]")
            ? resolve(performance.now())
            : requestAnimationFrame(look);
        requestAnimationFrame(look);
      });
    const times = [];
    for (let i = 0; i < clicks; i++) {
      const bar = 1 + ((i + 1) % 3);
      const start = performance.now();
      document.querySelector(`.bars input[value="${bar}"]`).click();
      times.push((await settled(bar)) - start);
    }
    return times;
  }, CLICKS);
}

/** The longest task of the page's main thread while the board and the library are scrolled through. */
async function longestTask(page, origin) {
  let longest = 0;
  for (const path of ["/board?lang=ar&bar=1", "/library?lang=ar"]) {
    await page.goto(origin + path, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ type: "longtask" });
    });
    for (let i = 0; i < 30; i++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(30);
    }
    longest = Math.max(longest, await page.evaluate(() => globalThis.longest));
  }
  return Math.round(longest);
}

/** What index.html asks for before it shows anything. */
function firstLoadKb() {
  const document = readFileSync(join(DIST, "web/index.html"), "utf8");
  const names = readdirSync(join(DIST, "web/assets")).filter(
    (name) => name.endsWith(".js") && document.includes(name),
  );
  const bytes = names.map((name) => gzipSync(readFileSync(join(DIST, "web/assets", name))).length);
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / 1000);
}
