import { createHash } from "node:crypto";
import type { Ledger } from "../ledger/ledger.ts";
import { type Article, type FiledCoding, standsIn, toRecord } from "../model/index.ts";

/** Articles at a time: so many are in memory, however large the project. */
const PAGE = 64;

/**
 * All articles of a project as they stand, by id, with the codings that count: one coded record a line, as
 * `schema/coded-record.schema.json` says. The same project gives the same bytes. What a project does not keep, the
 * mentions and the diagnostics, is empty; what persons decided is not told.
 *
 * @param onRedacted Is told of each article whose text is not the one that its hash names: no import takes it.
 */
export async function* exportRecords(
  ledger: Ledger,
  onRedacted: (article: Article) => void = () => {},
): AsyncGenerator<string> {
  const ids = (await ledger.articles(undefined, { textOnDemand: true })).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += PAGE) {
    const page = ids.slice(at, at + PAGE);
    for (const article of await ledger.articles(page)) {
      if (hashOf(article.text) !== article.sha256) onRedacted(article);
      yield recordLine(article, await ledger.codings({ articleId: article.id, asCoded: true }));
    }
  }
}

function recordLine(article: Article, filed: readonly FiledCoding[]): string {
  const codings = filed
    // What no longer stands in its text counts nowhere.
    .filter((coding) => standsIn(article.text, coding))
    .map(({ articleId: _, ...coding }) => coding);
  return `${JSON.stringify(toRecord({ article, mentions: [], codings, diagnostics: [] }))}\n`;
}

const hashOf = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
