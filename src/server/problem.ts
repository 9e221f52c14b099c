import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** The one shape of an error, in JSON as on a page. */
export interface ProblemBody {
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}

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

export function problemBody({ code, message, remedy }: Problem): ProblemBody {
  return { error: { code, message, remedy } };
}

/** Whatever was thrown, as a problem; what the program did not foresee stays out of the answer. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    500,
    "internal",
    "the server made a mistake",
    "see the terminal it runs in, and report it",
  );
}

export function wantsJson(context: Context): boolean {
  return context.req.path.startsWith("/api/");
}
