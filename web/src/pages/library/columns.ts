import type { ColumnsOfFiles, TablesAnswer } from "../../../../src/server/answers/intake.ts";

/** What a column of a table can hold, as it is asked for. */
export const FIELDS = ["text", "title", "date", "outlet", "url"] as const;
type Field = (typeof FIELDS)[number];

type Table = TablesAnswer["tables"][number];

/** Which column holds what, by its header; empty: none does. */
export type Columns = Readonly<Record<Field, string>>;

/** Above this a file is not sent to be looked at; its columns are known by their headers. */
const MOST_SHOWN_BYTES = 50_000_000;

export const isTable = ({ name, size }: File): boolean =>
  /\.(?:csv|tsv|tab|xlsx)$/i.test(name) && size <= MOST_SHOWN_BYTES;

/** The columns as their headers tell them. */
export function knownColumns({ headers, known }: Pick<Table, "headers" | "known">): Columns {
  const named = FIELDS.map((field) => {
    const at = known[field];
    return [field, at === undefined ? "" : (headers[at] ?? "")] as const;
  });
  return Object.fromEntries(named) as Record<Field, string>;
}

/** Headers that can be chosen: those that say something, each once, for a column is named by its header. */
export const choices = (headers: readonly string[]): string[] => [
  ...new Set(headers.filter((header) => header !== "")),
];

/**
 * What is sent of the columns that somebody has chosen: all of them, so that they are read as they were shown.
 *
 * @param chosen By the name of the file.
 */
export function columnsToSend(
  files: readonly File[],
  chosen: Readonly<Record<string, Columns>>,
): ColumnsOfFiles | null {
  const sent = files.flatMap(({ name }) => (chosen[name] ? [[name, chosen[name]] as const] : []));
  return sent.length === 0 ? null : Object.fromEntries(sent);
}
