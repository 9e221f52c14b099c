// A large made-up project: real coded reports of this project, multiplied under other names, days and outlets.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TEXTS = fileURLToPath(new URL("../../gold/practice/texts", import.meta.url));
const CODINGS_EACH = 10;
const FIRST_DAY = Date.UTC(2011, 0, 1);
const DAYS = 5700;
/** Actors that anybody writes about, and how much more often the first of them than the last. */
const CLIENTS = 400;
const PATRONS = 80;
const SKEW = 0.8;

/** A deterministic source of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws from a list, the first far more often than the last. */
export function skewed(list, random) {
  const sums = [];
  let sum = 0;
  for (let i = 0; i < list.length; i++) {
    sum += 1 / (i + 1) ** SKEW;
    sums.push(sum);
  }
  return () => {
    const at = random() * sum;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (sums[middle] < at) low = middle + 1;
      else high = middle;
    }
    return list[low];
  };
}

/** Coded reports whose codings are the stuff of all others. */
export async function readTemplates(knowledge) {
  const { readItem } = await import("../../dist/pipeline/read-item.js");
  return readdirSync(TEXTS)
    .map((name) => readItem(readFileSync(join(TEXTS, name)), { file: name }, knowledge))
    .filter(({ codings }) => codings.length >= CODINGS_EACH);
}

/** Who backs whom in the made-up project. */
export function readCast({ actors }) {
  const states = actors.filter(({ type }) => type === "state");
  const others = actors.filter(({ type }) => type !== "state" && type !== "outlet" && type !== "agency");
  const ref = ({ id, labels }) => ({ id, labels, text: labels.ar });
  return { clients: others.slice(0, CLIENTS).map(ref), patrons: states.slice(0, PATRONS).map(ref) };
}

/** Article number `i` with ten codings, as the project keeps them. */
export function makeMaker(templates, knowledge, seed = 1) {
  const random = randomFrom(seed);
  const { clients, patrons } = readCast(knowledge);
  const drawClient = skewed(clients, random);
  const drawPatron = skewed(patrons, random);
  const outlets = knowledge.actors.filter(({ type }) => type === "outlet" || type === "agency");
  return (i) => {
    const { article, codings, words } = templates[Math.floor(random() * templates.length)];
    const text = `${article.text}\n${i}`;
    const sha256 = createHash("sha256").update(text).digest("hex");
    const outlet = outlets[Math.floor(random() * outlets.length)];
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10);
    const client = drawClient();
    return {
      article: {
        ...article,
        id: `a-${sha256.slice(0, 12)}`,
        sha256,
        text,
        outlet: { id: outlet.id, labels: outlet.labels },
        publishedOn: { edtf: day, basis: "stated" },
      },
      codings: codings.slice(0, CODINGS_EACH).map((coding, k) => ({
        ...coding,
        id: `c-${sha256.slice(0, 10)}${k}`,
        actors: coding.actors.length > 0 ? [drawPatron()] : [],
        recipients:
          coding.recipients.length > 0 || coding.class === "stance" ? [k % 2 ? client : drawClient()] : [],
        when: coding.when ? { ...coding.when, edtf: day } : null,
      })),
      words: { exact: [...words.exact, `${i}`], lemma: [...words.lemma, `${i}`] },
    };
  };
}
