import type { Mention, Phrase, Reading } from "../../model/index.ts";
import type { Reader } from "../reader.ts";
import { isQuote } from "../reader.ts";

/** A phrase while it grows. */
interface Growing {
  prep: string | null;
  first: number;
  last: number;
  mention: Mention | null;
  genitive: Mention | null;
  pronoun: string | null;
  pronounToken: number;
  coordinated: boolean;
  /** The last word may carry a genitive: no article, no indefinite accusative. */
  open: boolean;
}

/** A parenthesis between commas is skipped when it is no longer than this and begins like one. */
const LONGEST_PARENTHESIS = 12;

/**
 * The noun phrases after a trigger, up to where its clause ends: the next finite verb, a complementizer,
 * a comma that does not close a parenthesis, the end of the sentence.
 *
 * @param from first token after the trigger
 * @returns phrases, and the token where the window ended
 */
export function readPhrases(
  reader: Reader,
  picked: readonly (Reading | null)[],
  from: number,
  options: { readonly crossComma: boolean; readonly nominal: boolean },
): { phrases: Phrase[]; end: number } {
  const sentence = reader.sentenceOf[from - 1];
  const limit = sentence ? sentence.last : from;
  const done: Growing[] = [];
  let growing = null as Growing | null;
  let pending = null as { prep: string; at: number } | null;
  const close = () => {
    if (growing) done.push(growing);
    growing = null;
  };
  let closesAt = -1;
  let i = from;
  while (i < limit) {
    const mention = reader.cover[i] ?? null;
    if (mention) {
      if (mention.kind === "time" || mention.adjective) {
        if (mention.adjective && growing) (growing as Growing).last = mention.last;
        if (mention.kind === "time") pending = null;
        i = mention.last;
        continue;
      }
      const conjunction = mention.pre.includes("و") || mention.pre.includes("ف");
      const own = mention.pre.find((clitic) => "بلك".includes(clitic)) ?? null;
      const grown = growing as Growing | null;
      if (grown && !conjunction && !own && !pending && grown.open && grown.last === i) {
        // After an opaque noun the name is its genitive; after "some of", "positions of" it is the phrase.
        if (transparentUpTo(reader, grown.first, i)) grown.mention = mention;
        else grown.genitive = mention;
        grown.last = mention.last;
        grown.open = false;
      } else {
        const before: Growing | null = grown ?? done[done.length - 1] ?? null;
        const joined =
          conjunction &&
          before !== null &&
          (before.mention ?? before.genitive) !== null &&
          before.last >= i - 1;
        close();
        growing = {
          prep: own ?? pending?.prep ?? (joined ? (before as Growing).prep : null),
          first: pending?.at ?? i,
          last: mention.last,
          mention,
          genitive: null,
          pronoun: mention.owner,
          pronounToken: mention.first,
          coordinated: joined,
          open: false,
        };
        if (joined && (before as Growing).genitive && !(before as Growing).mention) {
          // "defeats of X and Y": both are genitives of the head.
          (growing as Growing).genitive = mention;
          (growing as Growing).mention = null;
        }
      }
      pending = null;
      i = mention.last;
      continue;
    }
    const token = reader.tokens[i];
    if (!token) break;
    if (token.kind === "mark") {
      if (isQuote(token.text) || token.text === "(" || token.text === ")") {
        i++;
        continue;
      }
      if (token.text === "،" || token.text === ",") {
        if (i === closesAt) {
          // One comma may close a parenthesis and open the next.
          closesAt = closingComma(reader, picked, i, limit);
          i++;
          continue;
        }
        const closing = options.crossComma ? closingComma(reader, picked, i, limit) : -1;
        if (closing > 0) {
          closesAt = closing;
          close();
          i++;
          continue;
        }
        // A preposition after a comma still belongs to the verb ("حذر X، الأربعاء، من كذا").
        if (options.crossComma && picked[i + 1]?.pos === "function" && reader.classed(i + 1, "preposition")) {
          close();
          i++;
          continue;
        }
        // Between coordinated names a comma is a list, not an end.
        const next = reader.cover[i + 1];
        if (next && next.first === i + 1 && next.pre.includes("و") && growing) {
          i++;
          continue;
        }
      }
      break;
    }
    const reading = picked[i] ?? null;
    // "هجوم قد تشنه X": a light verb that takes the noun up again adds its arguments.
    if (options.nominal && reading?.pos === "verb" && reading.suffix && isLight(reading)) {
      close();
      i++;
      continue;
    }
    if (reading?.pos === "verb" && closesAt > i) {
      close();
      pending = null;
      i = closesAt;
      continue;
    }
    if (reading?.pos === "verb") break;
    // "سقوطه في X وخسارته Y": a second noun of action has its own phrases.
    if (
      options.nominal &&
      reading?.pos === "masdar" &&
      reading.pre.includes("و") &&
      reading.senses.some((sense) => sense.kind === "frame")
    )
      break;
    if (reader.classed(i, "complementizer", "subordinator", "background", "attribution", "conditional")) {
      if (!(reader.classed(i, "preposition") && !reader.classed(i, "background"))) break;
    }
    if (reader.classed(i, "relative")) {
      // "هزائمه التي تلقاها على يد X": a light verb adds the arguments of the noun it describes.
      const light = picked[i + 1];
      if (options.nominal && light?.pos === "verb" && isLight(light)) {
        close();
        i += 2;
        continue;
      }
      const after = relativeEnd(reader, picked, i, limit);
      close();
      if (after >= limit) break;
      i = after;
      continue;
    }
    if (reading?.pos === "function" && reader.classed(i, "preposition")) {
      close();
      if (reading.suffix) {
        done.push({
          prep: reading.lemma,
          first: i,
          last: i + 1,
          mention: null,
          genitive: null,
          pronoun: reading.suffix,
          pronounToken: i,
          coordinated: false,
          open: false,
        });
        pending = null;
      } else
        pending = {
          prep: pending ? `${pending.prep} ${reading.lemma}` : reading.lemma,
          at: pending?.at ?? i,
        };
      i++;
      continue;
    }
    if (reading?.pos === "function" && reader.classed(i, "negator", "quantity") === null) {
      i++;
      continue;
    }
    // A noun, known or not.
    const pre = reading?.pre ?? unknownPre(token.norm);
    const own = pre.find((clitic) => "بلك".includes(clitic)) ?? null;
    const conjunction = pre.includes("و") || pre.includes("ف");
    const current = growing as Growing | null;
    const named = current !== null && (current.mention ?? current.genitive) !== null;
    const describes = /^ال/.test(token.norm) || picked[i]?.pos === "passive";
    if (
      current &&
      !conjunction &&
      !own &&
      !pending &&
      current.last === i &&
      (!named || current.open || describes)
    ) {
      current.last = i + 1;
      current.open = canCarryGenitive(token.norm, reading);
      if (reading?.suffix) {
        current.pronoun = reading.suffix;
        current.pronounToken = i;
      }
    } else {
      const before: Growing | null = current ?? done[done.length - 1] ?? null;
      const joined = conjunction && before !== null && before.last >= i - 1;
      close();
      growing = {
        prep: own ?? pending?.prep ?? (joined ? (before as Growing).prep : null),
        first: pending?.at ?? i,
        last: i + 1,
        mention: null,
        genitive: null,
        pronoun: reading?.suffix ?? null,
        pronounToken: i,
        coordinated: joined,
        open: canCarryGenitive(token.norm, reading),
      };
    }
    pending = null;
    i++;
  }
  close();
  return { phrases: done.map(({ open: _, ...phrase }) => phrase), end: i };
}

function isLight(reading: Reading): boolean {
  return reading.senses.some(
    (sense) => sense.kind === "operator" && (sense.id === "light" || sense.id === "receive"),
  );
}

function transparentUpTo(reader: Reader, first: number, end: number): boolean {
  // An office is followed by its holder, whatever stands between.
  if (reader.classed(first, "title", "spokesman") && reader.cover[end]?.actor?.type === "person") return true;
  for (let i = first; i < end; i++) {
    if (reader.isMark(i)) continue;
    if (
      !reader.classed(
        i,
        "quantity",
        "part",
        "group-fighters",
        "group-forces",
        "group-soldiers",
        "title",
        "preposition",
        "place-noun",
      )
    )
      return false;
  }
  return true;
}

/** A definite word or an indefinite accusative ends its noun phrase; a name after it is no genitive. */
function canCarryGenitive(norm: string, reading: Reading | null): boolean {
  if (reading?.suffix || reading?.article) return false;
  if (/^(و|ف)?(ب|ك|ل)?ال/.test(norm) || /^(و|ف)?لل/.test(norm)) return false;
  return !(norm.endsWith("ا") && norm.length > 3);
}

/** Clitics of a word that the lexicon does not know: only what can hardly be part of it. */
function unknownPre(norm: string): string[] {
  if (/^وال|^ولل|^وبال/.test(norm))
    return norm.startsWith("وبال") ? ["و", "ب"] : norm.startsWith("ولل") ? ["و", "ل"] : ["و"];
  if (/^بال/.test(norm)) return ["ب"];
  if (/^لل/.test(norm)) return ["ل"];
  return [];
}

/** Where a parenthesis that opens at comma `i` closes, or -1: it begins with a preposition, a time or a participle. */
function closingComma(reader: Reader, picked: readonly (Reading | null)[], i: number, limit: number): number {
  const next = i + 1;
  const opens =
    (picked[next]?.pos === "function" && reader.classed(next, "preposition")) ||
    reader.cover[next]?.kind === "time" ||
    picked[next]?.pre.some((clitic) => "بل".includes(clitic));
  if (!opens) return apposition(reader, i, limit);
  if (["حين", "وقت", "ظل"].includes(reader.norm(next + 1))) return -1;
  let verbs = 0;
  for (let j = next + 1; j < limit && j - next <= LONGEST_PARENTHESIS; j++) {
    if (reader.tokens[j]?.text === "،" || reader.tokens[j]?.text === ",") return j;
    // "، في اتصال جرى الثلاثاء،": one verb may describe the noun before it.
    if (picked[j]?.pos === "verb" && (reader.isMark(j - 1) || ++verbs > 1)) return -1;
  }
  return -1;
}

/** "الناطق باسم كذا، N N N، ...": a name between commas, of words that no lexicon knows or of one mention. */
function apposition(reader: Reader, i: number, limit: number): number {
  for (let j = i + 1; j < limit && j - i <= 6; j++) {
    if (reader.tokens[j]?.text === "،") return j > i + 1 ? j : -1;
    const name =
      reader.cover[j]?.actor?.type === "person" ||
      (!reader.cover[j] && (reader.readings[j]?.length ?? 0) === 0 && reader.tokens[j]?.kind === "word");
    if (!name) return -1;
  }
  return -1;
}

/**
 * Where a relative clause ends: at a comma, or before "and" + a verb that agrees with what stands outside
 * (a plural after a singular verb inside), or before a preposition with a pronoun that the outer verb wants.
 */
export function relativeEnd(
  reader: Reader,
  picked: readonly (Reading | null)[],
  i: number,
  limit: number,
): number {
  const inner = picked.slice(i + 1, limit).find((reading) => reading?.pos === "verb");
  for (let j = i + 1; j < limit; j++) {
    const text = reader.tokens[j]?.text;
    if (text === "،" || text === "؛") return j;
    const reading = picked[j];
    if (
      reading?.pos === "verb" &&
      reading.pre.includes("و") &&
      inner &&
      reading !== inner &&
      reading.number !== inner.number
    )
      return j;
  }
  return limit;
}
