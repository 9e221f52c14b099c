import Table from "cli-table3";
import {
  type Article,
  type Board,
  type Claim,
  type FiledCoding,
  type Lane,
  outwardCoding,
} from "../model/index.ts";
import { lastReportWords, outlookWords } from "./outlook-words.ts";
import { type OutwardArticle, outwardArticles } from "./outward.ts";
import {
  BAR_WORDS,
  carriedBy,
  chainWords,
  claimsInOrder,
  claimWords,
  holderWords,
  intervalWords,
  type LatinNames,
  latinNames,
  latinOnly,
  nowWords,
  oneLine,
  originArabic,
  originWords,
  personsWords,
  readWords,
  statusWords,
  wasWords,
} from "./wording.ts";

export interface BoardTextOptions {
  /** ANSI colours and weights. They only repeat what words say. */
  readonly color: boolean;
  /** What stands before the counts in the header line, e.g. the program's version and the project. */
  readonly title?: string;
}

const COLUMNS = ["PATRON", "WAS", "NOW", "WHEN", "NAMED", "UNNAMED", "STATUS"];
const NO_BORDERS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/**
 * The board for a terminal. Columns hold Latin letters only, since terminals disagree on turning Arabic; each Arabic
 * quote stands alone on its line. Spans are `articleId:start-end` in code points.
 *
 * @param articles The articles of the codings behind the board.
 * @returns Lines ending in one newline.
 */
export function boardToText(board: Board, articles: readonly Article[], options: BoardTextOptions): string {
  const paint = painter(options.color);
  const outward = outwardArticles(articles);
  const names = latinNames(board);
  const client = names.of(board.client);
  const lines = [
    ...[options.title, readWords(board)]
      .filter((part) => part !== undefined)
      .join("  ")
      .split("\n"),
    `Client: ${client}   ${windowWords(board)}`,
    `Bar ${board.bar}: ${BAR_WORDS[board.bar].en}`,
    ...personsWords(board),
    "",
    ...(board.lanes.length > 0
      ? tableLines(board.lanes, names, paint)
      : [`Nobody's position toward ${client} is on file.`]),
    ...names.unlatin.flatMap(({ words, name }) => [`${words}:`, `  ${name}`]),
    "",
    paint.strong(board.sentence.en),
    ...board.warnings.map(({ labels }) => paint.warning(latinOnly(`! ${labels.en}`))),
  ];
  for (const lane of board.lanes) {
    for (const claim of claimsInOrder(lane))
      lines.push("", ...claimLines(claim, lane, claimWords(claim, lane, names), outward, paint));
    const ends = lastReportWords(lane);
    if (ends) lines.push(`${names.of(lane.holder)}: ${ends}`);
  }
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

interface Painter {
  strong(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
}

function painter(color: boolean): Painter {
  const wrap = (open: number, close: number) => (text: string) =>
    color ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { strong: wrap(1, 22), warning: wrap(33, 39), faint: wrap(2, 22) };
}

function windowWords({ from, to }: Board): string {
  return from === null && to === null ? "all dates" : `from ${from ?? "the start"} to ${to ?? "now"}`;
}

function tableLines(lanes: readonly Lane[], names: LatinNames, paint: Painter): string[] {
  const table = new Table({
    head: COLUMNS.map((column) => paint.strong(column)),
    chars: NO_BORDERS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  for (const lane of lanes) {
    table.push([
      holderWords(lane, names),
      wasWords(lane),
      nowWords(lane),
      intervalWords(lane.when),
      String(lane.namedOrigins),
      String(lane.unnamedOrigins),
      statusWords(lane),
    ]);
  }
  return table
    .toString()
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function claimLines(
  claim: Claim,
  lane: Lane,
  words: string,
  outward: ReadonlyMap<string, OutwardArticle>,
  paint: Painter,
): string[] {
  const outlook = outlookWords(claim, lane);
  return [
    `${paint.strong(latinOnly(words))}   ${carriedBy(claim)}   when ${intervalWords(claim.when)}`,
    ...(outlook ? [latinOnly(`  ${outlook.en}`)] : []),
    ...(claim.derived ? [latinOnly(`  ${claim.derived.en}`)] : []),
    ...claim.origins.flatMap((origin) => [
      latinOnly(`  origin: ${originWords(origin)}`),
      ...originArabic(origin).map((name) => `  ${name}`),
    ]),
    ...claim.codings.flatMap((coding) => codingLines(coding, outward, paint)),
    ...claim.denials.flatMap((coding) => ["  denied:", ...codingLines(coding, outward, paint)]),
  ];
}

function codingLines(
  coding: FiledCoding,
  outward: ReadonlyMap<string, OutwardArticle>,
  paint: Painter,
): string[] {
  const article = outward.get(coding.articleId);
  if (!article)
    throw new Error(`the article ${coding.articleId} of ${coding.id} was not given to the export`);
  const chain = chainWords(coding.chain);
  const about = [
    coding.id,
    coding.code,
    coding.certainty === "stated" ? "" : coding.certainty,
    coding.figurative ? "figurative" : "",
  ];
  const quotes = outwardCoding(coding, article.toPoint).evidence.flatMap(({ start, end, quote }) => [
    `  ${coding.articleId}:${start}-${end}  ${paint.faint(about.filter(Boolean).join(" "))}`,
    `  ${oneLine(quote)}`,
  ]);
  return [...quotes, `  ${chain.line}`, ...chain.arabic.map((name) => `  ${name}`)];
}
