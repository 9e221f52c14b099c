import { z } from "@hono/zod-openapi";

/** More at once is for `isnad import`, which need not send it through a browser. */
export const MOST_SENT_BYTES = 200_000_000;
export const MOST_SENT_FILES = 2_000;

const sentFile = z
  .custom<File>((value) => value instanceof File, "a file is expected")
  .openapi({ type: "string", format: "binary" });

/** Which column of a table holds what, by its header; an empty one says that none does. */
const columns = z.strictObject({
  text: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string().optional(),
});

/** By the name of the file, or `*` for all others. */
export const columnsOfFiles = z.record(z.string(), columns);

/** What somebody gives to be taken in: one of text, address and files, with what they know of it. */
export const sent = z
  .object({
    text: z.string().optional(),
    address: z.string().optional().openapi({ description: "Of a page, to be fetched from the network." }),
    files: z.union([sentFile, z.array(sentFile)]).optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional().openapi({ example: "2020-05-25" }),
    columns: z.string().optional().openapi({
      description:
        "JSON: which column holds text, title, date, url and outlet, by the name of the file or * for all",
      example: '{"*":{"text":"المتن","date":"يوم النشر","outlet":""}}',
    }),
  })
  .openapi("Sent");

/** A table, to be looked at before it is taken in. */
export const sentTable = z.object({ file: sentFile }).openapi("SentTable");

/** How the tables of a file begin: one, or one for each sheet. */
export const tablesAnswer = z
  .object({
    tables: z.array(
      z.object({
        path: z.array(z.string()),
        headers: z.array(z.string()),
        rows: z.array(z.array(z.string())).openapi({ description: "The first, their cells cut short." }),
        known: z
          .object({
            text: z.int().optional(),
            title: z.int().optional(),
            date: z.int().optional(),
            url: z.int().optional(),
            outlet: z.int().optional(),
          })
          .openapi({ description: "Which header is known to hold what, by its place." }),
      }),
    ),
    problem: z.string().nullable().openapi({ description: "Why nothing can be read." }),
  })
  .openapi("Tables");

export type TablesAnswer = z.infer<typeof tablesAnswer>;
export type ColumnsOfFiles = z.infer<typeof columnsOfFiles>;
export type Sent = z.infer<typeof sent>;
