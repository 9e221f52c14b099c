import { openLedger } from "../src/ledger/open-ledger.ts";
import { fillWithExamples } from "../src/pipeline/example-project.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import type { DeskInput } from "../src/server/desk.ts";

/** Whom the example reports write about. */
export const CLIENT = "haftar";

/** A desk over the example reports, as `isnad demo` serves it. */
export async function openExampleDesk(): Promise<DeskInput> {
  const knowledge = readPacks();
  const ledger = openLedger(":memory:");
  await fillWithExamples(ledger, knowledge);
  return { ledger, knowledge, name: "examples", isExample: true, client: CLIENT };
}
