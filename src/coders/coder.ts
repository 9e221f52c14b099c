import type { Scope } from "../attribution/scope.ts";
import type { Reader } from "../clauses/reader.ts";
import type { Article, Clause, Coding, Diagnostic, Mention } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";

/** What every coder is given: the article as the rooms before have read it. */
export interface CoderInput {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly scopes: readonly Scope[];
  readonly reader: Reader;
}

/** The port of all coders: pure, deterministic for the same input and Knowledge. */
export interface Coder {
  /** `name@version`. */
  readonly id: string;
  code(input: CoderInput, knowledge: Knowledge): { codings: Coding[]; diagnostics: Diagnostic[] };
}
