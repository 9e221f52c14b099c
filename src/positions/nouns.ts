/** A stance code as a thing that can be counted. English: one, many. Arabic: see `ArabicNoun`. */
export interface StanceNoun {
  readonly en: { readonly one: string; readonly many: string };
  readonly ar: ArabicNoun;
}

/** An Arabic noun in the forms that numbers ask for, and with the article (for "declares the withdrawal"). */
export interface ArabicNoun {
  readonly gender: "m" | "f";
  readonly one: string;
  /** Nominative dual. */
  readonly two: string;
  /** Three to ten. */
  readonly few: string;
  /** Eleven to ninety-nine: singular accusative. */
  readonly many: string;
  readonly definite: string;
}

const masculine = (one: string, few: string, definite = `ال${one}`): ArabicNoun => ({
  gender: "m",
  one,
  two: `${one}ان`,
  few,
  // After "اء" the accusative carries no alif.
  many: one.endsWith("اء") ? one : `${one}ا`,
  definite,
});

/** For a noun in tāʾ marbūṭa, or a noun phrase whose head is one: `rest` stays as it is. */
const feminine = (stem: string, few: string, definite = `ال${stem}ة`): ArabicNoun => ({
  gender: "f",
  one: `${stem}ة`,
  two: `${stem}تان`,
  few,
  many: `${stem}ة`,
  definite,
});

/** "A case of X": for codes whose own noun has no plural in use. */
const caseOf = (thing: string, definite: string): ArabicNoun => ({
  gender: "f",
  one: `حالة ${thing}`,
  two: `حالتا ${thing}`,
  few: `حالات ${thing}`,
  many: `حالة ${thing}`,
  definite,
});

/** Nouns of the codes that the sentence of counts speaks of; a code that is not here is told by its label. */
export const STANCE_NOUNS: Readonly<Record<string, StanceNoun>> = {
  hints: { en: { one: "hint", many: "hints" }, ar: masculine("تلميح", "تلميحات", "التلميح إلى الابتعاد") },
  criticises: { en: { one: "criticism", many: "criticisms" }, ar: masculine("انتقاد", "انتقادات") },
  "seeks-alternative": {
    en: { one: "search for an alternative", many: "searches for an alternative" },
    ar: caseOf("بحث عن بديل", "البحث عن بديل"),
  },
  withdraws: { en: { one: "withdrawal", many: "withdrawals" }, ar: masculine("انسحاب", "انسحابات") },
  cuts: { en: { one: "cut in support", many: "cuts in support" }, ar: caseOf("تقليص للدعم", "تقليص الدعم") },
  refuses: { en: { one: "refusal", many: "refusals" }, ar: caseOf("رفض", "الرفض") },
  "courts-rival": {
    en: { one: "approach to the rival", many: "approaches to the rival" },
    ar: caseOf("تقرب من الخصم", "التقرب من الخصم"),
  },
  "declares-neutrality": {
    en: { one: "declaration of neutrality", many: "declarations of neutrality" },
    ar: caseOf("وقوف على الحياد", "الوقوف على الحياد"),
  },
  mediates: { en: { one: "mediation", many: "mediations" }, ar: feminine("وساط", "وساطات") },
  abandons: { en: { one: "abandonment", many: "abandonments" }, ar: caseOf("تخلٍّ عنه", "التخلي عنه") },
  condemns: { en: { one: "condemnation", many: "condemnations" }, ar: feminine("إدان", "إدانات") },
  sanctions: {
    en: { one: "case of sanctions", many: "cases of sanctions" },
    ar: caseOf("فرض عقوبات", "فرض العقوبات"),
  },
  attacks: { en: { one: "attack", many: "attacks" }, ar: masculine("هجوم", "هجمات") },
};

/** What is counted beside the moves. */
export const BACKER: ArabicNoun = masculine("داعم", "داعمين");
export const CLAIM: ArabicNoun = masculine("ادعاء", "ادعاءات");

/**
 * A counted Arabic noun: one and two need no figure, from three on the noun's form follows the figure's last two.
 *
 * @param grammaticalCase Only the dual and the plural in -īn show it; `few` forms are given as they are.
 */
export function countArabic(
  count: number,
  noun: ArabicNoun,
  grammaticalCase: "nominative" | "oblique" = "nominative",
): string {
  if (count === 1) return `${noun.one} ${noun.gender === "f" ? "واحدة" : "واحد"}`;
  if (count === 2)
    return grammaticalCase === "oblique"
      ? noun.two.replace(/ان(?=$| )/, "ين").replace(/تا(?= )/, "تي")
      : noun.two;
  const lastTwo = count % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return `${count} ${noun.few}`;
  // A number that ends in 00, 01 or 02 takes the singular genitive, which unvowelled script writes like `one`.
  return `${count} ${lastTwo >= 11 ? noun.many : noun.one}`;
}

/** The past verb "was established" before its counted noun. */
export function wasEstablished(count: number, noun: ArabicNoun): string {
  const isFeminine = noun.gender === "f" || (count % 100 >= 3 && count % 100 <= 10);
  return isFeminine ? "ثبتت" : "ثبت";
}

/** "did not become established" after its counted noun. */
export function notEstablished(count: number, noun: ArabicNoun): string {
  if (count === 2) return noun.gender === "f" ? "لم تثبتا" : "لم يثبتا";
  return noun.gender === "f" || (count % 100 >= 3 && count % 100 <= 10) ? "لم تثبت" : "لم يثبت";
}
