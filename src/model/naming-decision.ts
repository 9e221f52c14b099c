import type { Labels } from "./article.ts";
import type { ActorRef, Coding, ReadAs, Via, Voice } from "./coding.ts";
import { foldText } from "./fold-text.ts";

/** An actor of a decision on names, as it was known when that was made. */
export interface NamedActor {
  readonly id: string;
  readonly labels: Labels;
  /** The pack that has it; null: an actor of the articles, or of this project alone. */
  readonly pack: string | null;
}

/**
 * What a person decided of who is meant in a project: `merge`, that all of one actor is another; `split`, that some of
 * the ways it is written mean another; `undo`, that one of these no longer holds. Decisions are added, never changed,
 * and no coding is: they say how codings are read.
 */
export interface NamingDecision {
  /** `n-` and 12 hex digits: a hash of the rest, so that the same decision comes twice only once. */
  readonly id: string;
  readonly decision: "merge" | "split" | "undo";
  /** Who was read; of an `undo`, as in what it takes back, like the next two. */
  readonly of: NamedActor;
  /** The ways of writing that a `split` is about, verbatim; they hold for all spellings that fold to the same. */
  readonly written: readonly string[];
  /** Who is meant. */
  readonly is: NamedActor;
  /** Id of the decision that an `undo` takes back; null for others. */
  readonly undoes: string | null;
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
}

/**
 * The decisions on names that nobody has taken back, in the order in which they hold: by their time, so that two
 * projects made one read alike whichever took in the other.
 */
export function standingNaming(decisions: readonly NamingDecision[]): NamingDecision[] {
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  return decisions
    .filter(({ id, decision }) => decision !== "undo" && !undone.has(id))
    .sort((a, b) => Date.parse(a.on) - Date.parse(b.on));
}

/** Who is meant where somebody was read, by which decision. */
interface Meant {
  readonly actor: NamedActor;
  /** The last decision that led there. */
  readonly by: NamingDecision;
  /** A pack has who was read. */
  readonly wasOfPack: boolean;
}

/** Who is meant by the names of a project. */
export interface DecidedNames {
  /**
   * Who is meant where an actor was read from some words, or, with null, wherever it was; null where nobody decided
   * otherwise.
   */
  meant(id: string, text: string | null): Meant | null;
  /** A coding as it counts; the same object where no decision touches it. */
  read<Any extends Coding>(coding: Any): Any;
}

/**
 * Reads decisions one after the other, each on what those before it came to: so they can never go round in a circle,
 * and any of them can be taken back alone.
 *
 * @param decisions All of a project.
 */
export function readDecidedNames(decisions: readonly NamingDecision[]): DecidedNames {
  const steps = standingNaming(decisions).map((by) => ({ by, written: new Set(by.written.map(foldText)) }));
  const touched = new Set(steps.map(({ by }) => by.of.id));
  const follow = (id: string, text: string | null): Meant | null => {
    const folded = text === null ? null : foldText(text);
    const found = steps.reduce<Meant | null>((before, { by, written }) => {
      if (by.of.id !== (before?.actor.id ?? id)) return before;
      if (by.decision === "split" && (folded === null || !written.has(folded))) return before;
      return { actor: by.is, by, wasOfPack: before?.wasOfPack ?? by.of.pack !== null };
    }, null);
    return found?.actor.id === id ? null : found;
  };
  // The same few names come thousands of times.
  const known = new Map([...touched].map((id) => [id, new Map<string | null, Meant | null>()]));
  const meant = (id: string, text: string | null): Meant | null => {
    const of = known.get(id);
    if (!of) return null;
    const before = of.get(text);
    if (before !== undefined) return before;
    const made = follow(id, text);
    of.set(text, made);
    return made;
  };
  return { meant, read: (coding) => (touched.size === 0 ? coding : readCoding(coding, meant)) };
}

type Ask = DecidedNames["meant"];

function readCoding<Any extends Coding>(coding: Any, ask: Ask): Any {
  const actors = each(coding.actors, (ref) => readRef(ref, ask));
  const recipients = each(coding.recipients, (ref) => readRef(ref, ask));
  const chain = each(coding.chain, (voice) => readVoice(voice, ask));
  const isSame = actors === coding.actors && recipients === coding.recipients && chain === coding.chain;
  return isSame ? coding : { ...coding, actors, recipients, chain };
}

/** The same list where nothing in it changes. */
function each<Item>(items: readonly Item[], read: (item: Item) => Item): readonly Item[] {
  const made = items.map(read);
  return made.every((item, i) => item === items[i]) ? items : made;
}

function readRef(ref: ActorRef, ask: Ask): ActorRef {
  const found = ask(ref.id, ref.text);
  const via = viaOf(ref.via, found, ask);
  if (!found) return withVia(ref, via);
  // Other names, and the item of Wikidata, were those of who was read.
  const { id, labels } = found.actor;
  return { id, labels, text: ref.text, ...(via ? { via } : {}), readAs: readAsOf(ref, found.by) };
}

function readVoice(voice: Voice, ask: Ask): Voice {
  const { id, name, labels = { ar: name, en: name } } = voice;
  const found = id === undefined ? null : ask(id, name);
  const via = viaOf(voice.via, found, ask);
  if (!found || id === undefined) return withVia(voice, via);
  const readAs = readAsOf({ ...voice, id, labels }, found.by);
  return withVia({ ...voice, id: found.actor.id, labels: found.actor.labels, readAs }, via);
}

function withVia<Part extends { readonly via?: Via }>(part: Part, via: Via | undefined): Part {
  if (via === part.via) return part;
  const { via: _, ...rest } = part;
  return { ...rest, ...(via ? { via } : {}) } as Part;
}

/** For whom somebody stands. What a pack said of who was read does not hold for who is meant. */
function viaOf(via: Via | undefined, found: Meant | null, ask: Ask): Via | undefined {
  if (!via || found?.wasOfPack) return undefined;
  const patron = ask(via.id, null);
  const id = patron?.actor.id ?? via.id;
  if (found && id === found.actor.id) return undefined;
  if (!patron) return via;
  return { id, labels: patron.actor.labels, basis: via.basis, readAs: readAsOf(via, patron.by) };
}

function readAsOf(
  { id, labels, via }: { readonly id: string; readonly labels: Labels; readonly via?: Via },
  { id: decision, reviewer: by }: NamingDecision,
): ReadAs {
  return { id, labels, decision, by, ...(via ? { via } : {}) };
}

/** A coding as its coder made it, whatever was decided of names since. */
export function asCoded<Any extends Coding>(coding: Any): Any {
  return {
    ...coding,
    actors: coding.actors.map(partAsCoded),
    recipients: coding.recipients.map(partAsCoded),
    chain: coding.chain.map(partAsCoded),
  };
}

function partAsCoded<Part extends Pick<ActorRef, "readAs" | "via">>({ readAs, via, ...rest }: Part): Part {
  const before = readAs ? readAs.via : via && viaAsCoded(via);
  const read = readAs ? { id: readAs.id, labels: readAs.labels } : {};
  return { ...rest, ...read, ...(before ? { via: before } : {}) } as Part;
}

function viaAsCoded({ readAs, ...rest }: Via): Via {
  return readAs ? { ...rest, id: readAs.id, labels: readAs.labels } : rest;
}
