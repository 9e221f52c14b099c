const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, from `start` to `end` of the text. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** The hash of a text whose beginning has the given hash: `hashOn(hashText("ab"), "c")` is `hashText("abc")`. */
export function hashOn(hash: number, text: string): number {
  let next = hash;
  for (let i = 0; i < text.length; i++) next = Math.imul(next ^ text.charCodeAt(i), FNV_PRIME);
  return next;
}

/** Joins two hashes; not symmetric. */
export function mix(a: number, b: number): number {
  const joined = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return joined ^ (joined >>> 13);
}
