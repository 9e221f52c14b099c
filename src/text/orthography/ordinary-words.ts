import { STEMS } from "./ordinary-stems.ts";
import { readWordFilter, type WordFilter } from "./word-filter.ts";

/** Which affixes a stem takes: of a perfect (p), an imperfect (i), a nominal (n). */
export type StemKind = "p" | "i" | "n";

const CONJUNCTIONS = ["", "و", "ف"];
const PRONOUNS = ["", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "نا", "ني", "ي"];
const AFFIXES: Readonly<
  Record<StemKind, { before: readonly string[]; prefixes: readonly string[]; suffixes: RegExp }>
> = {
  p: {
    before: ["", "ل"],
    prefixes: [""],
    suffixes: /^(?:[وايء]?(?:ا|ت|تا|تم|تما|تمو|تن|ن|نا|و|وا)?|اؤوا?|ؤوا?|ي|يا)$/,
  },
  i: {
    before: ["", "س", "ل"],
    prefixes: ["ا", "ت", "ن", "ي", "تا", "نا", "يا", "او", "تؤ", "نؤ", "يؤ"],
    suffixes: /^(?:[ويئاءؤ]?(?:ا|ان|ن|و|وا|ون|ي|ين)?|ؤون?|ئي|ئين|اؤون?|ائي|ائين|ءان?)$/,
  },
  n: {
    before: ["", "ال", "ب", "ك", "ل", "لل", "بال", "كال"],
    prefixes: [""],
    suffixes:
      /^(?:(?:ي|ئ|ء|ؤ|ا)?(?:ا|ات|ان|ة|ت|تا|تان|تي|تين|و|ون|ي|ين)?|وان?|وات|وين?|يا|يات|يان|ية|يتان?|يتين?|يين?|اتا|اتان|اتين?)$/,
  },
};
const LONGEST_SUFFIX = 5;

let filter: WordFilter | null = null;

/**
 * Whether a folded Arabic word can be an ordinary word of the language: a stem of the morphology's lexicon with
 * affixes of its kind. Generous: some words that are none pass as well, so a yes means only "leave it alone".
 *
 * @example
 * isOrdinaryWord("والمستشفيات") // true
 */
export function isOrdinaryWord(word: string): boolean {
  filter ??= readWordFilter(STEMS);
  for (const conjunction of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue;
    for (const kind of ["n", "p", "i"] as const) {
      for (const before of AFFIXES[kind].before) {
        const head = conjunction + before;
        if (word.startsWith(head) && hasStem(word.slice(head.length), kind, filter)) return true;
      }
    }
  }
  return false;
}

function hasStem(core: string, kind: StemKind, stems: WordFilter): boolean {
  const { prefixes, suffixes } = AFFIXES[kind];
  for (const pronoun of PRONOUNS) {
    if (!core.endsWith(pronoun)) continue;
    const body = core.slice(0, core.length - pronoun.length);
    for (const prefix of prefixes) {
      if (!body.startsWith(prefix)) continue;
      for (let length = 0; length <= LONGEST_SUFFIX && prefix.length + length < body.length; length++) {
        const end = body.length - length;
        if (length > 0 && !suffixes.test(body.slice(end))) continue;
        if (stems.has(body.slice(prefix.length, end) + kind)) return true;
      }
    }
  }
  return false;
}
