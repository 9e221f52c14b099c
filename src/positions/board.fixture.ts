// Boards of told articles, for the tests of this room.
import type { Bar, Board, Lane } from "../model/index.ts";
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
