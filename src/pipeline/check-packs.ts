import { relative } from "node:path";
import { readArticle } from "../article/read-article.ts";
import { readMentions } from "../mentions/read-mentions.ts";
import type { Mention } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import type { PackProblem } from "../packs/problem.ts";
import type { ReadEntry } from "../packs/read-file.ts";
import { BUNDLED_PACKS, checkPacks, listPackFiles } from "../packs/read-packs.ts";
import { readText } from "../text/read-text.ts";
import { codeArticle } from "./code-article.ts";

/** A phrase that is read otherwise than its entry says. */
interface PhraseProblem extends PackProblem {
  readonly phrase: string;
}

/** What a check of packs found. */
export interface PacksReport {
  readonly files: number;
  readonly actors: number;
  readonly places: number;
  /** Phrases of `examples` and `never` that were read. */
  readonly phrases: number;
  /** The packs cannot be used with these. */
  readonly errors: readonly PackProblem[];
  /** Phrases that are read otherwise than their entry says. */
  readonly warnings: readonly PhraseProblem[];
}

/**
 * Checks the program's packs together with further folders, and reads the phrases of their entries: a name must be
 * found in each of its `examples` and in none of its `never`.
 *
 * @param extra Further folders, whose entries may refer to those of the program.
 */
export function checkPackFolders(extra: readonly string[]): PacksReport {
  const { knowledge, entries, problems, files } = checkPacks([BUNDLED_PACKS, ...extra]);
  const counts = { files, actors: knowledge.actors.length, places: knowledge.places.length };
  // A pack with errors is not read as it will be once they are gone, so its phrases say nothing.
  if (problems.length > 0) return { ...counts, phrases: 0, errors: problems, warnings: [] };
  const told = entries.filter(hasPhrases).filter(isTouchedBy(entries, extra));
  const checked = told.map((entry) =>
    entry.kind === "frames" ? checkRule(entry, knowledge) : checkPhrases(entry, knowledge),
  );
  return {
    ...counts,
    phrases: told.reduce((sum, { value }) => sum + phrasesOf(value).length, 0),
    errors: [],
    warnings: checked.flat(),
  };
}

/** Of the program's own entries those whose phrases hold a word that a name of the further folders begins with. */
function isTouchedBy(entries: readonly ReadEntry[], extra: readonly string[]): (entry: ReadEntry) => boolean {
  if (extra.length === 0) return () => true;
  const own = new Set(listPackFiles(BUNDLED_PACKS).map((path) => relative(process.cwd(), path) || path));
  const words = entries
    .filter(({ file, kind }) => !own.has(file) && (kind === "actors" || kind === "places"))
    .flatMap(({ value }) => namesOf(value).map((name) => name.split(" ")[0] ?? ""));
  return ({ file, value }) =>
    !own.has(file) || phrasesOf(value).some((phrase) => words.some((word) => phrase.includes(word)));
}

function namesOf({ names }: { names: Record<string, readonly (string | { text: string })[]> }): string[] {
  return Object.values(names)
    .flat()
    .map((name) => (typeof name === "string" ? name : name.text));
}

interface Phrases {
  readonly id: string;
  readonly examples?: readonly string[];
  readonly never?: readonly string[];
}

const phrasesOf = ({ examples = [], never = [] }: Phrases) => [...examples, ...never];

function hasPhrases({ kind, value }: ReadEntry): boolean {
  return kind === "frames" || ((kind === "actors" || kind === "places") && phrasesOf(value).length > 0);
}

/** Rules are read with the sentence in the body of an article: a headline drops words. */
const HEADLINES: Readonly<Record<string, string>> = {
  ar: "حصيلة الأسبوع من الأخبار.",
  en: "The latest developments of this week",
};

/** A rule must code something in each of its `examples`, and nothing in any of its `never`. */
function checkRule({ value, pack, file, line }: ReadEntry, knowledge: Knowledge): PhraseProblem[] {
  const { id, examples = [], never = [] } = value as Phrases;
  const fires = (phrase: string) => {
    const text = `${HEADLINES[pack] ?? ""}\n${phrase}.`;
    const { codings } = codeArticle(new TextEncoder().encode(text), { published: "2024-06-01" }, knowledge);
    return codings.some(({ rule }) => rule === `coders/${pack}/${id}`);
  };
  const problem = (phrase: string, message: string, remedy: string) => ({
    file,
    line,
    entry: id,
    phrase,
    message,
    remedy,
  });
  return [
    ...(examples.length > 0
      ? []
      : [problem("", "no example shows that the rule ever codes anything", "add one, or delete the rule")]),
    ...examples
      .filter((phrase) => !fires(phrase))
      .map((phrase) =>
        problem(phrase, "the rule codes nothing in one of its examples", "correct the rule or the example"),
      ),
    ...never
      .filter(fires)
      .map((phrase) =>
        problem(
          phrase,
          "the rule codes a phrase that it must not",
          "narrow the rule, or delete the phrase from never",
        ),
      ),
  ];
}

function checkPhrases(entry: ReadEntry, knowledge: Knowledge): PhraseProblem[] {
  const { id, examples = [], never = [] } = entry.value as Phrases;
  const { file, line } = entry;
  const { country, in: state } = entry.value as { country?: string | string[]; in?: string };
  // A phrase is a scrap of an article about the entry's country.
  const about = [country ?? state ?? entry.countries].flat();
  const missed = examples
    .filter((phrase) => !idsNamedIn(phrase, knowledge, about).has(id))
    .map((phrase) => ({
      file,
      line,
      entry: id,
      phrase,
      message: "one of its examples does not name it",
      remedy: "add the name that is missing, or correct the example",
    }));
  const wrong = never
    .filter((phrase) => idsNamedIn(phrase, knowledge, about).has(id))
    .map((phrase) => ({
      file,
      line,
      entry: id,
      phrase,
      message: "a phrase that must not name it does",
      remedy: "narrow the name that is found there, or delete the phrase from never",
    }));
  return [...missed, ...wrong];
}

const read = new WeakMap<Knowledge, Map<string, ReadonlySet<string>>>();

/** Ids of the actors and places that the mentions room finds in a phrase, open candidates included. */
function idsNamedIn(phrase: string, knowledge: Knowledge, about: readonly string[]): ReadonlySet<string> {
  const mine = read.get(knowledge) ?? new Map<string, ReadonlySet<string>>();
  read.set(knowledge, mine);
  const key = [...about, phrase].join("\n");
  const known = mine.get(key);
  if (known) return known;
  const { article } = readArticle(new TextEncoder().encode(phrase));
  const { mentions } = readMentions(article, readText(article, knowledge), knowledge, about);
  const ids = new Set(mentions.flatMap(idsOf));
  mine.set(key, ids);
  return ids;
}

function idsOf({ actor, place, candidates }: Mention): string[] {
  return [actor, actor?.via, place, ...candidates, ...candidates.map(({ via }) => via)].flatMap((each) =>
    each ? [each.id] : [],
  );
}
