import type { Pos } from "../../analysis.ts";
import { hashOn, hashText } from "./hashing.ts";
import type { Reading } from "./reading.ts";

/** A reading with the part of speech it has in its sentence: a noun may serve as name, adverb or preposition. */
export interface Candidate {
  readonly reading: Reading;
  readonly pos: Pos;
  /** Hash of `splitOf` the reading. */
  readonly splitHash: number;
}

/** Clitics in a row, `و+ل+ال|ه`: what a segmentation is. */
export function splitOf({ proclitics, ending }: Reading): string {
  return `${proclitics.label}|${ending.label}`;
}

const splitHashOf = ({ proclitics, ending }: Reading): number =>
  hashOn(hashOn(hashText(proclitics.label), "|"), ending.label);

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const AS_PREPOSITION = list(
  "بعد قبل بين خلال عند تحت فوق امام وراء حول دون ضد نحو مع عبر اثناء ضمن لدي مثل منذ وسط جراء رغم طوال قرب خارج داخل خلف اثر تجاه ازاء حيال بدون سوي باستثناء بشان لدن عقب شان طيلة ابان حسب وفق مقابل اسفل اعلي بالنسبة جنب صوب فور برغم نتيجة حين قبيل بعيد قبالة شبه",
);
const AS_DETERMINER = list(
  "كل بعض جميع احد اي عدة معظم كلا كلتا كافة سائر بضع اغلب نفس منتصف غالبية اغلبية اخر شبه شتي",
);
const AS_PARTICLE = list("غير عدم");
const AS_ADVERB = list(
  "يوم عام مساء صباح ليل نهار اليوم امس غد ان الان حين فجر ظهر عادة فترة مرة اسبوع شهر سنة وقت ساعة فقط حول نحو حوال حوالي قبل بعد جدا شمال جنوب شرق غرب مع مثل اكثر اقل اول اخر خاصة حالي تقريب خير هنا هناك سرعان كذلك",
);
const AS_NUMBER = list("احد اثنان الف مليون مليار عشر عشرة مئة مائة نصف ربع ثلث");
const TO_BE = list("كان ليس");

/** Other parts of speech that a reading of this part of speech may have in a sentence. */
const FUNCTION_SHIFTS: Partial<Record<Pos, readonly Pos[]>> = {
  ADP: ["SCONJ", "ADV"],
  SCONJ: ["PART", "ADP", "ADV"],
  CCONJ: ["SCONJ", "PART"],
  PART: ["SCONJ", "ADV", "PRON", "ADP"],
  PRON: ["DET", "PART", "SCONJ"],
  ADV: ["SCONJ", "PRON", "NOUN", "PART"],
  DET: ["NOUN", "PRON"],
  NUM: ["NOUN", "ADJ"],
  INTJ: ["PART"],
};

function partsOfSpeech(reading: Reading, word: string): readonly Pos[] {
  const { article, inflection } = reading;
  const { pos, lemmaFolded, known } = reading.lexeme;
  if (pos === "VERB") return TO_BE.has(lemmaFolded) ? ["VERB", "AUX", "PART"] : ["VERB"];
  if (FUNCTION_SHIFTS[pos]) return [pos, ...FUNCTION_SHIFTS[pos]];
  const out: Pos[] =
    pos === "ADJ" ? ["ADJ", "NOUN", "PROPN"] : pos === "PROPN" ? ["PROPN", "NOUN"] : [pos, "PROPN"];
  if (AS_PREPOSITION.has(lemmaFolded) && !article && inflection.number !== "plural") out.push("ADP");
  if (AS_DETERMINER.has(lemmaFolded)) out.push("DET");
  if (AS_PARTICLE.has(lemmaFolded)) out.push("PART");
  if (AS_NUMBER.has(lemmaFolded)) out.push("NUM");
  const last = word[reading.end - 1];
  const adverbial = inflection.cases.includes("accusative") && (last === "ا" || last === "ة") && !article;
  if (AS_ADVERB.has(lemmaFolded) || adverbial) out.push("ADV");
  if (pos === "NOUN" && known) out.push("ADJ");
  return out;
}

/** Parts of speech that a lexicon reading must have to make deeper guesses needless. */
export const OPEN: ReadonlySet<Pos> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "NUM", "DET"]);

/**
 * Candidates of a folded word's readings: one for each way to cut, lemma, part of speech and form that matters in
 * context.
 */
export function candidatesOf(readings: readonly Reading[], word: string): readonly Candidate[] {
  const explained = readings.some(({ lexeme }) => lexeme.known && OPEN.has(lexeme.pos));
  const best = new Map<number, Candidate>();
  const splits: number[] = [];
  const lemmas: string[] = [];
  for (const reading of readings) {
    const { lexeme } = reading;
    const splitHash = splitHashOf(reading);
    const base =
      ((numberIn(lemmas, lexeme.lemma) * 256 + numberIn(splits, splitHash)) * 16 +
        POS_CODES.indexOf(lexeme.pos)) *
        256 +
      reading.inflection.variant;
    // Beside a reading of the lexicon a guess is a name or nothing.
    for (const pos of explained && !lexeme.known ? [lexeme.pos] : partsOfSpeech(reading, word)) {
      const key = base * 16 + POS_CODES.indexOf(pos);
      const old = best.get(key);
      if (!old || preferred(reading, old.reading)) best.set(key, { reading, pos, splitHash });
    }
  }
  return withoutMisspelt([...best.values()]);
}

const POS_CODES: readonly Pos[] = [
  "NOUN",
  "PROPN",
  "ADJ",
  "VERB",
  "AUX",
  "ADP",
  "PRON",
  "DET",
  "ADV",
  "CCONJ",
  "SCONJ",
  "PART",
  "NUM",
  "INTJ",
  "PUNCT",
  "X",
];

function numberIn<T>(list: T[], item: T): number {
  const at = list.indexOf(item);
  return at < 0 ? list.push(item) - 1 : at;
}

/** `إن` is not read as أَنَّ where the lexicon has إِنَّ: of two lemmas with the same letters the one spelled as written stays. */
function withoutMisspelt(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ reading }) => reading.spelling === "wrong")) return candidates;
  const alike = (a: Candidate, b: Candidate): boolean =>
    a.splitHash === b.splitHash &&
    a.pos === b.pos &&
    a.reading.lexeme.lemmaFolded === b.reading.lexeme.lemmaFolded;
  const spelled = candidates.filter(({ reading }) => reading.lexeme.known && reading.spelling === "same");
  return candidates.filter(
    (each) => each.reading.spelling !== "wrong" || !spelled.some((other) => alike(each, other)),
  );
}

const SPELLING_RANK = { same: 0, bare: 1, wrong: 2 } as const;

/** In reports the third person is meant; after it the reading spelled as written, then the more frequent lemma. */
function preferred(a: Reading, b: Reading): boolean {
  const person = (b.inflection.person ?? 3) - (a.inflection.person ?? 3);
  if (person !== 0) return person < 0;
  const spelling = SPELLING_RANK[a.spelling] - SPELLING_RANK[b.spelling];
  if (spelling !== 0) return spelling < 0;
  return a.lexeme.frequency > b.lexeme.frequency;
}
