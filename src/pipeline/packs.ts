/** What the faces need of the packs room, which they do not enter themselves. */
export type { Knowledge } from "../packs/knowledge.ts";
export { describeProblem, PackError, type PackProblem } from "../packs/problem.ts";
export { readPacks } from "../packs/read-packs.ts";
