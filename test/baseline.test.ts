import { expect, test } from "vitest";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { addBaseline } from "../src/pipeline/baseline.ts";
import { findActor, findOutlet } from "../src/pipeline/find-actor.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { readProjectBoard } from "../src/pipeline/project-board.ts";
import { readItem, runOf } from "../src/pipeline/read-item.ts";

const knowledge = readPacks();
const actorOf = (id: string) => {
  const { actor } = findActor(id, knowledge);
  if (!actor) throw new Error(`no actor ${id}`);
  return actor;
};

test("a baseline tells where a patron stood, on whose word, and never moves a line", async () => {
  const ledger = openLedger(":memory:");
  const move = readItem(
    new TextEncoder().encode("قالت رويترز إن مصر تخلت عن حفتر."),
    { published: "2020-05-25", outlet: findOutlet("Reuters", knowledge) },
    knowledge,
  );
  await ledger.addCoded(move, runOf(knowledge));
  const question = { client: "haftar", bar: 2 } as const;
  const egypt = async () =>
    (await readProjectBoard(ledger, knowledge, question)).board.lanes.find(
      ({ holder }) => holder.id === "egypt",
    );
  const before = await egypt();
  expect(before?.was).toBeNull();
  const baseline = {
    holder: actorOf("egypt"),
    client: actorOf("haftar"),
    code: "arms",
    evidence: "زودت القاهرة قوات حفتر بالعتاد في ربيع 2019.",
    outlet: findOutlet("Reuters", knowledge),
    published: "2019-05-01",
    by: "Salma",
  };
  const { codingId } = await addBaseline(ledger, knowledge, baseline, "2026-01-02T03:04:05Z");
  const after = await egypt();
  expect(after?.was).toMatchObject({ code: "arms", onWhoseWord: { en: "Reuters" } });
  expect(after?.now).toEqual(before?.now);
  const [coding] = await ledger.codings({ class: "stance", actorId: "egypt", code: "arms" });
  expect(coding).toMatchObject({ id: codingId, coder: "person/Salma", status: "historical" });
  expect(coding?.evidence[0]?.quote).toBe(baseline.evidence);
  expect(await addBaseline(ledger, knowledge, baseline, "2026-01-03T03:04:05Z")).toMatchObject({ codingId });
  expect(await ledger.codings({ code: "arms" })).toHaveLength(1);
});
