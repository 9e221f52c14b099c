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

const COLUMNS = ["Patron", "Was", "Now", "When", "Named", "Unnamed", "Status"];

/**
 * The board in Markdown. Arabic quotes are block quotes, which turn as a whole, and never stand in a table's cell.
 *
 * @param articles The articles of the codings behind the board.
 */
export function boardToMarkdown(board: Board, articles: readonly Article[]): string {
  const outward = outwardArticles(articles);
  const names = latinNames(board);
  const rows = board.lanes.map((lane) => [
    holderWords(lane, names),
    wasWords(lane),
    nowWords(lane),
    intervalWords(lane.when),
    String(lane.namedOrigins),
    String(lane.unnamedOrigins),
    statusWords(lane),
  ]);
  const lines = [
    `# ${escapeMarkdown(names.of(board.client))}: who stands where`,
    "",
    `${escapeMarkdown(readWords(board))}  `,
    [`Bar ${board.bar}: ${BAR_WORDS[board.bar].en}`, ...personsWords(board)].join("  \n"),
    "",
    `**${escapeMarkdown(board.sentence.en)}**`,
    "",
    `> ${board.sentence.ar}`,
    "",
    ...(rows.length > 0
      ? [
          row(COLUMNS),
          row(COLUMNS.map(() => "---")),
          ...rows.map((cells) => row(cells.map(escapeMarkdown))),
          "",
        ]
      : []),
    ...names.unlatin.flatMap(({ words, name }) => [`${words}:`, "", ...quoteBlock(name)]),
    ...board.warnings.map(({ labels }) => `- ${escapeMarkdown(latinOnly(labels.en))}`),
    ...(board.warnings.length > 0 ? [""] : []),
  ];
  for (const lane of board.lanes) {
    lines.push(`## ${escapeMarkdown(holderWords(lane, names))}`, "");
    const ends = lastReportWords(lane);
    if (ends) lines.push(`${ends}.`, "");
    for (const claim of claimsInOrder(lane))
      lines.push(...claimLines(claim, lane, claimWords(claim, lane, names), outward));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A name or quote apart from the text around it, which turns as a whole. */
const quoteBlock = (text: string) => [`> ${escapeMarkdown(text)}`, ""];

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function claimLines(
  claim: Claim,
  lane: Lane,
  words: string,
  outward: ReadonlyMap<string, OutwardArticle>,
): string[] {
  const outlook = outlookWords(claim, lane);
  return [
    `### ${escapeMarkdown(latinOnly(words))}`,
    "",
    `${escapeMarkdown(carriedBy(claim))}. When: ${intervalWords(claim.when)}.`,
    "",
    ...(outlook ? [escapeMarkdown(latinOnly(`${outlook.en}.`)), ""] : []),
    ...(claim.derived ? [escapeMarkdown(latinOnly(claim.derived.en)), ""] : []),
    ...claim.origins.map((origin) => `- ${escapeMarkdown(latinOnly(originWords(origin)))}`),
    "",
    ...claim.origins.flatMap(originArabic).flatMap(quoteBlock),
    ...claim.codings.flatMap((coding) => codingLines(coding, outward)),
    ...claim.denials.flatMap((coding) => ["Denied:", "", ...codingLines(coding, outward)]),
  ];
}

function codingLines(coding: FiledCoding, outward: ReadonlyMap<string, OutwardArticle>): string[] {
  const article = outward.get(coding.articleId);
  if (!article)
    throw new Error(`the article ${coding.articleId} of ${coding.id} was not given to the export`);
  const chain = chainWords(coding.chain);
  const quotes = outwardCoding(coding, article.toPoint).evidence.flatMap(({ start, end, quote }) => [
    `> ${escapeMarkdown(oneLine(quote))}`,
    "",
    `\`${coding.articleId}:${start}-${end}\` ${coding.id}, ${coding.certainty}${coding.figurative ? ", figurative" : ""}`,
    "",
  ]);
  return [...quotes, escapeMarkdown(chain.line), "", ...chain.arabic.flatMap(quoteBlock)];
}

/** Keeps a text from being read as Markdown or HTML. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|#]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;");
}
