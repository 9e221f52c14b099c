import { afterWhich } from "../clauses/ar/what.ts";
import { isAddressed, isQuote, type Reader, takesOver } from "../clauses/reader.ts";
import type { Clause, Phrase, Quotation } from "../model/index.ts";
import type { Speech } from "../packs/lexicon.ts";
import { normaliseArabic } from "../text/ar/normalise.ts";
import { isUnknownName } from "./voice.ts";

/** The stretch that somebody says, in tokens. */
export interface Content {
  readonly first: number;
  readonly last: number;
  readonly quoted: boolean;
}

export function findContent(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  entry: Speech,
): Content | null {
  const sentence = reader.sentenceOf[clause.token];
  if (!sentence) return null;
  if (reader.article.language === "en") return markedContent(reader, clause);
  const noun = clause.reading.pos === "masdar";
  const reach = noun ? Math.min(sentence.last, clause.window.last + 1) : sentence.last;
  for (let i = clause.token + 1; i < reach; i++) {
    i = behindAside(reader, i, reach);
    const text = reader.tokens[i]?.text ?? "";
    if ((text === ":" && !noun) || (reader.classed(i, "complementizer") && reader.norm(i) !== "لان")) {
      return afterComplementizer(reader, clauses, clause, entry, i);
    }
    const quotation = noun ? null : reader.quotationFrom(i);
    const quoted = quotation && insideOf(quotation);
    if (quoted && isSpeech(reader, quoted)) return quoted;
    if (anotherTakesOver(reader, clauses, clause, i, sentence.last)) break;
  }
  if (entry.strict || (noun && !turnedTo(clauses, clause) && !saysWhat(reader, clause, entry))) return null;
  return phraseContent(reader, clauses, clause, entry, sentence.last);
}

/** "ذكرت X، نقلا عن مسؤول طلب كذا، أن": over an aside that says where it is from, to the word that brings what is said. */
function behindAside(reader: Reader, comma: number, limit: number): number {
  if (reader.tokens[comma]?.text !== "،" || !reader.classed(comma + 1, "attribution")) return comma;
  for (let i = comma + 2; i < limit; i++)
    if (reader.tokens[i]?.text === "،") return reader.classed(i + 1, "complementizer") ? i + 1 : comma;
  return comma;
}

/**
 * "إعلان X وقف القتال", "دعوة X الأطراف إلى الحوار": behind its genitive the noun has an object, so the genitive speaks.
 * With a preposition alone it may be whom the words are about ("دعوة X إلى الحوار"), but not where nobody is called on.
 */
function saysWhat(reader: Reader, clause: Clause, entry: Speech): boolean {
  const [first, second] = clause.phrases;
  const named = first?.prep === null && first.mention !== null && !first.coordinated;
  const rest = clause.reading.suffix ? first : named ? second : undefined;
  if (!rest || rest.coordinated) return false;
  // "مناشدة X التعجيل بكذا": X is asked.
  if (rest.prep === null && entry.about?.includes("obj")) return isAddressed(reader, rest);
  if (rest.prep === null) return (entry.content ?? []).includes("obj");
  return entry.about === undefined && (entry.content ?? []).map(normaliseArabic).includes(rest.prep);
}

/** "سارعت باريس إلى نفي كذا", "اكتفى X بالدعوة إلى كذا": the verb whose subject says what the noun names. */
export function turnedTo(clauses: readonly Clause[], clause: Clause): Clause | null {
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  const turns = governor?.senses.some(
    ({ kind, id }) => kind === "operator" && (id === "takes-to" || id === "sets-out"),
  );
  return turns && clause.reading.pos === "masdar" ? (governor ?? null) : null;
}

/** "كذا، يقول X.": a verb of saying that ends its sentence after a comma speaks for what stands before it. */
export function saidBefore(reader: Reader, clause: Clause, entry: Speech): Content | null {
  const sentence = reader.sentenceOf[clause.token];
  // "كذا، كما أكد X", "كذا، على ما ذكر X".
  const as = wordsOfAs(reader, clause.token);
  if (!sentence || clause.reading.pos !== "verb" || clause.reading.pre.length > 0) return null;
  if (!entry.strict && as === 0) return null;
  const comma = clause.token - 1 - as;
  if (reader.tokens[comma]?.text !== "،" || comma + 1 - sentence.first < 4) return null;
  const rest = reader.tokens.slice(clause.window.last, sentence.last).every((token) => token.kind === "mark");
  const spoken = clause.subject.length > 0 || clause.subjectPhrase !== null;
  return rest && spoken ? { first: sentence.first, last: comma, quoted: false } : null;
}

/** How many words of "as" stand before a verb of saying: كما, حسبما, على ما, وفق ما. */
function wordsOfAs(reader: Reader, token: number): number {
  const before = reader.norm(token - 1);
  if (/^(?:كما|حسبما|وفقما)$/.test(before)) return 1;
  return before === "ما" && /^(?:علي|وفق|حسب|بحسب)$/.test(reader.norm(token - 2)) ? 2 : 0;
}

/** The English clauses mark what is said, since it may stand before the one who says it. */
function markedContent(reader: Reader, clause: Clause): Content | null {
  const said = clause.phrases.find((phrase) => phrase.prep === "content");
  if (!said) return null;
  return { first: said.first, last: said.last, quoted: isQuote(reader.tokens[said.first]?.text ?? "") };
}

/**
 * What follows أن at token `at`. "أكدت كذا وأن كذا", "رصدت فرار كذا قبل أن": a noun of action before it is
 * what is said, or the first part of it. A strict verb ("علّق") takes no "and that": it is another's.
 */
function afterComplementizer(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  entry: Speech,
  at: number,
): Content | null {
  const limit = reader.sentenceOf[clause.token]?.last ?? at;
  const joined = reader.norm(at).startsWith("و");
  if (entry.strict && joined) return null;
  const phrase = entry.strict ? null : contentPhrase(reader, clauses, clause, entry);
  const before = phrase && phrase.first < at && (joined || namesAct(clauses, phrase)) ? phrase : null;
  if (before && !joined) {
    return { first: before.first, last: endOfPhrase(reader, clauses, before.first, limit), quoted: false };
  }
  const last = endOfContent(reader, clauses, at + 1, limit);
  if (before) return { first: before.first, last, quoted: false };
  // A quotation goes on over the sentences in it.
  const quotation = reader.quotationFrom(at + 1);
  const end = quotation ? Math.max(last, insideOf(quotation).last) : last;
  return { first: at + 1, last: end, quoted: isQuote(reader.tokens[at + 1]?.text ?? "") };
}

/** Whether a participle or a finite verb at `i` takes what follows; only قال waits for its إن over an aside. */
function anotherTakesOver(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  i: number,
  limit: number,
): boolean {
  return clauses.some((each) => {
    if (each.token !== i) return false;
    const { pos, article } = each.reading;
    if (pos === "active") return !article && each.senses.some((sense) => sense.kind === "speech");
    // A verb of an aside stands inside the window of the verb of saying.
    // "وصف ما جرى بأنه": so does one behind "what".
    const isWhat = reader.words("what").includes(reader.norm(i - 1));
    if (pos !== "verb" || each.relativeTo || isWhat || i < clause.window.last) return false;
    return !(clause.reading.lemma === "قال" && waitsForInna(reader, i, limit));
  });
}

/** What is announced, denied or observed as a noun phrase; or in a pronoun on the verb, and then before it. */
function phraseContent(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  entry: Speech,
  limit: number,
): Content | null {
  const phrase = contentPhrase(reader, clauses, clause, entry);
  if (phrase)
    return { first: phrase.first, last: endOfPhrase(reader, clauses, phrase.first, limit), quoted: false };
  const praised = praisedWhom(reader, clause, entry);
  if (praised) return { first: praised.last, last: praised.last, quoted: false };
  // "وهو ما استنكرته X": with "what" before it the pronoun is no addressee.
  const before = clause.token - 1;
  const takesUp =
    !entry.about || reader.words("what").includes(reader.norm(before)) || reader.classed(before, "relative");
  return clause.reading.suffix && clause.reading.pos === "verb" && takesUp
    ? { first: clause.window.last, last: clause.window.last, quoted: false }
    : null;
}

/** "هنأت أنقرة الجانبين", "انتقد X المجلس": whom somebody praises or blames is all that is told of his words. */
function praisedWhom(reader: Reader, clause: Clause, entry: Speech): Phrase | null {
  const takes = entry.content?.includes("obj") && entry.about?.includes("obj");
  if (!takes || entry.status !== undefined || entry.with !== undefined) return null;
  if (clause.reading.pos !== "verb" || clause.subject.length === 0) return null;
  const isSubject = ({ first, last }: Phrase) =>
    clause.subject.some(({ mention }) => first <= mention.first && mention.last <= last);
  const whom = clause.phrases.find((phrase) => phrase.prep === null && !isSubject(phrase));
  return whom && isAddressed(reader, whom) ? whom : null;
}

/** A noun of action inside a phrase. */
function namesAct(clauses: readonly Clause[], phrase: Phrase): boolean {
  return clauses.some(
    (each) => each.reading.pos === "masdar" && phrase.first <= each.token && each.token < phrase.last,
  );
}

/** Whether a written إن still comes before any أن. */
function waitsForInna(reader: Reader, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    if (reader.classed(i, "complementizer")) return reader.tokens[i]?.text.startsWith("إن") ?? false;
  }
  return false;
}

/** The stretch inside the marks of a quotation. */
function insideOf(quotation: Quotation): Content {
  const { first, last, closed } = quotation;
  return { first: first + 1, last: closed ? last - 1 : last, quoted: true };
}

/** A quotation that is speech and not a name in quotes: it holds four words or more, and does not begin with a name. */
function isSpeech(reader: Reader, { first, last }: Content): boolean {
  return reader.cover[first]?.first !== first && last - first > 3;
}

/** What is said ends with the sentence, or where another voice or a contrast takes over after a comma. */
function endOfContent(reader: Reader, clauses: readonly Clause[], first: number, limit: number): number {
  for (let i = first; i < limit; i++) {
    if (reader.tokens[i]?.text !== "،" && reader.tokens[i]?.text !== "؛") continue;
    const next = i + 1;
    if (takesOver(reader, next) || isTakenUp(reader, clauses, next)) return i;
    // "قال X إن كذا؛ وقد نفى Y": the verb of another stands behind its particle.
    const verb = /^[وف]قد$/.test(reader.norm(next)) ? next + 1 : next;
    const speech = clauses.find((each) => each.token === verb);
    if (speech?.reading.pos === "verb" && speech.senses.some((sense) => sense.kind === "speech")) return i;
  }
  return limit;
}

/** "قال X إن كذا، وهو ادعاء فنّده Y", "، الأمر الذي نفته Z": another takes up what was said; those are not X's words. */
function isTakenUp(reader: Reader, clauses: readonly Clause[], next: number): boolean {
  const opens = reader.classed(next, "takes-up") !== null || afterWhich(reader, next - 1) > 0;
  return (
    opens &&
    clauses.some(
      ({ token, reading, senses }) =>
        token > next &&
        token <= next + 3 &&
        reading.pos === "verb" &&
        reading.suffix !== null &&
        senses.some(({ kind }) => kind === "speech"),
    )
  );
}

/** The phrase that holds what is announced, denied, observed: an object or one after the entry's prepositions. */
function contentPhrase(
  reader: Reader,
  clauses: readonly Clause[],
  clause: Clause,
  entry: Speech,
): Phrase | null {
  const wanted = (entry.content ?? []).map(normaliseArabic);
  const after = clause.phrases.some(
    (phrase) =>
      phrase === clause.subjectPhrase || clause.subject.some((filler) => filler.mention === phrase.mention),
  );
  let bareSeen = after ? 0 : 1;
  const found: Phrase[] = [];
  for (const phrase of clause.phrases) {
    if (phrase.prep === null && !phrase.coordinated) {
      bareSeen++;
      const isSubject =
        bareSeen === 1 &&
        clause.phrases.indexOf(phrase) === clause.phrases.findIndex((each) => each.prep === null);
      const addressee = isAddressed(reader, phrase) && entry.about?.includes("obj");
      if (
        !isSubject &&
        !addressee &&
        !isUnknownName(reader, phrase) &&
        (wanted.includes("obj") || wanted.includes("gen"))
      )
        found.push(phrase);
    } else if (phrase.prep && wanted.includes(phrase.prep)) found.push(phrase);
  }
  const { with: kind } = entry;
  if (kind) return found.find((phrase) => holds(reader, phrase, kind)) ?? null;
  // A noun of action is what is announced or denied, rather than somebody named on the way to it.
  return found.find((phrase) => namesAct(clauses, phrase)) ?? found[0] ?? null;
}

function holds(reader: Reader, { first, last }: Phrase, kind: string): boolean {
  for (let i = first; i < last; i++) if (reader.classed(i, kind)) return true;
  return false;
}

/** What is said in a noun phrase ends at a comma, or where another does something himself: "X تنفي كذا وY تفعل كذا". */
function endOfPhrase(reader: Reader, clauses: readonly Clause[], first: number, limit: number): number {
  for (let i = first; i < limit; i++) {
    const text = reader.tokens[i]?.text;
    if (text === "،" || text === "؛" || (i > first && beginsClause(reader, clauses, i))) return i;
  }
  return limit;
}

/** "وواشنطن تفرض كذا": a name joined with "and" that is the subject of the verb right behind it. */
function beginsClause(reader: Reader, clauses: readonly Clause[], i: number): boolean {
  const mention = reader.cover[i];
  if (mention?.first !== i || !mention.pre.includes("و")) return false;
  return clauses.some(
    ({ token, reading, subject }) =>
      token === mention.last && reading.pos === "verb" && subject.some((each) => each.mention === mention),
  );
}
