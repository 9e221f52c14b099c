import { hashText } from "../article/hash-text.ts";
import type { Ledger } from "../ledger/ledger.ts";
import {
  type FiledCoding,
  foldText,
  type NamedActor,
  type NamingDecision,
  standingNaming,
} from "../model/index.ts";
import { madeAfter } from "./made-after.ts";
import { namesHere } from "./names-here.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";

/** Whom a person means: by an id, else somebody new to the project by a name in one language or both. */
interface SaidNamed {
  readonly id?: string | undefined;
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}

/** What a person says of who is meant by a name. */
export interface SaidNaming {
  /** Id of who was read. */
  readonly of: string;
  /** The ways it is written that mean another; none: all of it does. */
  readonly written: readonly string[];
  readonly is: SaidNamed;
}

/** Who says so, and why. */
interface Signed {
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
}

/** A decision on a name that is not filed, and why. */
export class NamingError extends Error {
  readonly code:
    | "unknown-actor"
    | "only-described"
    | "no-name"
    | "same-actor"
    | "merged-already"
    | "merge-circle"
    | "merged-away"
    | "merge-into-stranger"
    | "not-written-so"
    | "no-reason"
    | "unknown-decision"
    | "taken-back-already";
  constructor(code: NamingError["code"], message: string) {
    super(message);
    this.name = "NamingError";
    this.code = code;
  }
}

/** What a decision on a name would do. */
export interface NamingPreview {
  readonly of: NamedActor;
  readonly is: NamedActor;
  /** The codings that would count for another. */
  readonly codings: number;
  /** The articles that they were read from. */
  readonly articles: number;
}

/**
 * What a decision would do, without filing it.
 *
 * @throws {NamingError}
 */
export async function previewNaming(
  ledger: Ledger,
  knowledge: Knowledge,
  said: SaidNaming,
): Promise<NamingPreview> {
  const here = await namesHere(ledger, knowledge);
  const from = here.idOf(said.of);
  if (from !== said.of)
    throw new NamingError("merged-already", `"${said.of}" counts as "${from}" here; take that back first`);
  const codings = await ledger.codings({ actorId: said.of });
  const of = namedActor(said.of, codings, knowledge);
  if (!of) throw new NamingError("unknown-actor", `neither a pack nor a coding has "${said.of}"`);
  if (/^described:\d+$/.test(of.id))
    throw new NamingError("only-described", "it is only described, and is another in every article");
  const is = await whoIs(ledger, knowledge, said.is);
  if (of.id === is.id)
    throw new NamingError("same-actor", `"${of.id}" is the same actor; choose another one`);
  const to = here.idOf(is.id);
  if (to === of.id)
    throw new NamingError("merge-circle", `"${is.id}" counts as "${of.id}" here; take that back first`);
  if (to !== is.id) throw new NamingError("merged-away", `"${is.id}" counts as "${to}" here; choose "${to}"`);
  if (said.written.length === 0 && of.pack !== null && is.pack === null)
    throw new NamingError(
      "merge-into-stranger",
      `the packs have "${of.id}" and not "${is.id}"; merge the other way round`,
    );
  const found = said.written.length === 0 ? codings : codings.filter(isWritten(of.id, said.written));
  if (said.written.length > 0 && found.length === 0)
    throw new NamingError("not-written-so", `no coding of "${of.id}" has it written so`);
  return { of, is, codings: found.length, articles: new Set(found.map((each) => each.articleId)).size };
}

/**
 * Files that all of one actor is another, or that some of the ways it is written are.
 *
 * @throws {NamingError | LedgerError}
 */
export async function decideNaming(
  ledger: Ledger,
  knowledge: Knowledge,
  said: SaidNaming & Signed,
): Promise<NamingDecision> {
  const { of, is } = await previewNaming(ledger, knowledge, said);
  if (said.reason.trim() === "") throw new NamingError("no-reason", "a reason is needed");
  const written = [...new Map(said.written.map((text) => [foldText(text), text])).values()];
  const decision = written.length === 0 ? "merge" : "split";
  return file(ledger, { decision, of, written, is, undoes: null, ...signatureOf(said) });
}

/**
 * Takes a decision on a name back.
 *
 * @throws {NamingError | LedgerError}
 */
export async function undoNaming(
  ledger: Ledger,
  said: Signed & { readonly decision: string },
): Promise<NamingDecision> {
  const all = await ledger.namingDecisions();
  const taken = all.find(({ id, decision }) => id === said.decision && decision !== "undo");
  if (!taken) throw new NamingError("unknown-decision", `there is no decision ${said.decision} on a name`);
  if (!standingNaming(all).includes(taken))
    throw new NamingError("taken-back-already", "this decision has been taken back already");
  const { of, written, is, id: undoes } = taken;
  return file(ledger, { decision: "undo", of, written, is, undoes, ...signatureOf(said) });
}

const signatureOf = ({ reason, reviewer, on }: Signed): Signed => ({ reason: reason.trim(), reviewer, on });

/** Behind all that was decided before, for it was previewed on what these came to. */
async function file(ledger: Ledger, said: Omit<NamingDecision, "id">): Promise<NamingDecision> {
  const rest = { ...said, on: madeAfter(await ledger.namingDecisions(), said.on) };
  const decision = { id: `n-${hashText(JSON.stringify(rest)).slice(0, 12)}`, ...rest };
  await ledger.addNamingDecision(decision);
  return decision;
}

function isWritten(id: string, written: readonly string[]): (coding: FiledCoding) => boolean {
  const wanted = new Set(written.map(foldText));
  return ({ actors, recipients }) =>
    [...actors, ...recipients].some((ref) => ref.id === id && wanted.has(foldText(ref.text)));
}

/** An actor of the packs, else as codings name it. */
function namedActor(id: string, codings: readonly FiledCoding[], knowledge: Knowledge): NamedActor | null {
  const actor = actorsOf(knowledge).get(id);
  if (actor) return { id, labels: actor.labels, pack: actor.pack };
  const refs = codings.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const ref = refs.find((each) => each.id === id);
  return ref ? { id, labels: ref.labels, pack: null } : null;
}

async function whoIs(ledger: Ledger, knowledge: Knowledge, said: SaidNamed): Promise<NamedActor> {
  if (said.id !== undefined) {
    const known = namedActor(said.id, await ledger.codings({ actorId: said.id, limit: 1 }), knowledge);
    if (known) return known;
    // Somebody new, or merged away, whom no coding names now.
    const decided = (await ledger.namingDecisions()).flatMap(({ of, is }) => [of, is]);
    const found = decided.find(({ id }) => id === said.id);
    if (found) return found;
    throw new NamingError("unknown-actor", `neither a pack nor a coding has "${said.id}"`);
  }
  const [ar, en] = [said.ar?.trim() ?? "", said.en?.trim() ?? ""];
  const name = foldText(en || ar).replaceAll(" ", "-");
  if (name === "") throw new NamingError("no-name", "somebody new needs a name");
  return { id: `project:${name}`, labels: { ar: ar || en, en: en || ar }, pack: null };
}
