import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Bar } from "../../model/index.ts";
import { clientsOf, type MatrixRow, readMatrix } from "../../pipeline/matrix.ts";
import type { Persons } from "../../pipeline/persons-behind.ts";
import { actorsOf } from "../../pipeline/read-board.ts";
import { type MatrixAnswer, matrixAnswer } from "../answers/matrix.ts";
import type { Desk } from "../desk.ts";
import { boardQuery, dateOf } from "../question.ts";
import { dataRoute } from "../respond.ts";

const CLIENTS_MOST = 60;
const CLIENTS_FIRST = 12;
const ROWS_FIRST = 30;

const matrixQuery = boardQuery.pick({ bar: true, persons: true, to: true }).extend({
  on: z
    .string()
    .optional()
    .openapi({ description: "Last day, month or year looked at; else `to`, else all" }),
  patron: z.string().optional().openapi({ description: "Id of one patron: only its row" }),
  clients: z.coerce.number().int().min(1).max(CLIENTS_MOST).default(CLIENTS_FIRST),
  rows: z.coerce.number().int().min(1).default(ROWS_FIRST),
});

/** `GET /matrix.json`: patrons by clients at a date. */
export function addMatrix(app: OpenAPIHono, desk: Desk): void {
  const route = dataRoute({
    path: "/matrix",
    query: matrixQuery,
    answer: matrixAnswer,
    description: "Where each patron stands toward each of the most coded clients, by a date.",
  });
  app.openapi(route, async (context) => {
    const {
      bar = "2",
      persons = "0",
      on,
      to,
      patron,
      clients: most,
      rows: rowsMost,
    } = context.req.valid("query");
    const date = on ?? to;
    const all =
      patron === undefined
        ? (await desk.clients()).map(({ id }) => id)
        : (await clientsOf(desk.ledger, patron)).filter((id) => id !== patron && hasBoard(id, desk));
    const question = {
      bar: Number(bar) as Bar,
      to: date ? dateOf("on", date) : null,
      clients: all.slice(0, most),
      persons: Number(persons) as Persons,
    };
    const matrix = await readMatrix(desk.ledger, desk.knowledge, question);
    const rows = matrix.rows.filter((row) => patron === undefined || isOf(row, patron));
    return context.json(
      {
        bar: question.bar,
        on: question.to,
        lastReport: matrix.lastReport,
        clients: matrix.clients,
        allClients: all.length,
        rows: rows.slice(0, rowsMost),
        allRows: rows.length,
      } as MatrixAnswer,
      200,
    );
  });
}

/** Whose side and rivals no pack tells has no board as client. */
const hasBoard = (id: string, { knowledge }: Desk): boolean => actorsOf(knowledge).has(id);

/** A force's stances stand in the line of the state it is carried to. */
const isOf = ({ patron, named }: MatrixRow, id: string): boolean =>
  patron.id === id || named.some((each) => each.id === id);
