// ANERcorp, CAMeL Lab splits, cut into the program's own tokens.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../../shared/data/ner/ANERcorp-CamelLab");

/** Whether the corpus is there. */
export const hasCorpus = () => existsSync(join(FOLDER, "ANERCorp_CamelLab_train.txt"));

/** Sentences of a split: words as the corpus cuts them, each with its label. */
export function readSplit(split) {
  const path = join(FOLDER, `ANERCorp_CamelLab_${split}.txt`);
  const sentences = [[]];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const at = line.trim().lastIndexOf(" ");
    if (at < 0) sentences.push([]);
    else sentences.at(-1).push({ word: line.trim().slice(0, at), label: line.trim().slice(at + 1) });
  }
  return sentences.filter((each) => each.length > 0);
}

/**
 * A sentence as the tagger reads it: the program's tokens, with the number of the corpus word each belongs to.
 *
 * @param engine what `loadEngine` returns
 */
export function prepare(sentence, engine) {
  const starts = [];
  let text = "";
  for (const { word } of sentence) {
    starts.push(text.length);
    text += `${word} `;
  }
  const tokens = engine.readTokens(text, "ar");
  const analyses = engine.readWords(tokens);
  let at = 0;
  const owners = tokens.map(({ start }) => {
    while (at + 1 < starts.length && starts[at + 1] <= start) at++;
    return at;
  });
  return { words: engine.taggerWords(tokens, analyses), owners, tokens };
}

/** Labels of the program's tokens from those of the corpus words: the first part of a B word is B, the others are I. */
export function labelsOf(sentence, owners, labels) {
  return owners.map((owner, i) => {
    const { label } = sentence[owner];
    const inside = i > 0 && owners[i - 1] === owner && label.startsWith("B-");
    return labels.indexOf(inside ? `I-${label.slice(2)}` : label);
  });
}

/** Labels of corpus words from those of the program's tokens: that of a word's first part with letters. */
export function wordLabels(sentence, { owners, tokens }, found, labels) {
  const out = sentence.map(() => null);
  owners.forEach((owner, i) => {
    if (out[owner] === null || (tokens[i].kind === "word" && out[owner].kind !== "word"))
      out[owner] = { label: labels[found[i]], kind: tokens[i].kind };
  });
  return out.map((each) => each?.label ?? "O");
}
