import { existsSync, readdirSync, readFileSync } from "node:fs";
import { codeArticle, readPacks, scoreArticles, toRecord } from "../../dist/index.js";

const FOLDER = "../shared/gold";
const SEED = "../shared/seed/article.txt";

/** All hand-coded reports, each by itself: reports on wars without a pack show what the rules do with unknown names. */
export async function measure() {
  if (!existsSync(FOLDER)) return { skipped: `${FOLDER} is not there` };
  const knowledge = readPacks();
  const result = {};
  const golds = [];
  const records = [];
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith(".json"))) {
    const gold = JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
    const text = name === "seed.json" ? SEED : `${FOLDER}/${name.replace(".json", ".txt")}`;
    const facts = { file: text, published: gold.article.published };
    const record = toRecord(codeArticle(readFileSync(text), facts, knowledge));
    golds.push(gold);
    records.push(record);
    result[name.replace(".json", "")] = row(scoreArticles([gold], [record]));
  }
  result.all = row(scoreArticles(golds, records));
  return result;
}

function row(score) {
  return {
    stance_f1: score.stance.f1,
    stance_p: score.stance.precision,
    stance_r: score.stance.recall,
    event_f1: score.event.f1,
    event_p: score.event.precision,
    statement_f1: score.statement.f1,
    chain: score.attributes.chain,
    false_moves: score.false_moves,
  };
}
