// Builds data/morphology/lexicon.txt from the open lexicons: `node scripts/morphology/build.mjs`.
// Sources: Camel Morph MSA (CC BY 4.0), ArabicChainBank (MIT), SAMER frequencies (numbers only, MIT repository).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeLexicon } from "./artefact.mjs";
import {
  FIRST_NI,
  FIRST_PLURAL,
  FIRST_YA,
  FREE,
  nominalAffixes,
  passives,
  readLexicon,
  SECOND,
  THIRD,
  verbAffixes,
} from "./camel.mjs";
import { actReader } from "./glosses.mjs";
import { masdarsOf } from "./masdar-forms.mjs";
import { nounConditions, readChainBank, verbLinker } from "./nouns.mjs";
import {
  addedWords,
  attested,
  attestedForms,
  candidates,
  handList,
  nameFrequencies,
  names,
  usual,
} from "./plurals.mjs";
import { fold, LEXICON, lemmaKey, needData, readCsv, shownLemma, toSpelling } from "./sources.mjs";

needData("lexicon/camel_morph_msa", "lexicon/chainbank", "lexicon/samer");

const SAMER_POS = {
  noun: "NOUN",
  adj: "ADJ",
  adj_comp: "ADJ",
  adj_num: "ADJ",
  noun_num: "NUM",
  noun_quant: "DET",
  verb: "VERB",
  adv: "ADV",
  prep: "ADP",
  conj: "CCONJ",
  conj_sub: "SCONJ",
  pron: "PRON",
  pron_dem: "PRON",
  pron_rel: "PRON",
  interj: "INTJ",
  verb_pseudo: "SCONJ",
};
const frequencies = readFrequencies();
const ofNames = nameFrequencies();

const lexemes = [];
const lexemeIds = new Map();
const paradigms = new Map();
const stems = new Map();

function readFrequencies() {
  const map = new Map();
  for (const row of readCsv(join(LEXICON, "samer/SAMER-Readability-Lexicon.tsv"), "\t")) {
    const [lemma, pos] = (row["lemma#pos"] ?? "").split("#");
    const count = Number(row.Occurrences);
    if (!lemma || !count) continue;
    const key = `${lemmaKey(lemma)} ${SAMER_POS[pos] ?? "PART"}`;
    map.set(key, Math.max(map.get(key) ?? 0, count));
  }
  return map;
}

function frequencyOf(lemma, pos) {
  const key = lemmaKey(lemma);
  const own = frequencies.get(`${key} ${pos}`);
  if (own) return own;
  if (pos === "PROPN") return ofNames.get(fold(lemma.replace(/[\u064b-\u0652\u0670]/g, ""))) ?? 0;
  // ADJ and NOUN lexemes share lemmas; the other part of speech tells at least that the word is common.
  const other = frequencies.get(`${key} ${pos === "ADJ" ? "NOUN" : "ADJ"}`);
  return other && (pos === "ADJ" || pos === "NOUN") ? Math.ceil(other / 8) : 0;
}

function lexemeOf(latin, pos, root, pattern, transitivity = "") {
  const lemma = shownLemma(latin);
  const key = `${lemmaKey(lemma)} ${pos} ${root}`;
  const known = lexemeIds.get(key);
  if (known !== undefined) {
    if (!lexemes[known].transitivity.includes(transitivity)) lexemes[known].transitivity += transitivity;
    return known;
  }
  const id = lexemes.length;
  lexemeIds.set(key, id);
  lexemes.push({
    lemma,
    latin,
    pos,
    root: /^(NTWS|FOREIGN|)$/.test(root) ? "" : root,
    pattern: /NTWS/.test(pattern) ? "" : pattern,
    transitivity,
    freq: frequencyOf(lemma, pos),
    link: null,
  });
  return id;
}

function paradigmOf(affixes) {
  const key = affixes
    .map((each) => each.join(","))
    .sort()
    .join(";");
  if (!paradigms.has(key)) paradigms.set(key, paradigms.size);
  return paradigms.get(key);
}

function addStem(form, lexeme, paradigm) {
  const spelling = toSpelling(form);
  const key = fold(spelling);
  const spellings = stems.get(key) ?? new Map();
  const items = spellings.get(spelling) ?? new Set();
  items.add(`${lexeme.toString(36)}.${paradigm.toString(36)}`);
  spellings.set(spelling, items);
  stems.set(key, spellings);
}

const cache = new Map();
function cached(key, make) {
  if (!cache.has(key)) cache.set(key, paradigmOf(make()));
  return cache.get(key);
}

const cleanPattern = (pattern) => pattern.replace(/_INTRANS$/, "");

function addVerbs() {
  const camel = join(LEXICON, "camel_morph_msa");
  const pv = readLexicon("MSA-Verb-LEX-PV");
  const iv = readLexicon("MSA-Verb-LEX-IV");
  const all = [
    ...pv.map((row) => [row, "p"]),
    ...passives(pv, readCsv(join(camel, "MSA-Verb-PV-Passive-Patterns.csv"))).map((row) => [row, "p"]),
    ...iv.map((row) => [row, "i"]),
    ...passives(iv, readCsv(join(camel, "MSA-Verb-IV-Passive-Patterns.csv"))).map((row) => [row, "i"]),
    ...readLexicon("MSA-Verb-LEX-CV").map((row) => [row, "c"]),
  ];
  for (const [row, aspect] of all) {
    const transitivity = /ditrans/.test(row["COND-S"]) ? "d" : /intrans/.test(row["COND-S"]) ? "i" : "t";
    const id = lexemeOf(row.LEMMA, "VERB", row.ROOT, cleanPattern(row.PATTERN_ABSTRACT), transitivity);
    const voice = row.passive ? "p" : "a";
    const key = [aspect, row["COND-T"], row["COND-S"], voice].join(" / ");
    addStem(
      row.FORM,
      id,
      cached(key, () => verbAffixes(aspect, row["COND-T"], row["COND-S"], voice)),
    );
  }
}

function addNominal(form, id, condT, condS, own = {}, cases = "nag") {
  const key = ["n", condT, condS, own.gen, own.num, cases].join(" / ");
  addStem(
    form,
    id,
    cached(key, () => nominalAffixes(condT, condS, own, cases)),
  );
}

const features = (cell) =>
  Object.fromEntries(
    cell
      .split(/\s+/)
      .filter((each) => each.includes(":"))
      .map((each) => each.split(":")),
  );
const NOMINAL_POS = {
  noun: "NOUN",
  noun_prop: "PROPN",
  noun_num: "NUM",
  noun_quant: "DET",
  adj: "ADJ",
  adj_comp: "ADJ",
  adj_num: "ADJ",
};
const CASES = { "[STEM-NOMINATIVE]": "n", "[STEM-ACCUSATIVE]": "a", "[STEM-GENITIVE]": "g" };

function addCamelNominals() {
  for (const name of [
    "MSA-Adj-LEX",
    "MSA-Adj-Comp-LEX",
    "MSA-Adj-Num-LEX",
    "MSA-Noun-Num-LEX",
    "MSA-Noun-Quant-LEX",
    "MSA-Noun-Prop-LEX",
  ]) {
    for (const row of readLexicon(name)) {
      const own = features(row.FEAT);
      const id = lexemeOf(row.LEMMA, NOMINAL_POS[own.pos] ?? "NOUN", row.ROOT, row.PATTERN_ABSTRACT);
      addNominal(row.FORM, id, row["COND-T"], row["COND-S"], own, CASES[row.CLASS] ?? "nag");
    }
  }
}

function addChainBank() {
  const hand = handList();
  const forms = attestedForms();
  const rows = readChainBank().filter((row) => row.POS === "NOUN" || row.POS === "ADJ");
  const own = new Set(rows.map((row) => fold(toSpelling(row.LEMMA.replace(/[-_].*$/, "")))));
  let made = 0;
  const later = [];
  for (const row of rows) {
    const latin = row.LEMMA.replace(/[-_].*$/, "");
    const pattern = row.PATTERN_ABSTRACT;
    const known = lexemeIds.has(`${lemmaKey(shownLemma(row.LEMMA))} ${row.POS} ${row.ROOT}`);
    if (known && row.POS === "ADJ") continue;
    const id = lexemeOf(row.LEMMA, row.POS, row.ROOT, pattern);
    if (row.POS === "ADJ") {
      addNominal(...withLexeme(nounConditions(latin, "mu"), id, "MS||MD||MP||FS||FD||FP"));
      continue;
    }
    addNominal(...withLexeme(nounConditions(latin, pattern), id));
    if (known) continue;
    for (const plural of hand.get(toSpelling(latin)) ?? []) {
      addWritten(plural, id);
      made++;
    }
    for (const plural of new Set(candidates(row.ROOT, pattern))) {
      const spelling = toSpelling(plural);
      if (own.has(fold(spelling)) || attested(spelling, forms) === 0) continue;
      addNominal(...withLexeme(nounConditions(plural, "", true), id, undefined, { gen: "m", num: "p" }));
      made++;
    }
    if (lexemes[id].freq > 0) {
      for (const plural of usual(row.ROOT, pattern)) {
        const key = fold(toSpelling(plural));
        if (own.has(key) || stems.has(key) || attested(toSpelling(plural), forms) > 0) continue;
        later.push([plural, id]);
      }
    }
  }
  for (const [plural, id] of later) {
    if (stems.has(fold(toSpelling(plural)))) continue;
    addNominal(...withLexeme(nounConditions(plural, "", true), id, undefined, { gen: "m", num: "p" }));
    made++;
  }
  console.log(`broken plurals: ${made}`);
}

function withLexeme([form, condT, condS], id, wider, own) {
  return [form, id, wider && condT.includes("MP") ? wider : condT, condS, own];
}

/** A plural of the hand list, given as written. */
function addWritten(plural, id) {
  const latin = fromArabic(plural);
  if (/(wn|yn|At)$/.test(latin) && latin.length > 5 && !/(yAt|wAt|nwAt)$/.test(latin)) {
    if (/At$/.test(latin)) return addNominal(latin.replace(/At$/, ""), id, "FP", "");
    return addNominal(latin.replace(/[wy]n$/, ""), id, "MP", "");
  }
  if (/A'$/.test(latin)) return addNominal(latin.slice(0, -1), id, "MS", "#A' #dip", { gen: "m", num: "p" });
  if (/p$/.test(latin)) return addNominal(latin.slice(0, -1), id, "FS", "", { gen: "m", num: "p" });
  if (/Y$/.test(latin))
    return addNominal(latin.slice(0, -1), id, "MS", "#aY-Ap-y #dip", { gen: "m", num: "p" });
  if (/A$/.test(latin)) return addNominal(latin.slice(0, -1), id, "MS", "#aA #dip", { gen: "m", num: "p" });
  return addNominal(latin, id, "MS", "", { gen: "m", num: "p" });
}

const LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYyaiuo~FNK`{";
const LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٱ";
function fromArabic(word) {
  return [...word].map((letter) => LATIN[LETTERS.indexOf(letter)] ?? "").join("");
}

/** Our own additions, country names (CLDR, by way of Intl) and names that ANERcorp marks. */
function addNames() {
  for (const { pos, lemma, plurals } of addedWords()) {
    const latin = fromArabic(lemma);
    const id = lexemeOf(latin, pos, "", "");
    if (pos === "PROPN") addNominal(...withLexeme(nounConditions(latin, "", true), id));
    else if (pos === "ADJ")
      addNominal(...withLexeme(nounConditions(latin, "mu"), id, "MS||MD||MP||FS||FD||FP"));
    else addNominal(...withLexeme(nounConditions(latin, ""), id));
    for (const plural of plurals) addWritten(plural, id);
  }
  const other = lexemes.findIndex((each) => each.pos === "ADJ" && lemmaKey(each.lemma) === lemmaKey("آخَر"));
  if (other >= 0) addNominal(">uxor", other, "MS||MD||FP", "#aY-Ap-y #dip", { gen: "f" });
  for (const name of names()) {
    const latin = fromArabic(name);
    if (
      stems.has(fold(name)) &&
      [...stems.get(fold(name)).values()].some((items) =>
        [...items].some((item) => lexemes[Number.parseInt(item.split(".")[0], 36)].pos === "PROPN"),
      )
    )
      continue;
    addNominal(latin, lexemeOf(latin, "PROPN", "", ""), "MS", "Mono");
  }
}

const OTHER_POS = {
  noun: "NOUN",
  noun_prop: "PROPN",
  noun_quant: "DET",
  prep: "ADP",
  conj: "CCONJ",
  conj_sub: "SCONJ",
  verb_pseudo: "SCONJ",
  pron: "PRON",
  pron_dem: "PRON",
  pron_rel: "PRON",
  pron_exclam: "PRON",
  pron_interrog: "PRON",
  adv: "ADV",
  adv_rel: "ADV",
  adv_interrog: "ADV",
  interj: "INTJ",
};
const EVERY = THIRD | SECOND | FIRST_PLURAL;

function addClosedClass() {
  for (const row of readLexicon("MSA-Other-LEX")) {
    const own = features(row.FEAT);
    const cls = row.CLASS;
    if (own.pos === "abbrev" || own.pos === "part_det") continue;
    const pos = OTHER_POS[own.pos] ?? (own.pos?.startsWith("part") ? "PART" : "NOUN");
    const id = lexemeOf(row.LEMMA, pos, row.ROOT, "");
    if (CASES[cls] || cls === "[STEM-CONST]" || cls === "[STEM-NOM]") {
      addNominal(row.FORM, id, row["COND-T"], row["COND-S"], own, CASES[cls] ?? "nag");
      continue;
    }
    const needsPronoun = /(^| )enc0/.test(row["COND-T"]);
    const takesPronoun = /PRON\]|\[STEM\]|POSS/.test(cls) && !/!enc0/.test(row["COND-T"]);
    const first = /!PRON-iy/.test(row["COND-T"])
      ? FIRST_NI
      : cls === "[STEM]"
        ? FIRST_NI | FIRST_YA
        : FIRST_YA;
    const mask = (needsPronoun ? 0 : FREE) | (takesPronoun || needsPronoun ? EVERY | first : 0);
    const preposition = cls === "[STEM]" || cls === "[STEM-CONJ-PREP]" ? "y" : "n";
    const before = /^(li|bi|ka)_/.test(own.prc1 ?? "") || /^la_/.test(own.prc1 ?? "") ? 1 : 0;
    const after = own.enc0 === "1s_pron" ? 1 : 0;
    const feat = `o${own.gen ?? "-"}${own.num ?? "-"}${own.per ?? "-"}${preposition}${before}${after}`;
    addStem(row.FORM, id, paradigmOf([["", "", feat, mask]]));
  }
}

/** Occurrences in SAMER's 11 million words from which on a verb has its masdar made. */
const IN_USE = 10;

/** Masdars of derived forms that no lexicon names, of verbs that are in use (انجرار, اقتياد). */
function addMasdars() {
  const nouns = new Set(lexemes.filter(({ pos }) => pos === "NOUN").map(({ lemma }) => lemmaKey(lemma)));
  let made = 0;
  for (const { pos, latin, pattern, root, freq } of [...lexemes]) {
    if (pos !== "VERB" || freq < IN_USE) continue;
    for (const masdar of masdarsOf(latin, pattern)) {
      if (nouns.has(lemmaKey(shownLemma(masdar)))) continue;
      addNominal(...withLexeme(nounConditions(masdar), lexemeOf(masdar, "NOUN", root, "")));
      made++;
    }
  }
  console.log(`masdars made by form: ${made}`);
}

/** Verbs with two objects, our own list: the lexicon's mark stands on a few of them and on some that take one. */
function markTwoObjects() {
  const listed = readFileSync(join(import.meta.dirname, "two-objects.txt"), "utf8").split("\n");
  const two = new Set(listed.filter((line) => line && !line.startsWith("#")).map(lemmaKey));
  for (const each of lexemes) {
    if (each.pos !== "VERB") continue;
    if (two.delete(lemmaKey(each.lemma))) each.transitivity = "d";
    else if (each.transitivity.includes("d")) each.transitivity = "t";
  }
  if (two.size > 0) console.log(`verbs with two objects that are not in the lexicon: ${[...two].join(" ")}`);
}

function linkNouns() {
  const verbIds = lexemes.flatMap((each, id) => (each.pos === "VERB" ? [id] : []));
  const verbs = verbIds.map((id) => ({ ...lexemes[id], freq: Math.log2(lexemes[id].freq + 1) }));
  const link = verbLinker(verbs, actReader());
  for (const each of lexemes) {
    if (each.pos !== "NOUN" && each.pos !== "ADJ") continue;
    const found = link(each.latin, each.pos, each.root, each.pattern);
    if (found) each.link = `${verbIds[found[0]].toString(36)}${found[1]}`;
  }
}

addVerbs();
addCamelNominals();
addChainBank();
addClosedClass();
addNames();
addMasdars();
markTwoObjects();
linkNouns();
writeLexicon({ lexemes, stems, paradigms });
