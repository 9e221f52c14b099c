import type { Ledger } from "../ledger/ledger.ts";
import type { Actor, Article, FiledCoding, Labels, NamedActor } from "../model/index.ts";
import { Kept } from "./kept.ts";
import { type ListedDecision, listNaming } from "./list-naming.ts";
import { namesHere } from "./names-here.ts";
import { countNaming, countWritten, type Naming, type WrittenSo } from "./naming.ts";
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
  /** Every way it is written. */
  readonly written: readonly WrittenSo[];
  /** Whom it counts for in this project; null: for itself. */
  readonly countsAs: NamedActor | null;
  /** What was decided of its names, and of whom else means it, the last first. */
  readonly decisions: readonly ListedDecision[];
  /** Stances toward it, and those it holds. */
  readonly asClient: number;
  readonly asPatron: number;
  readonly articles: ReadonlyMap<string, Article>;
}

/** Codings that are kept at most. */
const KEPT_MOST = 10_000;
const kept = new Kept<ActorFile | null>(KEPT_MOST, (file) => (file ? file.by.length + file.about.length : 0));

/** Reads only the codings that name the actor; null where no pack, no coding and no decision knows the id. */
export function readActorFile(ledger: Ledger, knowledge: Knowledge, id: string): Promise<ActorFile | null> {
  return kept.read(ledger, knowledge, id, () => readFile(ledger, knowledge, id));
}

async function readFile(ledger: Ledger, knowledge: Knowledge, id: string): Promise<ActorFile | null> {
  const here = await namesHere(ledger, knowledge);
  // What the packs say of whoever was merged away is still to be seen.
  const actor = actorsOf(here.knowledge).get(id) ?? actorsOf(knowledge).get(id) ?? null;
  const decisions = (await listNaming(ledger)).filter(({ of, is }) => of.id === id || is.id === id);
  const codings = await ledger.codings({ actorId: id });
  const refs = codings.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const decided = decisions.flatMap(({ of, is }) => [of, is]);
  const labels = actor?.labels ?? [...refs, ...decided].find((each) => each.id === id)?.labels;
  if (!labels) return null;
  const alsoCalled = here.alsoCalled(id);
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
    naming: countNaming(id, actor, codings, articles, alsoCalled),
    written: countWritten(id, actor, codings, alsoCalled),
    countsAs: here.names.meant(id, null)?.actor ?? null,
    decisions,
    asClient: stances.filter(({ recipients }) => recipients.some((ref) => ref.id === id)).length,
    asPatron: stances.filter(acts).length,
    articles,
  };
}
