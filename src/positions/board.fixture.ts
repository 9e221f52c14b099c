// Boards of told articles, for the tests of this room.
import type { Bar, Board, Copies, CopyLink, Lane } from "../model/index.ts";
import { ACTORS, CODEBOOK, type tell } from "./positions.fixture.ts";
import { type PositionsInput, readPositions } from "./positions.ts";

export type Telling = ReturnType<typeof tell>;

export function board(tellings: readonly Telling[], bar: Bar, extra: Partial<PositionsInput> = {}): Board {
  return readPositions({
    articles: tellings.map(({ article }) => article),
    codings: tellings.flatMap(({ codings }) => codings),
    codebook: CODEBOOK,
    actors: ACTORS,
    client: "haftar",
    bar,
    ...extra,
  });
}
export const lane = (from: Board, holder: string): Lane => {
  const found = from.lanes.find((one) => one.holder.id === holder);
  if (!found)
    throw new Error(`no lane of ${holder}; there are ${from.lanes.map((one) => one.holder.id).join(", ")}`);
  return found;
};
export const lanes = (from: Board) => from.lanes.map((one) => one.holder.id).sort();

/** That articles are copies of each other, as the room of origins would say. */
export function copiesOf(ids: readonly string[]): Copies {
  const sorted = [...ids].sort();
  const [first = ""] = sorted;
  const links = sorted.slice(1).map(
    (b): CopyLink => ({
      ...{ a: first, b, kind: "copy", shorter: b, containment: 0.3, fills: 0.3, sharedWords: 0.41 },
      reason: { en: "41 % of the shorter text stands in the other", ar: "41٪" },
    }),
  );
  return { clusters: new Map(sorted.map((id) => [id, first])), links, passages: new Map(), decisions: [] };
}
