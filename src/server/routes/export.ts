import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { exportRecords } from "../../pipeline/export-records.ts";
import type { Desk } from "../desk.ts";

const MEDIA: string = "application/jsonl";

const route = createRoute({
  method: "get",
  path: "/project/export.jsonl",
  responses: {
    200: {
      description:
        "Every article with the codings that stand, one coded record a line, as schema/coded-record.schema.json says.",
      content: { [MEDIA]: { schema: { type: "string" } } },
    },
  },
});

/** `GET /project/export.jsonl`: all of the project as coded records, as they are read and never all at once. */
export function addExport(app: OpenAPIHono, { ledger, name }: Desk): void {
  app.openapi(route, (context) => {
    const body = ReadableStream.from(encoded(exportRecords(ledger)));
    return context.body(body, 200, {
      "Content-Type": `${MEDIA}; charset=utf-8`,
      "Content-Disposition": attachment(`${name}.jsonl`),
    });
  });
}

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}

/** What a browser is to save under a name, in letters of any language (RFC 6266). */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
