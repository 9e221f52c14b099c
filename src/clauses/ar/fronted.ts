import type { Mention, Reading } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { headBefore, type Reader } from "../reader.ts";
import { agrees } from "./agreement.ts";
import type { Subject } from "./participle.ts";

/** Words that may stand between "as for X" and its verb: a relative clause about X. */
const TOPIC_REACH = 24;

/** "أما X ففعل", "أما X التي كذا فقد فعل": who is put first by "as for" acts in the verb that takes ف. */
export function topicOf(reader: Reader, clause: Growing): Subject | null {
  const takesUp = clause.reading.pre.includes("ف") || reader.norm(clause.token - 1) === "فقد";
  const sentence = reader.sentenceOf[clause.token];
  if (!takesUp || !sentence) return null;
  for (let j = clause.token - 1; j > sentence.first && clause.token - j <= TOPIC_REACH; j--) {
    if (!/^و?اما$/.test(reader.norm(j - 1))) continue;
    const mention = topicAt(reader, j);
    if (!mention || !agrees(clause.reading, mention, "before-verb")) return null;
    const fillers = fillMention(reader, mention);
    return fillers.length > 0 ? { fillers, phrase: null, passive: false } : null;
  }
  return null;
}

/** "كانت X، [كذا الذي ...]، قد فعلت": who stands behind "was" at the head acts in the verb behind قد. */
export function behindWas(reader: Reader, clause: Growing): Subject | null {
  const sentence = reader.sentenceOf[clause.token];
  if (!sentence || reader.norm(clause.token - 1) !== "قد" || reader.tokens[clause.token - 2]?.text !== "،")
    return null;
  for (let j = sentence.first; j < clause.token - 3; j++) {
    if (!/^[وف]?(?:كان|كانت|كانوا)$/.test(reader.norm(j))) continue;
    const mention = topicAt(reader, j + 1);
    if (!mention || !agrees(clause.reading, mention, "before-verb")) return null;
    const fillers = fillMention(reader, mention);
    return fillers.length > 0 ? { fillers, phrase: null, passive: false } : null;
  }
  return null;
}

/** The one named there, or behind an office with a pronoun ("نظيره الروسي X"). */
function topicAt(reader: Reader, j: number): Mention | null {
  const mention = reader.cover[j];
  if (mention?.first === j && !mention.adjective) return mention;
  if (!reader.classed(j, "title")) return null;
  for (let k = j + 1; k <= j + 3; k++) {
    const holder = reader.cover[k];
    if (holder?.actor?.type === "person") return holder;
    if (!holder?.adjective) return null;
  }
  return null;
}

/** "كانت X أول من فعل": who is the first to do something does it. */
export function firstTo(reader: Reader, clause: Growing): Subject | null {
  const from = reader.norm(clause.token - 1) === "من" ? clause.token - 2 : -1;
  if (from < 0 || !/^(?:اول|اخر|ابرز|اكثر)$/.test(reader.norm(from))) return null;
  let j = from - 1;
  if (/^(?:كان|كانت|كانوا)$/.test(reader.norm(j))) j--;
  if (reader.classed(j, "relative")) return relatedTo(reader, j);
  const mention = reader.cover[j];
  const fillers =
    mention && !mention.adjective && mention.kind !== "time" ? fillMention(reader, mention) : [];
  return fillers.length > 0 ? { fillers, phrase: null, passive: false } : null;
}

function relatedTo(reader: Reader, relative: number): Subject | null {
  const head = headBefore(reader, relative);
  const fillers = head
    ? fillMention(reader, head).map((filler) => ({ ...filler, found: "relative" as const }))
    : [];
  return fillers.length > 0 ? { fillers, phrase: null, passive: false } : null;
}

/** "X وY سبق أن فعلا": the names before the last that "and" joins to it, where they stand at the head of their clause. */
export function joinedBefore(
  reader: Reader,
  picked: readonly (Reading | null)[],
  mention: Mention,
  first: number,
): Mention[] {
  const list: Mention[] = [];
  let at: Mention | null = mention;
  while (at?.pre.includes("و") && at.first > first) {
    const next: Mention | null = reader.cover[at.first - 1] ?? null;
    if (!next || next.kind === "time" || next.adjective) break;
    list.unshift(next);
    at = next;
  }
  const head = list[0];
  if (!head || head.pre.some((clitic) => "بلك".includes(clitic))) return [];
  const before = head.first - 1;
  const heads =
    before < first ||
    reader.isMark(before) ||
    reader.classed(before, "complementizer", "subordinator", "past-marker") !== null;
  return heads && picked[before]?.pos !== "verb" ? list : [];
}
