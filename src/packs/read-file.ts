import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { frameSchema, operatorSchema, speechSchema, wordsSchema } from "./lexicon.ts";
import type { PackProblem } from "./problem.ts";
import { actorEntry, eventEntry, placeEntry, stanceEntry, statementEntry } from "./schemas.ts";

/** What a pack file may hold, by its `kind`. */
const KINDS = {
  actors: actorEntry,
  places: placeEntry,
  frames: frameSchema,
  speech: speechSchema,
  operators: operatorSchema,
  words: wordsSchema,
  stances: stanceEntry,
  events: eventEntry,
  "statement-modes": statementEntry,
} as const satisfies Record<string, z.ZodType>;
type Kind = keyof typeof KINDS;

/** One validated entry and where it stands. */
export interface ReadEntry {
  readonly kind: Kind;
  readonly pack: string;
  readonly file: string;
  readonly line: number;
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own schema; the compiler narrows by kind
  readonly value: any;
  /** The states that the file is about, where its entries do not say otherwise. */
  readonly countries: readonly string[];
}

export interface ReadFile {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly PackProblem[];
}

const TOP_KEYS = ["kind", "note", "entries", "version", "source", "country"];

/** Reads one YAML file of a pack. Never throws for what the file says; every problem is returned. */
export function readPackFile(path: string, shownAs: string, pack: string): ReadFile {
  const problems: PackProblem[] = [];
  const entries: ReadEntry[] = [];
  const lines = new LineCounter();
  const problem = (line: number, entry: string | null, message: string, remedy: string) =>
    problems.push({ file: shownAs, line, entry, message, remedy });
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
  const lineOf = (node: unknown): number => {
    const range = (node as Node | null)?.range;
    return range ? lines.linePos(range[0]).line : 0;
  };
  for (const error of document.errors) {
    problem(lines.linePos(error.pos[0]).line, null, firstLine(error.message), "correct the YAML there");
  }
  if (problems.length > 0) return { entries, problems };
  const root = document.contents;
  if (!isMap(root)) {
    problem(1, null, "the file is not a map", "begin it with `kind:` and `entries:`");
    return { entries, problems };
  }
  for (const { key } of root.items) {
    const name = isScalar(key) ? String(key.value) : "?";
    if (!TOP_KEYS.includes(name))
      problem(lineOf(key), null, `unknown key "${name}"`, didYouMean(name, TOP_KEYS));
  }
  const kind = String(root.get("kind") ?? "");
  if (!(kind in KINDS)) {
    problem(1, null, `unknown kind "${kind}"`, `use one of ${Object.keys(KINDS).join(", ")}`);
    return { entries, problems };
  }
  const list = root.get("entries");
  if (!isSeq(list)) {
    problem(1, null, "`entries` is missing or not a list", "write `entries:` and one `- ` per entry");
    return { entries, problems };
  }
  const country = root.get("country");
  const countries = (isSeq(country) ? country.toJSON() : country ? [country] : []).map(String);
  for (const node of list.items) {
    const raw = (node as Node).toJS(document);
    const name = String(raw?.id ?? raw?.code ?? raw?.mode ?? "?");
    const result = KINDS[kind as Kind].safeParse(raw);
    if (result.success) {
      const line = lineOf(node);
      entries.push({ kind: kind as Kind, pack, file: shownAs, line, value: result.data, countries });
      continue;
    }
    for (const issue of result.error.issues) {
      const at = nodeAt(node as Node, issue.path);
      problem(lineOf(at) || lineOf(node), name, wording(issue), remedyFor(issue, kind as Kind));
    }
  }
  return { entries, problems };
}

function nodeAt(node: Node, path: readonly PropertyKey[]): Node {
  let here: Node = node;
  for (const key of path) {
    const next = isMap(here) || isSeq(here) ? here.get(key as string, true) : null;
    if (!next) break;
    here = next as Node;
  }
  return here;
}

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `unknown key "${issue.keys.join('", "')}"`;
  const where = issue.path.length > 0 ? `"${issue.path.map(String).join(".")}": ` : "";
  return where + issue.message;
}

function remedyFor(issue: z.core.$ZodIssue, kind: Kind): string {
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys((KINDS[kind] as z.ZodObject).shape);
    return didYouMean(issue.keys[0] ?? "", known);
  }
  return "see docs/reference/packs.md for the format";
}

function didYouMean(name: string, known: readonly string[]): string {
  const near = known.find((key) => distance(key, name) <= 2);
  return near ? `did you mean "${near}"?` : `allowed here: ${known.join(", ")}`;
}

/** Levenshtein distance; the words compared are short keys. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}
