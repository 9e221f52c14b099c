import { setImmediate } from "node:timers/promises";
import type { Ledger } from "../ledger/ledger.ts";
import type { Bar, Edtf, Labels, Lane, LanePosition } from "../model/index.ts";
import { Kept } from "./kept.ts";
import type { Knowledge } from "./packs.ts";
import type { Persons } from "./persons-behind.ts";
import { readProjectBoard } from "./project-board.ts";
import { actorsOf } from "./read-board.ts";

export interface MatrixQuestion {
  readonly bar: Bar;
  /** Last day, month or year that is looked at; null: all that is on file. */
  readonly to: Edtf | null;
  /** Ids of the clients. */
  readonly clients: readonly string[];
  /** How many persons must stand behind a coding for it to count. */
  readonly persons?: Persons;
}

interface Known {
  readonly id: string;
  readonly labels: Labels;
}

/** Where one patron stands toward one client: what a line of the board comes to. */
interface MatrixCell {
  readonly client: string;
  readonly status: Lane["status"];
  readonly contested: boolean;
  /** The position at the bar, else the one it had before; `now` tells which. Null: neither is on file. */
  readonly standing: LanePosition | null;
  readonly now: boolean;
  /** A move that somebody claims and that stays below the bar. */
  readonly ghost: LanePosition | null;
  readonly codings: number;
}

export interface MatrixRow {
  readonly patron: Known;
  /** Whoever it acts through in these codings. */
  readonly named: readonly Known[];
  readonly codings: number;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly clients: readonly Known[];
  /** Patrons with most codings first. */
  readonly rows: readonly MatrixRow[];
  /** The last report that any of the lines rests on. */
  readonly lastReport: Edtf | null;
}

interface Line {
  readonly patron: Known;
  readonly named: readonly Known[];
  readonly cell: MatrixCell;
  readonly lastReport: Edtf | null;
}

/** Lines are small: what they rest on is not kept here. */
const KEPT_MOST = 50_000;
const kept = new Kept<readonly Line[]>(KEPT_MOST, (lines) => lines.length);

/**
 * Patrons by clients. Each column is a board of its own, so that a cell says exactly what the board says; what was
 * read is kept until somebody writes to the project.
 */
export async function readMatrix(
  ledger: Ledger,
  knowledge: Knowledge,
  question: MatrixQuestion,
): Promise<Matrix> {
  interface Row {
    readonly patron: Known;
    readonly named: Map<string, Known>;
    readonly cells: MatrixCell[];
  }
  const rows = new Map<string, Row>();
  let lastReport: Edtf | null = null;
  for (const client of question.clients) {
    for (const line of await readColumn(ledger, knowledge, client, question)) {
      const row: Row = rows.get(line.patron.id) ?? { patron: line.patron, named: new Map(), cells: [] };
      rows.set(line.patron.id, row);
      row.cells.push(line.cell);
      for (const each of line.named) row.named.set(each.id, each);
      if (line.lastReport !== null && (lastReport === null || line.lastReport > lastReport))
        lastReport = line.lastReport;
    }
  }
  return {
    clients: question.clients.map((id) => knownAs(id, knowledge)),
    rows: [...rows.values()]
      .map(({ patron, named, cells }) => ({
        patron,
        named: [...named.values()],
        cells,
        codings: cells.reduce((sum, cell) => sum + cell.codings, 0),
      }))
      .sort((a, b) => b.codings - a.codings || (a.patron.id < b.patron.id ? -1 : 1)),
    lastReport,
  };
}

/** Ids of those toward whom somebody, or who stands for it, holds stances: most codings first. */
export async function clientsOf(ledger: Ledger, patron: string): Promise<string[]> {
  const stances = await ledger.codings({ class: "stance", anyActor: [patron] });
  const counts = new Map<string, number>();
  for (const { actors, recipients } of stances) {
    if (!actors.some(({ id, via }) => id === patron || via?.id === patron)) continue;
    for (const id of new Set(recipients.map((each) => each.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

function readColumn(
  ledger: Ledger,
  knowledge: Knowledge,
  client: string,
  { bar, to, persons = 0 }: MatrixQuestion,
): Promise<readonly Line[]> {
  return kept.read(ledger, knowledge, JSON.stringify([client, bar, to, persons]), async () => {
    // Whoever asks for something small between two boards need not wait for all of them.
    await setImmediate();
    const { board } = await readProjectBoard(ledger, knowledge, { client, bar, to, persons });
    return board.lanes.map((lane) => lineOf(client, lane));
  });
}

function lineOf(client: string, lane: Lane): Line {
  const { holder, named, status, contested, now, was, ghost, claims, lastReport } = lane;
  const codings = new Set(claims.flatMap((claim) => claim.codings.map(({ id }) => id))).size;
  const standing = now ?? was;
  return {
    patron: holder,
    named,
    lastReport,
    cell: {
      client,
      status,
      contested,
      standing: standing && placeOf(standing),
      now: now !== null,
      ghost: ghost && placeOf(ghost),
      codings,
    },
  };
}

const placeOf = ({ position, code, labels, claim }: LanePosition): LanePosition => ({
  position,
  code,
  labels,
  claim,
});

function knownAs(id: string, knowledge: Knowledge): Known {
  return { id, labels: actorsOf(knowledge).get(id)?.labels ?? { ar: id, en: id } };
}
