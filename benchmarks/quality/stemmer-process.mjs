// The Snowball stemmer for Arabic from npm (snowball-stemmers; @nlpjs/lang-ar has the same) on the same words in a
// process of its own. It cuts endings off a word; it knows no lemma, part of speech, verb or context.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import snowball from "snowball-stemmers";

const WARM_PASSES = 4;

const words = readFileSync(argv[2], "utf8").split(/\s+/);
const stemmer = snowball.newStemmer("arabic");

function pass() {
  const begin = performance.now();
  for (const each of words) stemmer.stem(each);
  return (words.length / (performance.now() - begin)) * 1000;
}

const first = pass();
const warm = Array.from({ length: WARM_PASSES }, pass);
console.log(
  JSON.stringify({
    words_per_second_stemmer: Math.max(...warm),
    words_per_second_stemmer_first_pass: first,
  }),
);
