import type { Analysis, Pos } from "./analysis.ts";

/** A reading with the part of speech it has in its sentence: a noun may serve as name, adverb or preposition. */
export interface Candidate {
  readonly analysis: Analysis;
  readonly pos: Pos;
  /** Clitics in a row, `و+ل+ال|ه`: what a segmentation is. */
  readonly split: string;
}

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

function partsOfSpeech(analysis: Analysis): readonly Pos[] {
  const { pos, lemmaFolded, article, cases } = analysis;
  if (pos === "VERB") return TO_BE.has(lemmaFolded) ? ["VERB", "AUX", "PART"] : ["VERB"];
  if (FUNCTION_SHIFTS[pos]) return [pos, ...FUNCTION_SHIFTS[pos]];
  const out: Pos[] =
    pos === "ADJ" ? ["ADJ", "NOUN", "PROPN"] : pos === "PROPN" ? ["PROPN", "NOUN"] : [pos, "PROPN"];
  if (AS_PREPOSITION.has(lemmaFolded) && !article && analysis.number !== "plural") out.push("ADP");
  if (AS_DETERMINER.has(lemmaFolded)) out.push("DET");
  if (AS_PARTICLE.has(lemmaFolded)) out.push("PART");
  if (AS_NUMBER.has(lemmaFolded)) out.push("NUM");
  if (
    AS_ADVERB.has(lemmaFolded) ||
    (cases.includes("accusative") && /(ا|ة)$/.test(analysis.stem) && !article)
  )
    out.push("ADV");
  if (pos === "NOUN" && analysis.known) out.push("ADJ");
  return out;
}

/** Parts of speech that a lexicon reading must have to make deeper guesses needless. */
export const OPEN: ReadonlySet<Pos> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "NUM", "DET"]);

/** Candidates of a word's readings: one for each way to cut, lemma, part of speech and form that matters in context. */
export function candidatesOf(readings: readonly Analysis[]): Candidate[] {
  const explained = readings.some((each) => each.known && OPEN.has(each.pos));
  const best = new Map<string, Candidate>();
  for (const analysis of readings) {
    const split = `${analysis.proclitics.map((each) => each.letter).join("+")}|${analysis.enclitic?.surface ?? ""}`;
    const form = `${analysis.aspect ?? ""}${analysis.voice ?? ""}${analysis.gender ?? ""}${analysis.number ?? ""}`;
    // Beside a reading of the lexicon a guess is a name or nothing.
    for (const pos of explained && !analysis.known ? [analysis.pos] : partsOfSpeech(analysis)) {
      const key = `${split} ${analysis.lemma} ${analysis.pos} ${pos} ${form}`;
      const old = best.get(key);
      if (!old || preferred(analysis, old.analysis)) best.set(key, { analysis, pos, split });
    }
  }
  return withoutMisspelt([...best.values()]);
}

/** `إن` is not read as أَنَّ where the lexicon has إِنَّ: of two lemmas with the same letters the one spelled as written stays. */
function withoutMisspelt(candidates: readonly Candidate[]): Candidate[] {
  const keyOf = ({ analysis, pos, split }: Candidate): string => `${split} ${pos} ${analysis.lemmaFolded}`;
  const spelled = new Set(
    candidates.filter((each) => each.analysis.known && each.analysis.spelling === "same").map(keyOf),
  );
  return candidates.filter((each) => each.analysis.spelling !== "wrong" || !spelled.has(keyOf(each)));
}

const SPELLING_RANK = { same: 0, bare: 1, wrong: 2 } as const;

/** In reports the third person is meant; after it the reading spelled as written, then the more frequent lemma. */
function preferred(a: Analysis, b: Analysis): boolean {
  const person = (b.person ?? 3) - (a.person ?? 3);
  if (person !== 0) return person < 0;
  const spelling = SPELLING_RANK[a.spelling] - SPELLING_RANK[b.spelling];
  if (spelling !== 0) return spelling < 0;
  return a.frequency > b.frequency;
}
