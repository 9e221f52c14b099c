// What a reader of a large project waits for, in a process of its own, so that its memory is the reader's.
import Database from "better-sqlite3";
import { readPacks } from "../../dist/index.js";
import { openLedger } from "../../dist/ledger/open-ledger.js";
import { readProjectBoard } from "../../dist/pipeline/project-board.js";
import { readSearch } from "../../dist/pipeline/search-words.js";
import { percentile } from "../machine.mjs";
import { randomFrom } from "../random.mjs";
import { readCast, skewed } from "./corpus.mjs";

const BOARDS = 100;
const QUERIES = [
  "انسحاب",
  "القوات",
  "الحكومة",
  "وقف إطلاق النار",
  '"قوات الدعم السريع"',
  "هجوم طائرة",
  "مفاوضات -هدنة",
  "from:2020 دعم",
  "=المدينة",
  "وساطة سلاح",
];
const ROUNDS = 5;

const file = process.argv[2];
const knowledge = readPacks();
const before = performance.now();
const ledger = openLedger(file, { create: false });
await ledger.codings({ articleId: "a-none" });
const openMs = performance.now() - before;
const floor = new Database(file, { readonly: true });

// Clients as analysts ask for them: those who are written about most, most often.
const draw = skewed(readCast(knowledge).clients, randomFrom(7));
const boards = [];
const floorBoards = [];
const asked = new Set();
let most = 0;
for (let i = 0; i < BOARDS; i++) {
  const client = draw().id;
  asked.add(client);
  const start = performance.now();
  const { filed } = await readProjectBoard(ledger, knowledge, { client, bar: 2 });
  boards.push(performance.now() - start);
  most = Math.max(most, filed.codings.length);
  const floorStart = performance.now();
  const rows = floor
    .prepare("SELECT body FROM codings WHERE seq IN (SELECT coding FROM coding_actors WHERE actor_id = ?)")
    .all(client);
  for (const { body } of rows) JSON.parse(body);
  floorBoards.push(performance.now() - floorStart);
}
const searches = [];
const floorSearches = [];
const match = floor.prepare(
  "SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rank LIMIT 20",
);
for (let i = 0; i < ROUNDS * QUERIES.length; i++) {
  const query = readSearch(QUERIES[i % QUERIES.length], knowledge);
  const start = performance.now();
  const page = await ledger.search(query);
  await ledger.articles(page.articles);
  searches.push(performance.now() - start);
  const words = query.all.flatMap((any) => any.slice(0, 1)).flatMap((phrase) => phrase.words);
  const floorStart = performance.now();
  match.all(words.map((word) => `"${word}"`).join(" "));
  floorSearches.push(performance.now() - floorStart);
}
const { codings } = await ledger.counts();
const digits = (value) => Number(value.toFixed(1));
console.log(
  JSON.stringify({
    codings,
    open_ms: digits(openMs),
    board_p50_ms: digits(percentile(boards, 0.5)),
    board_p95_ms: digits(percentile(boards, 0.95)),
    board_most: most,
    boards_repeated: BOARDS - asked.size,
    floor_board_p95_ms: digits(percentile(floorBoards, 0.95)),
    search_p50_ms: digits(percentile(searches, 0.5)),
    search_p95_ms: digits(percentile(searches, 0.95)),
    floor_search_p95_ms: digits(percentile(floorSearches, 0.95)),
    rss_mb: Math.round(process.memoryUsage.rss() / 1e6),
  }),
);
