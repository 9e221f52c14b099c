import { existsSync, readdirSync, readFileSync } from "node:fs";
import { codeArticle, readPacks, scoreArticles, toRecord } from "../../dist/index.js";

const FOLDER = "../shared/gold";
const SEED = "../shared/seed/article.txt";

/** All hand-coded reports, each by itself: reports on wars without a pack show what the rules do with unknown names. */
export async function measure() {
  if (!existsSync(FOLDER)) return { skipped: `${FOLDER} is not there` };
  const knowledge = readPacks();
  const result = {};
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith(".json"))) {
    const gold = JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
    const text = name === "seed.json" ? SEED : `${FOLDER}/${name.replace(".json", ".txt")}`;
    const facts = { file: text, published: gold.article.published };
    const score = scoreArticles([gold], [toRecord(codeArticle(readFileSync(text), facts, knowledge))]);
    result[name.replace(".json", "")] = {
      stance_f1: score.stance.f1,
      stance_p: score.stance.precision,
      event_f1: score.event.f1,
      event_p: score.event.precision,
      statement_f1: score.statement.f1,
      chain: score.attributes.chain,
      false_moves: score.false_moves,
    };
  }
  return result;
}
