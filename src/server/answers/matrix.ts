import { z } from "@hono/zod-openapi";
import { bar, edtf, labels, named, position } from "./shared.ts";

const standing = z.object({
  position,
  code: z.string(),
  labels,
  claim: z.string().openapi({ description: "The claim of the client's board that carries it." }),
});

const cell = z
  .object({
    client: z.string(),
    status: z.enum(["meets-bar", "below-bar", "no-evidence"]),
    contested: z.boolean(),
    standing: standing.nullable().openapi({ description: "Null: neither at the bar nor before." }),
    now: z.boolean().openapi({ description: "False: what stands was before, and no move meets the bar." }),
    ghost: standing.nullable().openapi({ description: "A claimed move below the bar." }),
    codings: z.int(),
  })
  .openapi("MatrixCell");

export const matrixAnswer = z
  .object({
    bar,
    on: edtf.nullable().openapi({ description: "Null: all that is on file." }),
    lastReport: edtf.nullable(),
    clients: z.array(named),
    allClients: z.int().openapi({ description: "Clients there are, shown or not." }),
    rows: z.array(
      z.object({
        patron: named,
        named: z.array(named).openapi({ description: "Through whom it acts in these codings." }),
        codings: z.int(),
        cells: z.array(cell).openapi({ description: "Clients that are missing: nothing on file." }),
      }),
    ),
    allRows: z.int(),
  })
  .openapi("Matrix");

export type CellAnswer = z.infer<typeof cell>;
export type MatrixAnswer = z.infer<typeof matrixAnswer>;
