import { expect, test } from "vitest";
import { type ArticleFacts, readArticle } from "../../article/read-article.ts";
import { readChains } from "../../attribution/read-chains.ts";
import { readClauses } from "../../clauses/read-clauses.ts";
import { readMentions } from "../../mentions/read-mentions.ts";
import type { Coding } from "../../model/index.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../../text/read-text.ts";
import { rulesCoder } from "./rules-coder.ts";

const knowledge = readPacks();
const PUBLISHED = "2020-05-25";
/** Stands before a sentence that is to be read as body text: the first line of an article is its headline. */
const HEADLINE = { ar: "حصيلة الأسبوع من الأخبار.", en: "The latest developments of this week" };

/** Codes a whole text: the rooms in their order, as the pipeline runs them. */
function codeText(text: string, facts: ArticleFacts = {}): readonly Coding[] {
  const { article } = readArticle(new TextEncoder().encode(text), { published: PUBLISHED, ...facts });
  const read = readText(article, knowledge);
  const { mentions } = readMentions(article, read, knowledge);
  const { clauses, reader } = readClauses(article, read, mentions, knowledge);
  const scopes = readChains(reader, clauses, knowledge);
  return rulesCoder.code({ article, mentions, clauses, scopes, reader }, knowledge).codings;
}

/** Codes sentences of a body, `¶` between its lines; where the text begins with `H:`, its first line is the headline. */
export function codeSentence(text: string, language: "ar" | "en" = "ar"): readonly Coding[] {
  const lines = text.split(" ¶ ").join("\n");
  return lines.startsWith("H:")
    ? codeText(lines.slice(2).trim())
    : codeText(`${HEADLINE[language]}\n${lines}`);
}

/** Ids; people who are only described, whose id is their place in the text, as `described`. */
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id.replace(/:.*/, "")).join("+");

/** `class code/mode actors>recipients status certainty <voice<voice`; what is actual and stated goes unsaid. */
export function printCoding(coding: Coding): string {
  const mode = coding.mode === undefined ? "" : `/${coding.mode}`;
  const chain = coding.chain.map(({ kind, id }) => `<${kind}${id === undefined ? "" : `:${id}`}`).join("");
  return [
    coding.class,
    `${coding.code}${mode}`,
    `${ids(coding.actors)}>${ids(coding.recipients)}`,
    coding.status === "actual" ? "" : coding.status,
    coding.certainty === "stated" ? "" : coding.certainty,
    chain,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Events that the codebook makes optional beside a stance or a statement. */
const TWINS = new Set(["ACCUSE", "AGREE", "AID", "MOBILIZE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/**
 * What differs between the codings and a table's lines, one remark a line; empty where nothing does. In a line `a|b`
 * allows either, a code without `/mode` allows any mode, and a line in brackets may be missing.
 *
 * @param isStrict no coding is tolerated that the lines do not name, not even an optional one
 */
function differences(codings: readonly Coding[], lines: readonly string[], isStrict = false): string[] {
  const left = new Set(codings);
  const missing = lines.filter((line) => {
    const wanted = line.replace(/^\[(.*)\]$/, "$1");
    const hit = [...left].find((coding) => fits(printCoding(coding), wanted));
    if (hit) left.delete(hit);
    return !hit && wanted === line;
  });
  const extra = [...left].filter((coding) => isStrict || !isOptional(coding));
  return [
    ...missing.map((line) => `missing  ${line}`),
    ...extra.map((coding) => `extra    ${printCoding(coding)}`),
  ];
}

function fits(printed: string, wanted: string): boolean {
  const withMode = /^\S+ [^ /]+\//.test(wanted);
  const given = withMode ? printed : printed.replace(/^(\S+ [^ /]+)\/\S+/, "$1");
  const [givenParts, wantedParts] = [given.split(" "), wanted.split(" ")];
  return (
    givenParts.length === wantedParts.length &&
    givenParts.every((part, i) => alternatives(wantedParts[i] as string).includes(part))
  );
}

/** `a|b>c+d|e` as every plain reading of it: `a>c+d`, `b>c+d`, `a>c+e`, `b>c+e`. */
function alternatives(part: string): string[] {
  return part
    .split(/([>+<])/)
    .reduce<string[]>(
      (made, piece) => made.flatMap((head) => piece.split("|").map((tail) => head + tail)),
      [""],
    );
}

/** A nameless speaker's statement counts neither way; a twin event may stand or not. */
function isOptional({ class: codingClass, code, actors }: Coding): boolean {
  return codingClass === "statement" ? actors.length === 0 : codingClass === "event" && TWINS.has(code);
}

/** A sentence with the codings it must give. */
interface Row {
  readonly text: string;
  readonly expected: readonly string[];
  /** Why the coder does not give them yet; the class of the debt. */
  readonly debt: string | null;
}

/**
 * Reads a table: a sentence on a line of its own, its codings indented below it; `! why` marks a debt, and `#`
 * begins a remark.
 */
function readTable(table: string): Row[] {
  const rows: { text: string; expected: string[]; debt: string | null }[] = [];
  for (const line of table.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const row = rows[rows.length - 1];
    if (!line.startsWith(" ")) rows.push({ text: line, expected: [], debt: null });
    else if (row && line.trim().startsWith("!")) row.debt = line.trim().slice(1).trim();
    else row?.expected.push(line.trim());
  }
  return rows;
}

/** One test a row; a debt is a test that must still fail, so that a repair is noticed. */
export function testTable(table: string, isStrict = false): void {
  for (const { text, expected, debt } of readTable(table)) {
    const run = debt === null ? test : test.fails;
    run(debt === null ? text : `${text} (${debt})`, () => {
      expect(differences(codeSentence(text), expected, isStrict)).toEqual([]);
    });
  }
}
