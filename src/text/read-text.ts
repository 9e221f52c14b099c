import type { Article, Language, Reading, ReadText, Sentence, Token } from "../model/index.ts";
import { isCoded } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { analyseArabic } from "./ar/analyse.ts";
import { buildArabicForms } from "./ar/forms.ts";
import { possibleWordsOf, readWordsInContext } from "./ar/words-in-context.ts";
import { analyseEnglish } from "./en/analyse.ts";
import { buildEnglishForms } from "./en/forms.ts";
import type { FormTable } from "./form-table.ts";
import { correctSpelling } from "./orthography/correct-spelling.ts";
import { pageWordsOf } from "./structure/page-words.ts";
import { readStructure } from "./structure/read-structure.ts";
import { readTokens } from "./tokens.ts";

// Knowledge is frozen, so what is built from it can be kept for as long as it lives.
const tables = new WeakMap<Knowledge, Map<Language, FormTable>>();

/** The word forms of a language, built once per Knowledge. */
export function formsOf(knowledge: Knowledge, language: Language): FormTable {
  const mine = tables.get(knowledge) ?? new Map<Language, FormTable>();
  tables.set(knowledge, mine);
  const made =
    mine.get(language) ??
    (language === "ar" ? buildArabicForms(knowledge.lexicons.ar) : buildEnglishForms(knowledge.lexicons.en));
  mine.set(language, made);
  return made;
}

/** Stage: an article's sentences, tokens and the readings of each token. */
export function readText(article: Article, knowledge: Knowledge): ReadText {
  const { language, text } = article;
  const table = formsOf(knowledge, language);
  const analyse = language === "ar" ? analyseArabic : analyseEnglish;
  const seen = new Map<string, readonly Reading[]>();
  const read = (norm: string) => {
    const known = seen.get(norm);
    if (known) return known;
    const made = analyse(norm, table);
    seen.set(norm, made);
    return made;
  };
  const written = readTokens(text, language);
  const tokens =
    language === "ar" && knowledge.wordData
      ? correctSpelling(
          written,
          (norm) => read(norm).length > 0,
          possibleWordsOf(knowledge.wordData),
          table,
          knowledge,
        )
      : written;
  const readings = tokens.map((token) => (token.kind === "word" ? read(token.norm) : []));
  addPhrases(tokens, readings, table);
  const page = pageWordsOf(knowledge.lexicons[language], language);
  const { sentences, quotations, diagnostics } = readStructure(text, { tokens, readings }, page);
  const analyses = analysesOf(language, knowledge, tokens, sentences);
  return { tokens, readings, analyses, sentences, quotations, diagnostics };
}

/** Every word in its sentence, where the language has an analyser. */
function analysesOf(
  language: Language,
  { wordData }: Knowledge,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): (Reading | null)[] {
  const analyses: (Reading | null)[] = tokens.map(() => null);
  if (language !== "ar" || !wordData) return analyses;
  const readWords = readWordsInContext(wordData);
  for (const { first, last, kind } of sentences) {
    if (!isCoded(kind)) continue;
    readWords(tokens.slice(first, last)).forEach((reading, k) => {
      analyses[first + k] = reading;
    });
  }
  return analyses;
}

/** A phrase of the lexicon lends its sense to its first word, there only. */
function addPhrases(tokens: readonly Token[], readings: (readonly Reading[])[], table: FormTable): void {
  tokens.forEach((token, i) => {
    for (const { words, sense } of table.phrases.get(token.norm) ?? []) {
      if (!words.every((word, k) => tokens[i + k]?.norm === word)) continue;
      readings[i] = [
        ...(readings[i] ?? []),
        {
          pre: [],
          article: false,
          stem: token.norm,
          suffix: null,
          lemma: words.join(" "),
          pos: "function",
          tense: null,
          gender: "?",
          number: "?",
          senses: [sense],
        },
      ];
    }
  });
}
