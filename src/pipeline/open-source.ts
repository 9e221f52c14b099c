import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readArticleFile } from "./code-file.ts";
import type { Taken } from "./take-in.ts";

/** All files of a path, one article each. */
export async function* openSource(path: string): AsyncGenerator<Taken> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* openSource(join(path, name));
    return;
  }
  try {
    const bytes = readArticleFile(path);
    yield {
      kind: "item",
      path: [path],
      original: bytes,
      media: "text/plain",
      bytes,
      facts: { file: path },
      cautions: [],
    };
  } catch (error) {
    yield { kind: "left-out", path: [path], code: "unreadable", message: (error as Error).message };
  }
}
