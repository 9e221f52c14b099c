import type { Knowledge } from "../../packs/knowledge.ts";
import { analyseArabic, splitClitics } from "../ar/analyse.ts";
import { normaliseArabic } from "../ar/normalise.ts";
import type { FormTable } from "../form-table.ts";
import { costOf, Neighbours, type Slip } from "./neighbours.ts";

/** The words that the packs know, and those near them. */
export interface KnownWords {
  /** Whether a folded word is a name's, a peoples' adjective's or a phrase's, clitics aside. */
  isNamed(norm: string): boolean;
  /** Known words that one slip makes of a folded one, clitics kept. */
  near(norm: string): Candidate[];
}

/** A whole word, clitics included, that the packs know. */
export interface Candidate {
  readonly norm: string;
  /** The same without clitics. */
  readonly stem: string;
  readonly slip: Slip;
  /** It has the article, as hardly any foreign name has. */
  readonly article: boolean;
  readonly inLexicon: boolean;
  /** The names it is a word of, each with the word's place in it. */
  readonly names: readonly NamePart[];
}

/** One word of a pack's name. */
interface NamePart {
  readonly words: readonly string[];
  readonly at: number;
}

const ARABIC = /^[\u0621-\u064a]+$/;
const BEFORE_NAMES = new Set(["و", "ف", "ب", "ل", "ك"]);
const ENDINGS_OF_PEOPLES = ["", "ا", "ة", "ون", "ين", "ات"];
const SHORTEST_STEM = 4;

const known = new WeakMap<Knowledge, KnownWords>();

/** The known words of the Arabic packs, collected once per Knowledge. */
export function knownWordsOf(knowledge: Knowledge, table: FormTable): KnownWords {
  const made = known.get(knowledge) ?? collect(knowledge, table);
  known.set(knowledge, made);
  return made;
}

function collect(knowledge: Knowledge, table: FormTable): KnownWords {
  const names = new Map<string, NamePart[]>();
  const inPhrases = new Set<string>();
  const addName = (text: string) => {
    const words = (text.match(/[\p{L}\p{M}\u0640]+/gu) ?? []).map(normaliseArabic);
    words.forEach((word, at) => {
      const parts = names.get(word);
      if (parts) parts.push({ words, at });
      else names.set(word, [{ words, at }]);
    });
  };
  for (const { names: aliases } of [...knowledge.actors, ...knowledge.places]) {
    for (const alias of aliases.ar) addName(alias.text);
  }
  for (const { nisba } of knowledge.actors) {
    for (const base of [...(nisba?.ar ?? []), ...(nisba?.plural ?? [])]) {
      for (const ending of ENDINGS_OF_PEOPLES) {
        addName(base + ending);
        addName(`ال${base}${ending}`);
      }
    }
  }
  for (const phrases of table.phrases.values()) {
    for (const { words } of phrases) for (const word of words) inPhrases.add(word);
  }
  const forms = [...table.forms.keys(), ...names.keys(), ...inPhrases].filter((word) => ARABIC.test(word));
  const neighbours = new Neighbours(forms);
  return {
    isNamed: (norm) =>
      splitClitics(norm).some(({ stem, article }) =>
        [names, inPhrases].some((words) => words.has(stem) || (article && words.has(`ال${stem}`))),
      ),
    near: (norm) => nearWords(norm, neighbours, names, inPhrases, table),
  };
}

function nearWords(
  norm: string,
  neighbours: Neighbours,
  names: ReadonlyMap<string, readonly NamePart[]>,
  inPhrases: ReadonlySet<string>,
  table: FormTable,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { stem, suffix, pre, article } of splitClitics(norm)) {
    if (stem.length < SHORTEST_STEM) continue;
    const end = norm.length - (suffix?.length ?? 0);
    const head = norm.slice(0, end - stem.length);
    for (const { word, slip } of neighbours.near(stem)) {
      const whole = head + word + norm.slice(end);
      const mayBeName =
        suffix === null && !/ال$|لل$/.test(head) && pre.every((clitic) => BEFORE_NAMES.has(clitic));
      const parts = mayBeName ? (names.get(word) ?? []) : [];
      const inLexicon = analyseArabic(whole, table).some((reading) => reading.stem === word);
      if (!inLexicon && parts.length === 0 && !inPhrases.has(word)) continue;
      const before = found.get(whole);
      found.set(whole, {
        norm: whole,
        stem: before?.stem ?? word,
        article: article || (before?.article ?? false),
        slip: before && costOf(before.slip) < costOf(slip) ? before.slip : slip,
        inLexicon: inLexicon || (before?.inLexicon ?? false),
        names: [...(before?.names ?? []), ...parts],
      });
    }
  }
  return [...found.values()];
}
