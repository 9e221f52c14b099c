import { createRequire } from "node:module";

/** The program's version, as its package says. */
export const VERSION: string = createRequire(import.meta.url)("../package.json").version;
