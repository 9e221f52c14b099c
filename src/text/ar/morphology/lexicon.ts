import type { Analysis, Pos } from "./analysis.ts";

/** An affix pair of a paradigm: spelling of both, features, and which pronouns may follow (bits of enclitics.ts). */
export interface Affix {
  readonly prefix: string;
  readonly suffix: string;
  readonly feature: string;
  readonly mask: number;
}

export interface Lexeme {
  readonly id: number;
  readonly lemma: string;
  readonly lemmaFolded: string;
  readonly pos: Pos;
  readonly root: string | null;
  readonly pattern: string | null;
  readonly transitivity: Analysis["transitivity"];
  readonly frequency: number;
  /** Id of the verb it comes from and how (m, a, p, n). */
  readonly verb: { readonly id: number; readonly kind: string } | null;
}

/** A stem as written, with the lexeme and paradigm it belongs to. */
export interface StemEntry {
  readonly spelling: string;
  readonly lexeme: number;
  readonly paradigm: number;
}

export interface Lexicon {
  lexeme(id: number): Lexeme;
  stems(folded: string): readonly StemEntry[];
  /** Affixes of a paradigm by folded `prefix-suffix`. */
  affixes(paradigm: number, key: string): readonly Affix[];
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly sizes: { readonly lexemes: number; readonly stems: number; readonly paradigms: number };
}

const NONE: readonly never[] = [];
const TRANSITIVITY: Readonly<Record<string, Analysis["transitivity"]>> = {
  t: "transitive",
  i: "intransitive",
  d: "ditransitive",
};
const MARKS = /[\u064b-\u0652\u0670]/g;

/** Folds a spelling: hamza seats of alef to alef, alef maqsura to ya. Length is kept. */
export function foldLetters(spelling: string): string {
  return spelling.replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي");
}

/** Reads data/morphology/lexicon.txt; entries are decoded when first asked for. */
export function readMorphologyLexicon(text: string): Lexicon {
  const lines = text.split("\n");
  if (lines[0] !== "isnad-morphology 1")
    throw new Error(
      `not a morphology lexicon (first line "${lines[0]?.slice(0, 40)}"); rebuild it with scripts/morphology/build.mjs`,
    );
  let at = 1;
  const section = (): string[] => {
    const count = Number(lines[at]);
    const part = lines.slice(at + 1, at + 1 + count);
    at += 1 + count;
    return part;
  };
  const features = section();
  const patterns = section();
  const paradigms = section().map((line) => readParadigm(line, features));
  const lexemeLines = section();
  const stemLines = new Map<string, string>();
  for (const line of section()) {
    const tab = line.indexOf("\t");
    stemLines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return assemble(patterns, paradigms, lexemeLines, stemLines);
}

type Paradigm = ReadonlyMap<string, readonly Affix[]>;

function readParadigm(line: string, features: readonly string[]): Paradigm {
  const map = new Map<string, Affix[]>();
  for (const each of line.split(" ")) {
    const [prefix = "", suffix = "", feature = "", mask = ""] = each.split("-");
    const key = foldLetters(`${prefix}-${suffix}`);
    const affix = {
      prefix,
      suffix,
      feature: features[Number.parseInt(feature, 36)] ?? "",
      mask: Number.parseInt(mask, 36),
    };
    const list = map.get(key);
    if (list) list.push(affix);
    else map.set(key, [affix]);
  }
  return map;
}

function assemble(
  patterns: string[],
  paradigms: Paradigm[],
  lexemeLines: string[],
  stemLines: Map<string, string>,
): Lexicon {
  const lexemes: (Lexeme | undefined)[] = new Array(lexemeLines.length);
  const stems = new Map<string, readonly StemEntry[]>();
  const keys = paradigms.flatMap((each) => [...each.keys()]);
  return {
    sizes: { lexemes: lexemeLines.length, stems: stemLines.size, paradigms: paradigms.length },
    prefixes: new Set(keys.map((key) => key.slice(0, key.indexOf("-")))),
    suffixes: new Set(keys.map((key) => key.slice(key.indexOf("-") + 1))),
    affixes: (paradigm, key) => paradigms[paradigm]?.get(key) ?? NONE,
    lexeme(id) {
      lexemes[id] ??= readLexeme(id, lexemeLines[id] ?? "", patterns);
      return lexemes[id];
    },
    stems(folded) {
      const known = stems.get(folded);
      if (known) return known;
      const line = stemLines.get(folded);
      if (line === undefined) return NONE;
      const entries = readStems(folded, line);
      stems.set(folded, entries);
      return entries;
    },
  };
}

function readStems(folded: string, line: string): StemEntry[] {
  return line.split("\t").flatMap((group) => {
    const bar = group.indexOf("|");
    const spelling = group.slice(0, bar) || folded;
    return group
      .slice(bar + 1)
      .split(",")
      .map((item) => {
        const [lexeme = "", paradigm = ""] = item.split(".");
        return { spelling, lexeme: Number.parseInt(lexeme, 36), paradigm: Number.parseInt(paradigm, 36) };
      });
  });
}

function readLexeme(id: number, line: string, patterns: readonly string[]): Lexeme {
  const [lemma = "", pos = "X", root = "", pattern = "", transitivity = "", frequency = "", verb = ""] =
    line.split("\t");
  return {
    id,
    lemma,
    lemmaFolded: foldLetters(lemma.replace(MARKS, "")),
    pos: pos as Pos,
    root: root || null,
    pattern: pattern ? (patterns[Number.parseInt(pattern, 36)] ?? null) : null,
    transitivity: transitivity.length > 1 ? "both" : (TRANSITIVITY[transitivity] ?? null),
    frequency: frequency ? Number.parseInt(frequency, 36) : 0,
    verb: verb ? { id: Number.parseInt(verb.slice(0, -1), 36), kind: verb.slice(-1) } : null,
  };
}
