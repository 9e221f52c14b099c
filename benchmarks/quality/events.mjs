// Event class and spans on arabic_event_gsr: sentences of newspapers of 2007 and 2008 with what three or more people made
// of them. What counts how: events.md.
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const FOLDER = "../shared/data/event/arabic_event_gsr";
const TYPES = ["ASSAULT", "PROTEST"];

/** Figures of `npm run bench -- events`. */
export async function measure() {
  if (!existsSync(FOLDER)) return { skipped: `${FOLDER} is not there` };
  const code = await coderOfSentences();
  const figures = {};
  let sentences = 0;
  let timed = 0;
  for (const type of TYPES) {
    const start = performance.now();
    const rows = readRows(type).map((row) => ({ ...row, found: code(row.text, type) }));
    sentences += rows.length;
    Object.assign(figures, figuresOf(type, rows));
    timed += performance.now() - start;
    const any = rows.map(({ label, text }) => ({ label, found: code(text, type, true) }));
    const name = type.toLowerCase();
    figures[`${name}_f1_any`] = scores(any).f1;
    figures[`${name}_f1_bag_of_words`] = scores(bagOfWords(rows)).f1;
    const easy = rows.filter(({ label }) => label !== "difficult no");
    figures[`${name}_f1_bag_of_words_without_difficult`] = scores(bagOfWords(easy)).f1;
  }
  return {
    ...figures,
    ...spanFigures(code),
    ...KEYWORDS,
    sentences_per_second: Math.round((sentences / timed) * 1000),
  };
}

/** Measured before on the same sentences with stems of keywords (design notes of the project, ARABIC.md). */
const KEYWORDS = { assault_f1_keywords: 31.5, protest_f1_keywords: 27.7 };

/**
 * Events of a type that the program codes in a sentence as having happened and as its news: the annotators were asked
 * what a sentence reports, so acts that a relative clause recalls, or a noun that no verb governs, are none for them.
 */
async function coderOfSentences() {
  const { readPacks, runStages } = await import("../../dist/index.js");
  const knowledge = readPacks();
  const bytes = new TextEncoder();
  return (text, type, any = false) => {
    const { coded, clauses, text: read } = runStages(bytes.encode(text), { language: "ar" }, knowledge);
    return coded.codings
      .filter(
        ({ class: kind, code, status }) =>
          kind === "event" && code === type && (status === "actual" || status === "historical"),
      )
      .filter((coding) => any || isNews(coding, clauses, read.tokens));
  };
}

function isNews({ rule, evidence }, clauses, tokens) {
  const frame = rule.split("/").pop();
  const clause = clauses.find(
    ({ token, senses }) =>
      senses.some(({ id }) => id === frame) &&
      evidence.some(({ start, end }) => tokens[token].start >= start && tokens[token].end <= end),
  );
  if (!clause) return true;
  const recalled =
    clause.relativeTo !== null || /^(?:الذي|التي|الذين)$/.test(tokens[clause.token - 1]?.norm ?? "");
  return !recalled && (clause.reading.pos !== "masdar" || clause.governor !== null);
}

/** A rival run beside: an averaged perceptron over bare words, ten folds of the same sentences. */
function bagOfWords(rows) {
  const items = rows.map(({ text, label }, i) => ({
    yes: label === "yes" ? 1 : -1,
    words: [
      ...new Set(
        text
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean)
          .map((word) => word.replace(/^[وف]/, "").replace(/^ال/, "")),
      ),
    ],
    fold: i % FOLDS,
    label,
  }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const score = trained(items.filter((item) => item.fold !== fold));
    return items
      .filter((item) => item.fold === fold)
      .map(({ label, words }) => ({ label, found: score(words) > 0 ? [true] : [] }));
  }).flat();
}

const FOLDS = 10;
const ROUNDS = 10;

/** Weights and their sums over all steps, so that the mean over the steps decides and not the last one. */
function trained(items) {
  const [weights, sums] = [new Map(), new Map()];
  let step = 1;
  const sum = (map, words) => words.reduce((total, word) => total + (map.get(word) ?? 0), 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { words, yes } of items) {
      const all = ["", ...words];
      if (sum(weights, all) * yes <= 0) {
        for (const word of all) {
          weights.set(word, (weights.get(word) ?? 0) + yes);
          sums.set(word, (sums.get(word) ?? 0) + yes * step);
        }
      }
      step++;
    }
  }
  return (words) => sum(weights, ["", ...words]) - sum(sums, ["", ...words]) / step;
}

function readRows(type) {
  const rows = parse(readFileSync(`${FOLDER}/${type.toLowerCase()}_gsr.csv`), { columns: true });
  return rows
    .map(({ id, label, text }) => ({ id, label, text, half: halfOf(id) }))
    .filter(({ label }) => label !== "ambiguous");
}

/** Every other sentence by its id: errors are read in `dev` only. */
function halfOf(id) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) % 1_000_003;
  return sum % 2 === 0 ? "dev" : "test";
}

function figuresOf(type, rows) {
  const name = type.toLowerCase();
  const all = scores(rows);
  const half = (which) => scores(rows.filter((row) => row.half === which));
  const rate = (label) => {
    const those = rows.filter((row) => row.label === label);
    return percent(those.filter(({ found }) => found.length > 0).length, those.length);
  };
  return {
    [`${name}_f1`]: all.f1,
    [`${name}_precision`]: all.precision,
    [`${name}_recall`]: all.recall,
    [`${name}_f1_dev`]: half("dev").f1,
    [`${name}_f1_test`]: half("test").f1,
    // Sentences in which most but not all saw no event, and those in which none did.
    [`${name}_coded_of_difficult_no`]: rate("difficult no"),
    [`${name}_coded_of_easy_no`]: rate("easy no"),
    [`${name}_f1_without_difficult`]: scores(rows.filter(({ label }) => label !== "difficult no")).f1,
  };
}

function scores(rows) {
  const right = rows.filter(({ label, found }) => label === "yes" && found.length > 0).length;
  const found = rows.filter((row) => row.found.length > 0).length;
  const wanted = rows.filter(({ label }) => label === "yes").length;
  return {
    precision: percent(right, found),
    recall: percent(right, wanted),
    f1: found + wanted > 0 ? percent(2 * right, found + wanted) : 0,
  };
}

const percent = (part, whole) => (whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0);

/** Words of the gold's spans that stand in what the program takes for them. */
function spanFigures(code) {
  const tally = { verb: [0, 0], source: [0, 0], target: [0, 0], all: [0, 0] };
  for (const type of TYPES) {
    for (const { text, spans } of JSON.parse(
      readFileSync(`${FOLDER}/${type.toLowerCase()}_spans.json`, "utf8"),
    )) {
      const codings = code(text, type, true);
      const kinds = { verb: "verb", source: "source_actor", target: "target_actor" };
      let whole = true;
      for (const [name, key] of Object.entries(kinds)) {
        const wanted = spans.map((span) => span[key]).filter((words) => words.length > 0);
        if (wanted.length < spans.length / 2) continue;
        const got = codings.flatMap((coding) => wordsOf(coding, name));
        const hit = wanted.some((words) => words.some((word) => got.includes(word)));
        tally[name][1]++;
        if (hit) tally[name][0]++;
        else whole = false;
      }
      tally.all[1]++;
      if (whole) tally.all[0]++;
    }
  }
  const share = ([right, all]) => Math.round((right / Math.max(1, all)) * 1000) / 1000;
  return {
    verb_span: share(tally.verb),
    source_span: share(tally.source),
    target_span: share(tally.target),
    all_spans: share(tally.all),
    span_sentences: tally.all[1],
  };
}

/** The words of a coding for a part of it: its trigger, who acts, to whom. */
function wordsOf({ evidence, actors, recipients, where }, name) {
  const texts =
    name === "verb"
      ? evidence.map(({ quote }) => quote)
      : name === "source"
        ? actors
        : [...recipients, ...where];
  return texts.flatMap((each) => (typeof each === "string" ? each : each.text).split(/\s+/));
}

/** In `dev`: "yes" without a coding, and codings in "no". */
export async function list() {
  if (!existsSync(FOLDER)) return [];
  const code = await coderOfSentences();
  return TYPES.flatMap((type) =>
    readRows(type)
      .filter(({ half }) => half === "dev")
      .flatMap(({ label, text }) => {
        const found = code(text, type);
        if ((label === "yes") === found.length > 0) return [];
        const rules = found.map(
          ({ rule, evidence }) => `${rule}: ${evidence.map(({ quote }) => quote).join(" … ")}`,
        );
        return [[type, label, text.replace(/\s+/g, " "), ...rules].join(" | ")];
      }),
  );
}
