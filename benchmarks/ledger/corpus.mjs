// A large made-up project: real coded reports of this project, multiplied under other names, days and outlets.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sideIds } from "../../dist/positions/relevant.js";
import { randomFrom } from "../random.mjs";

const TEXTS = fileURLToPath(new URL("../../gold/practice/texts", import.meta.url));
const CODINGS_EACH = 10;
const FIRST_DAY = Date.UTC(2011, 0, 1);
const DAYS = 5700;
/** Actors that anybody writes about, and how much more often the first of them than the last. */
const CLIENTS = 400;
const PATRONS = 80;
const SKEW = 0.8;

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

/**
 * Who backs whom in the made-up project. A client stands on no side with a patron: every tenth coding is about one of
 * those, and no conflict is.
 */
export function readCast({ actors }) {
  const states = actors.filter(({ type }) => type === "state");
  const patrons = states.slice(0, PATRONS);
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const isPatron = new Set(patrons.map(({ id }) => id));
  const clients = [];
  for (const actor of actors) {
    if (["state", "outlet", "agency"].includes(actor.type)) continue;
    if (!sideIds(known, actor.id).some((id) => isPatron.has(id))) clients.push(actor);
    if (clients.length === CLIENTS) break;
  }
  const ref = ({ id, labels }) => ({ id, labels, text: labels.ar });
  return { clients: clients.map(ref), patrons: patrons.map(ref) };
}

/** Words of an article, the evidence of a coding among them. */
const WORDS = 320;
const EVIDENCE_WORDS = 9;

/**
 * Article number `i` with ten codings, as the project keeps them. Its text is words of the reports, each as often as
 * there, in an order that no other article has: otherwise all would be copies of one another.
 */
export function makeMaker(templates, knowledge, seed = 1) {
  const random = randomFrom(seed);
  const { clients, patrons } = readCast(knowledge);
  const drawClient = skewed(clients, random);
  const drawPatron = skewed(patrons, random);
  const outlets = knowledge.actors.filter(({ type }) => type === "outlet" || type === "agency");
  const pairs = templates.flatMap(({ words }) =>
    words.exact.map((exact, at) => ({ exact, lemma: words.lemma[at] })),
  );
  const pick = (list) => list[Math.floor(random() * list.length)];
  return (i) => {
    const { article, codings } = pick(templates);
    const words = Array.from({ length: WORDS }, () => pick(pairs));
    const starts = [];
    let text = "";
    for (const { exact } of words) {
      starts.push(text.length);
      text += `${exact} `;
    }
    text += i;
    const sha256 = createHash("sha256").update(text).digest("hex");
    const outlet = pick(outlets);
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10);
    const client = drawClient();
    const evidence = () => {
      const at = Math.floor(random() * (WORDS - EVIDENCE_WORDS));
      const [start, end] = [starts[at], starts[at + EVIDENCE_WORDS] - 1];
      return [{ start, end, quote: text.slice(start, end) }];
    };
    return {
      article: {
        ...article,
        id: `a-${sha256.slice(0, 12)}`,
        sha256,
        title: null,
        text,
        outlet: { id: outlet.id, labels: outlet.labels },
        publishedOn: { edtf: day, basis: "stated" },
      },
      codings: codings.slice(0, CODINGS_EACH).map(({ order: _, ...coding }, k) => ({
        ...coding,
        id: `c-${sha256.slice(0, 10)}${k}`,
        actors: coding.actors.length > 0 ? [drawPatron()] : [],
        recipients:
          coding.recipients.length > 0 || coding.class === "stance" ? [k % 2 ? client : drawClient()] : [],
        when: coding.when ? { ...coding.when, edtf: day } : null,
        evidence: evidence(),
      })),
      words: { exact: words.map(({ exact }) => exact), lemma: words.map(({ lemma }) => lemma) },
    };
  };
}
