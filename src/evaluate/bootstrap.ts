const TIMES = 1000;
/** Ends of the middle 95 of 100. */
const LOW = 0.025;
const HIGH = 0.975;

/**
 * In what range a figure falls 95 times of 100 when its units are drawn again, with putting back. The same units and
 * seed give the same range.
 *
 * @param figure Null where it cannot be told of a draw, which is then left out.
 * @returns null where fewer than half of the draws can be told
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  figure: (drawn: readonly Unit[]) => number | null,
  seed: number,
): { readonly low: number; readonly high: number } | null {
  const random = randomFrom(seed);
  const figures: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const drawn = units.map(() => units[Math.floor(random() * units.length)] as Unit);
    const value = figure(drawn);
    if (value !== null) figures.push(value);
  }
  if (figures.length < TIMES / 2) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))] as number;
  return { low: at(LOW), high: at(HIGH) };
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
