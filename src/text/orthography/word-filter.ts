/** A set of words in few bits: never says no to a word that is in it, and rarely yes to one that is not. */
export interface WordFilter {
  has(word: string): boolean;
}

/** Bits for each word and questions asked of them: about one stranger in 1000 passes. */
const BITS_PER_WORD = 14;
const QUESTIONS = 9;
const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9747b28c;

/** Packs words into the text that `readWordFilter` reads. */
export function packWords(words: Iterable<string>): string {
  const list = [...new Set(words)];
  const bytes = new Uint8Array(Math.ceil((list.length * BITS_PER_WORD) / 8));
  for (const word of list) {
    const [one, two] = [hash(word, FIRST_SEED), hash(word, SECOND_SEED) | 1];
    for (let i = 0; i < QUESTIONS; i++) {
      const bit = bitAt(one, two, i, bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
    }
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
  const size = bytes.length * 8;
  return {
    has(word) {
      const one = hash(word, FIRST_SEED);
      let two = 0;
      for (let i = 0; i < QUESTIONS; i++) {
        // Half of the strangers fail the first question, which needs one hash only.
        if (i === 1) two = hash(word, SECOND_SEED) | 1;
        const bit = bitAt(one, two, i, size);
        if (((bytes[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
      }
      return true;
    },
  };
}

/** The bit of a question: Kirsch and Mitzenmacher, Less Hashing, Same Performance (2006). */
function bitAt(one: number, two: number, question: number, size: number): number {
  return ((one + Math.imul(question, two)) >>> 0) % size;
}

/** FNV-1a, its high bits folded in. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
