import { type ActorRef, type Article, type Span, spansOverlap } from "../model/index.ts";
import { readTokens } from "../text/tokens.ts";
import { SaidError } from "./check-coding.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";
import { rereadArticle } from "./reread-article.ts";

/**
 * Somebody of the packs, with the words of the evidence that name him as the article is read; none where it does not
 * name him. A name that stands elsewhere in the article is no word of this coding.
 *
 * @param evidence In UTF-16 units
 * @throws {SaidError}
 */
export function actorRef(
  id: string,
  article: Article,
  evidence: readonly Span[],
  knowledge: Knowledge,
): ActorRef {
  const actor = actorsOf(knowledge).get(id);
  if (!actor) throw new SaidError("unknown-actor", `no actor of the packs has the id "${id}"`);
  const named = rereadArticle(article, [], knowledge).actors.find(
    (each) => each.ids.includes(id) && evidence.some((one) => spansOverlap(one, each)),
  );
  const { labels, wikidata } = actor;
  const text = named ? article.text.slice(named.start, named.end) : "";
  return { id, labels, text, ...(wikidata ? { wikidata } : {}) };
}

/**
 * Whether words stand in an article as whole words: part of a longer word is another word.
 *
 * @param within Where they must stand, in UTF-16 units; anywhere where left out
 */
export function holdsWords({ text, language }: Article, words: string, within?: readonly Span[]): boolean {
  if (words.trim() === "") return false;
  const tokens = readTokens(text, language);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isWithin = within?.some((each) => spansOverlap(each, { start, end })) ?? true;
    if (isWithin && starts.has(start) && ends.has(end)) return true;
  }
  return false;
}
