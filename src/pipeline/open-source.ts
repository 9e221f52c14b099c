import type { TableHead } from "../intake/context.ts";
import { fetchPage } from "../intake/fetch-page.ts";
import { takeIn } from "../intake/intake.ts";
import type { Taken } from "../intake/taken.ts";
import type { ObtainedHow } from "../model/index.ts";

/** Headers of tables and keys of records, where their names do not tell what they hold; empty: none holds it. */
export interface ColumnNames {
  readonly text?: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly outlet?: string;
}

export interface SourceOptions {
  readonly columns?: ColumnNames;
  /** Fetches nothing. */
  readonly offline?: boolean;
  /** What stands on standard input. */
  readonly pasted?: () => Promise<string>;
}

/** What an analyst gave, ready to be taken in. */
export interface OpenSource {
  readonly how: ObtainedHow;
  readonly taken: AsyncIterable<Taken>;
}

const ADDRESS = /^https?:\/\//i;

/** A file or folder, an address, or `-` for what was pasted. */
export async function openSource(source: string, options: SourceOptions): Promise<OpenSource> {
  const { columns = {}, offline = false, pasted } = options;
  if (ADDRESS.test(source)) return { how: "url", taken: fetchPage(source, { offline, columns }) };
  if (source === "-" && pasted)
    return { how: "paste", taken: takeIn({ kind: "text", text: await pasted() }, { columns }) };
  return { how: "file", taken: takeIn({ kind: "path", path: source }, { columns }) };
}

/** A file somebody sent: where it lies for the time being, and what they call it. */
export interface SentFile {
  readonly path: string;
  readonly name: string;
  readonly columns?: ColumnNames;
}

/** Files that were sent, one after the other; each is known by the name it was sent under. */
export async function* openSent(files: readonly SentFile[]): AsyncGenerator<Taken> {
  for (const { path, name, columns = {} } of files)
    yield* takeIn({ kind: "path", path, label: name }, { columns });
}

/** How the tables of a file that was sent begin; or why it holds none. */
export async function peekTables({
  path,
  name,
}: SentFile): Promise<{ readonly tables: readonly TableHead[]; readonly problem: string | null }> {
  const tables: TableHead[] = [];
  const onTable = (head: TableHead) => tables.push(head);
  for await (const taken of takeIn({ kind: "path", path, label: name }, { onTable })) {
    if (taken.kind === "left-out" && tables.length === 0) return { tables, problem: taken.message };
    // What gives an article of its own is no table.
    if (taken.kind === "item") break;
  }
  return { tables, problem: null };
}
