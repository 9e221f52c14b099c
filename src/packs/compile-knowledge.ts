import { writeFileSync } from "node:fs";
import { packEntries } from "./packed.ts";
import { describeProblem } from "./problem.ts";
import { BUNDLED_PACKS, COMPILED_PACKS, checkPacks, stampPacks } from "./read-packs.ts";

/** Run by the build: writes dist/knowledge.json, so that a start need not parse YAML. */
const { knowledge, problems } = checkPacks([BUNDLED_PACKS]);
if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem));
  process.exitCode = 1;
} else {
  const compiled = {
    stamps: stampPacks(BUNDLED_PACKS),
    knowledge: { ...knowledge, ...packEntries(knowledge), wordData: null },
  };
  writeFileSync(COMPILED_PACKS, JSON.stringify(compiled));
}
