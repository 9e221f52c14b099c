import type { Ledger } from "../ledger/ledger.ts";
import type { Board, FiledCoding } from "../model/index.ts";
import { readSent, type Sent, sideIds } from "../positions/relevant.ts";
import { compareMissing, filedOrigins } from "./find-origins.ts";
import { Kept } from "./kept.ts";
import { namesHere } from "./names-here.ts";
import type { Knowledge } from "./packs.ts";
import { withPersons } from "./persons-behind.ts";
import { actorsOf, type BoardQuestion, type Filed, readBoard } from "./read-board.ts";

/** A board read from a project, with the articles and codings that it was read from. */
export interface ProjectBoard {
  readonly board: Board;
  readonly filed: Filed;
}

/**
 * The board of a client from a project. Reads only the codings that can be on it, so that its cost grows with what is
 * known of the client and not with the project; what was read is kept until somebody writes to the project, so that
 * another bar or window reads nothing.
 */
export async function readProjectBoard(
  ledger: Ledger,
  knowledge: Knowledge,
  question: BoardQuestion,
): Promise<ProjectBoard> {
  await compareMissing(ledger);
  const here = await namesHere(ledger, knowledge);
  const client = here.idOf(question.client);
  const { bar, from = null, to = null, persons = 0 } = question;
  const read = () => readFiled(ledger, here.knowledge, client);
  const filed = await keptFiled.read(ledger, here.knowledge, client, read);
  const asked = JSON.stringify([client, bar, from, to, persons]);
  const board = await keptBoards.read(ledger, here.knowledge, asked, async () => {
    const counting = { ...filed, codings: await withPersons(ledger, filed.codings, persons) };
    return {
      ...readBoard(counting, here.knowledge, { ...question, client }),
      ...(await totalsOf(ledger)),
      ...(persons === 0 ? {} : { persons }),
    };
  });
  return { board, filed };
}

/** Codings that are kept at most for clients, and for boards, unless one alone has more: a board holds its codings. */
const KEPT_MOST = 15_000;
const keptFiled = new Kept<Filed>(KEPT_MOST, ({ codings }) => codings.length + 1);
const keptBoards = new Kept<Board>(KEPT_MOST, ({ lanes }) =>
  lanes.reduce((sum, { claims }) => sum + claims.reduce((all, { codings }) => all + codings.length, 0), 1),
);

/** A board tells how much the project holds, not only what was read for it. */
async function totalsOf(ledger: Ledger): Promise<Pick<Board, "articles" | "codings">> {
  const { articles, codings } = await ledger.counts();
  return { articles, codings };
}

async function readFiled(ledger: Ledger, knowledge: Knowledge, client: string): Promise<Filed> {
  const codings = await relevantCodings(ledger, knowledge, client);
  const ids = [...new Set(codings.map(({ articleId }) => articleId))];
  const articles = await ledger.articles(ids, { textOnDemand: true });
  const copies = await filedOrigins(ledger, articles);
  // Every span was held against its text when it was filed, and `isnad project check` does so again.
  return { articles, codings, copies, spansChecked: true };
}

async function relevantCodings(ledger: Ledger, knowledge: Knowledge, client: string): Promise<FiledCoding[]> {
  const actors = actorsOf(knowledge);
  const sides = sideIds(actors, client);
  const named = await ledger.codings({ class: ["stance", "event"], anyActor: sides });
  const stances = named.filter((coding) => coding.class === "stance");
  const sent = await sentCodings(ledger, readSent(actors, stances, knowledge.codebook));
  // Whether an article is about this war is told by any of its codings.
  const inDoubt = [...new Set(sent.map(({ articleId }) => articleId))];
  const around = await ledger.codings({ articleIds: inDoubt });
  const all = [...named, ...sent, ...around];
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
