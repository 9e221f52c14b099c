import fc from "fast-check";
import { expect, it } from "vitest";
import type { NamingDecision } from "../model/index.ts";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import type { Ledger } from "./ledger.ts";
import { openMemoryLedger } from "./memory/memory-ledger.ts";
import { checkProject } from "./sqlite/check-project.ts";
import { hash, useFolder } from "./sqlite/project-file.fixture.ts";
import { openSqliteLedger } from "./sqlite/sqlite-ledger.ts";

const newFile = useFolder();
const IDS = ["a", "b", "c", "d"];
const TEXTS = ["زيد", "عمرو", "بكر"];
const labels = (id: string) => ({ ar: id, en: id });
const named = (id: string, pack: string | null) => ({ id, labels: labels(id), pack });

const ref = fc.record({
  id: fc.constantFrom(...IDS),
  text: fc.constantFrom(...TEXTS),
  via: fc.option(fc.constantFrom(...IDS), { nil: null }),
});
const coding = fc.record({
  actors: fc.array(ref, { maxLength: 2 }),
  recipients: fc.array(ref, { maxLength: 2 }),
});

/** A decision, or the number of one before it that is taken back; `on` may be before that of others, as after a merge. */
const step = fc.record({
  of: fc.constantFrom(...IDS),
  is: fc.constantFrom(...IDS),
  pack: fc.constantFrom(null, "pack"),
  written: fc.subarray(TEXTS),
  undoes: fc.option(fc.nat(8), { nil: null }),
  on: fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03"),
});

const toRef = ({ id, text, via }: { id: string; text: string; via: string | null }) => ({
  ...{ id, labels: labels(id), text },
  ...(via === null ? {} : { via: { id: via, labels: labels(via), basis: "office" as const } }),
});

const decisionsOf = (steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) => {
  const made: NamingDecision[] = [];
  for (const [at, { of, is, pack, written, undoes, on }] of steps.entries()) {
    const taken = undoes === null ? undefined : made[undoes];
    const decision = taken ? "undo" : written.length === 0 ? "merge" : "split";
    const said = { of: named(of, pack), written, is: named(is, null), reason: "", reviewer: "reader", on };
    // What takes one back says what it was.
    const same = taken ? { of: taken.of, written: taken.written, is: taken.is } : {};
    made.push({ id: `n-${at}`, decision, undoes: taken?.id ?? null, ...said, ...same });
  }
  return made;
};

/** All that is asked by an actor. */
async function answers(ledger: Ledger): Promise<unknown> {
  const found = await Promise.all(
    IDS.map(async (id) => [
      await ledger.codings({ actorId: id }),
      await ledger.codings({ anyActor: [id] }),
      await ledger.codings({ anyVia: [id] }),
      await ledger.search({ actorId: id }),
    ]),
  );
  return [found, await ledger.named(), await ledger.recipients("stance", 9)];
}

it("both engines answer alike after any decisions, and the file is whole", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(coding, { minLength: 1, maxLength: 4 }),
      fc.array(step, { maxLength: 8 }),
      async (told, steps) => {
        const file = newFile();
        const [memory, sqlite] = [openMemoryLedger(), openSqliteLedger(file)];
        const decisions = decisionsOf(steps);
        for (const ledger of [memory, sqlite]) {
          for (const [at, { actors, recipients }] of told.entries()) {
            const article = { ...makeArticle(`a-${at}`), sha256: hash(makeArticle(`a-${at}`).text) };
            const filed = makeCoding(`c-${at}`, "rules@1", {
              actors: actors.map(toRef),
              recipients: recipients.map(toRef),
            });
            await ledger.addCoded({ article, codings: [filed] });
          }
          for (const each of decisions) await ledger.addNamingDecision(each);
        }
        expect(await answers(sqlite)).toEqual(await answers(memory));
        await sqlite.close();
        expect(checkProject(file).findings).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
