// What the two libraries say by themselves, their tags mapped to Universal Dependencies: nothing of ours in between.
import nlp from "compromise/two";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";

const winkNlp = wink(model, ["sbd", "pos"]);
const { its } = winkNlp;

/** wink cuts words by itself; the first piece of a word speaks for it. */
function readByWink(forms) {
  const pieces = [];
  winkNlp
    .readDoc(forms.join(" "))
    .tokens()
    .each((token) => {
      pieces.push({ text: token.out(), pos: token.out(its.pos), lemma: token.out(its.lemma) });
    });
  let next = 0;
  return forms.map((form) => {
    const first = pieces[next];
    for (let length = 0; length < form.length; next++) length += pieces[next].text.length;
    return first;
  });
}

const POS = [
  ["Auxiliary", "AUX"],
  ["Copula", "AUX"],
  ["Verb", "VERB"],
  ["Pronoun", "PRON"],
  ["Ordinal", "ADJ"],
  ["Value", "NUM"],
  ["Month", "PROPN"],
  ["WeekDay", "PROPN"],
  ["ProperNoun", "PROPN"],
  ["Noun", "NOUN"],
  ["Date", "NOUN"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
  ["Negative", "PART"],
  ["Determiner", "DET"],
  ["Conjunction", "CCONJ"],
  ["Preposition", "ADP"],
];

/** compromise keeps marks with the word before and gives the parts of a contraction as words without text. */
function readByCompromise(forms) {
  const doc = nlp(forms.join(" ").replace(/ (?=[.,;])/g, ""));
  doc.compute("root");
  const terms = doc.docs.flat().filter((term) => term.text !== "");
  let next = 0;
  return forms.map((form) => {
    if (!/[\p{L}\p{N}]/u.test(form)) return { pos: "PUNCT", lemma: form };
    const { tags, root, implicit, normal } = terms[next++];
    return { pos: POS.find(([tag]) => tags.has(tag))?.[1] ?? "X", lemma: root || implicit || normal };
  });
}

export const rivals = [
  { name: "wink", read: readByWink },
  { name: "compromise", read: readByCompromise },
];
