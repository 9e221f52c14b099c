/** Isnad's public surface: what a program that embeds Isnad may import. */

export { type GoldArticle, type Score, scoreArticles } from "./evaluate/score.ts";
export * from "./model/index.ts";
export { codeArticle, runStages, type Stages } from "./pipeline/code-article.ts";
export { ArticleError, type ArticleFacts, FileError } from "./pipeline/code-file.ts";
export { type Knowledge, PackError, type PackProblem, readPacks } from "./pipeline/packs.ts";
export { type BoardQuestion, type Filed, fileArticles, readBoard } from "./pipeline/read-board.ts";
export { type PositionsInput, readPositions } from "./positions/positions.ts";
