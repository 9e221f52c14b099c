import type { Filler, Mention } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import type { Reader } from "../reader.ts";
import { possessive } from "./phrases.ts";
import { has, type Scene } from "./scene.ts";
import type { Subject } from "./subject.ts";

/** What an attack does to people and things; who made it does it. */
const HARM = ["kill", "wound", "take-lives", "shoot-down", "attack", "air-attack"];
/** Words between whose attack it is and its noun: "Israel's latest air strikes". */
const LONGEST_GAP = 3;

/** "Israel's offensive has killed", "Saudi air strikes, which killed": whose attack it is, for words of harm alone. */
export function attackerOf({ reader }: Scene, clause: Growing, subject: Subject): readonly Filler[] {
  const harms = has(clause, "frame") && clause.senses.some(({ id }) => HARM.includes(id));
  if (!harms) return [];
  const noun =
    subject.kind === "relative" ? beforeRelative(reader, subject.start) : attackIn(reader, subject);
  const owner = noun === null ? null : (ownerBefore(reader, noun) ?? agentBehind(reader, noun));
  return owner ? fillMention(reader, owner) : [];
}

function beforeRelative(reader: Reader, start: number): number | null {
  const at = reader.tokens[start - 1]?.text === "," ? start - 2 : start - 1;
  return isAttack(reader, at) ? at : null;
}

function attackIn(reader: Reader, { phrase, start }: Subject): number | null {
  for (let k = phrase?.first ?? start; phrase && k < phrase.last; k++) {
    if (reader.classed(k, "preposition") && !reader.cover[k]) return null;
    if (isAttack(reader, k)) return k;
  }
  return null;
}

const isAttack = (reader: Reader, i: number): boolean =>
  !reader.cover[i] && reader.classed(i, "attack-noun") !== null;

/** The name, the possessive or the adjective of a nation before a noun. */
function ownerBefore(reader: Reader, noun: number): Mention | null {
  for (let k = noun - 1; k >= noun - LONGEST_GAP; k--) {
    const mention = reader.cover[k];
    if (mention)
      return mention.kind === "actor" && (mention.adjective || possessive(reader, mention) || k === noun - 1)
        ? mention
        : null;
    if (reader.isMark(k) || reader.classed(k, "preposition", "determiner", "conjunction")) return null;
  }
  return null;
}

/** "air strikes by X", "the shelling of Y by X". */
function agentBehind(reader: Reader, noun: number): Mention | null {
  for (let k = noun + 1; k <= noun + 5; k++) {
    if (reader.isMark(k)) return null;
    if (reader.norm(k) !== "by" || reader.cover[k]) continue;
    const mention = reader.cover[reader.classed(k + 1, "determiner") && !reader.cover[k + 1] ? k + 2 : k + 1];
    return mention?.kind === "actor" && !mention.adjective ? mention : null;
  }
  return null;
}
