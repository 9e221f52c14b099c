// What names cost: loading all packs in a fresh process, and finding names in articles.
import { execFileSync } from "node:child_process";
import { median } from "../machine.mjs";

const PROCESSES = 7;
const LOAD = `
const { readPacks } = await import("./dist/packs/read-packs.js");
const { nameIndexOf } = await import("./dist/mentions/name-index.js");
const start = performance.now();
const knowledge = readPacks();
const packs = performance.now();
nameIndexOf(knowledge, "ar");
const index = performance.now();
console.log(JSON.stringify({ packs: packs - start, index: index - packs }));
`;

/** Milliseconds, medians of fresh processes: reading all packs, and the index of Arabic names after it. */
export function measureLoading() {
  const runs = Array.from({ length: PROCESSES }, () =>
    JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", LOAD], { encoding: "utf8" })),
  );
  const of = (key) => Math.round(median(runs.map((run) => run[key])));
  return { load_ms: of("packs"), index_ms: of("index") };
}

const PASSES = 5;

/** Articles a minute on one core for this stage alone, warm, median of five passes over the gold's articles. */
export async function measureSpeed(articles) {
  if (!articles) return {};
  const [{ readPacks }, { readArticle }, { readText }, { readMentions }] = await Promise.all([
    import("../../dist/index.js"),
    import("../../dist/article/read-article.js"),
    import("../../dist/text/read-text.js"),
    import("../../dist/mentions/read-mentions.js"),
  ]);
  const knowledge = readPacks();
  const read = articles.map(({ text, published }) => {
    const { article } = readArticle(new TextEncoder().encode(text), { published });
    return { article, text: readText(article, knowledge) };
  });
  const passes = Array.from({ length: PASSES + 1 }, () => {
    const start = performance.now();
    for (const { article, text } of read) readMentions(article, text, knowledge);
    return performance.now() - start;
  }).slice(1);
  return { articles_per_minute: Math.round((read.length / median(passes)) * 60_000) };
}
