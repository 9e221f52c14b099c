import type { Mention, Phrase } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import type { Reader } from "../reader.ts";
import { bare, has, mainBefore, type Scene, saidBefore } from "./scene.ts";

/** Words between "X-backed" and the name it describes. */
const LONGEST_GAP = 3;

/** The phrases that a passive is said of: its subject, the noun it describes, or the noun after "X-backed". */
export function fillPassive(scene: Scene, clause: Growing): void {
  const said = scene.subjects.has(clause.token) ? ofSubject(scene, clause) : ofNoun(scene.reader, clause);
  clause.passive = true;
  const accuses = clause.senses.some(({ kind, id }) => kind === "speech" && id === "accuse");
  if (has(clause, "speech") && (accuses || clause.senses.every((sense) => sense.kind !== "frame")))
    fillPassiveSpeech(scene, clause, said);
  else clause.phrases = [...said.map((phrase) => ({ ...phrase, prep: null })), ...clause.phrases];
}

/** "X was captured and looted": the subject, or the one that the verb before was said of. */
function ofSubject(scene: Scene, clause: Growing): readonly Phrase[] {
  const subject = scene.subjects.get(clause.token);
  if (!subject) return [];
  clause.relativeTo = subject.relativeTo;
  if (subject.kind !== "ellipsis") return subject.named;
  const before = mainBefore(scene, clause);
  if (!before) return [];
  const subjects = before.subject.map((filler) => bare(filler.mention));
  return [...subjects, ...(before.passive ? saidBefore(before) : [])];
}

/** "Russian-backed X" and "X, backed by Russia": the noun that a participle describes. */
function ofNoun(reader: Reader, clause: Growing): readonly Phrase[] {
  const i = clause.token;
  if (reader.tokens[i - 1]?.text === "-") {
    const agent = reader.cover[i - 2];
    const head = headAfter(reader, i + 1);
    clause.phrases = agent ? [{ ...bare(agent), prep: "by" }] : [];
    clause.window = { first: agent?.first ?? i, last: head?.last ?? i + 1 };
    return head ? [bare(head)] : [];
  }
  const head = reader.cover[reader.tokens[i - 1]?.text === "," ? i - 2 : i - 1];
  clause.window = { ...clause.window, first: Math.max(reader.sentenceOf[i]?.first ?? 0, i - 3) };
  return head && !head.adjective && head.kind !== "time" ? [bare(head)] : [];
}

/** "X was accused by Y of": Y speaks; without Y somebody does. */
function fillPassiveSpeech(scene: Scene, clause: Growing, said: readonly Phrase[]): void {
  const agent = clause.phrases.find((phrase) => phrase.prep === "by");
  if (clause.senses.some(({ kind, id }) => kind === "speech" && id === "relay")) {
    fillQuoted(scene, clause, said, agent);
    return;
  }
  clause.phrases = [...clause.phrases.filter((phrase) => phrase !== agent), ...said];
  clause.passive = false;
  if (!agent) {
    clause.reading = { ...clause.reading, pos: "passive" };
    return;
  }
  clause.subject = agent.mention ? fillMention(scene.reader, agent.mention) : [];
  clause.subjectPhrase =
    clause.subject.length > 0
      ? null
      : { ...agent, prep: null, first: Math.min(agent.first + 1, agent.last - 1) };
}

/** The name after "X-backed", over its adjectives and nouns. */
function headAfter(reader: Reader, from: number): Mention | null {
  for (let k = from; k <= from + LONGEST_GAP; k++) {
    const mention = reader.cover[k];
    if (mention && !mention.adjective) return mention.kind === "time" ? null : mention;
    if (reader.tokens[k]?.kind === "mark" || reader.classed(k, "preposition", "conjunction", "auxiliary"))
      return null;
  }
  return null;
}

/** "X was quoted by Y as saying": Y hands on what X said; where nobody is said to do so, X just says it. */
function fillQuoted(scene: Scene, clause: Growing, said: readonly Phrase[], agent: Phrase | undefined): void {
  const saying = scene.clauses.find(
    ({ sentence, token }) =>
      sentence === clause.sentence && token > clause.token && scene.reader.norm(token) === "saying",
  );
  const by = agent ?? saying?.phrases.find(({ prep }) => prep === "by");
  clause.passive = false;
  if (saying) saying.senses = [];
  if (by?.mention) {
    clause.subject = fillMention(scene.reader, by.mention);
    const rest = clause.phrases.filter((phrase) => phrase !== by);
    clause.phrases = [...rest, ...said.map((phrase) => ({ ...phrase, prep: "from" }))];
    return;
  }
  clause.senses = [{ kind: "speech", id: "say" }];
  clause.subject = said.flatMap(({ mention }) => (mention ? fillMention(scene.reader, mention) : []));
}
