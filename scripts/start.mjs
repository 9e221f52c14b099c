// `npm start`: from a fresh clone to the running demo. Arguments after `--` go to `isnad demo`.
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, run } from "./ensure.mjs";

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
process.exit(run(process.execPath, [join("dist", "cli", "main.js"), "demo", ...process.argv.slice(2)]));
