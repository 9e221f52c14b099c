import {
  type Article,
  type Bar,
  type Board,
  type CodedArticle,
  type Copies,
  type Edtf,
  type FiledCoding,
  fileCodings,
} from "../model/index.ts";
import { readPositions } from "../positions/positions.ts";
import { findOrigins } from "./find-origins.ts";
import type { Knowledge } from "./packs.ts";
import type { Persons } from "./persons-behind.ts";

/** Articles and the codings read from them, as a ledger gives them. */
export interface Filed {
  readonly articles: readonly Article[];
  readonly codings: readonly FiledCoding[];
  /** Which of them are copies; found from the texts where left out. */
  readonly copies?: Copies;
  /** Whoever gives the codings has held their spans against the texts. */
  readonly spansChecked?: boolean;
}

/** What is asked of a board. */
export interface BoardQuestion {
  /** Id of the client. */
  readonly client: string;
  readonly bar: Bar;
  readonly from?: Edtf | null;
  readonly to?: Edtf | null;
  /** How many persons must stand behind a coding for it to count; of a project only. */
  readonly persons?: Persons;
}

/** Files coded articles as a ledger would: a text that comes twice counts once, with what is known of it first. */
export function fileArticles(coded: readonly CodedArticle[]): Filed {
  const first = new Map<string, CodedArticle>();
  for (const each of coded) if (!first.has(each.article.id)) first.set(each.article.id, each);
  const kept = [...first.values()];
  return { articles: kept.map(({ article }) => article), codings: fileCodings(kept) };
}

const actorsById = new WeakMap<Knowledge, ReadonlyMap<string, Knowledge["actors"][number]>>();

/** The board of a client, from filed codings and what the packs say. */
export function readBoard(filed: Filed, knowledge: Knowledge, question: BoardQuestion): Board {
  const { articles, codings, copies = findOrigins(articles), spansChecked = false } = filed;
  const { codebook } = knowledge;
  const actors = actorsOf(knowledge);
  return readPositions({ articles, codings, copies, spansChecked, codebook, actors, ...question });
}

/** The packs' actors by id. */
export function actorsOf(knowledge: Knowledge): ReadonlyMap<string, Knowledge["actors"][number]> {
  const actors = actorsById.get(knowledge) ?? new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  actorsById.set(knowledge, actors);
  return actors;
}
