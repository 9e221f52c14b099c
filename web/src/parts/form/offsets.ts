/** A half-open stretch of the text, in the UTF-16 units that the browser counts in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets between code points, in which they come and go, and UTF-16 units: the one place where that is done. */
export interface Offsets {
  /** From a code point to a UTF-16 unit. */
  toUnit(point: number): number;
  /** From a UTF-16 unit to a code point. */
  toPoint(unit: number): number;
}

/**
 * The converter of a text.
 *
 * @example
 * offsetsOf("a😀b").toUnit(2) // 3
 */
export function offsetsOf(text: string): Offsets {
  // Where the second halves of pairs stand: few, or none at all.
  const seconds: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff && i > 0) seconds.push(i);
  }
  return {
    toUnit: (point) => {
      let unit = point;
      for (const second of seconds) {
        if (second > unit) break;
        unit++;
      }
      return unit;
    },
    toPoint: (unit) => unit - seconds.filter((second) => second < unit).length,
  };
}

/** A stretch that came in code points. */
export const inUnits = ({ start, end }: Stretch, { toUnit }: Offsets): Stretch => ({
  start: toUnit(start),
  end: toUnit(end),
});

export const inPoints = ({ start, end }: Stretch, { toPoint }: Offsets): Stretch => ({
  start: toPoint(start),
  end: toPoint(end),
});

export const holds = ({ start, end }: Stretch, offset: number): boolean => start <= offset && offset < end;
export const lengthOf = ({ start, end }: Stretch): number => end - start;
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
