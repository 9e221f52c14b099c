import { hashText } from "../article/hash-text.ts";
import {
  type ActorRef,
  type Article,
  asCoded,
  type Certainty,
  type Coding,
  type CodingClass,
  type Evidence,
  type FiledCoding,
  personCoder,
  type Span,
  type Status,
  type When,
} from "../model/index.ts";
import { actorRef, holdsWords } from "./actor-ref.ts";
import { isDateOrInterval } from "./calendar-date.ts";
import { chainWithSpeaker } from "./chain-with-speaker.ts";
import { checkCoding, SaidError } from "./check-coding.ts";
import { evidenceAt } from "./evidence-at.ts";
import { foldName } from "./find-actor.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";

/** Somebody as a person names them: by an id of the packs or of the coding, else by a name. */
interface SaidActor {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** What a person says that words tell. */
export interface SaidCoding {
  readonly class: CodingClass;
  readonly code: string;
  /** Of a statement: how it is said; of an event, left out: as it was. */
  readonly mode?: string | undefined;
  readonly actors: readonly SaidActor[];
  readonly recipients: readonly SaidActor[];
  readonly status: Status;
  readonly certainty?: Certainty | undefined;
  /** EDTF; null: no date; left out: as it was. */
  readonly when?: string | null | undefined;
  /** In code points of the article's text; left out: as it was. */
  readonly evidence?: readonly Span[] | undefined;
}

/**
 * The coding that a person puts in the place of another: what the person says, the rest as it was.
 *
 * @throws {SaidError}
 */
export function correctCoding(
  before: FiledCoding,
  said: SaidCoding,
  article: Article,
  person: string,
  knowledge: Knowledge,
): Coding {
  // What was decided of names is no part of what a person codes: it can be taken back.
  const coded = asCoded(before);
  const { id: _, articleId: __, coder: ___, mode, voice, order: ____, ...rest } = coded;
  const isSameCode = said.class === before.class && said.code === before.code;
  const newMode = said.mode ?? (isSameCode && said.class !== "statement" ? mode : undefined);
  const evidence = said.evidence === undefined ? before.evidence : evidenceAt(article, said.evidence);
  const refs = (named: readonly SaidActor[]) =>
    named.map((each) => refOf(each, before, article, evidence, knowledge));
  const actors = refs(said.actors);
  const content = {
    ...rest,
    class: said.class,
    code: said.code,
    ...(newMode === undefined ? {} : { mode: newMode }),
    ...(voice === undefined || said.class !== "statement" ? {} : { voice }),
    actors,
    recipients: refs(said.recipients),
    status: said.status,
    certainty: said.certainty ?? before.certainty,
    chain: said.class === "statement" ? chainWithSpeaker(coded, actors) : coded.chain,
    when: whenOf(said, before),
    evidence,
    confidence: 1,
    coder: personCoder(person),
    rule: "person/review",
  };
  checkCoding(content, article, knowledge);
  return { id: `c-${hashText(article.sha256 + JSON.stringify(content)).slice(0, 12)}`, ...content };
}

function refOf(
  { id, name }: SaidActor,
  before: FiledCoding,
  article: Article,
  evidence: readonly Evidence[],
  knowledge: Knowledge,
): ActorRef {
  const coded = asCoded(before);
  const known = [...before.actors, ...before.recipients].findIndex((each) => each.id === id);
  if (known >= 0) return [...coded.actors, ...coded.recipients][known] as ActorRef;
  const called = name?.trim() ?? "";
  if (called === "" || (id !== undefined && actorsOf(knowledge).has(id)))
    return actorRef(id ?? "", article, evidence, knowledge);
  return {
    id: `described:${called.replace(/\s+/g, "-")}`,
    labels: { ar: called, en: called },
    text: holdsWords(article, called, evidence) ? called : "",
  };
}

function whenOf({ when }: SaidCoding, before: FiledCoding): Coding["when"] {
  if (when === undefined || when === before.when?.edtf) return before.when;
  return when === null ? null : knownWhen(when);
}

/**
 * A date that a person knows from more than a few words; from which ones is not told.
 *
 * @param edtf A date or an interval.
 * @throws {SaidError}
 */
export function knownWhen(edtf: string): When {
  if (!isDateOrInterval(edtf)) throw new SaidError("bad-date", `"${edtf}" is not a date`);
  return { edtf, basis: "implied", text: "" };
}

/** In what two codings of the same words agree. */
export interface SameFields {
  readonly code: boolean;
  readonly actors: boolean;
  readonly recipients: boolean;
  readonly status: boolean;
  readonly evidence: boolean;
}

export function compareCodings(a: Coding, b: Coding): SameFields {
  const spans = ({ evidence }: Coding) => JSON.stringify(evidence.map(({ start, end }) => [start, end]));
  const isSameMode = a.class !== "statement" || a.mode === b.mode;
  return {
    code: a.class === b.class && a.code === b.code && isSameMode,
    actors: areSame(a.actors, b.actors),
    recipients: areSame(a.recipients, b.recipients),
    status: a.status === b.status,
    evidence: spans(a) === spans(b),
  };
}

/** Whether both name the same ones, whoever stands first; whom no pack has is told by the name. */
function areSame(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  const isSame = (one: ActorRef, other: ActorRef) =>
    one.id === other.id || namesOf(one).some((name) => namesOf(other).includes(name));
  const areAllIn = (some: readonly ActorRef[], all: readonly ActorRef[]) =>
    some.every((one) => all.some((other) => isSame(one, other)));
  return areAllIn(a, b) && areAllIn(b, a);
}

const namesOf = ({ labels, text }: ActorRef): string[] =>
  [labels.ar, labels.en, text].map(foldName).filter((name) => name !== "");
