import type { Ledger } from "../ledger/ledger.ts";
import type { Bar, FiledCoding, Labels, Lane } from "../model/index.ts";
import { filedOrigins } from "./find-origins.ts";
import { namesHere } from "./names-here.ts";
import type { Knowledge } from "./packs.ts";
import { readProjectBoard } from "./project-board.ts";
import { readBoard } from "./read-board.ts";

/** A lane that stands elsewhere than before. */
interface LaneChange {
  readonly holder: Labels;
  /** Where it stood; null = nothing on the board. */
  readonly before: Labels | null;
  readonly now: Labels | null;
  /** The codings of this lane that are new or gone. */
  readonly because: readonly { readonly coding: FiledCoding; readonly is: "new" | "gone" }[];
}

/** What changed on the board of one client. */
export interface BoardChange {
  readonly client: Labels;
  readonly lanes: readonly LaneChange[];
}

/** Codings that are new and codings that no longer stand. */
export interface CodingChanges {
  readonly added: readonly FiledCoding[];
  readonly gone: readonly FiledCoding[];
}

/**
 * What changed on the boards of all clients that changed codings speak of: the gold diff of a corpus of one's own.
 *
 * @param ledger As it is after the changes.
 */
export async function readBoardChanges(
  ledger: Ledger,
  knowledge: Knowledge,
  changes: CodingChanges,
  bar: Bar,
): Promise<BoardChange[]> {
  const stances = [...changes.added, ...changes.gone].filter((coding) => coding.class === "stance");
  const clients = [...new Set(stances.flatMap(({ recipients }) => recipients.map(({ id }) => id)))].sort();
  const lostIds = [...new Set(changes.gone.map(({ articleId }) => articleId))];
  const lost = await ledger.articles(lostIds, { textOnDemand: true });
  const here = await namesHere(ledger, knowledge);
  const isNew = new Set(changes.added.map(({ id }) => id));
  const found: BoardChange[] = [];
  for (const client of clients) {
    const question = { client, bar };
    const { board, filed } = await readProjectBoard(ledger, knowledge, question);
    const articles = [...new Map([...filed.articles, ...lost].map((each) => [each.id, each])).values()];
    const codings = [...filed.codings.filter(({ id }) => !isNew.has(id)), ...changes.gone];
    // Only what was read differs: copies count as they do now, and spans were checked when they were filed.
    const copies = await filedOrigins(ledger, articles);
    const before = readBoard({ articles, codings, copies, spansChecked: true }, here.knowledge, question);
    const lanes = changedLanes(before.lanes, board.lanes, changes);
    if (lanes.length > 0) found.push({ client: board.client.labels, lanes });
  }
  return found;
}

function changedLanes(before: readonly Lane[], now: readonly Lane[], changes: CodingChanges): LaneChange[] {
  const ids = [...new Set([...before, ...now].map(({ holder }) => holder.id))].sort();
  return ids.flatMap((id) => {
    const [old, current] = [before, now].map((lanes) => lanes.find(({ holder }) => holder.id === id));
    if (standing(old)?.en === standing(current)?.en) return [];
    const of = (lane: Lane | undefined) =>
      new Set((lane?.claims ?? []).flatMap(({ codings }) => codings.map((coding) => coding.id)));
    const [had, has] = [of(old), of(current)];
    return [
      {
        holder: (current ?? old)?.holder.labels as Labels,
        before: standing(old),
        now: standing(current),
        because: [
          ...changes.added
            .filter((coding) => has.has(coding.id))
            .map((coding) => ({ coding, is: "new" as const })),
          ...changes.gone
            .filter((coding) => had.has(coding.id))
            .map((coding) => ({ coding, is: "gone" as const })),
        ],
      },
    ];
  });
}

/** Where a lane stands, or where it is on record as having stood. */
function standing(lane: Lane | undefined): Labels | null {
  if (!lane) return null;
  if (lane.now) return lane.now.labels;
  if (!lane.was) return null;
  return { ar: `سابقا: ${lane.was.labels.ar}`, en: `before: ${lane.was.labels.en}` };
}
