// Time expressions: against an own gold where it is there, against cases of Duckling and Recognizers that concern news,
// with chrono-node and HeidelTime beside, and sentences a second. What counts how: times.md.
import { existsSync, readFileSync } from "node:fs";
import { median } from "../machine.mjs";
import { ducklingCases, measureCases, recognizersCases } from "./times-cases.mjs";
import { readWithChrono, storedHeidelTime } from "./times-rivals.mjs";
import { agreement, falseAlarms, locate, score } from "./times-score.mjs";

const GOLD = "gold/times";
/** Further texts, each coded and first measured when the rules before it were written. */
const LATER_GOLDS = ["second", "third"];
const PASSES = 5;

/** Figures of `npm run bench -- times`; those whose data is absent are left out. */
export async function measure() {
  const read = await readerOfIsnad();
  const gold = readGold(GOLD);
  const later = LATER_GOLDS.flatMap((name) => {
    const texts = readGold(`${GOLD}/${name}`);
    return texts ? [[name, texts]] : [];
  });
  const [duckling, recognizers] = [ducklingCases(), recognizersCases()];
  if (!gold && duckling.length === 0)
    return { skipped: `neither ${GOLD}/gold.jsonl nor ../shared/data/time is there` };
  return {
    ...(gold ? measureGold(gold, read) : { gold_skipped: `${GOLD}/gold.jsonl is not there` }),
    ...(gold ? prefixed("agreement", measureAgreement(GOLD)) : {}),
    ...Object.assign(
      {},
      ...later.map(([name]) => prefixed(`${name}_agreement`, measureAgreement(`${GOLD}/${name}`))),
    ),
    ...Object.assign({}, ...later.map(([name, texts]) => prefixed(name, measureGold(texts, read)))),
    ...(duckling.length > 0 ? measureSets(duckling, recognizers, read) : {}),
    ...measureSpeed(
      gold
        ? gold.map(({ text, published }) => [text, published])
        : duckling.map(({ text, published }) => [text, published]),
      read,
    ),
    ...(await publicationDate()),
  };
}

/** Isnad's reader of times as it runs in its pipeline: tokens, what each word is in its sentence, times. */
async function readerOfIsnad() {
  const [{ readPacks }, { readText }, { findTimes }] = await Promise.all([
    import("../../dist/index.js"),
    import("../../dist/text/read-text.js"),
    import("../../dist/mentions/times/times.js"),
  ]);
  const knowledge = readPacks();
  const prepare = (text) => readText(articleOf(text), knowledge);
  const find = ({ tokens, analyses }, published) =>
    findTimes(tokens, "ar", { edtf: published, basis: "stated" }, analyses);
  return { prepare, find, read: (text, published) => find(prepare(text), published) };
}

const articleOf = (text) => ({
  id: "benchmark",
  sha256: "",
  file: null,
  title: null,
  outlet: null,
  publishedOn: { edtf: null, basis: "unknown" },
  language: "ar",
  text,
});

const linesOf = (file) =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

/** Texts with what stands in them, or null where the gold is absent. `kind` is that of a sentence built for the gold. */
function readGold(folder) {
  const codings = new Map(linesOf(`${folder}/gold.jsonl`).map((each) => [each.id, each]));
  if (codings.size === 0) return null;
  const kinds = existsSync(`${folder}/built-kinds.json`)
    ? JSON.parse(readFileSync(`${folder}/built-kinds.json`, "utf8"))
    : {};
  return [...linesOf(`${folder}/texts.jsonl`), ...linesOf(`${folder}/built.jsonl`)]
    .filter(({ id }) => codings.has(id))
    .map(({ id, published, text, kind }) => ({
      id,
      published,
      text,
      kind: kinds[id] ?? kind ?? null,
      gold: locate(id, text, codings.get(id).times),
    }));
}

const prefixed = (prefix, figures) =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${prefix}_${key}`, value]));

/** A share as 0 to 100. */
const round = (value) => (value === null ? null : Math.round(value * 10000) / 100);
/** In a rival's favour: `~` is not asked of it, and of an open stretch only its one end. */
const isEqualForRival = (gold, read) => {
  const plain = (value) => value?.replace(/~/g, "").replace(/^\.\.\/|\/\.\.$/g, "") ?? null;
  return plain(gold) === plain(read);
};

/** `~` on a day says that countries begin a month a day apart: such days are right within one, all else exactly. */
const isSameWithinADay = (gold, read) => {
  if (gold === read) return true;
  if (!gold || !read || !/\d-\d\d~/.test(gold)) return false;
  const [one, other] = [gold, read].map((value) => value.split("/"));
  const isNear = (a, b) =>
    a === b ||
    (/~$/.test(a) &&
      /~$/.test(b) &&
      Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= 86_400_000);
  return one.length === other.length && one.every((each, index) => isNear(each, other[index]));
};

function measureGold(texts, { read }) {
  const withRead = (reader) => texts.map((each) => ({ ...each, read: reader(each.text, each.published) }));
  const mine = withRead(read);
  const chrono = withRead(readWithChrono);
  const stored = storedHeidelTime();
  const isStored = ({ id, text }) => stored.get(id)?.text.trim() === text.trim();
  const heideltime = texts
    .filter(isStored)
    .map((each) => ({ ...each, read: shifted(stored.get(each.id), each.text) }));
  const ofKind = (all, pattern) => all.filter(({ kind }) => pattern.test(String(kind ?? "")));
  const all = score(mine, isSameWithinADay);
  const rival = heideltime.length > 0 ? score(heideltime, isEqualForRival) : null;
  return {
    value_f1: round(all.value_f1),
    value_p: round(all.value_p),
    value_r: round(all.value_r),
    strict_f1: round(all.strict_f1),
    recognition_f1: round(all.recognition_f1),
    value_f1_chrono: round(score(chrono, isEqualForRival).value_f1),
    recognition_f1_chrono: round(score(chrono).recognition_f1),
    ...(rival && {
      value_f1_heideltime: round(rival.value_f1),
      recognition_f1_heideltime: round(rival.recognition_f1),
      value_f1_where_heideltime: round(score(mine.filter(isStored), isSameWithinADay).value_f1),
      texts_heideltime: heideltime.length,
    }),
    hijri: round(score(ofKind(mine, /hijri/i), isSameWithinADay).value_r),
    hijri_to_the_day: round(score(ofKind(mine, /hijri/i)).value_r),
    false_alarms: round(falseAlarms(ofKind(mine, /look-?alike/i))),
    false_alarms_chrono: round(falseAlarms(ofKind(chrono, /look-?alike/i))),
    texts: texts.length,
    mentions: all.gold,
  };
}

/** A stored text may have white space at its ends that the gold's has not. */
function shifted({ text, mentions }, wanted) {
  const by = text.indexOf(wanted.trim()) - wanted.indexOf(wanted.trim());
  return mentions.map((each) => ({ ...each, start: each.start - by, end: each.end - by }));
}

/** What is wrong in the golds: "set id kind: words = value | read" of each miss, wrong value and false alarm. */
export async function list() {
  const { read } = await readerOfIsnad();
  return [GOLD, ...LATER_GOLDS.map((name) => `${GOLD}/${name}`)].flatMap((folder) =>
    (readGold(folder) ?? []).flatMap((each) =>
      errorsOf(each, read(each.text, each.published)).map((line) => `${folder} ${line}`),
    ),
  );
}

function errorsOf({ id, text, gold }, read) {
  const overlaps = (a, b) => a.start < b.end && b.start < a.end;
  const shown = ({ start, end, value }) => `${text.slice(start, end)} = ${value}`;
  const isRight = (wanted, got) =>
    [wanted.value, ...(wanted.also ?? [])].some((value) => isSameWithinADay(value, got.value ?? null));
  const lines = gold
    .filter(({ optional }) => !optional)
    .flatMap((wanted) => {
      const met = read.filter((each) => overlaps(each, wanted));
      if (met.length === 0) return [`${id} missed: ${shown(wanted)}`];
      return met.some((each) => isRight(wanted, each))
        ? []
        : [`${id} value: ${shown(wanted)} | ${met.map(shown).join("; ")}`];
    });
  const alarms = read.filter((each) => !gold.some((wanted) => overlaps(each, wanted)));
  return [...lines, ...alarms.map((each) => `${id} false: ${shown(each)}`)];
}

/** Agreement of the two coders of a folder. */
function measureAgreement(folder) {
  const texts = [...linesOf(`${folder}/texts.jsonl`), ...linesOf(`${folder}/built.jsonl`)];
  const [a, b] = [`${folder}/coder-a.jsonl`, `${folder}/coder-b.jsonl`].map(
    (file) => new Map(linesOf(file).map((each) => [each.id, each.times])),
  );
  const both = texts.filter(({ id }) => a.has(id) && b.has(id));
  const found = agreement(
    both.map(({ id, text }) => ({ a: locate(id, text, a.get(id)), b: locate(id, text, b.get(id)) })),
  );
  return { expressions: round(found.span_f1), values: round(found.equal_values) };
}

function measureSets(duckling, recognizers, { read }) {
  const share = (cases, reader) => {
    const { right, news } = measureCases(cases, reader);
    return round(right / news);
  };
  return {
    duckling_value: share(duckling, read),
    duckling_value_chrono: share(duckling, readWithChrono),
    duckling_news: measureCases(duckling, () => []).news,
    duckling_all: duckling.length,
    recognizers_value: share(recognizers, read),
    recognizers_value_chrono: share(recognizers, readWithChrono),
    recognizers_news: measureCases(recognizers, () => []).news,
    recognizers_all: recognizers.length,
  };
}

/** Finding times in tokens, one thread, warm, the median of five passes; with cutting the tokens as well. */
function measureSpeed(texts, { prepare, find }) {
  const prepared = texts.map(([text, published]) => [prepare(text), published]);
  const sentences = prepared.reduce((sum, [{ sentences: all }]) => sum + Math.max(1, all.length), 0);
  const passes = Array.from({ length: PASSES + 2 }, () => {
    const start = performance.now();
    for (const [text, published] of prepared) find(text, published);
    return (performance.now() - start) / 1000;
  }).slice(2);
  return { sentences_per_second: Math.round(sentences / median(passes)) };
}

async function publicationDate() {
  const file = new URL("./publication-date.mjs", import.meta.url);
  if (!existsSync(file)) return {};
  const { measurePublicationDate } = await import(file);
  return measurePublicationDate();
}
