import type { Article } from "./article.ts";

/** An article that a saved search has found. */
export interface Alert {
  /** Name of the saved search. */
  readonly search: string;
  readonly article: Article;
  /** When it came into the project, ISO 8601. */
  readonly filedOn: string;
  /** The words around what was found, verbatim. */
  readonly words: string;
}
