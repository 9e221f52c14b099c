import type { Ledger } from "../ledger/ledger.ts";
import { compareMissing } from "./find-origins.ts";
import type { Knowledge } from "./packs.ts";
import { indexWords } from "./read-item.ts";

/**
 * Looks for the words and the copies of articles whose nobody has looked for: those of an older format, of two projects
 * that were made one, of an import that was killed. Whatever searches or lists the articles of a project begins here.
 */
export async function catchUp(ledger: Ledger, knowledge: Knowledge): Promise<void> {
  for (let page = await ledger.notIndexed(); page.length > 0; page = await ledger.notIndexed()) {
    for (const article of await ledger.articles(page))
      await ledger.indexWords(article.id, indexWords(article, knowledge));
  }
  await compareMissing(ledger);
}
