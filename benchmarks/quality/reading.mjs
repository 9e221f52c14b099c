// How fast whole articles are read into codings, how that grows with their length, and what memory does over many of them.
// What counts how: reading.md.
import { codeArticle, readPacks } from "../../dist/index.js";
import { median } from "../machine.mjs";
import { readPractice } from "./codings.mjs";

/** Articles whose memory is watched; `ISNAD_BENCH_ARTICLES=100000` for the goal's number. */
const ARTICLES = Number(process.env.ISNAD_BENCH_ARTICLES ?? 5000);
/** How many different reports make one long article. */
const LENGTHS = [4, 16, 56];
const PASSES = 5;
const MEGABYTE = 1024 * 1024;

/** Figures of `npm run bench -- reading`. */
export async function measure() {
  const reports = readPractice();
  if (!reports) return { skipped: "no reports are there" };
  const knowledge = readPacks();
  const bytes = new TextEncoder();
  const read = (text, published) => codeArticle(bytes.encode(text), { published, language: "ar" }, knowledge);
  const sentencesOf = (text) => text.split(/[.؟!]\s|\n+/).filter((part) => part.trim() !== "").length;
  for (const { text, published } of reports) read(text, published);
  return { ...speed(reports, read, sentencesOf), ...growth(reports, read), ...memory(read) };
}

/** Sentences a second on one core, the median of five passes over the practice reports. */
function speed(reports, read, sentencesOf) {
  const sentences = reports.reduce((sum, { text }) => sum + sentencesOf(text), 0);
  const words = wordsOf(reports);
  const seconds = passMs(reports, read) / 1000;
  return {
    articles: reports.length,
    words_per_sentence: round(words / sentences),
    sentences_per_second: Math.round(sentences / seconds),
    words_per_second: Math.round(words / seconds),
  };
}

const wordsOf = (articles) => articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** How long reading some articles takes, the median of the passes. */
function passMs(articles, read) {
  const passes = Array.from({ length: PASSES }, () => {
    const start = performance.now();
    for (const { text, published } of articles) read(text, published);
    return performance.now() - start;
  });
  return median(passes);
}

/** What a word costs in an article made of 4, 16 and 56 different reports, relative to the reports read one by one. */
function growth(reports, read) {
  const costOf = (articles) => passMs(articles, read) / wordsOf(articles);
  const figures = {};
  for (const size of LENGTHS) {
    const parts = reports.slice(0, size);
    const whole = { text: parts.map(({ text }) => text).join("\n\n"), published: reports[0].published };
    figures[`cost_per_word_${size}`] = round(costOf([whole]) / costOf(parts));
  }
  return figures;
}

/** Heap and process size after each tenth of the articles, short ones in turn; each with a number, so that none is like another. */
function memory(read) {
  const flashes = [...(readPractice("ar", "flash") ?? []), ...(readPractice("ar", "flash_test") ?? [])];
  const sizes = [];
  for (let i = 0; i < ARTICLES; i++) {
    const { text, published } = flashes[i % flashes.length];
    read(`${text}\n\nرقم التقرير ${i}.`, published);
    if ((i + 1) % Math.ceil(ARTICLES / 10) === 0) {
      globalThis.gc?.();
      sizes.push(Math.round(process.memoryUsage().rss / MEGABYTE));
    }
  }
  return {
    watched: ARTICLES,
    rss_first_mb: sizes[0],
    rss_last_mb: sizes.at(-1),
    rss_most_mb: Math.max(...sizes),
  };
}

const round = (number) => Math.round(number * 100) / 100;
