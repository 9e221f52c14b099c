import { LedgerError } from "../ledger/ledger-error.ts";

/** Exit codes; documented in docs/reference/cli.md and in `isnad --help`. */
export const EXIT = { ok: 0, error: 1, usage: 2, belowBar: 3, evidenceMismatch: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command cannot do what was asked; the message is one sentence that says what to do. */
export class Failure extends Error {
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = EXIT.error) {
    super(message);
    this.name = "Failure";
    this.exitCode = exitCode;
  }
}

/** Errors whose message says it all. Known by name: their classes would load every room, for a help text too. */
const SAYS_IT_ALL = ["ArticleError", "FileError", "SearchError"];

const isNamed = (error: unknown, ...names: readonly string[]): error is Error =>
  error instanceof Error && names.includes(error.name);

/** What went wrong, for the analyst: one sentence, or one line for each problem of a pack. */
export function describeFailure(error: unknown): string {
  if (error instanceof Failure || isNamed(error, ...SAYS_IT_ALL)) {
    return `isnad: ${error.message}`;
  }
  if (error instanceof LedgerError) return `isnad: ${error.message}; ${error.remedy}`;
  if (isNamed(error, "PackError")) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const trace = process.env["ISNAD_DEBUG"] && error instanceof Error ? `\n${error.stack}` : "";
  return `isnad: a mistake of the program: ${message}; set ISNAD_DEBUG=1 to see where, and report it${trace}`;
}

/** The exit code that an error ends the program with. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof Failure) return error.exitCode;
  return EXIT.error;
}
