import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { codeArticle, readPacks, scoreArticles, toRecord } from "../../dist/index.js";
import { median } from "../machine.mjs";

const ARTICLE = "../shared/seed/article.txt";
const GOLD = "../shared/gold/seed.json";
const WARM_RUNS = 30;
const COLD_RUNS = 7;

/** The seed article: quality against its gold, time for one article warm, time from cold start to the board. */
export async function measure() {
  if (!existsSync(ARTICLE) || !existsSync(GOLD)) return { skipped: `${ARTICLE} or ${GOLD} is not there` };
  const bytes = readFileSync(ARTICLE);
  const gold = JSON.parse(readFileSync(GOLD, "utf8"));
  const knowledge = readPacks();
  const facts = { file: ARTICLE, published: gold.article.published };
  const score = scoreArticles([gold], [toRecord(codeArticle(bytes, facts, knowledge))]);
  return {
    stance_f1: score.stance.f1,
    event_f1: score.event.f1,
    statement_f1: score.statement.f1,
    chain: score.attributes.chain,
    status: score.attributes.status,
    certainty: score.attributes.certainty,
    when: score.attributes.when,
    where: score.attributes.where,
    false_moves: score.false_moves,
    article_ms: warmMs(() => codeArticle(bytes, facts, knowledge)),
    cold_start_ms: coldMs(facts),
  };
}

function warmMs(run) {
  const times = [];
  for (let i = 0; i < WARM_RUNS; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return Math.round(median(times) * 10) / 10;
}

function coldMs({ file, published }) {
  const times = [];
  for (let i = 0; i < COLD_RUNS; i++) {
    const start = performance.now();
    execFileSync(
      process.execPath,
      ["dist/cli/main.js", "board", file, "--client", "haftar", "--published", published],
      {
        stdio: "ignore",
      },
    );
    times.push(performance.now() - start);
  }
  return Math.round(median(times));
}
