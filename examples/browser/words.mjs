// Every text of the page, Arabic first.

/** Texts by key: `[Arabic, English]`. */
export const PAGE = {
  title: ["قراءة الكلمات", "Reading words"],
  languages: ["لغة الصفحة", "Language of the page"],
  prompt: ["اكتب جملة بالعربية أو بالإنجليزية", "Type a sentence in Arabic or in English"],
  analyse: ["حلِّل الجملة", "Analyse the sentence"],
  loading: ["يجري جلب بيانات اللغة، ولا تُجلب إلا مرة واحدة…", "Fetching the data of the language, once…"],
  failed: [
    "تعذّر جلب بيانات اللغة. تأكد من أن خادم الصفحة ما زال يعمل ثم أعد المحاولة.",
    "The data of the language could not be fetched. See that the page's server still runs, then try again.",
  ],
  caption: ["الكلمات كما تُقرأ في هذه الجملة", "The words as they are read in this sentence"],
  result: ["نتيجة التحليل", "Result of the analysis"],
  guess: ["تخمين", "guess"],
  sample: [
    "ونفى المتحدث انسحاب مقاتليه من القاعدة بعد قصفها.",
    "The army's withdrawal wasn't announced after the bombing of the airport.",
  ],
};

export const COLUMNS = {
  word: ["الكلمة", "Word"],
  place: ["الموضع", "Place"],
  clitics: ["السوابق واللواحق", "Clitics"],
  lemma: ["المدخل المعجمي", "Lemma"],
  root: ["الجذر", "Root"],
  pattern: ["الوزن", "Pattern"],
  pos: ["قسم الكلام", "Part of speech"],
  features: ["السمات", "Features"],
  verb: ["الفعل الذي اشتُقّت منه", "Verb it comes from"],
};

export const POS = {
  NOUN: ["اسم", "noun"],
  PROPN: ["اسم علم", "name"],
  ADJ: ["صفة", "adjective"],
  VERB: ["فعل", "verb"],
  AUX: ["فعل مساعد", "auxiliary"],
  ADP: ["حرف جر", "preposition"],
  PRON: ["ضمير", "pronoun"],
  DET: ["أداة تحديد", "determiner"],
  ADV: ["ظرف", "adverb"],
  CCONJ: ["حرف عطف", "conjunction"],
  SCONJ: ["أداة ربط", "subordinator"],
  PART: ["أداة", "particle"],
  NUM: ["عدد", "number"],
  INTJ: ["تعجب", "interjection"],
  PUNCT: ["علامة ترقيم", "mark"],
  X: ["غير معروف", "unknown"],
};

export const ROLES = {
  conjunction: ["عطف", "conjunction"],
  preposition: ["جر", "preposition"],
  article: ["تعريف", "article"],
  future: ["استقبال", "future"],
  purpose: ["تعليل", "purpose"],
  emphasis: ["توكيد", "emphasis"],
  interrogative: ["استفهام", "question"],
  pronoun: ["ضمير", "pronoun"],
  possessive: ["إضافة", "possessive"],
  auxiliary: ["فعل مساعد", "auxiliary"],
  negation: ["نفي", "negation"],
};

export const KINDS = {
  masdar: ["مصدر", "noun of action"],
  "active participle": ["اسم فاعل", "active participle"],
  "passive participle": ["اسم مفعول", "passive participle"],
  "agent noun": ["اسم القائم بالفعل", "agent noun"],
  noun: ["اسم مشتق", "derived noun"],
};

/** Features by field and value, in the order in which they are shown. */
export const FEATURES = {
  aspect: {
    perfect: ["ماضٍ", "past form"],
    imperfect: ["مضارع", "non-past form"],
    imperative: ["أمر", "imperative"],
  },
  voice: { active: ["مبني للمعلوم", "active"], passive: ["مبني للمجهول", "passive"] },
  moods: {
    indicative: ["مرفوع", "indicative"],
    subjunctive: ["منصوب", "subjunctive"],
    jussive: ["مجزوم", "jussive"],
  },
  person: { 1: ["متكلم", "1st person"], 2: ["مخاطب", "2nd person"], 3: ["غائب", "3rd person"] },
  gender: { m: ["مذكر", "masculine"], f: ["مؤنث", "feminine"] },
  number: { singular: ["مفرد", "singular"], dual: ["مثنى", "dual"], plural: ["جمع", "plural"] },
  cases: {
    nominative: ["مرفوع", "nominative"],
    accusative: ["منصوب", "accusative"],
    genitive: ["مجرور", "genitive"],
  },
};
