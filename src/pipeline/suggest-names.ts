import { type ArticleFacts, readArticle } from "../article/read-article.ts";
import { findUnknownNames, type UnknownName } from "../mentions/ar/unknown-names.ts";
import { readMentions } from "../mentions/read-mentions.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { readNameData } from "../packs/read-name-data.ts";
import { normaliseArabic } from "../text/ar/normalise.ts";
import { readText } from "../text/read-text.ts";
import { readArticleFile } from "./code-file.ts";

/** A name that no pack holds, over all articles that were read. */
export interface SuggestedName {
  /** As it is written most often. */
  readonly name: string;
  readonly kind: UnknownName["kind"];
  readonly head: string | null;
  readonly count: number;
  readonly articles: number;
  /** Verbatim sentences, the first of three articles. */
  readonly sentences: readonly { readonly file: string; readonly text: string }[];
}

const SENTENCES = 3;

interface Gathered {
  readonly written: Map<string, number>;
  readonly kinds: UnknownName["kind"][];
  readonly head: string | null;
  /** The first sentence of each article. */
  readonly found: Map<string, string>;
}

/** Gathers unknown names, article after article. */
export class NameSuggestions {
  readonly #knowledge: Knowledge;
  readonly #data = readNameData();
  readonly #names = new Map<string, Gathered>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /**
   * Reads one article.
   *
   * @throws {FileError | ArticleError}
   */
  add(file: string, facts: ArticleFacts): void {
    const { article } = readArticle(readArticleFile(file), { ...facts, file });
    const text = readText(article, this.#knowledge);
    const { mentions } = readMentions(article, text, this.#knowledge);
    for (const name of findUnknownNames(article, text, mentions, this.#knowledge, this.#data)) {
      const written = article.text.slice(name.start, name.end);
      const key = normaliseArabic(written);
      const entry: Gathered = this.#names.get(key) ?? {
        written: new Map(),
        kinds: [],
        head: name.head,
        found: new Map(),
      };
      this.#names.set(key, entry);
      entry.written.set(written, (entry.written.get(written) ?? 0) + 1);
      entry.kinds.push(name.kind);
      const sentence = text.sentences.find(({ first, last }) => first <= name.first && name.first < last);
      if (sentence && !entry.found.has(file))
        entry.found.set(file, article.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim());
    }
  }

  /**
   * The names, most frequent first.
   *
   * @param least how often a name must stand to be listed
   */
  list(least: number): SuggestedName[] {
    return [...this.#names.values()]
      .map(({ written, kinds, head, found }) => ({
        name: mostOf([...written].flatMap(([text, count]) => Array<string>(count).fill(text))),
        kind: mostOf(kinds),
        head,
        count: kinds.length,
        articles: found.size,
        sentences: [...found].slice(0, SENTENCES).map(([file, text]) => ({ file, text })),
      }))
      .filter(({ count }) => count >= least)
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "ar"));
  }
}

function mostOf<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] as T;
}
