import { type Content, readChunks } from "../content.ts";
import type { Context } from "../context.ts";
import { JsonScanner } from "./json-scanner.ts";

/** An object of the text: a record that was asked for, or what stands beside the records. */
export type Scanned =
  | { readonly kind: "record"; readonly bytes: Uint8Array | null }
  | { readonly kind: "property"; readonly path: string; readonly raw: string };

/** The objects of one array, and the properties around it, in the order in which they stand. */
export async function* scanRecords(
  content: Content,
  context: Context,
  wanted: string,
): AsyncGenerator<Scanned> {
  let found: Scanned[] = [];
  const scanner = new JsonScanner(context.limits.recordBytes, {
    property: (path, raw) => found.push({ kind: "property", path, raw }),
    begin: (path) => path === wanted,
    end: (_, bytes) => found.push({ kind: "record", bytes }),
  });
  for await (const chunk of readChunks(content, context)) {
    let damage: unknown = null;
    try {
      scanner.write(chunk);
    } catch (error) {
      damage = error;
    }
    const passed = found;
    found = [];
    yield* passed;
    if (damage) throw damage;
  }
  scanner.end();
}

/** Null where it is no JSON object. */
export function parseRecord(bytes: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
