// Reads WikiNews (Farasa) and UD Arabic PUD into words with their gold: where the clitics are, part of speech, lemma.
// What the two schemes call differently is mapped here and nowhere else.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, fold, lemmaKey } from "./sources.mjs";
import { addVocalised } from "./vocalised.mjs";

const PRONOUNS = new Set(["ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا", "ني", "ي"]);
const strip = (word) => word.replace(/[\u064b-\u0652\u0670\u0640]/g, "");
const words = (text) => new Set(text.split(" "));
/** UD PUD calls these ADP, SCONJ, CCONJ or PART without a rule that could be found; any of the four counts. */
const SUBORDINATORS = words(
  "ان اذا لكن عندما حيث كما بينما لان اذ فيما حتي كي لو بعدما مما الا كان لما حالما طالما كلما ريثما اما ثم او ام بل لا ما",
);
/** Farasa calls these NOUN or ADV, UD calls them ADP, DET or ADV. */
const NOUN_LIKE = words(
  "بعد قبل بين خلال عند تحت فوق امام وراء حول دون ضد نحو مع عبر اثناء ضمن لدي مثل وسط جراء رغم طوال قرب خارج داخل خلف اثر تجاه ازاء حيال سوي لدن عقب طيلة ابان حسب وفق مقابل اسفل اعلي كل بعض جميع احد احدي اي عدة معظم كلا كلتا كافة سائر بضع اغلب نفس يوم عام مساء صباح ليل نهار اليوم امس غد الان حين فجر ظهر عادة فترة مرة اسبوع شهر سنة وقت ساعة حوالي شمال جنوب شرق غرب هناك هنا غير ايضا فقط جدا منذ وفقا خاصة حاليا تقريبا اول",
);
const RELATIVES = words("الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي ما من");

const FARASA = {
  NOUN: ["NOUN", "PROPN"],
  ADJ: ["ADJ"],
  V: ["VERB", "AUX"],
  PREP: ["ADP"],
  CONJ: ["CCONJ", "SCONJ", "PART"],
  PART: ["PART", "SCONJ", "CCONJ"],
  PRON: ["PRON", "DET"],
  NUM: ["NUM"],
  ADV: ["ADV"],
  ABBREV: ["X", "NOUN", "PROPN"],
  FOREIGN: ["X", "NOUN", "PROPN"],
  PUNC: ["PUNCT"],
  DET: ["DET", "PART"],
  FUT_PART: ["PART"],
};

function farasaAccepts(tag, main) {
  const form = fold(main);
  const accepts = new Set(FARASA[tag] ?? []);
  if ((tag === "NOUN" || tag === "ADV") && NOUN_LIKE.has(form))
    for (const each of ["ADP", "DET", "ADV", "NOUN", "PART"]) accepts.add(each);
  if (tag === "NOUN" && /ا$/.test(form) && form.length > 3) accepts.add("ADV");
  if (tag === "PART" && RELATIVES.has(form)) accepts.add("PRON");
  if (SUBORDINATORS.has(form) && /PART|CONJ|PREP|ADV/.test(tag))
    for (const each of ["ADP", "SCONJ", "CCONJ", "PART"]) accepts.add(each);
  if (tag === "ADV") for (const each of ["ADP", "SCONJ", "PRON"]) accepts.add(each);
  if (tag === "PART" && /^(حيث|هل|اين|متي|كيف|لماذا|غير|ليس)$/.test(form))
    for (const each of ["ADV", "ADP", "PRON"]) accepts.add(each);
  if (tag === "V" && form === "ليس") accepts.add("PART");
  return accepts;
}

function udAccepts(tag, main) {
  const form = fold(strip(main));
  if (tag === "AUX" || tag === "VERB")
    return new Set(["VERB", "AUX", ...(/^ليس/.test(form) ? ["PART"] : [])]);
  const accepts = new Set([tag]);
  if (/^(CCONJ|SCONJ|PART)$/.test(tag)) for (const each of ["CCONJ", "SCONJ", "PART"]) accepts.add(each);
  if (SUBORDINATORS.has(form) && /^(ADP|CCONJ|SCONJ|PART|ADV)$/.test(tag))
    for (const each of ["ADP", "CCONJ", "SCONJ", "PART"]) accepts.add(each);
  if (tag === "SYM") accepts.add("PUNCT").add("NOUN");
  if (tag === "X") accepts.add("NOUN").add("PROPN");
  return accepts;
}

const FUSED = { "من+ما": "مما", "من+من": "ممن", "عن+ما": "عما", "عن+من": "عمن", "أن+لا": "ألا" };

/** One WikiNews token: its segments and tags to a word. */
export function farasaWord(tokens, tags) {
  const segments = tokens.split("+");
  const kinds = tags.split("+");
  if (segments.length !== kinds.length || segments.some((each) => each === "")) {
    return {
      form: tokens,
      split: "|",
      main: tokens,
      accepts: farasaAccepts(kinds[0], tokens),
      tag: kinds[0],
      lemma: null,
    };
  }
  // WikiNews writes مما as من+ما and ألا as أن+لا; the page has one word, and so has PUD.
  if (/^(من|عن)\+(ما|من)$|^أن\+لا$/.test(tokens))
    return {
      form: FUSED[tokens] ?? tokens,
      split: "|",
      main: tokens,
      accepts: new Set(["ADP", "PART", "SCONJ", "PRON", "CCONJ"]),
      tag: kinds[0],
      lemma: null,
    };
  const isPronoun = (i) => kinds[i] === "PRON" && PRONOUNS.has(fold(segments[i]));
  const soft = (i) => kinds[i] === "NSUFF" || kinds[i] === "CASE" || (isPronoun(i) && i > 0);
  let at = 0;
  while (
    at < segments.length - 1 &&
    /^(CONJ|PREP|DET|FUT_PART|PART)$/.test(kinds[at]) &&
    segments[at].length <= 2 &&
    !segments.slice(at + 1).every((_, k) => soft(at + 1 + k))
  )
    at++;
  let end = segments.length;
  let enclitic = "";
  const last = segments.length - 1;
  let either = false;
  if (last > at && isPronoun(last)) {
    const verb = kinds[at] === "V";
    const letter = fold(segments[last]);
    if (verb && letter === "نا") either = true;
    if (!(verb && letter === "ي")) {
      enclitic = letter;
      end = last;
    }
  }
  const proclitics = segments.slice(0, at).map(fold);
  const main = segments.slice(at, end).join("");
  const written = proclitics.join("") + main + enclitic;
  const form = segments
    .join("")
    .replace(/^([وف]?)لال/, (whole, before) =>
      kinds.includes("DET") && /PREP\+DET/.test(tags) ? `${before}لل` : whole,
    );
  return {
    form: form || written,
    split: `${proclitics.join("+")}|${enclitic}`,
    also: either ? `${proclitics.join("+")}|` : null,
    main,
    accepts: farasaAccepts(kinds[at], main),
    tag: kinds[at],
    lemma: null,
  };
}

export function readWikiNews() {
  const lines = readFileSync(join(DATA, "wikinews/WikiNews.pos.ref"), "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean);
  const sentences = [];
  let doc = -1;
  let current = null;
  for (const line of lines) {
    const [tokens, tags] = line.split("\t");
    if (tokens === "#") doc++;
    if (!current || tokens === "#") {
      current = { source: "wikinews", doc: `wikinews-${doc}`, words: [] };
      sentences.push(current);
    }
    current.words.push(farasaWord(tokens, tags));
    if (/^[.؟!]$/.test(tokens)) current = null;
  }
  return addVocalised(sentences);
}

function udWord(run) {
  if (run.length === 1) return udMain([], run[0], "", run);
  let at = 0;
  const last = run.length - 1;
  const isPronoun = (token) => token.upos === "PRON" && PRONOUNS.has(fold(strip(token.form)));
  const enclitic = isPronoun(run[last]) ? fold(strip(run[last].form)) : "";
  const end = enclitic ? last - 1 : last;
  while (at < end && /^[وفبكلسأ]$/.test(strip(run[at].form)) && /^(CCONJ|ADP|PART|SCONJ)$/.test(run[at].upos))
    at++;
  const main = {
    ...run[end],
    form: run
      .slice(at, end + 1)
      .map((token) => token.form)
      .join(""),
  };
  return udMain(run.slice(0, at), main, enclitic, run, end > at);
}

function udMain(before, main, enclitic, run, joined = false) {
  const lemma = main.lemma === "_" || /^[\d\W]*$/u.test("") ? main.lemma : main.lemma;
  return {
    form: run.map((token) => token.form).join(""),
    split: `${before.map((token) => fold(strip(token.form))).join("+")}|${enclitic}`,
    main: main.form,
    accepts: udAccepts(main.upos, main.form),
    tag: main.upos,
    joined,
    lemma: lemma && lemma !== "_" && lemma !== "ـ" ? lemma.replace(/`/g, "") : null,
  };
}

/** UD words of a CoNLL-U file: runs of tokens without white space, marks and numbers apart. */
export function readUd(path, source) {
  const sentences = [];
  let doc = "";
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n");
    doc = /# newdoc id = (\S+)/.exec(block)?.[1] ?? doc;
    const tokens = lines
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => {
        const [, form, lemma, upos, , , , , , misc] = line.split("\t");
        return { form, lemma, upos, glued: /SpaceAfter=No/.test(misc ?? "") };
      });
    if (tokens.length === 0) continue;
    const sentence = { source, doc: `${source}-${doc}`, words: [] };
    let run = [];
    const flush = () => {
      if (run.length) sentence.words.push(udWord(run));
      run = [];
    };
    for (const token of tokens) {
      const isWord = /[\u0621-\u064a]/.test(token.form);
      if (!isWord) flush();
      run.push(token);
      if (!isWord || !token.glued) flush();
    }
    flush();
    sentences.push(sentence);
  }
  return sentences;
}

export const readPud = () => readUd(join(DATA, "ud/ar_pud-ud-test.conllu"), "pud");

/** The split without the article, which PUD does not mark. */
export const withoutArticle = (split) => split.replace(/(^|\+)ال(?=\||\+)/, "").replace(/^\+/, "");

/** Whether a candidate's cut is the gold's. */
export function splitRight(word, split, source, article = source === "wikinews") {
  const seen = article ? split : withoutArticle(split);
  const gold = article ? word.split : withoutArticle(word.split);
  return seen === gold || (word.also != null && seen === (article ? word.also : withoutArticle(word.also)));
}

export const foldLemma = (lemma) => fold(lemma.replace(/[-_].*$/, "").replace(/[\u064b-\u0652\u0670`]/g, ""));

/** PUD's lemmas of personal pronouns are all هُوَ, those of number words the written form (أربعة, الثلاثين). */
export function lemmaRight(word, analysis) {
  if (word.lemma === null) return false;
  const gold = foldLemma(word.lemma);
  if (gold === foldLemma(analysis.lemma)) return true;
  if (gold === "هو" && word.tag === "PRON") return analysis.pos === "PRON" && analysis.person !== null;
  if (word.tag !== "NUM") return false;
  return gold === analysis.stem || gold === `ال${analysis.stem}`;
}
export const vocalisedRight = (word, analysis) =>
  word.lemma !== null && lemmaKey(word.lemma) === lemmaKey(analysis.lemma);
export const isArabic = (word) => /[\u0621-\u064a]/.test(word.form);

/** The cut of an analysis as candidates write it. */
export function splitOf({ proclitics, enclitic, secondObject }) {
  const before = proclitics.map(({ letter }) => fold(letter)).join("+");
  const after = [enclitic, secondObject].flatMap((each) => each?.surface ?? []).join("+");
  return `${before}|${after}`;
}
