// `npm run bench -- pages`: every page of the desk as a visitor with nothing cached meets it, on a project of 10,000
// articles: until it is shown, what it loads, what moves, and what axe finds. ISNAD_BENCH_ARTICLES makes it smaller.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { median } from "../machine.mjs";
import { CHROMIUM, withServed } from "./served.mjs";

const ARTICLES = Number(process.env.ISNAD_BENCH_ARTICLES ?? 10_000);
const VISITS = 3;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGE = fileURLToPath(new URL("./pages.md", import.meta.url));
const LANGUAGES = ["ar", "en"];

export async function measure() {
  if (!existsSync(CHROMIUM)) return { skipped: `there is no ${CHROMIUM}; ISNAD_CHROMIUM names one` };
  return withServed(ARTICLES, async (browser, address) => {
    const visit = visitorOf(browser, address);
    const result = { articles: ARTICLES };
    for (const [name, path] of Object.entries(await pathsOf(visit))) result[name] = await audit(visit, path);
    return result;
  });
}

/** Opens a page in a browser that knows nothing yet. */
function visitorOf(browser, address) {
  const { origin, searchParams } = new URL(address);
  const token = searchParams.get("token");
  return async (path, use) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const page = await context.newPage();
    const outside = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
        outside.push(request.url());
    });
    await page.addInitScript(watch);
    const url = new URL(path, origin);
    url.searchParams.set("token", token);
    await page.goto(url.href, { waitUntil: "commit" });
    const shown = await page.evaluate(() => globalThis.shownAt);
    await page.waitForLoadState("networkidle");
    const answer = await use(page, { shown, outside });
    await context.close();
    return answer;
  };
}

/** Runs in the page before anything else: when its data stand in it, what shifts, which tasks are long. */
function watch() {
  globalThis.shift = 0;
  globalThis.longest = 0;
  const each = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  each("layout-shift", (entry) => {
    if (!entry.hadRecentInput) globalThis.shift += entry.value;
  });
  each("longtask", (entry) => {
    globalThis.longest = Math.max(globalThis.longest, entry.duration);
  });
  globalThis.shownAt = new Promise((resolve) => {
    const look = () => {
      const isThere =
        document.querySelector("main h1, main h2") &&
        !document.querySelector("[aria-busy=true], main p.state[role=status]");
      if (isThere) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** One address of each kind of page. */
const pathsOf = (visit) =>
  visit("/board?bar=1", async (page) => {
    const [lane] = (await page.evaluate(async () => (await fetch("/board.json?bar=1")).json())).lanes;
    const { coding } = lane.claims[0].marks[0];
    const { article } = await page.evaluate(
      async (id) => (await fetch(`/codings/${id}.json`)).json(),
      coding,
    );
    return {
      board: "/board?bar=1",
      table: "/board?bar=1&view=table",
      evidence: `/board?bar=1&coding=${coding}`,
      library: "/library?",
      article: `/articles/${article.id}?`,
      actor: `/actors/${lane.holder.id}?`,
      matrix: "/matrix?",
      map: "/map?",
      review: "/review?",
      project: "/project?",
      codebook: "/codebook?",
    };
  });

async function audit(visit, path) {
  const visits = [];
  for (let i = 0; i < VISITS; i++) visits.push(await visit(`${path}&lang=ar`, readVisit));
  const found = [];
  for (const lang of LANGUAGES) found.push(...(await visit(`${path}&lang=${lang}`, violationsOf)));
  const grave = found.filter((impact) => impact === "serious" || impact === "critical");
  const of = (key) => median(visits.map((each) => each[key]));
  return {
    shown_ms: Math.round(of("shown")),
    requests: of("requests"),
    kb: Math.round(of("bytes") / 1000),
    elements: of("elements"),
    shift: Number(of("shift").toFixed(3)),
    longest_task_ms: Math.round(of("longest")),
    axe_serious: grave.length,
    axe_other: found.length - grave.length,
    outside: Math.max(...visits.map((each) => each.outside)),
  };
}

const readVisit = async (page, { shown, outside }) => ({
  shown,
  outside: outside.length,
  ...(await page.evaluate(() => {
    const all = performance.getEntriesByType("resource");
    return {
      requests: all.length + 1,
      bytes: all.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
      elements: document.querySelectorAll("*").length,
      shift: globalThis.shift,
      longest: globalThis.longest,
    };
  })),
});

/** The impact of each place at which axe finds something. */
const violationsOf = async (page) => {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  const violations = await page.evaluate("axe.run().then(({ violations }) => violations)");
  return violations.flatMap(({ impact, nodes }) => nodes.map(() => impact));
};

const COLUMNS = {
  shown_ms: "shown, ms",
  requests: "requests",
  kb: "loaded, kB",
  elements: "elements",
  shift: "layout shift",
  longest_task_ms: "longest task, ms",
  axe_serious: "axe: serious or critical",
  axe_other: "axe: other",
  outside: "requests beyond the machine",
};

/** `--errors` writes the table of the last run into pages.md. */
export function writePage(line) {
  const pages = Object.entries(line).filter(([, value]) => typeof value === "object" && value !== null);
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const table = [
    row(["page", ...Object.values(COLUMNS)]),
    row(["---", ...Object.values(COLUMNS).map(() => "---:")]),
    ...pages.map(([name, figures]) => row([name, ...Object.keys(COLUMNS).map((key) => figures[key])])),
  ].join("\n");
  const text = readFileSync(PAGE, "utf8");
  const told = `${line.date}, ${line.cpu}, ${line.cores} cores, ${line.articles} articles:`;
  writeFileSync(
    PAGE,
    text.replace(/<!-- table -->[\s\S]*<!-- end -->/, `<!-- table -->\n${told}\n\n${table}\n<!-- end -->`),
  );
}
