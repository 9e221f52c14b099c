/** A file that is not what it should be. */
export interface MalformedInput {
  readonly label: string;
  /** On the disk; hostile names stand inside archives and messages. */
  readonly name: string;
  /** In parts, since some have hundreds of megabytes. */
  parts(): Iterable<Uint8Array | string>;
}

export function input(label: string, name: string, bytes: () => Uint8Array | string): MalformedInput {
  return { label, name, parts: () => [bytes()] };
}

/** The same part again and again, between a start and an end. */
export function repeated(
  label: string,
  name: string,
  start: string,
  part: Uint8Array | string,
  count: number,
  end = "",
): MalformedInput {
  return {
    label,
    name,
    *parts() {
      yield start;
      for (let at = 0; at < count; at++) yield part;
      yield end;
    },
  };
}

/** Numbers that look random and are the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
