import { type Content, contentOfBytes, contentOfFile } from "./content.ts";
import { Clock, type Columns, type Context, type TableHead } from "./context.ts";
import { findFiles } from "./find-files.ts";
import { labelOf } from "./label.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { takeContent } from "./read-content.ts";
import { leftOut, leftOutBy, type Taken } from "./taken.ts";

export type { Item, LeftOut, Taken } from "./taken.ts";

/** What somebody gives: a file or folder, bytes with their name, or a text that was typed or pasted. */
export type Source =
  | {
      readonly kind: "path";
      readonly path: string /** Shown instead of the path. */;
      readonly label?: string;
    }
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string };

export interface IntakeOptions {
  /** Headers of tables and keys of records, where their names do not tell what they hold. */
  readonly columns?: Columns;
  /** Is told how each table begins; its rows are then not taken. */
  readonly onTable?: (head: TableHead) => void;
  readonly limits?: Partial<Limits>;
}

/**
 * Turns whatever is given into single articles' bytes, one after the other, and says of everything left out why.
 * It throws nothing, fetches nothing and writes nothing.
 *
 * @example
 * for await (const taken of takeIn({ kind: "path", path: "week.zip" })) {
 *   if (taken.kind === "item") readArticle(taken.bytes, taken.facts);
 *   else console.error(taken.message);
 * }
 */
export async function* takeIn(source: Source, options: IntakeOptions = {}): AsyncGenerator<Taken> {
  if (source.kind === "text") {
    if (source.text.trim() === "")
      yield leftOut(["text"], "empty", "the text is empty; paste the article's text");
    else
      yield* takeFile(contentOfBytes(["text"], "text.txt", new TextEncoder().encode(source.text)), options);
  } else if (source.kind === "bytes") {
    const name = labelOf(source.name);
    yield* takeFile(contentOfBytes([name], name, source.bytes), options);
  } else {
    for (const found of findFiles(
      source.path,
      source.label === undefined ? source.path : labelOf(source.label),
    )) {
      if (found.kind === "left-out") yield found;
      else yield* takeFile(contentOfFile(found.path, found.file, found.size), options);
    }
  }
}

/** One file, within its time. */
async function* takeFile(content: Content, options: IntakeOptions): AsyncGenerator<Taken> {
  const limits = { ...LIMITS, ...options.limits };
  const clock = new Clock(limits.secondsPerFile);
  const { columns = {}, onTable = null } = options;
  const context: Context = { limits, columns, onTable, clock, depth: 0, budget: null, take: takeContent };
  const taking = takeContent(content, context);
  let isStuck = false;
  try {
    for (;;) {
      clock.start();
      const next = await withinTime(taking.next(), clock);
      clock.stop();
      if (next === "late") {
        isStuck = true;
        yield leftOutBy(content.path, clock.tooSlow(), "the file");
        return;
      }
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // One that waits for what never comes would wait here as well.
    const ending = taking.return(undefined);
    if (isStuck) ending.catch(() => {});
    else await ending;
  }
}

/** Readers look at the clock themselves; this is for one that waits for something that never comes. */
const GRACE_MS = 1_000;

async function withinTime<T>(next: Promise<T>, clock: Clock): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), Math.max(clock.leftMs(), 0) + GRACE_MS);
  });
  try {
    return await Promise.race([next, late]);
  } finally {
    clearTimeout(timer);
  }
}
