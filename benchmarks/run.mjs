// `npm run bench -- NAME [--json] [--dry] [--errors]`: runs one benchmark, prints tables or JSON, and adds a line to
// results.jsonl unless it is a dry run. `--errors` writes the figures of this run into the benchmark's own page; `--list`
// prints what is wrong or missed, a line each, and measures nothing.
import { appendFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt, ensureInstalled } from "../scripts/ensure.mjs";
import { machine } from "./machine.mjs";
import { flat, grouped } from "./tables.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const BENCHMARKS = {
  seed: "./quality/seed.mjs",
  gold: "./quality/gold.mjs",
  text: "./quality/text.mjs",
  english: "./quality/english.mjs",
  times: "./quality/times.mjs",
  slips: "./quality/slips.mjs",
  names: "./quality/names.mjs",
  events: "./quality/events.mjs",
  reading: "./quality/reading.mjs",
  ledger: "./ledger/ledger.mjs",
  origins: "./quality/origins.mjs",
  desk: "./desk/desk.mjs",
  pages: "./desk/pages.mjs",
};

const [name = "", ...flags] = process.argv.slice(2);
const module = BENCHMARKS[name];
if (!module) {
  console.error(`unknown benchmark "${name}"; choose one of ${Object.keys(BENCHMARKS).join(", ")}`);
  process.exit(2);
}
ensureInstalled();
// Only where something changed: a test that measures must not take the program from under the others.
if (!ensureBuilt()) process.exit(1);
const { measure, rows, writePage, list } = await import(module);
if (flags.includes("--list")) {
  if (!list) console.error(`the benchmark "${name}" has no list of errors`);
  for (const each of (await list?.()) ?? []) console.log(each);
  process.exit(list ? 0 : 2);
}
const result = await measure();
if (result.skipped) {
  console.error(`skipped: ${result.skipped}`);
  process.exit(0);
}
const line = { benchmark: name, date: new Date().toISOString().slice(0, 10), ...machine(), ...result };
if (!flags.includes("--dry")) appendFileSync(join(here, "results.jsonl"), `${JSON.stringify(line)}\n`);
if (flags.includes("--errors")) writePage?.(line);
if (flags.includes("--json")) console.log(JSON.stringify(result));
else console.log(rows ? grouped(rows, result) : flat(result));
