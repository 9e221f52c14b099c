import type {
  Bar,
  Certainty,
  CodingClass,
  Labels,
  Lane,
  OriginKind,
  Status,
  TimeBasis,
  VoiceKind,
} from "../model/index.ts";

/** What the pages say, Arabic first. */
export const WORDS = {
  brand: { ar: "إسناد", en: "Isnad" },
  whoStands: { ar: "من يقف أين من", en: "Who stands where toward" },
  client: { ar: "العميل", en: "Client" },
  bar: { ar: "معيار الدليل", en: "Evidence bar" },
  show: { ar: "اعرض", en: "Show" },
  patron: { ar: "الداعم", en: "Patron" },
  was: { ar: "كان", en: "Was" },
  now: { ar: "الآن", en: "Now" },
  when: { ar: "متى", en: "When" },
  named: { ar: "أصول مسمّاة", en: "Named origins" },
  unnamed: { ar: "أصول بلا اسم", en: "Unnamed origins" },
  status: { ar: "الحال", en: "Status" },
  nothing: { ar: "لا سجل", en: "nothing on file" },
  notKnown: { ar: "غير معلوم", en: "not known" },
  contested: { ar: "متنازع", en: "contested" },
  ownWords: { ar: "قول الجهة أو فعلها", en: "own words or acts" },
  emptyBoard: { ar: "لا سجل لموقف أحد منه.", en: "Nobody's position is on file." },
  claims: { ar: "الادّعاءات وأدلتها", en: "Claims and their evidence" },
  origins: { ar: "الأصول", en: "Origins" },
  denied: { ar: "منفي في", en: "Denied in" },
  party: { ar: "طرف في النزاع", en: "a party to the conflict" },
  noEvidenceAfter: { ar: "لا دليل بعد", en: "no evidence after" },
  movesNothing: { ar: "لا يغيّر موقفا", en: "moves nothing" },
  before: { ar: "من قبل", en: "before" },
  articles: { ar: "التقارير", en: "Articles" },
  codings: { ar: "الترميزات", en: "Codings" },
  noCodings: { ar: "لم يُرمَّز شيء في هذا التقرير.", en: "Nothing in this article was coded." },
  back: { ar: "إلى اللوحة", en: "Back to the board" },
  published: { ar: "نُشر", en: "Published" },
  noDate: { ar: "تاريخ النشر غير معلوم", en: "date of publication not known" },
  noOutlet: { ar: "الناشر غير معلوم", en: "outlet not known" },
  theArticle: { ar: "المقال نفسه", en: "the article itself" },
  citing: { ar: "عن", en: "citing" },
  said: { ar: "القائل", en: "On whose word" },
  toward: { ar: "تجاه", en: "toward" },
  nobody: { ar: "من لم يُسمَّ", en: "somebody not named" },
  via: { ar: "عبر", en: "via" },
  where: { ar: "أين", en: "Where" },
  figurative: { ar: "مجاز", en: "figurative" },
  hint: {
    ar: "كل مقطع مظلَّل يقود إلى ترميزاته، وكل ترميز يقود إلى مقطعه.",
    en: "Each marked passage leads to its codings, each coding to its passage.",
  },
  invented: {
    ar: "تقارير الأمثلة مكتوبة لتجربة البرنامج، وليست مصادر.",
    en: "The example reports were written to try the program on; they are not sources.",
  },
  otherLanguage: { ar: "English", en: "العربية" },
  error: { ar: "تعذّر العرض", en: "This cannot be shown" },
} as const satisfies Record<string, Labels>;

export const BAR_NAMES: Readonly<Record<Bar, Labels>> = {
  1: { ar: "أي ادّعاء", en: "any claim" },
  2: { ar: "أصل مسمّى", en: "a named origin" },
  3: {
    ar: "أصلان مسمّيان أو قول الجهة أو فعلها",
    en: "two named origins, or the patron's own words or acts",
  },
};

export const LANE_STATUS: Readonly<Record<Lane["status"], Labels>> = {
  "meets-bar": { ar: "يستوفي المعيار", en: "meets the bar" },
  "below-bar": { ar: "دون المعيار", en: "below the bar" },
  "no-evidence": { ar: "لا دليل", en: "no evidence" },
};

export const STATUS: Readonly<Record<Status, Labels>> = {
  actual: { ar: "واقع", en: "actual" },
  historical: { ar: "سابق", en: "historical" },
  future: { ar: "مرتقب", en: "future" },
  hypothetical: { ar: "مفترض", en: "hypothetical" },
  negated: { ar: "منفي", en: "negated" },
};

export const CERTAINTY: Readonly<Record<Certainty, Labels>> = {
  stated: { ar: "مقرَّر", en: "stated" },
  hedged: { ar: "بتحفّظ", en: "hedged" },
  alleged: { ar: "مزعوم", en: "alleged" },
};

export const CLASSES: Readonly<Record<CodingClass, Labels>> = {
  event: { ar: "حدث", en: "event" },
  statement: { ar: "تصريح", en: "statement" },
  stance: { ar: "موقف", en: "stance" },
};

export const ORIGINS: Readonly<Record<OriginKind, Labels>> = {
  own: { ar: "قول الجهة نفسها", en: "own words" },
  actor: { ar: "صوت آخر", en: "another voice" },
  outlet: { ar: "وسيلة إعلام", en: "a news outlet" },
  author: { ar: "صوت الكاتب", en: "the author's voice" },
  unnamed: { ar: "بلا اسم", en: "unnamed" },
  document: { ar: "وثيقة", en: "a document" },
  social: { ar: "وسائل التواصل", en: "social media" },
};

export const VOICES: Readonly<Record<VoiceKind, Labels>> = {
  actor: { ar: "جهة", en: "an actor" },
  outlet: { ar: "وسيلة إعلام", en: "a news outlet" },
  unnamed: { ar: "بلا اسم", en: "unnamed" },
  document: { ar: "وثيقة", en: "a document" },
  social: { ar: "وسائل التواصل", en: "social media" },
};

export const TIME_BASES: Readonly<Record<TimeBasis, Labels>> = {
  stated: { ar: "منصوص", en: "stated" },
  relative: { ar: "محسوب من النشر", en: "counted from publication" },
  implied: { ar: "مفهوم من السياق", en: "implied" },
  unknown: { ar: "غير معلوم", en: "unknown" },
};
