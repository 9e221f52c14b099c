/** One thing wrong in a pack: where it is, what it is, and what to do. */
export interface PackProblem {
  readonly file: string;
  /** 1-based; 0 where the whole file is meant. */
  readonly line: number;
  readonly entry: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** Thrown when packs cannot be used; carries every problem found. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];
  constructor(problems: readonly PackProblem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "PackError";
    this.problems = problems;
  }
}

/**
 * One line for a person to act on.
 *
 * @example
 * describeProblem({ file: "a.yaml", line: 3, entry: "x", message: "unknown key \"nmae\"", remedy: "did you mean \"names\"?" })
 * // a.yaml:3: entry "x": unknown key "nmae"; did you mean "names"?
 */
export function describeProblem(problem: PackProblem): string {
  const entry = problem.entry === null ? "" : `entry "${problem.entry}": `;
  return `${problem.file}:${problem.line}: ${entry}${problem.message}; ${problem.remedy}`;
}
