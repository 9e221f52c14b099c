// English words: part of speech, lemma, voice and the verb of a noun, on 72 sentences written and tagged by hand for
// this. `english/seen.txt` was read while the rules were written; of `english/held.txt` only the figures were looked at.
// A line is a sentence of words FORM/POS|POS:lemma|lemma>verb|verb*; a lemma that is the form in lower case is left
// out, `*` is a passive, `>verb` the verb of a noun. Alternatives count equally. Marks count nowhere.
import { readFileSync } from "node:fs";
import { median } from "../machine.mjs";
import { rivals } from "./english/rivals.mjs";

const WORD = /^(?<form>.+?)\/(?<pos>[A-Z|]+)(?::(?<lemma>[a-z|]+))?(?:>(?<verb>[a-z|]+))?(?<passive>\*)?$/;
const PASSES = 5;
const REPEAT = 20;

/** Figures of the shipped analyser and of its rivals, side by side. */
export async function measureEnglish() {
  const { createEnglishMorphology } = await import("../../dist/text/index.js");
  const loadedAt = performance.now();
  const morphology = createEnglishMorphology();
  morphology.rank(["Ready", "."]);
  const loadMs = performance.now() - loadedAt;
  const result = {};
  for (const part of ["seen", "held"]) {
    const sentences = readGold(part);
    Object.assign(
      result,
      score(sentences, (forms) => morphology.rank(forms), part),
    );
    for (const { name, read } of rivals) Object.assign(result, score(sentences, read, `${part}_${name}`));
  }
  const sentences = [...readGold("seen"), ...readGold("held")].map((words) => words.map(({ form }) => form));
  result.first_sentence_ms = Math.round(loadMs);
  result.words_per_second = rate(sentences, (forms) => morphology.rank(forms));
  for (const { name, read } of rivals) result[`words_per_second_${name}`] = rate(sentences, read);
  return result;
}

/** What `npm run bench -- english` asks for. */
export async function measure() {
  return measureEnglish();
}

function readGold(part) {
  const text = readFileSync(new URL(`./english/${part}.txt`, import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => line.split(" ").map(readWord));
}

function readWord(written) {
  const { form, pos, lemma, verb, passive } = WORD.exec(written)?.groups ?? {};
  if (form === undefined)
    throw new Error(`"${written}" is not FORM/POS:lemma>verb*; mend benchmarks/quality/english`);
  return {
    form,
    pos: pos.split("|"),
    lemma: (lemma ?? form.toLowerCase()).split("|"),
    verbs: verb?.split("|") ?? [],
    passive: passive === "*",
  };
}

/** Shares in per cent; `verb` and `passive` are precision and recall of what is tied or called passive. */
function score(sentences, read, name) {
  const tally = { n: 0, pos: 0, lemma: 0, known: 0, voiceGiven: 0, voice: 0, verbs: 0 };
  const verb = { right: 0, given: 0, wanted: 0 };
  const passive = { right: 0, given: 0, wanted: 0 };
  for (const words of sentences) {
    const readings = read(words.map(({ form }) => form));
    words.forEach((gold, i) => {
      if (gold.pos[0] === "PUNCT") return;
      const own = readings[i];
      const isRight = gold.pos.includes(own.pos);
      tally.n++;
      tally.pos += Number(isRight);
      tally.lemma += Number(gold.lemma.includes(own.lemma.toLowerCase()));
      if (!isRight || !gold.lemma.includes(own.lemma.toLowerCase())) showError(name, gold, own);
      tally.known += Number(own.known === true);
      if (gold.pos.includes("NOUN"))
        count(verb, gold.verbs.length > 0, own.verb, gold.verbs.includes(own.verb?.lemma));
      if (gold.pos[0] === "VERB" && own.pos === "VERB") {
        count(passive, gold.passive, own.voice === "passive", gold.passive);
        tally.verbs++;
        tally.voiceGiven += Number(own.voice !== null && own.voice !== undefined);
        tally.voice += Number(own.voice === (gold.passive ? "passive" : "active"));
      }
    });
  }
  const figures = {
    [`pos_${name}`]: share(tally.pos, tally.n),
    [`lemma_${name}`]: share(tally.lemma, tally.n),
  };
  if (tally.known === 0) return figures;
  return {
    [`words_${name}`]: tally.n,
    ...figures,
    [`known_${name}`]: share(tally.known, tally.n),
    [`verb_of_noun_precision_${name}`]: share(verb.right, verb.given),
    [`verb_of_noun_recall_${name}`]: share(verb.right, verb.wanted),
    [`passive_precision_${name}`]: share(passive.right, passive.given),
    [`passive_recall_${name}`]: share(passive.right, passive.wanted),
    [`voice_decided_${name}`]: share(tally.voiceGiven, tally.verbs),
    [`voice_right_where_decided_${name}`]: share(tally.voice, tally.voiceGiven),
  };
}

function count(figure, wanted, given, isRight) {
  figure.wanted += Number(wanted);
  figure.given += Number(Boolean(given));
  figure.right += Number(Boolean(given) && isRight);
}

/** ISNAD_ERRORS=1 lists the errors of the shipped analyser on the sentences that may be read. */
function showError(name, gold, own) {
  if (process.env.ISNAD_ERRORS !== "1" || name !== "seen") return;
  console.error(`${gold.form}: ${gold.pos} ${gold.lemma}, read as ${own.pos} ${own.lemma}`);
}

function share(part, whole) {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

function rate(sentences, read) {
  const words = sentences.flat().length * REPEAT;
  const rates = Array.from({ length: PASSES }, () => {
    const startedAt = performance.now();
    for (let k = 0; k < REPEAT; k++) for (const forms of sentences) read(forms);
    return (words / (performance.now() - startedAt)) * 1000;
  });
  return Math.round(median(rates) / 100) * 100;
}
