import type { Article, FiledCoding } from "../model/index.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/**
 * A coding, whatever has become of it, with its article.
 *
 * @throws {Problem} There is no such coding.
 */
export async function codingOf(
  id: string,
  { ledger }: Pick<Desk, "ledger">,
): Promise<{ readonly coding: FiledCoding; readonly article: Article }> {
  const [coding] = await ledger.codings({ ids: [id], superseded: true, rejected: true, orphaned: true });
  const article = await ledger.articleOf(id);
  if (!coding || !article)
    throw new Problem(404, "unknown-coding", `there is no coding ${id}`, "see the review desk");
  return { coding, article };
}
