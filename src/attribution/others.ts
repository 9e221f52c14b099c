import { afterWhich } from "../clauses/ar/what.ts";
import { fillMention } from "../clauses/fillers.ts";
import { isQuote, type Reader, takesOver } from "../clauses/reader.ts";
import { type Filler, isCoded, type Mention, type Voice } from "../model/index.ts";
import type { Scope } from "./scope.ts";
import { channelBetween, unnamedVoice, voiceOf } from "./voice.ts";

const PLAIN = {
  certainty: "stated",
  denies: false,
  wanted: false,
  quoted: false,
  clause: null,
  entry: null,
  statement: false,
} as const;

/** "بحسب X", "وفقا لـX", "نقلا عن X": the clause before it, or after it at the head of a sentence, is X's. */
export function prepositionScopes(reader: Reader): Scope[] {
  const scopes: Scope[] = [];
  for (let i = 0; i < reader.tokens.length; i++) {
    if (!reader.classed(i, "attribution") || reader.cover[i]) continue;
    const sentence = reader.sentenceOf[i];
    if (!sentence || !isCoded(sentence.kind)) continue;
    const at = nextMention(reader, i + 1, i + 4);
    const report = documentAfter(reader, i + 1) ?? (at ? null : strangerAfter(reader, i + 1));
    if (!at && !report) continue;
    const { voice, speakers } = report
      ? { voice: report.voice, speakers: [] }
      : at
        ? asVoice(reader, at)
        : { voice: null, speakers: [] };
    if (!voice) continue;
    const end = report?.last ?? at?.last ?? i + 1;
    const leading = i <= sentence.first + 1;
    const span = leading
      ? { first: end, last: asideAfter(reader, end, sentence.last) }
      : { first: boundaryBefore(reader, i, sentence.first), last: i };
    // "citing American intelligence": an outlet hands on what it was told.
    const relayed = /^(?:نقلا|citing)$/.test(reader.norm(i));
    const statement = voice.kind === "actor" && speakers.length > 0 && !relayed;
    const from = Math.min(span.first, i);
    scopes.push({ ...PLAIN, voices: [voice], ...span, from, speakers, statement, until: end, at: i });
  }
  return scopes;
}

/** "according to the X Monitoring Group": a voice that no pack knows; its name runs to the comma, at most eleven words. */
function strangerAfter(reader: Reader, i: number): { voice: Voice; last: number } | null {
  if (reader.norm(i - 1) !== "according" || reader.norm(i) !== "to") return null;
  let last = i + 1;
  while (
    last < i + 12 &&
    reader.tokens[last]?.kind === "word" &&
    reader.sentenceOf[last] === reader.sentenceOf[i]
  )
    last++;
  const name = reader.article.text.slice(reader.tokens[i + 1]?.start, reader.tokens[last - 1]?.end);
  return last > i + 1 ? { voice: { kind: "unnamed", name }, last } : null;
}

/** "وفقا لتقرير أممي": a document speaks; its name runs to the comma, at most eight words. */
function documentAfter(reader: Reader, i: number): { voice: Voice; last: number } | null {
  const noun = reader.classed(i, "document");
  if (!noun || reader.cover[i]) return null;
  let last = i + 1;
  while (
    last < i + 8 &&
    reader.tokens[last]?.kind === "word" &&
    reader.sentenceOf[last] === reader.sentenceOf[i]
  )
    last++;
  const start = (reader.tokens[i]?.start ?? 0) + noun.pre.join("").length;
  return {
    voice: { kind: "document", name: reader.article.text.slice(start, reader.tokens[last - 1]?.end) },
    last,
  };
}

/** The claim before a trailing attribution begins at the sentence's head; a list of claims is rare in one sentence. */
function boundaryBefore(reader: Reader, i: number, first: number): number {
  for (let j = i - 2; j > first; j--) {
    if (reader.tokens[j]?.text === "؛") return j + 1;
    // "حثت X على كذا، بينما أجرت Y كذا، بحسب وكالة Z".
    if (reader.tokens[j]?.text === "،" && takesOver(reader, j + 1)) return j + 1;
  }
  return first;
}

/** "بحسب X ...، وهو ما / الأمر الذي": where the writer goes on in his own voice. */
function asideAfter(reader: Reader, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    // "بحسب X، ما زال كذا": alone ما may begin what he says.
    if (afterWhich(reader, i) > 0 && reader.norm(i + 1) !== "ما") return i;
  }
  return last;
}

function nextMention(reader: Reader, from: number, limit: number): Mention | null {
  for (let i = from; i < limit; i++) {
    const mention = reader.cover[i];
    if (mention && (mention.kind === "voice" || mention.actor)) return mention.adjective ? null : mention;
  }
  return null;
}

function asVoice(reader: Reader, mention: Mention): { voice: Voice | null; speakers: Filler[] } {
  const speakers = fillMention(reader, mention);
  const first = speakers[0];
  if (first) return { voice: voiceOf(reader, first), speakers };
  return mention.kind === "voice"
    ? { voice: unnamedVoice(reader, mention), speakers: [] }
    : { voice: null, speakers: [] };
}

/**
 * "لا صحة لما تردد عن", "لا أساس للأنباء عن": what follows is denied, by whoever speaks there. "مزاعم عن",
 * "شائعات عن": what follows is told as unproven.
 */
export function verdictScopes(reader: Reader): Scope[] {
  const scopes: Scope[] = [];
  for (let i = 1; i < reader.tokens.length; i++) {
    const sentence = reader.sentenceOf[i];
    if (!sentence || !isCoded(sentence.kind) || reader.cover[i]) continue;
    const denies = reader.classed(i, "truth-noun") !== null && /^[وف]?(لا|عدم)$/.test(reader.norm(i - 1));
    const about = ["عن", "بشان", "حول", "ب"].includes(reader.norm(i + 1));
    const doubts = about && reader.classed(i, "rumour") !== null;
    if (!denies && !doubts) continue;
    let last = i + 1;
    while (last < sentence.last && reader.tokens[last]?.text !== "،") last++;
    const certainty = doubts ? "alleged" : "stated";
    scopes.push({
      ...PLAIN,
      voices: [],
      first: i + 1,
      last,
      from: i,
      at: i,
      certainty,
      denies,
      speakers: [],
    });
  }
  return scopes;
}

/** "X: ..." in a headline or heading: what follows is X's. */
export function colonScopes(reader: Reader): Scope[] {
  const scopes: Scope[] = [];
  for (const sentence of reader.sentences) {
    if (sentence.kind !== "headline" && sentence.kind !== "heading") continue;
    const colon = reader.tokens.findIndex(
      (token, i) =>
        i >= sentence.first && i < Math.min(sentence.last, sentence.first + 16) && token.text === ":",
    );
    if (colon < 0) continue;
    const named: Mention[] = [];
    let other = false;
    for (let i = sentence.first; i < colon; i++) {
      const mention = reader.cover[i];
      const where = named.length > 0 && mention?.place && isFromWhere(reader, i - 1);
      if (where) continue;
      if (mention && !mention.adjective && (mention.kind === "voice" || mention.actor)) named.push(mention);
      else if (mention?.kind === "place" && named.length > 0) continue;
      else if (
        !mention &&
        !isQuote(reader.tokens[i]?.text ?? "") &&
        !reader.classed(i, "media", "title", "government-noun") &&
        !(named.length > 0 && isFromWhere(reader, i))
      )
        other = true;
    }
    const last = named.at(-1);
    const alone = last !== undefined && !other && named.every((each) => each === last);
    if (!last || !(alone || closesPart(reader, last, sentence.first, colon))) continue;
    const mention = last;
    // "الخرطوم: فلان - صحيفة كذا" is a dateline.
    if (mention.kind === "place" && isDateline(reader, colon + 1, sentence.last)) continue;
    if (isBareState(mention) && !speaksForItself(reader, colon + 1, sentence.last)) {
      const told = { first: colon + 1, last: sentence.last, from: sentence.first, at: mention.first };
      scopes.push({ ...PLAIN, ...told, voices: [], speakers: [], unclear: true });
      continue;
    }
    const { voice, speakers } = asVoice(reader, mention);
    if (!voice) continue;
    const channel = channelBetween(reader, sentence.first, colon);
    scopes.push({
      ...PLAIN,
      voices: [channel ? { ...voice, channel } : voice],
      first: colon + 1,
      last: sentence.last,
      from: alone ? sentence.first : mention.first,
      at: mention.first,
      speakers,
      statement: voice.kind === "actor",
    });
  }
  return scopes;
}

/** "النيجر:", but not "نيامي:", "حكومة النيجر:": newsrooms let capitals and offices speak, and put states as topics too. */
const isBareState = ({ actor, kind, title, last, first }: Mention): boolean =>
  actor?.type === "state" && kind === "actor" && title === null && last - first <= 2;

/** "قطر: ندعم الحل", "إيران: لا صحة لكذا", "روسيا: «كذا»": only words of one's own stand so behind a colon. */
function speaksForItself(reader: Reader, first: number, last: number): boolean {
  if (isQuote(reader.tokens[first]?.text ?? "") || /^(?:لا|لن|لم|نحن)$/.test(reader.norm(first))) return true;
  for (let i = first; i < last; i++) {
    const analysis = reader.analyses[i];
    const isWe =
      analysis?.pos === "verb" && analysis.tense === "imperfect" && /^(?:س)?ن/.test(reader.norm(i));
    if (isWe || analysis?.suffix === "نا") return true;
  }
  return false;
}

/** "X من بيروت:", "X في موسكو:": from where somebody speaks. */
const isFromWhere = (reader: Reader, i: number): boolean =>
  /^(?:من|في|فى|in|from)$/.test(reader.norm(i)) &&
  reader.cover[i + 1]?.place !== undefined &&
  reader.cover[i + 1]?.place !== null;

/** "كذا حدث وX: ...": the name right before the colon opens the second part of the headline. */
function closesPart(reader: Reader, mention: Mention, first: number, colon: number): boolean {
  const quoted = mention.last === colon - 1 && isQuote(reader.tokens[mention.last]?.text ?? "");
  if (mention.last !== colon && !quoted) return false;
  return mention.first === first || mention.pre.includes("و") || reader.isMark(mention.first - 1);
}

/** A line of who writes from where: a dash, or a kind of outlet, and no verb. */
function isDateline(reader: Reader, first: number, last: number): boolean {
  let sign = false;
  for (let i = first; i < last; i++) {
    if (reader.readings[i]?.some((reading) => reading.pos === "verb")) return false;
    if (/^[-–—ـ]$/.test(reader.tokens[i]?.text ?? "") || reader.classed(i, "media")) sign = true;
  }
  // "الرياض: فلان الفلاني": a place and a name, and nothing that happens.
  if (sign || last - first > SHORTEST_SPEECH) return sign;
  for (let i = first; i < last; i++)
    if (reader.cover[i] || reader.analyses[i]?.pos === "function") return false;
  return true;
}
/** Tokens of a name with its marks. */
const SHORTEST_SPEECH = 5;
