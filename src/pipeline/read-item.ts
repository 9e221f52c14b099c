import { type ArticleFacts, readArticle } from "../article/read-article.ts";
import { rulesCoder } from "../coders/rules/rules-coder.ts";
import type { IndexedWords } from "../ledger/search.ts";
import type { Article, Coding, Run } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { readText } from "../text/read-text.ts";
import { runFromArticle } from "./code-article.ts";
import { misquotes } from "./code-file.ts";
import { wordsOf } from "./search-words.ts";

/** What the project keeps of something that was read. Plain JSON: it comes from another thread. */
export interface ReadItem {
  readonly article: Article;
  readonly codings: readonly Coding[];
  readonly words: IndexedWords;
}

/**
 * What is asked of a reading thread: to read bytes, to read an article on file again, or only to find the words of one
 * that comes with its codings.
 */
export type Job =
  | { readonly bytes: Uint8Array; readonly facts: ArticleFacts }
  | { readonly article: Article }
  | Pick<ReadItem, "article" | "codings">;

/** @throws {ArticleError} */
export function doJob(job: Job, knowledge: Knowledge): ReadItem {
  if ("bytes" in job) return readItem(job.bytes, job.facts, knowledge);
  if ("codings" in job) return { ...job, words: indexWords(job.article, knowledge) };
  return recode(job.article, knowledge);
}

/** Who reads, with which packs. */
export const runOf = ({ version }: Pick<Knowledge, "version">): Run => ({
  coder: rulesCoder.id,
  packs: version.slice(0, 12),
});

/**
 * Reads an article's bytes into what the project keeps.
 *
 * @throws {ArticleError}
 */
export function readItem(bytes: Uint8Array, facts: ArticleFacts, knowledge: Knowledge): ReadItem {
  const { article } = readArticle(bytes, facts);
  return recode(article, knowledge);
}

/** The same of an article that is on file. */
export function recode(article: Article, knowledge: Knowledge): ReadItem {
  const { coded, text } = runFromArticle(article, knowledge);
  const wrong = new Set(misquotes(coded));
  return {
    article,
    codings: coded.codings.filter(({ id }) => !wrong.has(id)),
    words: wordsOf(text, article.language),
  };
}

/** What an article on file is found by. */
export function indexWords(article: Article, knowledge: Knowledge): IndexedWords {
  return wordsOf(readText(article, knowledge), article.language);
}
