import { type ArticleLink, linkedBy } from "../../model/index.ts";

/** The links of some articles, and of those that they are linked with, and so on. */
export function reachLinks(links: readonly ArticleLink[], ids: readonly string[]): ArticleLink[] {
  const reached = new Set(ids);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const pair of links.map(linkedBy))
      if (pair.some((id) => reached.has(id))) for (const id of pair) reached.add(id);
  }
  return links.filter((link) => reached.has(linkedBy(link)[0]));
}
