import type { Analysis, Pos } from "../../analysis.ts";
import { hashText } from "./hashing.ts";
import { type Form, readForm } from "./inflection.ts";
import { FirstCellIndex, LexiconFile, type Section } from "./lexicon-file.ts";

/** An affix pair of a paradigm: spelling of both, form, and which pronouns may follow (bits of clitics.ts). */
export interface Affix {
  readonly prefix: string;
  readonly suffix: string;
  readonly form: Form;
  readonly mask: number;
}

export interface Lexeme {
  readonly lemma: string;
  readonly lemmaFolded: string;
  readonly pos: Pos;
  readonly root: string | null;
  readonly pattern: string | null;
  readonly transitivity: Analysis["transitivity"];
  readonly frequency: number;
  /** Id of the verb it comes from and how (m, a, p, n). */
  readonly verb: { readonly id: number; readonly kind: string } | null;
  /** False for one that is made up from a word's shape. */
  readonly known: boolean;
  readonly lemmaHash: number;
  readonly lemmaFoldedHash: number;
  readonly patternHash: number;
}

/** A stem as written, with the lexeme and paradigm it belongs to. */
interface StemEntry {
  readonly spelling: string;
  readonly lexeme: number;
  readonly paradigm: number;
}

/** A folded affix and the number it has in keys of `affixes`. */
export interface AffixText {
  readonly text: string;
  readonly id: number;
}

export interface Lexicon {
  lexeme(id: number): Lexeme;
  /** Stems written as the part of a folded word. */
  stems(word: string, start: number, end: number): readonly StemEntry[];
  /** Affixes of a paradigm by the ids of folded prefix and suffix. */
  affixes(paradigm: number, prefix: number, suffix: number): readonly Affix[];
  /** Prefixes that a folded word may have from `start` on, the empty one among them. */
  prefixesAt(word: string, start: number): readonly AffixText[];
  readonly suffixes: ReadonlyMap<string, number>;
  readonly sizes: { readonly lexemes: number; readonly stems: number; readonly paradigms: number };
}

const NONE: readonly never[] = [];
const TRANSITIVITY: Readonly<Record<string, Analysis["transitivity"]>> = {
  t: "transitive",
  i: "intransitive",
  d: "ditransitive",
};
const MARKS = /[\u064b-\u0652\u0670]/g;
/** More than there are suffixes; a key of a paradigm is prefix id times this plus suffix id. */
const KEY_STEP = 1024;

/** Folds a spelling: hamza seats of alef to alef, alef maqsura to ya. Length is kept. */
export function foldLetters(spelling: string): string {
  return spelling.replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي");
}

/** Reads data/morphology/lexicon.txt; lexemes and stems are decoded when first asked for. */
export function readMorphologyLexicon(text: string): Lexicon {
  const file = new LexiconFile(text);
  const forms = linesOf(file.section()).map(readForm);
  const patterns = linesOf(file.section());
  const affixes = new AffixTables(linesOf(file.section()), forms);
  const lexemeLines = file.section();
  const stemLines = file.section();
  const index = new FirstCellIndex(text, stemLines);
  const lexemes: (Lexeme | undefined)[] = new Array(lexemeLines.length);
  const stems: (readonly StemEntry[] | undefined)[] = new Array(stemLines.length);
  return {
    sizes: { lexemes: lexemeLines.length, stems: stemLines.length, paradigms: affixes.paradigms.length },
    prefixesAt: prefixFinder([...affixes.prefixes].map(([each, id]) => ({ text: each, id }))),
    suffixes: affixes.suffixes,
    affixes: (paradigm, prefix, suffix) =>
      affixes.paradigms[paradigm]?.get(prefix * KEY_STEP + suffix) ?? NONE,
    lexeme(id) {
      lexemes[id] ??= readLexeme(lexemeLines.line(id), patterns);
      return lexemes[id];
    },
    stems(word, start, end) {
      const line = index.find(word, start, end);
      if (line < 0) return NONE;
      stems[line] ??= readStems(stemLines.line(line));
      return stems[line];
    },
  };
}

function prefixFinder(prefixes: readonly AffixText[]): Lexicon["prefixesAt"] {
  const begins = (letter: string): AffixText[] =>
    prefixes.filter(({ text }) => text === "" || text[0] === letter);
  const letters = new Set(prefixes.map(({ text }) => text[0] ?? ""));
  const byLetter = new Map([...letters].map((letter) => [letter, begins(letter)]));
  const none = begins("");
  return (word, start) => {
    const found = byLetter.get(word[start] ?? "") ?? none;
    return found.length === 1 ? found : found.filter(({ text }) => word.startsWith(text, start));
  };
}

const linesOf = (section: Section): string[] =>
  Array.from({ length: section.length }, (_, i) => section.line(i));

/** Paradigms as maps from the ids of a folded affix pair to the affixes that are written so. */
class AffixTables {
  readonly prefixes = new Map<string, number>();
  readonly suffixes = new Map<string, number>();
  readonly paradigms: ReadonlyMap<number, readonly Affix[]>[];
  private readonly forms: readonly Form[];
  // Paradigms repeat each other's affixes: a verb in -a and one in -i differ in few.
  private readonly made = new Map<string, { affix: Affix; key: number }>();

  constructor(lines: readonly string[], forms: readonly Form[]) {
    this.forms = forms;
    this.paradigms = lines.map((line) => {
      const map = new Map<number, Affix[]>();
      for (const each of line.split(" ")) {
        const { affix, key } = this.read(each);
        const list = map.get(key);
        if (list) list.push(affix);
        else map.set(key, [affix]);
      }
      return map;
    });
  }

  private read(code: string): { affix: Affix; key: number } {
    const known = this.made.get(code);
    if (known) return known;
    const [prefix = "", suffix = "", form = "", mask = ""] = code.split("-");
    const affix = {
      prefix,
      suffix,
      form: this.forms[Number.parseInt(form, 36)] as Form,
      mask: Number.parseInt(mask, 36),
    };
    const key =
      idIn(this.prefixes, foldLetters(prefix)) * KEY_STEP + idIn(this.suffixes, foldLetters(suffix));
    const made = { affix, key };
    this.made.set(code, made);
    return made;
  }
}

function idIn(ids: Map<string, number>, text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, ids.size);
  return ids.size - 1;
}

function readStems(line: string): StemEntry[] {
  const [folded = "", ...groups] = line.split("\t");
  const entries: StemEntry[] = [];
  for (const group of groups) {
    const bar = group.indexOf("|");
    const spelling = group.slice(0, bar) || folded;
    for (let at = bar + 1; at < group.length; ) {
      const dot = group.indexOf(".", at);
      const comma = group.indexOf(",", dot);
      const end = comma < 0 ? group.length : comma;
      entries.push({
        spelling,
        lexeme: Number.parseInt(group.slice(at, dot), 36),
        paradigm: Number.parseInt(group.slice(dot + 1, end), 36),
      });
      at = end + 1;
    }
  }
  return entries;
}

function readLexeme(line: string, patterns: readonly string[]): Lexeme {
  const [lemma = "", pos = "X", root = "", pattern = "", transitivity = "", frequency = "", verb = ""] =
    line.split("\t");
  const lemmaFolded = foldLetters(lemma.replace(MARKS, ""));
  const shown = pattern ? (patterns[Number.parseInt(pattern, 36)] ?? null) : null;
  return {
    lemma,
    lemmaFolded,
    pos: pos as Pos,
    root: root || null,
    pattern: shown,
    transitivity: transitivity.length > 1 ? "both" : (TRANSITIVITY[transitivity] ?? null),
    frequency: frequency ? Number.parseInt(frequency, 36) : 0,
    verb: verb ? { id: Number.parseInt(verb.slice(0, -1), 36), kind: verb.slice(-1) } : null,
    known: true,
    lemmaHash: hashText(lemma),
    lemmaFoldedHash: hashText(lemmaFolded),
    patternHash: hashText(shown ?? "-"),
  };
}

const NO_PATTERN_HASH = hashText("-");

/** A lexeme of which nothing but a part of speech and a lemma is known. */
export function madeUpLexeme(pos: Pos, lemma: string, lemmaFolded: string, known = false): Lexeme {
  return {
    lemma,
    lemmaFolded,
    pos,
    root: null,
    pattern: null,
    transitivity: null,
    frequency: 0,
    verb: null,
    known,
    lemmaHash: hashText(lemma),
    lemmaFoldedHash: hashText(lemmaFolded),
    patternHash: NO_PATTERN_HASH,
  };
}
