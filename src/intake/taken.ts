import type { ArticleFacts } from "../article/read-article.ts";
import type { CodedArticle } from "../model/index.ts";

/** One article's bytes with what is known of them. */
export interface Item {
  readonly kind: "item";
  /** Where it came from, outermost first: `["week.zip", "export/result.json", "message 17"]`. */
  readonly path: readonly string[];
  /** What was obtained: the file, the entry of an archive, the record's or message's own slice. */
  readonly original: Uint8Array;
  /** Of `original`: `text/plain`, `text/html`, `application/pdf` and so on. */
  readonly media: string;
  /** What `readArticle` reads: plain text, or the page. */
  readonly bytes: Uint8Array;
  readonly facts: ArticleFacts;
  /** When it was obtained, where the container says so. ISO 8601. */
  readonly obtainedOn?: string;
  readonly cautions: readonly Caution[];
  /** What a coded record holds: an article that need not be read, with codings whose words stand in its text. */
  readonly coded?: Pick<CodedArticle, "article" | "codings">;
}

/** What somebody should know who relies on an item. */
export interface Caution {
  readonly code:
    | "check-against-page"
    | "reversed-lines"
    | "mixed-lines"
    | "presentation-forms"
    | "charset-guessed"
    | "letters-broken"
    | "summary-only"
    | "forwarded";
  readonly message: string;
}

/** Something that holds no article, or none that can be read. */
export interface LeftOut {
  readonly kind: "left-out";
  readonly path: readonly string[];
  readonly code: string;
  /** One sentence: where, what, and the remedy. */
  readonly message: string;
}

export type Taken = Item | LeftOut;

/** Why something is left out; says what is wrong and what to do. */
export class IntakeError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "IntakeError";
    this.code = code;
  }
}

/** Where something came from, as one line; it is a label and never a path on a disk. */
export const placeOf = (path: readonly string[]) => path.join(" > ");

export function leftOut(path: readonly string[], code: string, message: string): LeftOut {
  return { kind: "left-out", path, code, message: `${placeOf(path)}: ${message}` };
}

const LONGEST_REASON = 160;

/** What was thrown while something was read, as what is left out. */
export function leftOutBy(path: readonly string[], error: unknown, what: string): LeftOut {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (error instanceof IntakeError) return leftOut(path, error.code, error.message);
  if ((error as Error | null)?.name === "ArticleError") return leftOut(path, String(code), String(message));
  const reason = String(message ?? error)
    .split("\n", 1)[0]
    ?.slice(0, LONGEST_REASON);
  return leftOut(
    path,
    "damaged",
    `${what} cannot be read (${reason}); it is cut or damaged, so get it anew or copy the article's text to a text file`,
  );
}
