import { z } from "@hono/zod-openapi";

/** More at once is for `isnad import`, which need not send it through a browser. */
export const MOST_SENT_BYTES = 200_000_000;
export const MOST_SENT_FILES = 2_000;

const sentFile = z
  .custom<File>((value) => value instanceof File, "a file is expected")
  .openapi({ type: "string", format: "binary" });

/** What somebody gives to be taken in: one of text, address and files, with what they know of it. */
export const sent = z
  .object({
    text: z.string().optional(),
    address: z.string().optional().openapi({ description: "Of a page, to be fetched from the network." }),
    files: z.union([sentFile, z.array(sentFile)]).optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional().openapi({ example: "2020-05-25" }),
  })
  .openapi("Sent");

export type Sent = z.infer<typeof sent>;
