import type { Ledger } from "../ledger/ledger.ts";
import type { Board, FiledCoding } from "../model/index.ts";
import { readSent, type Sent, sideIds } from "../positions/relevant.ts";
import { compareMissing, filedOrigins } from "./find-origins.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf, type BoardQuestion, type Filed, readBoard } from "./read-board.ts";

/** A board read from a project, with the articles and codings that it was read from. */
export interface ProjectBoard {
  readonly board: Board;
  readonly filed: Filed;
}

/**
 * The board of a client from a project. Reads only the codings that can be on it, so that its cost grows with what is
 * known of the client and not with the project.
 */
export async function readProjectBoard(
  ledger: Ledger,
  knowledge: Knowledge,
  question: BoardQuestion,
): Promise<ProjectBoard> {
  const codings = await relevantCodings(ledger, knowledge, question.client);
  const articles = await ledger.articles([...new Set(codings.map(({ articleId }) => articleId))]);
  await compareMissing(ledger);
  const filed = { articles, codings, copies: await filedOrigins(ledger, articles) };
  const totals = await ledger.counts();
  return { board: { ...readBoard(filed, knowledge, question), ...pick(totals) }, filed };
}

const pick = ({ articles, codings }: { readonly articles: number; readonly codings: number }) => ({
  articles,
  codings,
});

async function relevantCodings(ledger: Ledger, knowledge: Knowledge, client: string): Promise<FiledCoding[]> {
  const actors = actorsOf(knowledge);
  const sides = sideIds(actors, client);
  const stances = await ledger.codings({ class: "stance", anyActor: sides });
  const own = await ledger.codings({ class: "event", anyActor: sides });
  const sent = await sentCodings(ledger, readSent(actors, stances, knowledge.codebook));
  // Whether an article is about this war is told by any of its codings.
  const inDoubt = [...new Set(sent.map(({ articleId }) => articleId))];
  const around = await ledger.codings({ articleIds: inDoubt });
  const all = [...stances, ...own, ...sent, ...around];
  return [...new Map(all.map((coding) => [coding.id, coding])).values()];
}

async function sentCodings(ledger: Ledger, { ids, patrons, codes }: Sent): Promise<FiledCoding[]> {
  const found: FiledCoding[] = [];
  for (const code of codes) {
    found.push(...(await ledger.codings({ class: "event", code, anyActor: ids })));
    found.push(...(await ledger.codings({ class: "event", code, anyVia: patrons })));
  }
  return found;
}
