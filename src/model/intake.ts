/** A remark on how far a text can be trusted to be what the page says, e.g. `check-against-page` for a PDF. */
export interface Caution {
  readonly code: string;
  readonly message: string;
}

/** How something was obtained. */
export type ObtainedHow = "file" | "paste" | "url";

/** Which coder with which packs has read an article. */
export interface Run {
  /** `id@version`. */
  readonly coder: string;
  /** Hash of the packs' contents; empty where nobody knows it. */
  readonly packs: string;
}

/**
 * A run as one word, as the ledger keeps it.
 *
 * @example
 * runName({ coder: "rules@0.2", packs: "1f3a" }) // "rules@0.2+1f3a"
 */
export const runName = ({ coder, packs }: Run): string => `${coder}+${packs}`;

/**
 * The run that a word names.
 *
 * @example
 * readRun("rules@0.2+1f3a") // { coder: "rules@0.2", packs: "1f3a" }
 */
export function readRun(name: string): Run {
  const at = name.lastIndexOf("+");
  return { coder: name.slice(0, at), packs: name.slice(at + 1) };
}

/** One line of the intake log: what came in, from where, and what became of it. */
export interface IntakeRecord {
  /** Grows with every line; a page of the log begins behind one. */
  readonly seq: number;
  /** Outermost first: `["week.zip", "export/result.json", "message 17"]`. */
  readonly path: readonly string[];
  readonly how: ObtainedHow;
  /** When it was obtained, ISO 8601. */
  readonly obtainedOn: string;
  /** SHA-256 of the bytes as they were obtained; null where nothing could be read. */
  readonly original: string | null;
  readonly cautions: readonly Caution[];
  /** `known`: the text was on file already, from another original. */
  readonly outcome: "filed" | "known" | "left-out";
  readonly articleId: string | null;
  /** Why it was left out. */
  readonly code: string | null;
  readonly message: string | null;
  /** The run that dealt with it. */
  readonly run: string;
}
