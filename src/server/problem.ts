import type { ContentfulStatusCode } from "hono/utils/http-status";
import { LedgerError } from "../ledger/ledger-error.ts";
import { SaidError } from "../pipeline/check-coding.ts";
import type { ProblemAnswer } from "./answers/shared.ts";

/** A request that cannot be answered. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly remedy: string;
  constructor(status: ContentfulStatusCode, code: string, message: string, remedy: string) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.code = code;
    this.remedy = remedy;
  }
}

/** The one shape of an error. */
export function problemAnswer({ code, message, remedy }: Problem): ProblemAnswer {
  return { error: { code, message, remedy } };
}

/** Whatever was thrown, as a problem; what the program did not foresee stays out of the answer. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof LedgerError)
    return new Problem(409, `ledger-${error.code}`, error.message, "see the project page, then try again");
  if (error instanceof SaidError) {
    const status = error.code === "quote-differs" ? 409 : 400;
    return new Problem(status, error.code, error.message, "mend the form, then send it again");
  }
  return new Problem(
    500,
    "internal",
    "the server made a mistake",
    "see the terminal it runs in, and report it",
  );
}
