// Codings against hand-made gold: the project's own articles, in halves, and the hand-coded reports of ../shared where
// they are. What counts how: gold.md.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { codeArticle, readPacks, scoreArticles, toRecord } from "../../dist/index.js";
import { asRecord, readCodings, readPractice } from "./codings.mjs";
import { listErrors } from "./gold-list.mjs";

const SHARED = "../shared/gold";
const SEED = "../shared/seed/article.txt";

/** Figures of `npm run bench -- gold`; those whose data is absent are left out. */
export async function measure() {
  const knowledge = readPacks();
  const articles = readCodings();
  if (!articles && !existsSync(SHARED)) return { skipped: "no gold is there" };
  return {
    ...(articles ? { agreement: agreement(), ...halves(articles, knowledge) } : {}),
    ...practice(knowledge),
    ...(existsSync(SHARED) ? shared(knowledge) : {}),
  };
}

/** Coder b's codings scored against coder a's, before adjudication. */
function agreement() {
  const [a, b] = [readCodings("coder-a"), readCodings("coder-b")];
  if (!a || !b) return null;
  const strict = a.map(({ gold }) => gold);
  return { articles: a.length, ...row(scoreArticles(strict, b.map(asRecord))) };
}

function halves(articles, knowledge) {
  const half = (name) =>
    figures(
      articles.filter((article) => article.half === name),
      knowledge,
    );
  return { dev: half("dev"), test: half("test") };
}

function practice(knowledge) {
  const articles = readPractice();
  if (!articles) return {};
  return {
    practice: figures(articles, knowledge),
    practice_english: figures(readPractice("en"), knowledge),
    agency: figures(readPractice("ar", "agency"), knowledge),
    flash: figures(readPractice("ar", "flash"), knowledge),
    flash_test: figures(readPractice("ar", "flash_test"), knowledge),
  };
}

function figures(articles, knowledge) {
  const records = articles.map(({ file, published, language, text }) =>
    toRecord(codeArticle(new TextEncoder().encode(text), { file, published, language }, knowledge)),
  );
  const golds = articles.map(({ gold }) => gold);
  return { articles: articles.length, ...row(scoreArticles(golds, records)) };
}

/** What is missed and what is too many, in the reports whose errors may be read. */
export const list = () => listErrors();

/** The reports of ../shared, each by itself: rules were tuned on them, the seed above all. */
function shared(knowledge) {
  const golds = [];
  const records = [];
  const result = {};
  for (const name of readdirSync(SHARED).filter((each) => each.endsWith(".json"))) {
    const gold = JSON.parse(readFileSync(`${SHARED}/${name}`, "utf8"));
    const text = name === "seed.json" ? SEED : `${SHARED}/${name.replace(".json", ".txt")}`;
    const facts = { file: text, published: gold.article.published };
    const record = toRecord(codeArticle(readFileSync(text), facts, knowledge));
    golds.push(gold);
    records.push(record);
    result[name.replace(".json", "")] = row(scoreArticles([gold], [record]));
  }
  return { ...result, shared: row(scoreArticles(golds, records)) };
}

function row({ stance, event, statement, attributes, false_moves, false_moves_per_article }) {
  return {
    stance_f1: stance.f1,
    stance_precision: stance.precision,
    stance_recall: stance.recall,
    event_f1: event.f1,
    event_precision: event.precision,
    event_recall: event.recall,
    statement_f1: statement.f1,
    statement_precision: statement.precision,
    statement_recall: statement.recall,
    ...attributes,
    false_moves,
    false_moves_per_article,
  };
}
