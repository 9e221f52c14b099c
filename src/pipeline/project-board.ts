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
 * known of the client and not with the project; what was read is kept until somebody writes to the project, so that
 * another bar or window reads nothing.
 */
export async function readProjectBoard(
  ledger: Ledger,
  knowledge: Knowledge,
  question: BoardQuestion,
): Promise<ProjectBoard> {
  await compareMissing(ledger);
  const revision = await ledger.revision();
  const kept = keptFor(ledger, knowledge, revision);
  const { client, bar, from = null, to = null } = question;
  const filed = kept.filed.get(client) ?? (await readFiled(ledger, knowledge, client));
  keepLast(kept.filed, client, filed, ({ codings }) => codings.length);
  const asked = JSON.stringify([client, bar, from, to]);
  const totals = await ledger.counts();
  const board = kept.boards.get(asked) ?? { ...readBoard(filed, knowledge, question), ...pick(totals) };
  keepLast(kept.boards, asked, board, ({ lanes }) => lanes.length);
  return { board, filed };
}

/** What was read of a project since somebody last wrote to it. */
interface Kept {
  readonly revision: string;
  readonly knowledge: Knowledge;
  readonly filed: Map<string, Filed>;
  readonly boards: Map<string, Board>;
}

const keptOf = new WeakMap<Ledger, Kept>();
/** Codings, or lanes of boards, that are kept at most: some 30 MB. */
const KEPT_MOST = 15_000;

function keptFor(ledger: Ledger, knowledge: Knowledge, revision: string): Kept {
  const known = keptOf.get(ledger);
  if (known?.revision === revision && known.knowledge === knowledge) return known;
  const made = { revision, knowledge, filed: new Map(), boards: new Map() };
  keptOf.set(ledger, made);
  return made;
}

/** Puts an entry last, and drops the first ones where all together are too large. */
function keepLast<Value>(
  map: Map<string, Value>,
  key: string,
  value: Value,
  sizeOf: (value: Value) => number,
): void {
  map.delete(key);
  map.set(key, value);
  let size = [...map.values()].reduce((sum, each) => sum + sizeOf(each) + 1, 0);
  for (const [first, each] of map) {
    if (size <= KEPT_MOST || first === key) return;
    map.delete(first);
    size -= sizeOf(each) + 1;
  }
}

async function readFiled(ledger: Ledger, knowledge: Knowledge, client: string): Promise<Filed> {
  const codings = await relevantCodings(ledger, knowledge, client);
  const ids = [...new Set(codings.map(({ articleId }) => articleId))];
  const articles = await ledger.articles(ids, { textOnDemand: true });
  const copies = await filedOrigins(ledger, articles);
  // Every span was held against its text when it was filed, and `isnad project check` does so again.
  return { articles, codings, copies, spansChecked: true };
}

const pick = ({ articles, codings }: { readonly articles: number; readonly codings: number }) => ({
  articles,
  codings,
});

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
