import type { Clause, Coding, Order } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { evidenceOf } from "./draft-coding.ts";

/** How far behind "after" the act may be named: over a complementizer, a past marker, a light noun. */
const REACH = 4;

/** A coding with the clauses that name its act. */
export interface Told {
  readonly coding: Coding;
  readonly clauses: readonly number[];
}

/** "انسحب X فور سقوط Y": codings whose acts a sentence puts in order, each with what it comes after or before. */
export function putInOrder(input: CoderInput, told: readonly Told[]): Coding[] {
  const orders = new Map<string, Order[]>();
  for (let at = 0; at < input.reader.tokens.length; at++) {
    const relation = relationAt(input, at);
    if (!relation) continue;
    const other = actBehind(input, told, at);
    const act = other && (actBefore(input, told, at) ?? actAcross(input, told, at, other.clause));
    if (!act || act.coding.id === other.coding.id) continue;
    const order = orderOf(input, relation, at, other);
    const known = orders.get(act.coding.id) ?? [];
    if (!known.some(({ coding }) => coding === order.coding)) orders.set(act.coding.id, [...known, order]);
  }
  return told.map(({ coding }) => {
    const order = orders.get(coding.id);
    return order ? { ...coding, order } : coding;
  });
}

function relationAt(input: CoderInput, at: number): Order["relation"] | null {
  const { reader } = input;
  // "قبل يومين" is a date, "by then" is none of ours; "بعد يومين من مقتل X" is after it.
  const time = reader.cover[at];
  const isDistance = time?.time && time.first === at && reader.norm(time.last) === "من";
  if ((time && !isDistance) || !reader.isCoded(at)) return null;
  if (reader.classed(at, "after")) return "after";
  return reader.classed(at, "before") ? "before" : null;
}

interface Act {
  readonly coding: Coding;
  readonly clause: Clause;
}

/** Only acts have an order; what is said about them has not. */
function actOf(told: readonly Told[], clause: Clause | undefined): Act | null {
  const found = clause && told.find((each) => each.clauses.includes(clause.index));
  return found && found.coding.class !== "statement" ? { coding: found.coding, clause } : null;
}

function actBehind(input: CoderInput, told: readonly Told[], at: number): Act | null {
  for (let i = at + 1; i <= at + REACH && !input.reader.isMark(i); i++) {
    const clause = input.clauses.find((each) => each.token === i);
    const act = actOf(told, clause);
    if (act) return act;
    if (clause?.reading.pos === "verb") return null;
  }
  return null;
}

/** The nearest verb before the word, or the noun of action where no verb stands between. */
function actBefore(input: CoderInput, told: readonly Told[], at: number): Act | null {
  const before = input.clauses.filter(
    (each) => each.token < at && each.sentence === input.reader.sentenceOf[at]?.index,
  );
  for (const clause of before.reverse()) {
    const act = actOf(told, clause);
    if (act) return act;
    if (clause.reading.pos === "verb") return null;
  }
  return null;
}

/** "بعد سقوط Y، انسحب X": the main verb behind the comma, where the order is told first. */
function actAcross(input: CoderInput, told: readonly Told[], at: number, other: Clause): Act | null {
  const { reader } = input;
  const first = reader.sentenceOf[at]?.first ?? at;
  if (at > first + 1) return null;
  const next = input.clauses.find(
    (each) => each.sentence === other.sentence && each.token > other.token && each.reading.pos === "verb",
  );
  const comma =
    next && reader.tokens.slice(other.token, next.token).some(({ text }) => text === "،" || text === ",");
  return comma ? actOf(told, next) : null;
}

function orderOf(input: CoderInput, relation: Order["relation"], at: number, { coding, clause }: Act): Order {
  const { reader, article } = input;
  const start = reader.tokens[at]?.start ?? 0;
  const trigger = reader.tokens[clause.token]?.end ?? start;
  const sentence = reader.sentenceOf[at];
  const ends = coding.evidence
    .map(({ end }) => end)
    .filter((end) => end > trigger && end <= (sentence?.end ?? 0));
  const date = /^\d{4}(-\d\d){0,2}$/.test(coding.when?.edtf ?? "") ? coding.when?.edtf : undefined;
  return {
    relation,
    coding: coding.id,
    edtf: date === undefined ? null : relation === "after" ? `${date}/..` : `../${date}`,
    evidence: evidenceOf(article, start, ends.length > 0 ? Math.min(...ends) : trigger),
  };
}
