import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./isnad.fixture.ts";

const FILE = join(ROOT, "gold/scores.json");
/** Sets of `npm run bench -- gold` that are in the repository. */
const SETS = ["practice", "dev", "test", "agency", "flash", "flash_test", "practice_english"];
const RISING = ["stance_f1", "stance_precision", "event_f1", "statement_f1", "chain", "status", "certainty"];
const FALLING = ["false_moves"];
/** Rounding of the last digit. */
const SLACK = 0.0015;

type Scores = Record<string, Record<string, number>>;

/** `ISNAD_UPDATE_SCORES=1` writes what is measured now: give the reason where a figure falls. */
test("no figure on the gold is worse than what is written in gold/scores.json", () => {
  const done = spawnSync(process.execPath, ["benchmarks/run.mjs", "gold", "--json", "--dry"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  expect(done.status).toBe(0);
  const measured = JSON.parse(done.stdout.slice(done.stdout.indexOf("{"))) as Scores;
  const kept = Object.fromEntries(
    SETS.map((set) => [set, pick(measured[set] ?? {}, [...RISING, ...FALLING])]),
  );
  if (process.env["ISNAD_UPDATE_SCORES"] === "1") writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
  const written = JSON.parse(readFileSync(FILE, "utf8")) as Scores;
  expect(Object.keys(written)).toEqual(SETS);
  const worse = SETS.flatMap((set) =>
    [
      // So put that a figure that is missing on either side is worse too.
      ...RISING.filter((key) => !(value(kept, set, key) >= value(written, set, key) - SLACK)),
      ...FALLING.filter((key) => !(value(kept, set, key) <= value(written, set, key) + SLACK)),
    ].map((key) => `${set} ${key}: ${value(written, set, key)} before, ${value(kept, set, key)} now`),
  );
  expect(worse).toEqual([]);
}, 300_000);

const value = (scores: Scores, set: string, key: string): number => scores[set]?.[key] ?? Number.NaN;

const pick = (figures: Record<string, number>, keys: readonly string[]): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, figures[key] ?? Number.NaN]));
