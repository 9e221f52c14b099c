import { describe, expect, test } from "vitest";
import { plainChoice } from "./create-morphology.ts";
import { TABLE_SIZE } from "./features.ts";
import { morphology } from "./morphology.fixture.ts";
import { bestPath, prune, type Slot, visitAround, visitPair } from "./rank.ts";

const slots = morphology.slots(["وانسحبت", "القوات", "من", "المدينة", "."]);
// Any weights will do: the search must find the best path whatever they are.
const weights = Int8Array.from({ length: TABLE_SIZE }, (_, i) => ((i * 2654435761) % 15) - 7);

function scoreOf(path: readonly number[], lattice: readonly Slot[]): number {
  let total = 0;
  const add = (place: number): void => {
    total += weights[place] as number;
  };
  path.forEach((at, i) => {
    const candidate = lattice[i]?.candidates[at] as Slot["candidates"][number];
    candidate.own?.forEach(add);
    visitAround(lattice, i, candidate, add);
    visitPair(i === 0 ? null : (lattice[i - 1]?.candidates[path[i - 1] as number] ?? null), candidate, add);
  });
  return total;
}

describe("search", () => {
  test("no change of one or two readings scores higher than the best path", () => {
    const best = bestPath(slots, weights);
    const top = scoreOf(best, slots);
    slots.forEach((slot, i) => {
      for (let c = 0; c < slot.candidates.length; c++) {
        const next = slots[i + 1]?.candidates.length ?? 1;
        for (let d = 0; d < next; d++) {
          const other = best.map((at, k) => (k === i ? c : k === i + 1 ? d : at));
          expect(scoreOf(other, slots)).toBeLessThanOrEqual(top);
        }
      }
    });
  });

  test("only allowed candidates are on the path", () => {
    const path = bestPath(slots, weights, (_slot, candidate) => candidate % 2 === 0);
    expect(path.every((at) => at % 2 === 0)).toBe(true);
  });

  test("a pruned lattice that keeps all candidates gives the same readings", () => {
    const pruned = slots.map((slot) => prune(slot, weights, Number.POSITIVE_INFINITY));
    const read = (lattice: readonly Slot[]) =>
      bestPath(lattice, weights).map((at, i) => lattice[i]?.candidates[at]?.analysis);
    expect(read(pruned)).toEqual(read(slots));
  });

  test("without weights the fewest clitics and the most frequent lemma win", () => {
    const [slot] = morphology.slots(["وزير"]) as [Slot];
    expect(slot.candidates[plainChoice(slot)]?.analysis).toMatchObject({ proclitics: [], pos: "NOUN" });
  });
});
