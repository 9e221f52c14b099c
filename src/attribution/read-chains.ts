import type { Clause } from "../model/index.ts";
import type { Reader } from "../clauses/reader.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import type { Speech } from "../packs/lexicon.ts";
import { colonScopes, prepositionScopes } from "./others.ts";
import type { Scope } from "./scope.ts";
import { speechScope } from "./speech.ts";

/** Stage: who says which stretch of the article. */
export function readChains(reader: Reader, clauses: readonly Clause[], knowledge: Knowledge): Scope[] {
  const entries = new Map(knowledge.lexicons[reader.article.language].speech.map((entry) => [entry.id, entry]));
  const scopes: Scope[] = [];
  for (const clause of clauses) {
    const found = clause.senses
      .filter((sense) => sense.kind === "speech")
      .map((sense) => entries.get(sense.id) as Speech)
      .map((entry) => speechScope(reader, clauses, clause, entry))
      .find((scope) => scope !== null);
    if (found) scopes.push(found);
  }
  return [...scopes, ...prepositionScopes(reader), ...colonScopes(reader)];
}
