// UD Arabic PADT of 2016 (CC BY-NC-SA): for measuring only, nothing is trained on it. The file carries no raw
// spacing, so words are put together again: one-letter clitics with what follows, pronouns with what precedes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, fold } from "./sources.mjs";

const PRONOUNS = new Set(["ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا", "ني", "ي"]);
const strip = (word) => word.replace(/ٱ/g, "ا").replace(/[\u064b-\u0652\u0670\u0640]/g, "");
const ACCEPTS = {
  NOUN: ["NOUN", "PROPN"],
  PROPN: ["NOUN", "PROPN"],
  ADJ: ["ADJ"],
  VERB: ["VERB", "AUX"],
  AUX: ["VERB", "AUX"],
  ADP: ["ADP"],
  NUM: ["NUM", "ADJ"],
  PRON: ["PRON", "DET"],
  DET: ["DET", "PRON"],
  ADV: ["ADV", "ADP"],
  CONJ: ["CCONJ", "SCONJ", "PART"],
  SCONJ: ["CCONJ", "SCONJ", "PART", "ADP"],
  PART: ["PART", "SCONJ", "CCONJ"],
  X: ["X", "NOUN", "PROPN"],
  INTJ: ["INTJ"],
  PUNCT: ["PUNCT"],
  SYM: ["PUNCT"],
};

function wordOf(run) {
  let at = 0;
  const last = run.length - 1;
  const enclitic = last > 0 && run[last].suffix ? fold(run[last].form) : "";
  const end = enclitic ? last - 1 : last;
  while (at < end && run[at].prefix) at++;
  const main = run[end];
  const form = run
    .map((token) => token.form)
    .join("")
    .replace(/^([وف]?)لال/, "$1لل");
  const accepts = new Set(ACCEPTS[main.upos] ?? [main.upos]);
  if (main.upos === "NOUN" || main.upos === "ADV")
    for (const each of ["ADP", "DET", "ADV"]) if (main.form.length < 6) accepts.add(each);
  // Words that PADT left unanalysed (X) have no gold cut.
  if (main.upos === "X")
    return { form, split: "|", main: main.form, accepts: new Set(), tag: "X", lemma: null, unanalysed: true };
  return {
    form,
    split: `${run
      .slice(0, at)
      .map((token) => fold(token.form))
      .join("+")}|${enclitic}`,
    main: main.form,
    accepts,
    tag: main.upos,
    lemma: main.lemma,
  };
}

export function readPadt() {
  return ["dev", "test"].flatMap((part) => {
    const path = join(DATA, `ud/padt-2016-04-22-${part}.conllu`);
    if (!existsSync(path)) return [];
    return readFileSync(path, "utf8")
      .split(/\n\n+/)
      .filter((block) => /^\d+\t/m.test(block))
      .map(sentenceOf);
  });
}

function sentenceOf(block) {
  const tokens = block
    .split("\n")
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const [, form, lemma, upos, , feats] = line.split("\t");
      const plain = strip(form);
      return {
        form: plain,
        lemma: lemma === "_" ? null : lemma,
        upos,
        prefix: /^[وفبلكسأ]$/.test(plain) && /^(CONJ|ADP|PART|ADV|SCONJ|CCONJ)$/.test(upos),
        suffix: upos === "PRON" && PRONOUNS.has(fold(plain)) && !/Case=Nom/.test(feats),
      };
    });
  const runs = [];
  let open = false;
  for (const token of tokens) {
    const arabic = /[\u0621-\u064a]/.test(token.form);
    if (arabic && runs.length && (open || token.suffix)) runs[runs.length - 1].push(token);
    else runs.push([token]);
    open = arabic && token.prefix;
  }
  return { source: "padt", doc: "padt", words: runs.map(wordOf) };
}
