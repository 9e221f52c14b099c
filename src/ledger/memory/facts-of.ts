import { type Article, type FiledCoding, type IntakeRecord, readRun } from "../../model/index.ts";
import type { ListedArticle, ProjectHistory } from "../list.ts";
import type { IndexedWords } from "../search.ts";
import { groupBy } from "./group-by.ts";
import type { Reading } from "./memory-runs.ts";
import type { Findable } from "./memory-search.ts";

/** The time as the tables have it. */
export const secondsNow = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** What an article is found by. */
export function findable(
  article: Article,
  live: readonly FiledCoding[],
  words: IndexedWords | undefined,
): Findable {
  const named = live.flatMap(({ actors, recipients }) => [...actors, ...recipients].map(({ id }) => id));
  return { article, words, actorIds: new Set(named), codes: new Set(live.map(({ code }) => code)) };
}

interface Known {
  readonly filedOn: string;
  /** Its live codings. */
  readonly live: readonly FiledCoding[];
  readonly reviewed: ReadonlySet<string>;
  /** The whole intake log. */
  readonly noted: readonly IntakeRecord[];
}

/** What a list shows of an article. */
export function listed(article: Article, { filedOn, live, reviewed, noted }: Known): ListedArticle {
  const { text: _, ...facts } = article;
  const cautions = noted.filter(({ articleId }) => articleId === article.id).flatMap((line) => line.cautions);
  return {
    article: facts,
    filedOn,
    codings: live.length,
    reviewed: live.filter(({ id }) => reviewed.has(id)).length,
    cautions: [...new Map(cautions.map((caution) => [caution.code, caution])).values()],
  };
}

/**
 * Who has coded what.
 *
 * @param readings When each run read each article.
 * @param live All live codings.
 */
export function historyOf(readings: readonly Reading[], live: readonly FiledCoding[]): ProjectHistory {
  const byRun = groupBy(readings, ({ run }) => run);
  const byCoder = groupBy(live, ({ coder }) => coder);
  return {
    runs: [...byRun]
      .map(([name, read]) => {
        const times = read.map(({ on }) => on).sort();
        return {
          run: readRun(name),
          articles: new Set(read.map(({ articleId }) => articleId)).size,
          firstOn: times[0] ?? "",
          lastOn: times.at(-1) ?? "",
        };
      })
      .sort((a, b) => (`${a.firstOn} ${a.run.packs}` < `${b.firstOn} ${b.run.packs}` ? -1 : 1)),
    coders: [...byCoder]
      .map(([coder, codings]) => ({ coder, codings: codings.length }))
      .sort((a, b) => b.codings - a.codings || (a.coder < b.coder ? -1 : 1)),
  };
}
