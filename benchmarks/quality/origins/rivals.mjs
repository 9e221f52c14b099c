// What to beat: minhash signatures compared by Jaccard, as near-duplicate finders do, and the containment of five-word
// shingles that the program used before.
const FNV = 0x811c9dc5;
const HASHES = 128;

/** Folding of the former program, which all rivals get too. */
const words = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Mn}ـ]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ة/g, "ه")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Hashes of all runs of so many words. */
export function shingles(text, length) {
  const list = words(text);
  const size = Math.min(length, list.length);
  const found = new Set();
  for (let at = 0; size > 0 && at + size <= list.length; at++) {
    let hash = FNV;
    for (const char of list.slice(at, at + size).join(" "))
      hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
    found.add(hash >>> 0);
  }
  return found;
}

export function containment(a, b) {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of shorter) if (longer.has(each)) shared++;
  return shorter.size === 0 ? 0 : shared / shorter.size;
}

function signature(set) {
  return Uint32Array.from({ length: HASHES }, (_, salt) => {
    let least = 2 ** 32 - 1;
    for (const each of set) {
      let hash = Math.imul(each ^ (salt * 0x9e3779b1), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      least = Math.min(least, (hash ^ (hash >>> 16)) >>> 0);
    }
    return least;
  });
}

function jaccard(a, b) {
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++;
  return same / HASHES;
}

/** For each rival: what it keeps of a text, and whether two of those are copies for it. */
export const RIVALS = {
  minhash_08: { keep: (text) => signature(shingles(text, 5)), isCopy: (a, b) => jaccard(a, b) >= 0.8 },
  minhash_05: { keep: (text) => signature(shingles(text, 5)), isCopy: (a, b) => jaccard(a, b) >= 0.5 },
  contained_03: { keep: (text) => shingles(text, 5), isCopy: (a, b) => containment(a, b) >= 0.3 },
};
