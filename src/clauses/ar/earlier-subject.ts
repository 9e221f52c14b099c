import { isProse } from "../../model/index.ts";
import type { Growing } from "../growing.ts";
import { type Reader, relativeBefore } from "../reader.ts";
import { saysInIt } from "./addressee.ts";
import { agrees } from "./agreement.ts";
import { whoSpeaks } from "./handed-on.ts";
import { insideComplement, type Subject } from "./participle.ts";

/**
 * A subject is dropped after "and", a mark, a conjunction of subordination or at the head of a sentence;
 * a verb right after a noun or a name describes that ("a draft that demands").
 */
export function mayDropSubject(reader: Reader, clause: Growing): boolean {
  const pre = clause.reading.pre;
  if (pre.includes("و") || pre.includes("ف")) return true;
  const before = clause.token - 1;
  const sentence = reader.sentenceOf[clause.token];
  if (!sentence || before < sentence.first || reader.isMark(before)) return true;
  // "خرج X ليعلن", "أصدر X بيانا أشاد فيه": for what he does it, or in what he says it.
  if ((pre.includes("ل") && clause.reading.tense === "imperfect") || saysInIt(reader, clause)) return true;
  return (
    reader.classed(
      before,
      "complementizer",
      "subordinator",
      "negator",
      "past-marker",
      "future-marker",
      "relative",
    ) !== null || ["قد", "وقد"].includes(reader.norm(before))
  );
}

/** "وأضاف", "وانسحبوا": the subject of the finite verb before it that agrees, in this sentence or the one before. */
export function subjectFromEarlier(
  reader: Reader,
  clauses: readonly Growing[],
  clause: Growing,
): Subject | null {
  // "قال X إن Y انسحب. وأضاف": who goes on speaking is who spoke.
  if (clause.senses.some((sense) => sense.kind === "speech")) {
    const speakers = clauses
      .slice(0, clause.index)
      .filter(
        (each) => each.senses.some((sense) => sense.kind === "speech") && !insideComplement(reader, each),
      )
      .map((each) => ({ ...each, subject: [...whoSpeaks(reader, each)] }));
    const speaker = earlierSubject(reader, speakers, { ...clause, index: speakers.length }, false);
    if (speaker) return speaker;
  }
  // "صاغ ... الذي لا يؤمن ... وتغنى": coordinated verbs share their tense; a relative clause between has its own.
  return earlierSubject(reader, clauses, clause, true) ?? earlierSubject(reader, clauses, clause, false);
}

/** "وأضاف ..." at the head of a sentence goes on with the one before. */
export function opensSentence(reader: Reader, clause: Growing): boolean {
  const sentence = reader.sentenceOf[clause.token];
  const joined =
    clause.reading.pre.includes("و") ||
    clause.reading.pre.includes("ف") ||
    /^[وف]/.test(reader.norm(clause.token - 1));
  if (!sentence) return false;
  // "وكان قد تعهد": what stands before the verb only says when.
  let head = clause.token;
  while (
    head > sentence.first &&
    (reader.classed(head - 1, "past-marker") ||
      reader.norm(head - 1) === "قد" ||
      /^وقد$/.test(reader.norm(head - 1)))
  )
    head--;
  const opens = head < clause.token && /^[وف]/.test(reader.norm(head));
  return (opens && head <= sentence.first) || (clause.token <= sentence.first + 1 && joined);
}

export function earlierSubject(
  reader: Reader,
  clauses: readonly Growing[],
  clause: Growing,
  sameTense: boolean,
): Subject | null {
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = clauses[k] as Growing;
    if (clause.sentence - other.sentence > (sameTense || !opensSentence(reader, clause) ? 0 : 1)) return null;
    if (other.reading.pos !== "verb" || other.subject.length === 0) continue;
    if (clause.sentence !== other.sentence && !isProse(reader.sentences[other.sentence]?.kind ?? "debris"))
      return null;
    if (sameTense && other.reading.tense !== clause.reading.tense) continue;
    // "طردت X السفير بعدما امتنعت Y عن كذا، كما وجهت رسالة": "and also" goes on with the main line.
    if (reader.norm(clause.token - 1) === "كما" && reader.classed(other.token - 1, "subordinator")) continue;
    // "رفضت X الاتفاق الذي وقعته Y، وهددت": behind a comma the main line goes on, and not what describes a noun.
    if (
      other.sentence === clause.sentence &&
      inRelative(reader, other, clause) &&
      hasMain(reader, clauses, other, clause)
    )
      continue;
    const fits = other.subject.filter((filler) =>
      agrees(clause.reading, filler.mention, clause.reading.number === "p" ? "before-verb" : "after-verb"),
    );
    if (fits.length === 0) continue;
    // "رافق X وY ضيفهم، وإن استبعد كذا": one man and not the two.
    if (
      clause.reading.gender === "m" &&
      clause.reading.number === "s" &&
      fits.length > 1 &&
      fits.every(({ sense }) => sense.type === "person")
    )
      continue;
    const token = reader.tokens[clause.token];
    return {
      fillers: fits.map((filler) => ({ ...filler, span: token ?? filler.span, found: "ellipsis" as const })),
      phrase: null,
      passive: false,
    };
  }
  return null;
}

/** A verb right behind a relative pronoun, before the comma that the other verb stands behind. */
function inRelative(reader: Reader, other: Growing, { token }: Growing): boolean {
  return relativeBefore(reader, other.token) >= 0 && reader.tokens[token - 1]?.text === "،";
}

/** Whether a verb of the main line before it has a subject that the other verb can have too. */
function hasMain(reader: Reader, clauses: readonly Growing[], aside: Growing, clause: Growing): boolean {
  return clauses.some(
    (each) =>
      each.index < aside.index &&
      each.sentence === clause.sentence &&
      each.reading.pos === "verb" &&
      relativeBefore(reader, each.token) < 0 &&
      each.subject.some(({ mention }) => agrees(clause.reading, mention, "after-verb")),
  );
}
