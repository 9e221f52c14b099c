import type { CodedArticle } from "../model/index.ts";
import { Problem } from "./problem.ts";
import type { OpenShelf } from "./shelf.ts";

/** The article of that id, or the problem that there is none. */
export function articleOf(id: string, shelf: OpenShelf): CodedArticle {
  const coded = shelf.article(id);
  if (coded) return coded;
  throw new Problem(404, "unknown-article", `there is no article ${id}`, "follow a link of the board");
}
