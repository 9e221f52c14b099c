import { agreesWithPronoun } from "../../clauses/pronouns.ts";
import { areRivals, sameSide } from "../../mentions/sides.ts";
import type { ActorRef, Codebook, Diagnostic, LadderPosition } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { actorRef, type DraftCoding, uniqueActors } from "./draft-coding.ts";

/** Share of an article's stances that must agree before their target can stand in for one left out. */
const CLEAR_SHARE = 0.6;
/** How many stances must be about a client before an act that names none is taken to be about it. */
const SEVERAL = 2;

/** Whom stances of the article are about. */
interface Client {
  readonly ref: ActorRef;
  count: number;
  /** The headline itself tells a stance toward him: the report is about what others do for him or against him. */
  headed: boolean;
}

/**
 * Fills a target that the words leave out ("Egypt looks for an alternative"): somebody else of the same
 * headline, else the one client that the article's other stances are about. Where neither is clear the
 * stance is dropped, and said so.
 */
export function fillTargets(
  input: CoderInput,
  drafts: readonly DraftCoding[],
  { stances }: Codebook,
): { drafts: DraftCoding[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const client = mainClient(drafts);
  const backing = new Set(stances.flatMap(({ code, position }) => (BACKS.has(position) ? code : [])));
  const kept: DraftCoding[] = [];
  for (const draft of drafts) {
    if (draft.open === undefined) {
      kept.push(draft);
      continue;
    }
    if (drafts.some((each) => isSaidBeside(each, draft))) continue;
    const sides = draft.code === "mediates" ? rivalsNear(input, draft) : [];
    if (sides.length > 0) {
      kept.push({ ...draft, recipients: sides, confidence: Math.max(0.4, draft.confidence - 0.1) });
      continue;
    }
    const target =
      draft.open === "article"
        ? client && (client.count >= SEVERAL || (client.headed && draft.code !== "sanctions"))
          ? client.ref
          : null
        : (inHeadline(input, draft) ?? client?.ref);
    const holder = draft.actors[0];
    const fitting = target && holder && apart(holder.id, target.id, input) && agrees(input, draft, target);
    if (fitting && !isBacked(drafts, backing, draft, target.id)) {
      kept.push({ ...draft, recipients: [target], confidence: Math.max(0.4, draft.confidence - 0.2) });
      // "استدعت X سفيرها": the event of the same words is about the same one.
      const twin = kept.findIndex((each) => isTwin(each, draft));
      if (twin >= 0) kept[twin] = { ...(kept[twin] as DraftCoding), recipients: [target] };
      continue;
    }
    const span = draft.evidence[0];
    diagnostics.push({
      code: "coders/target-unknown",
      message: `${draft.code} by ${holder?.labels.en ?? "somebody"}: whom it is about is not clear, so it is not coded`,
      ...(span ? { start: span.start, end: span.end } : {}),
    });
  }
  return { drafts: kept, diagnostics };
}

/** "اتفق X وY بوساطة Z": another rule finds in the same sentence whom the holder's same stance is toward. */
function isSaidBeside(other: DraftCoding, draft: DraftCoding): boolean {
  const holder = draft.actors[0]?.id;
  return (
    other.class === "stance" &&
    other.code === draft.code &&
    other.sentence === draft.sentence &&
    other.recipients.length > 0 &&
    other.actors.some(({ id }) => id === holder)
  );
}

/** "ثقته بها": a pronoun means the article's client only where some name of his in the article agrees with it. */
function agrees({ mentions }: CoderInput, { openPronoun }: DraftCoding, target: ActorRef): boolean {
  return (
    !openPronoun ||
    mentions.some((each) => each.actor?.id === target.id && agreesWithPronoun(each, openPronoun))
  );
}

/** Whether an event that names nobody whom it is done to is of the same rule and words as a stance. */
function isTwin(event: DraftCoding, stance: DraftCoding): boolean {
  return (
    event.class === "event" &&
    event.recipients.length === 0 &&
    event.rule === stance.rule &&
    event.clauses[0] === stance.clauses[0] &&
    event.code === "SANCTION"
  );
}

/** Who backs somebody does not sanction him: a target left out is another, whom the article does not name. */
function isBacked(
  drafts: readonly DraftCoding[],
  backing: ReadonlySet<string>,
  { code, actors }: DraftCoding,
  target: string,
): boolean {
  return (
    code === "sanctions" &&
    drafts.some(
      (other) =>
        backing.has(other.code) &&
        other.actors.some(({ id }) => id === actors[0]?.id) &&
        other.recipients.some(({ id }) => id === target),
    )
  );
}
const BACKS: ReadonlySet<LadderPosition> = new Set(["fights-for", "backs"]);

/**
 * The sides of a mediation that its words leave out ("محادثات رعتها X"): those named in its sentence, else in the one
 * before, who are rivals of one another in the packs and not of the mediator.
 */
function rivalsNear(input: CoderInput, draft: DraftCoding): ActorRef[] {
  const { reader } = input;
  const holder = draft.actors[0];
  for (const at of [draft.sentence, draft.sentence - 1]) {
    const named = input.mentions.filter(
      ({ first, actor, adjective, kind }) =>
        reader.sentenceOf[first]?.index === at && actor !== null && !adjective && kind === "actor",
    );
    const sides = named.filter(
      ({ actor }) =>
        actor &&
        holder &&
        apart(holder.id, actor.id, input) &&
        named.some((other) => other.actor && areRivals(actor.id, other.actor.id, reader)),
    );
    const refs = sides.flatMap((mention) =>
      mention.actor
        ? [actorRef(input.article, { mention, sense: mention.actor, span: mention.name, found: "article" })]
        : [],
    );
    if (refs.length > 0) return uniqueActors(refs);
  }
  return [];
}

function apart(holder: string, target: string, { reader }: CoderInput): boolean {
  return !sameSide(holder, target, reader) && !areRivals(holder, target, reader);
}

/** The person whom the headline also names, outside the stance's own words. */
function inHeadline(input: CoderInput, draft: DraftCoding): ActorRef | null {
  if (draft.kind !== "headline") return null;
  const sentences = input.reader.sentences.filter((each) => each.kind === "headline");
  for (const mention of input.mentions) {
    if (!mention.actor || mention.adjective || mention.kind !== "actor") continue;
    if (!sentences.some((each) => each.first <= mention.first && mention.last <= each.last)) continue;
    const type = mention.actor.type;
    if (type !== "person" && type !== "force" && type !== "militia" && type !== "government") continue;
    if (draft.actors.some((actor) => actor.id === mention.actor?.id)) continue;
    // Who speaks in the headline is not whom it is about.
    const speaks = input.clauses.some(
      (clause) =>
        clause.senses.some((sense) => sense.kind === "speech") &&
        clause.subject.some((filler) => filler.mention === mention),
    );
    if (speaks || input.scopes.some((scope) => scope.speakers.some((speaker) => speaker.mention === mention)))
      continue;
    return actorRef(input.article, { mention, sense: mention.actor, span: mention.name, found: "article" });
  }
  return null;
}

function mainClient(drafts: readonly DraftCoding[]): Client | null {
  const counts = new Map<string, Client>();
  let all = 0;
  for (const draft of drafts) {
    if (draft.class !== "stance") continue;
    for (const ref of draft.recipients) {
      all++;
      const entry = counts.get(ref.id) ?? { ref, count: 0, headed: false };
      entry.count++;
      entry.headed ||= draft.kind === "headline" && draft.status === "actual";
      counts.set(ref.id, entry);
    }
  }
  const top = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return top && all > 0 && top.count / all >= CLEAR_SHARE ? top : null;
}
