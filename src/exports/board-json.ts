import { type Article, type Board, type Claim, type FiledCoding, outwardCoding } from "../model/index.ts";
import { outwardArticles } from "./outward.ts";

/** Name and version of the board's JSON; a change that breaks a reader raises it. */
const BOARD_SCHEMA = "isnad-board/1";

/** A board as it leaves the program. Offsets of evidence are code points. */
export interface BoardJson extends Board {
  readonly schema: typeof BOARD_SCHEMA;
}

/**
 * The outward JSON of a board: verdict, claims, codings, spans.
 *
 * @param articles The articles of the codings behind the board.
 */
export function boardToJson(board: Board, articles: readonly Article[]): BoardJson {
  const outward = outwardArticles(articles);
  const convert = (coding: FiledCoding): FiledCoding => {
    const toPoint = outward.get(coding.articleId)?.toPoint;
    // Offsets that cannot be converted would be wrong in silence, on some texts only.
    if (!toPoint)
      throw new Error(`the article ${coding.articleId} of ${coding.id} was not given to the export`);
    return outwardCoding(coding, toPoint);
  };
  const convertClaim = (claim: Claim): Claim => ({
    ...claim,
    codings: claim.codings.map(convert),
    denials: claim.denials.map(convert),
  });
  return {
    schema: BOARD_SCHEMA,
    ...board,
    lanes: board.lanes.map((lane) => ({ ...lane, claims: lane.claims.map(convertClaim) })),
  };
}
