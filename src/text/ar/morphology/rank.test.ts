import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { candidatesOf } from "./candidates.ts";
import { plainChoice } from "./create-morphology.ts";
import { type Prepared, prepare, prepareBest, sumOf, TABLE_SIZE } from "./features.ts";
import { readMorphologyLexicon } from "./lexicon.ts";
import { morphology } from "./morphology.fixture.ts";
import { AROUND, bestPath, PAIR, readAround, readPair, type Slot, surroundings } from "./rank.ts";
import { readingsOf } from "./readings.ts";
import { spelled } from "./spelled.ts";

const slots = morphology.slots(["وانسحبت", "القوات", "من", "المدينة", "."]);
// Any weights will do: the search must find the best path whatever they are.
const weights = Int8Array.from({ length: TABLE_SIZE }, (_, i) => ((i * 2654435761) % 15) - 7);

function scoreOf(path: readonly number[], lattice: readonly Slot[]): number {
  const around = new Int32Array(AROUND);
  const pair = new Int32Array(PAIR);
  return path.reduce((total, at, i) => {
    const candidate = lattice[i]?.candidates[at] as Prepared;
    readAround(surroundings(lattice, i), candidate, around);
    readPair(lattice[i - 1]?.candidates[path[i - 1] as number] ?? null, candidate, pair);
    const own = candidate.own ? sumOf(candidate.own, weights) : candidate.score;
    return total + own + sumOf(around, weights) + sumOf(pair, weights);
  }, 0);
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

  test("the candidates that are kept are those whose own features weigh most", () => {
    const word = spelled("وانسحبت");
    const lexicon = readMorphologyLexicon(
      readFileSync(new URL("../../../../data/morphology/lexicon.txt", import.meta.url), "utf8"),
    );
    const candidates = candidatesOf(readingsOf(word, lexicon), word.folded);
    const sums = prepare(word, candidates, lexicon).map(({ own }) => sumOf(own as Int32Array, weights));
    const kept = prepareBest(word, candidates, lexicon, weights, 3);
    expect(candidates.length).toBeGreaterThan(3);
    expect(kept.map(({ score }) => score)).toEqual(sums.sort((a, b) => b - a).slice(0, 3));
  });

  test("without weights the fewest clitics and the most frequent lemma win", () => {
    const [slot] = morphology.slots(["وزير"]) as [Slot];
    expect(slot.candidates[plainChoice(slot)]?.analysis).toMatchObject({ proclitics: [], pos: "NOUN" });
  });
});
