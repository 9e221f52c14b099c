import type { Actor, CodedArticle } from "../model/index.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import { type Filed, fileArticles } from "../pipeline/read-board.ts";

/** What the server shows: coded articles, the packs they were read with, and whose board comes first. */
export interface Shelf {
  readonly coded: readonly CodedArticle[];
  readonly knowledge: Knowledge;
  /** Id of the client shown when none is asked for. */
  readonly client: string;
}

/** A shelf with what the routes look up in it. */
export interface OpenShelf extends Shelf {
  readonly filed: Filed;
  /** Those toward whom some coding takes a stance, most often first. */
  readonly clients: readonly Actor[];
  article(id: string): CodedArticle | null;
}

export function openShelf(shelf: Shelf): OpenShelf {
  const filed = fileArticles(shelf.coded);
  return {
    ...shelf,
    filed,
    clients: clientsOf(filed, shelf),
    article: (id) => shelf.coded.find(({ article }) => article.id === id) ?? null,
  };
}

function clientsOf({ codings }: Filed, { knowledge, client }: Shelf): Actor[] {
  const counts = new Map<string, number>([[client, 1]]);
  for (const { class: codingClass, recipients } of codings) {
    if (codingClass !== "stance") continue;
    for (const { id } of recipients) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return knowledge.actors
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
}
