import type { Ledger } from "../ledger/ledger.ts";
import type { Actor, Article, FiledCoding, Labels } from "../model/index.ts";
import { Kept } from "./kept.ts";
import { countNaming, type Naming } from "./naming.ts";
import { newestFirst, newestKey } from "./newest-first.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";

/** A coding with its place in a list that begins with the newest. */
export interface ListedCoding {
  readonly key: string;
  readonly coding: FiledCoding;
}

/** What a project holds of an actor. */
export interface ActorFile {
  readonly id: string;
  readonly labels: Labels;
  /** Null for somebody of no pack. */
  readonly actor: Actor | null;
  /** Its own statements, newest first. */
  readonly by: readonly ListedCoding[];
  /** All other codings that name it, newest first. */
  readonly about: readonly ListedCoding[];
  readonly naming: Naming;
  /** Stances toward it, and those it holds. */
  readonly asClient: number;
  readonly asPatron: number;
  readonly articles: ReadonlyMap<string, Article>;
}

/** Codings that are kept at most. */
const KEPT_MOST = 10_000;
const kept = new Kept<ActorFile | null>(KEPT_MOST, (file) => (file ? file.by.length + file.about.length : 0));

/** Reads only the codings that name the actor; null where neither a pack nor a coding knows the id. */
export function readActorFile(ledger: Ledger, knowledge: Knowledge, id: string): Promise<ActorFile | null> {
  return kept.read(ledger, knowledge, id, () => readFile(ledger, knowledge, id));
}

async function readFile(ledger: Ledger, knowledge: Knowledge, id: string): Promise<ActorFile | null> {
  const actor = actorsOf(knowledge).get(id) ?? null;
  const codings = await ledger.codings({ actorId: id });
  const refs = codings.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const labels = actor?.labels ?? refs.find((ref) => ref.id === id)?.labels;
  if (!labels) return null;
  const ids = [...new Set(codings.map(({ articleId }) => articleId))];
  const read = await ledger.articles(ids, { textOnDemand: true });
  const articles = new Map(read.map((article) => [article.id, article]));
  const listed = codings
    .map((coding) => ({ key: newestKey(coding, articles.get(coding.articleId)), coding }))
    .sort(newestFirst);
  const acts = ({ actors }: FiledCoding) => actors.some((ref) => ref.id === id);
  const speaks = ({ coding }: ListedCoding) => coding.class === "statement" && acts(coding);
  const stances = codings.filter((coding) => coding.class === "stance");
  return {
    id,
    labels,
    actor,
    by: listed.filter(speaks),
    about: listed.filter((each) => !speaks(each)),
    naming: countNaming(id, actor, codings, articles),
    asClient: stances.filter(({ recipients }) => recipients.some((ref) => ref.id === id)).length,
    asPatron: stances.filter(acts).length,
    articles,
  };
}
