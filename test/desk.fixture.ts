import { openLedger } from "../src/ledger/open-ledger.ts";
import { fillWithExamples } from "../src/pipeline/example-project.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { createApp } from "../src/server/app.ts";
import type { DeskInput } from "../src/server/desk.ts";
import type { Access } from "../src/server/guard.ts";

/** Whom the example reports write about. */
export const CLIENT = "haftar";

/** A desk over the example reports, as `isnad demo` serves it. */
export async function openExampleDesk(): Promise<DeskInput> {
  const knowledge = readPacks();
  const ledger = openLedger(":memory:");
  await fillWithExamples(ledger, knowledge);
  return { ledger, knowledge, name: "examples", isExample: true, client: CLIENT };
}

/** Asks a desk without a network, under the address it would be served at. */
export function asker(desk: DeskInput, access?: Access) {
  const { app } = createApp(desk, access);
  return (path: string, init: RequestInit = {}) =>
    app.request(`http://127.0.0.1:4747${path}`, {
      ...init,
      headers: { host: "127.0.0.1:4747", ...(init.headers as Record<string, string>) },
    });
}
