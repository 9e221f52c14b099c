/** A set of words in few bits: never says no to a word that is in it, and rarely yes to one that is not. */
export interface WordFilter {
  has(word: string): boolean;
}

/** Bits for each word and questions asked of them: about one stranger in 1000 passes. */
const BITS_PER_WORD = 14;
const QUESTIONS = 9;

/** Packs words into the text that `readWordFilter` reads. */
export function packWords(words: Iterable<string>): string {
  const list = [...new Set(words)];
  const bytes = new Uint8Array(Math.ceil((list.length * BITS_PER_WORD) / 8));
  for (const word of list) {
    for (const bit of bitsOf(word, bytes.length * 8))
      bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/**
 * Reads what `packWords` made.
 *
 * @example
 * readWordFilter(packWords(["كتاب"])).has("كتاب") // true
 */
export function readWordFilter(packed: string): WordFilter {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return {
    has(word) {
      for (const bit of bitsOf(word, bytes.length * 8)) {
        if (((bytes[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
      }
      return true;
    },
  };
}

/** Two FNV-1a hashes, combined: Kirsch and Mitzenmacher, Less Hashing, Same Performance (2006). */
function* bitsOf(word: string, size: number): Generator<number> {
  const one = hash(word, 0x811c9dc5);
  const two = hash(word, 0x9747b28c) | 1;
  for (let i = 0; i < QUESTIONS; i++) yield ((one + Math.imul(i, two)) >>> 0) % size;
}

function hash(word: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
