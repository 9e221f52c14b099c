// Two spelling slips in a report: how many of its codings are still made, and is anything made that was not there.
// Reads the example reports of the project, and the hand-coded ones of ../shared where they are.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPacks } from "../../dist/packs/read-packs.js";
import { runStages } from "../../dist/pipeline/code-article.js";
import { randomFrom } from "../random.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const FOLDERS = ["examples/reports", "../shared/gold", "../shared/seed"].map((path) => join(ROOT, path));
const ROUNDS = 20;
const SLIPS = 2;
const SHORTEST = 4;
/** Letters beside one another on the Arabic 101 keyboard, and letters that differ in dots. */
const ROWS = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"];
const SHAPES = ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق"];

export async function measure() {
  const knowledge = readPacks();
  return {
    ...figures("", measureAt(knowledge, false)),
    // The hardest case: both slips in words that carry codings.
    ...figures("evidence_", measureAt(knowledge, true)),
  };
}

function measureAt(knowledge, inEvidence) {
  const random = randomFrom(20200525);
  const tally = { codings: 0, kept: 0, added: 0, slips: 0, read: 0, misread: 0, articles: 0, whole: 0 };
  const code = (written) =>
    runStages(new TextEncoder().encode(written), { published: "2020-05-25" }, knowledge);
  for (const text of reports()) {
    const before = code(text);
    const wanted = keysOf(before);
    for (let round = 0; round < ROUNDS; round++) {
      const { written, slips } = withSlips(text, before, random, inEvidence);
      const after = code(written);
      const found = keysOf(after);
      const kept = intersect(wanted, found);
      tally.articles++;
      tally.codings += wanted.length;
      tally.kept += kept;
      tally.added += found.length - kept;
      if (kept === wanted.length && found.length === kept) tally.whole++;
      for (const each of slips) countSlip(tally, each, before, after);
    }
  }
  return tally;
}

function countSlip(tally, { was, is }, before, after) {
  tally.slips++;
  const norms = after.text.tokens.filter((token) => token.text === is).map(({ norm }) => norm);
  const plain = before.text.tokens.find((token) => token.text === was)?.norm;
  const told = ({ code, message }) => /spelling/.test(code) && message.includes(`"${is}"`);
  if (norms.includes(plain)) tally.read++;
  else if (after.coded.diagnostics.some(told)) tally.misread++;
}

function figures(prefix, { articles, slips, read, misread, codings, kept, added, whole }) {
  const share = (part, all) => Math.round((10000 * part) / all) / 100;
  return Object.fromEntries(
    Object.entries({
      articles,
      slips,
      slips_read_right: share(read, slips),
      slips_misread: share(misread, slips),
      codings,
      codings_kept: share(kept, codings),
      codings_added: share(added, codings),
      articles_unchanged: share(whole, articles),
    }).map(([name, value]) => [prefix + name, value]),
  );
}

function reports() {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt") && !name.includes("english"))
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
}

function withSlips(text, { text: read, coded }, random, inEvidence) {
  const evidence = coded.codings.flatMap((coding) => coding.evidence);
  const words = read.tokens.filter(
    ({ kind, text: word, start, end }) =>
      kind === "word" &&
      /^[\u0621-\u064a]+$/.test(word) &&
      word.length >= SHORTEST &&
      (!inEvidence || evidence.some((span) => span.start <= start && end <= span.end)),
  );
  const slips = [];
  for (let tries = 0; slips.length < SLIPS && tries < 100; tries++) {
    const word = words[Math.floor(random() * words.length)];
    const is = slip(word.text, random);
    if (is !== word.text && !slips.some(({ at }) => at === word.start))
      slips.push({ at: word.start, was: word.text, is });
  }
  const written = [...slips]
    .sort((a, b) => b.at - a.at)
    .reduce((all, { at, was, is }) => all.slice(0, at) + is + all.slice(at + was.length), text);
  return { written, slips };
}

/** One slip behind the first letter: two letters swapped, one lost, one doubled, one beside it on the keyboard or like it. */
function slip(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const before = word.slice(0, at);
  const letter = word[at];
  const kind = random();
  if (kind < 0.3) return at + 1 < word.length ? before + word[at + 1] + letter + word.slice(at + 2) : word;
  if (kind < 0.55) return before + word.slice(at + 1);
  if (kind < 0.7) return before + letter + word.slice(at);
  const group = (kind < 0.85 ? SHAPES : ROWS).find((row) => row.includes(letter));
  if (!group) return word;
  const near =
    kind < 0.85 ? [...group] : [...group].filter((_, k) => Math.abs(k - group.indexOf(letter)) === 1);
  const other = near.filter((each) => each !== letter);
  return before + other[Math.floor(random() * other.length)] + word.slice(at + 1);
}

/** What a coding says, without its spans. */
function keysOf({ coded }) {
  const ids = (list) => list.map(({ id }) => id).join("+");
  return coded.codings.map(
    ({ class: kind, code, actors, recipients, status, certainty, chain }) =>
      `${kind} ${code} ${ids(actors)}>${ids(recipients)} ${status} ${certainty} ${chain.map((voice) => voice.id ?? voice.kind).join("<")}`,
  );
}

function intersect(wanted, found) {
  const left = [...found];
  return wanted.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
