import type { Enclitic } from "../../analysis.ts";

/** A written word without its enclitic. `stem` keeps its capitals. */
export interface Cut {
  readonly stem: string;
  readonly enclitic: Enclitic | null;
}

const JOINED =
  /^(?<stem>.*[\p{L}\p{N}.])(?:(?<negation>n't)|(?<auxiliary>'(?:ve|re|ll|d|m))|(?<s>'s)|(?<bare>'))$/iu;
/** After these 's is "is" or "has", never a possessive. */
const SUBJECTS = new Set(
  "i you he she it we they who that there here what where when how everybody".split(" "),
);

/** Straight apostrophes, no invisible signs and no accents; capitals stay. */
export function plainEnglish(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
    .replace(/[‘’ʼ]/g, "'");
}

/**
 * Cuts off what English joins to the end of a word.
 *
 * @param word as `plainEnglish` gives it
 * @example
 * cutEnclitic("weren't") // { stem: "were", enclitic: { surface: "n't", role: "negation", ... } }
 */
export function cutEnclitic(word: string): Cut {
  if (/^cannot$/i.test(word)) return { stem: word.slice(0, 3), enclitic: clitic("not", "negation") };
  const { stem = word, negation, auxiliary, s, bare } = JOINED.exec(word)?.groups ?? {};
  if (negation) return { stem, enclitic: clitic(negation, "negation") };
  if (auxiliary) return { stem, enclitic: clitic(auxiliary, "auxiliary") };
  if (s)
    return {
      stem,
      enclitic: SUBJECTS.has(stem.toLowerCase()) ? clitic(s, "auxiliary") : possessive(s, stem),
    };
  if (bare && /s$/i.test(stem)) return { stem, enclitic: clitic(bare, "possessive") };
  return { stem: word, enclitic: null };
}

function possessive(surface: string, stem: string): Enclitic {
  if (stem.toLowerCase() !== "let") return clitic(surface, "possessive");
  return { surface: surface.toLowerCase(), role: "pronoun", person: 1, gender: null, number: "plural" };
}

function clitic(surface: string, role: Enclitic["role"]): Enclitic {
  return { surface: surface.toLowerCase(), role, person: null, gender: null, number: null };
}
