import { hashText } from "../article/hash-text.ts";
import {
  type ActorRef,
  type Article,
  type Certainty,
  type Coding,
  type CodingClass,
  type Evidence,
  type FiledCoding,
  personCoder,
  type Span,
  type Status,
} from "../model/index.ts";
import { isCalendarDate } from "./calendar-date.ts";
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
  /** Of a statement: how it is said. */
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

/** What a person said cannot be a coding. */
export class SaidError extends Error {
  readonly code: "unknown-code" | "unknown-actor" | "bad-date" | "bad-span";
  constructor(code: SaidError["code"], message: string) {
    super(message);
    this.name = "SaidError";
    this.code = code;
  }
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
  requireCode(said, knowledge);
  const { id: _, articleId: __, coder: ___, mode, voice, order: ____, ...rest } = before;
  const isSameCode = said.class === before.class && said.code === before.code;
  const newMode = said.class === "statement" ? said.mode : isSameCode ? mode : undefined;
  const content = {
    ...rest,
    class: said.class,
    code: said.code,
    ...(newMode === undefined ? {} : { mode: newMode }),
    ...(voice === undefined || said.class !== "statement" ? {} : { voice }),
    actors: said.actors.map((each) => refOf(each, before, article, knowledge)),
    recipients: said.recipients.map((each) => refOf(each, before, article, knowledge)),
    status: said.status,
    certainty: said.certainty ?? before.certainty,
    when: whenOf(said, before),
    evidence: said.evidence === undefined ? before.evidence : evidenceAt(article.text, said.evidence),
    confidence: 1,
    coder: personCoder(person),
    rule: "person/review",
  };
  return { id: `c-${hashText(article.sha256 + JSON.stringify(content)).slice(0, 12)}`, ...content };
}

function requireCode({ class: codingClass, code, mode }: SaidCoding, { codebook }: Knowledge): void {
  const isKnown =
    codingClass === "stance"
      ? codebook.stances.some((each) => each.code === code)
      : codingClass === "event"
        ? codebook.events.some((each) => each.code === code)
        : code === "says" && codebook.statementModes.some((each) => each.mode === mode);
  if (!isKnown) throw new SaidError("unknown-code", `the codebook has no ${codingClass} "${mode ?? code}"`);
}

function refOf(
  { id, name }: SaidActor,
  { actors, recipients }: FiledCoding,
  { text }: Article,
  knowledge: Knowledge,
): ActorRef {
  const known = [...actors, ...recipients].find((each) => each.id === id);
  if (known) return known;
  const actor = id === undefined ? undefined : actorsOf(knowledge).get(id);
  if (actor) {
    const names = [...actor.names.ar, ...actor.names.en].map((each) => each.text);
    const written = [actor.labels.ar, actor.labels.en, ...names].find((each) => text.includes(each));
    return { id: actor.id, labels: actor.labels, text: written ?? "" };
  }
  const called = name?.trim() ?? "";
  if (called === "") throw new SaidError("unknown-actor", `no actor of the packs has the id "${id ?? ""}"`);
  return {
    id: `described:${called.replace(/\s+/g, "-")}`,
    labels: { ar: called, en: called },
    text: text.includes(called) ? called : "",
  };
}

function whenOf({ when }: SaidCoding, before: FiledCoding): Coding["when"] {
  if (when === undefined || when === before.when?.edtf) return before.when;
  if (when === null) return null;
  const parts = when.split("/");
  const isDate = parts.length <= 2 && parts.every((part) => isCalendarDate(part) || part === "..");
  if (!isDate || parts.every((part) => part === ".."))
    throw new SaidError("bad-date", `"${when}" is not a date`);
  // A person knows the date from more than a few words; which ones is not told.
  return { edtf: when, basis: "implied", text: "" };
}

/** The words at spans of code points. */
function evidenceAt(text: string, spans: readonly Span[]): Evidence[] {
  const unitAt = [0];
  for (const character of text) unitAt.push((unitAt.at(-1) as number) + character.length);
  if (spans.length === 0) throw new SaidError("bad-span", "no words are given");
  return spans.map((span) => {
    const [start, end] = [unitAt[span.start], unitAt[span.end]];
    if (start === undefined || end === undefined || start >= end)
      throw new SaidError("bad-span", `the text has no characters ${span.start} to ${span.end}`);
    return { start, end, quote: text.slice(start, end) };
  });
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
