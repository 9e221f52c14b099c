import type { Filler, Mention, Phrase } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { isOperator, SILENT } from "../operators.ts";
import { isComma, type Reader, takesOver } from "../reader.ts";
import { whoSpeaks } from "./handed-on.ts";

/** Who acts or speaks in a clause: somebody named, or a noun that names nobody. */
export interface Subject {
  readonly fillers: readonly Filler[];
  readonly phrase: Phrase | null;
  readonly passive: boolean;
}
export const NOBODY: Subject = { fillers: [], phrase: null, passive: false };

/** "قائلا", "متهمة باريس": the participle acts for the subject of the verb before it; "X الداعم لـ": for the noun it describes. */
export function subjectOfParticiple(reader: Reader, clauses: readonly Growing[], clause: Growing): Subject {
  if (clause.reading.article || /^(و|ف)?ال/.test(reader.norm(clause.token))) {
    const head = describedBy(reader, clause);
    if (head && !head.adjective && head.kind !== "time") {
      return {
        fillers: fillMention(reader, head).map((filler) => ({ ...filler, found: "relative" as const })),
        phrase: null,
        passive: false,
      };
    }
    return NOBODY;
  }
  // "مرتزقة سوريين موالين لـX": right behind a name or in the plural it describes what stands before it.
  const described = reader.cover[clause.token - 1];
  const speaks = clause.senses.some((sense) => sense.kind === "speech") && clause.reading.number !== "p";
  if (!speaks && (described || clause.reading.number === "p")) {
    const acts = described && (described.kind === "actor" || isPredicate(reader, clause, described));
    const fillers = acts && !described.adjective ? fillMention(reader, described) : [];
    return {
      fillers: fillers.map((filler) => ({ ...filler, found: "relative" as const })),
      phrase: null,
      passive: false,
    };
  }
  const sentence = reader.sentenceOf[clause.token];
  const said = speaks ? contentOf(reader, clauses, clause) : null;
  const apart = speaks && isComma(reader, clause.token - 1);
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = clauses[k] as Growing;
    if (!sentence || other.token < sentence.first) break;
    if (said && said.first <= other.token && other.token < said.last) continue;
    // The verb of "that ..." inside the sentence has a subject of its own.
    if (other.reading.pos !== "verb" || other.aside || insideComplement(reader, other)) continue;
    const before = speaks ? whoSpeaks(reader, other) : other.subject;
    if (apart && (describesNoun(reader, other) || !sameGender(clause, before))) continue;
    if (before.length > 0)
      return {
        fillers: before.map((filler) => ({ ...filler, found: "ellipsis" as const })),
        phrase: null,
        passive: false,
      };
    if (other.subjectPhrase) return { fillers: [], phrase: other.subjectPhrase, passive: false };
    if (!other.relativeTo && !isOperator(other, ...SILENT)) return NOBODY;
  }
  return NOBODY;
}

/** Whom a definite participle describes: the name before it, also over a comma ("الجزائر، الداعم الرئيسي لـX"). */
function describedBy(reader: Reader, { token, reading }: Growing): Mention | null {
  const before = reader.cover[token - 1] ?? null;
  if (before || reader.tokens[token - 1]?.text !== "،") return before;
  const head = reader.cover[token - 2] ?? null;
  const apart =
    head !== null && head.gender !== "?" && reading.gender !== "?" && head.gender !== reading.gender;
  // "الجزائر، الداعم": an office or a role may stay masculine.
  return apart && reading.gender !== "m" ? null : head;
}

/** "موسكو مستعدة لـ": behind "that" or at the head a capital with an indefinite participle that agrees is its state. */
function isPredicate(reader: Reader, { token, reading }: Growing, head: Mention): boolean {
  if (head.kind !== "place" || !head.actor || head.pre.some((clitic) => "بلك".includes(clitic))) return false;
  if (reading.gender !== head.gender || head.last !== token) return false;
  const before = head.first - 1;
  const first = reader.sentenceOf[head.first]?.first ?? 0;
  return before < first || reader.isMark(before) || reader.classed(before, "complementizer") !== null;
}

/**
 * "أشاد بما تحقق، مؤكدا", "هجمات جرت أمس، محذرا": behind a comma a participle goes on with the main line, not with a verb
 * that describes a thing.
 */
function describesNoun(reader: Reader, { token, reading, relativeTo }: Growing): boolean {
  if (relativeTo || reader.words("what").includes(reader.norm(token - 1))) return true;
  if (reader.classed(token - 1, "relative")) return true;
  const before = reader.cover[token - 1] ? null : reader.analyses[token - 1];
  const isThing = before?.pos === "noun" || before?.pos === "masdar" || before?.pos === "adjective";
  return isThing && !before.article && !before.suffix && reading.pre.length === 0;
}

/** Whoever the participle is said of has its gender. */
function sameGender({ reading }: Growing, subject: readonly Filler[]): boolean {
  return (
    reading.gender === "?" ||
    subject.length === 0 ||
    subject.some(({ mention }) => mention.gender === "?" || mention.gender === reading.gender)
  );
}

/**
 * What the first speaker of the sentence says before a participle goes on with it ("أعلن X أن Y يفعل كذا، مؤكدا"): from
 * its أن or quotation to the next verb of saying of the main line.
 */
function contentOf(
  reader: Reader,
  clauses: readonly Growing[],
  clause: Growing,
): { first: number; last: number } | null {
  const isSpeech = (each: Growing) =>
    each.reading.pos === "verb" && each.senses.some((sense) => sense.kind === "speech");
  const from = lastTurn(reader, clause);
  const own = clauses.filter(({ token }) => from <= token && token < clause.token);
  const matrix = own.find((each) => isSpeech(each) && !insideComplement(reader, each));
  if (!matrix) return null;
  // "شدد X، في مقابلة نشرت أمس، على أن": so does a verb on the way to it.
  let first = matrix.token + 1;
  const opens = (i: number) =>
    reader.classed(i, "complementizer") !== null || reader.quotationFrom(i) !== null;
  while (first < clause.token && !opens(first)) first++;
  const again = own.find(
    (each) =>
      each.token > first &&
      isSpeech(each) &&
      each.reading.pre.some((clitic) => clitic === "و" || clitic === "ف"),
  );
  return { first: first < clause.token ? matrix.token + 1 : first, last: again?.token ?? clause.token };
}

/** Where another begins to speak in the sentence ("هوّن X من كذا، لكن Y صرح بأن كذا، مشككا"), else its head. */
function lastTurn(reader: Reader, clause: Growing): number {
  const head = reader.sentenceOf[clause.token]?.first ?? 0;
  for (let i = clause.token - 1; i > head; i--) if (takesOver(reader, i)) return i;
  return head;
}

/** After أن, over the subject and what describes it. */
export function insideComplement(reader: Reader, clause: Growing): boolean {
  for (let i = clause.token - 1; i >= clause.token - 6; i--) {
    if (reader.isMark(i) || reader.sentenceOf[i]?.index !== clause.sentence) return false;
    if (reader.classed(i, "complementizer")) return true;
  }
  return false;
}
