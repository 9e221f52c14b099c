/** Isnad's public surface: what a program that embeds Isnad may import. */

export { type GoldArticle, type Score, scoreArticles } from "./evaluate/score.ts";
export * from "./model/index.ts";
export { clusterCopies } from "./origins/cluster.ts";
export { compareCopies } from "./origins/compare.ts";
export { findCandidates, findCopies, findQuotations, HOLDERS_LOOKED_AT } from "./origins/find-copies.ts";
export { fingerprint } from "./origins/fingerprint.ts";
export { fingerprintFromBytes, fingerprintToBytes } from "./origins/fingerprint-bytes.ts";
export { compareQuotations, groupPassages } from "./origins/quotations.ts";
export { compareTranslations, translationMarks } from "./origins/translations.ts";
export { codeArticle, runStages, type Stages } from "./pipeline/code-article.ts";
export { ArticleError, type ArticleFacts, FileError } from "./pipeline/code-file.ts";
export { findOrigins } from "./pipeline/find-origins.ts";
export { type Knowledge, PackError, type PackProblem, readPacks } from "./pipeline/packs.ts";
export { type BoardQuestion, type Filed, fileArticles, readBoard } from "./pipeline/read-board.ts";
export { type PositionsInput, readPositions } from "./positions/positions.ts";
