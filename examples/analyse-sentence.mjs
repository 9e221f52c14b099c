// Reads the words of a sentence, in either language:
//
//   node examples/analyse-sentence.mjs "وقصفت الطائرات مواقعهم"
//   node examples/analyse-sentence.mjs "The bombing wasn't announced."
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { createArabicMorphology, createEnglishMorphology, readTokens } from "isnad/text";

const sentence = argv[2] ?? "وقصفت الطائرات مواقعهم";
const language = /\p{Script=Arabic}/u.test(sentence) ? "ar" : "en";

/** A file of data/morphology, beside the package's own package.json. */
const data = (name) =>
  readFileSync(new URL(`data/morphology/${name}`, import.meta.resolve("isnad/package.json")));

const morphology =
  language === "ar"
    ? createArabicMorphology({ lexicon: data("lexicon.txt"), weights: data("weights.bin") })
    : createEnglishMorphology();

const tokens = readTokens(sentence, language);
morphology
  .rank(tokens.map(({ text }) => text))
  .forEach(({ proclitics, enclitic, lemma, root, pos, verb, known }, i) => {
    const { start, end, text } = tokens[i];
    const clitics = [...proclitics.map(({ letter }) => `${letter}+`), enclitic ? `+${enclitic.surface}` : ""];
    console.log(
      JSON.stringify({
        start,
        end,
        text,
        clitics: clitics.join(""),
        lemma,
        root,
        pos,
        verb: verb?.lemma ?? null,
        known,
      }),
    );
  });
