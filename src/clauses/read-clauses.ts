import { nameIndexOf } from "../mentions/name-index.ts";
import type { Article, Clause, Mention, ReadText } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { readArabicClauses } from "./ar/clauses.ts";
import { readEnglishClauses } from "./en/clauses.ts";
import { Reader } from "./reader.ts";

/** What the clauses room hands on. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly reader: Reader;
}

/** Stage: every trigger of the lexicons with its clause, arguments, governor and subject. */
export function readClauses(
  article: Article,
  text: ReadText,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Clauses {
  const reader = new Reader(
    article,
    text,
    mentions,
    nameIndexOf(knowledge, article.language),
    knowledge.lexicons[article.language],
  );
  const clauses =
    article.language === "ar" ? readArabicClauses(reader, knowledge) : readEnglishClauses(reader, knowledge);
  return { clauses, reader };
}
