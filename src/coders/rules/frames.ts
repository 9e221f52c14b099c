import { sameSide } from "../../mentions/sides.ts";
import type { Clause, Filler, Mention, PlaceRef } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Frame, Give } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";
import { fits, isNamed, whyNot } from "./conditions.ts";
import { readPurpose, readTelling, type Telling } from "./context.ts";
import { actorRef, type DraftCoding, uniqueActors } from "./draft-coding.ts";
import { evidenceFor, withDeciders } from "./evidence.ts";
import { idiomHolds } from "./idiom.ts";
import { isToAStranger, mayBeLeftOut, openPronoun } from "./left-out.ts";
import { oneEachCode } from "./merge.ts";
import { isOutsider, isSaid, oneToOne } from "./one-to-one.ts";
import { readSlots, type Slots } from "./slots.ts";
import { readWhere, whenOf } from "./when-where.ts";

/** Events that "stopped" before them denies. */
const GOES_ON = new Set(["ASSAULT", "COOPERATE", "AID", "SUPPORT", "CONSULT"]);

/** Why a trigger gave no coding, for `isnad explain`. */
export interface Miss {
  readonly token: number;
  readonly rule: string;
  readonly why: string;
}

/** The codings that one clause gives through its frames. */
export function codeFrames(
  input: CoderInput,
  clause: Clause,
  frames: ReadonlyMap<string, Frame>,
  knowledge: Knowledge,
  coder: string,
): { drafts: DraftCoding[]; misses: Miss[] } {
  const drafts: DraftCoding[] = [];
  const misses: Miss[] = [];
  for (const sense of clause.senses) {
    if (sense.kind !== "frame") continue;
    const frame = frames.get(sense.id);
    if (!frame) continue;
    const rule = `coders/${input.article.language}/${frame.id}`;
    const miss = (why: string) => misses.push({ token: clause.token, rule, why });
    if (!idiomHolds(input, clause, frame)) {
      miss("a fixed part of the expression is missing");
      continue;
    }
    if (isCognate(input, clause)) {
      miss("the verb's own noun behind it, for emphasis");
      continue;
    }
    const telling = frame.purpose
      ? readPurpose(input, clause, knowledge)
      : readTelling(input, clause, knowledge);
    if (telling.untold) {
      miss(telling.untold);
      continue;
    }
    const slots = withoutPlaces(clause, frame, readSlots(input, clause, frame, frames));
    const where = readWhere(input, clause, frame);
    const done = new Set<string>();
    for (const give of frame.gives) {
      if (done.has(give.class)) continue;
      const toward =
        knowledge.codebook.stances.find((code) => code.code === give.code)?.direction === "toward";
      const denied =
        telling.status === "negated" && (give.negated !== "vow" || isVow(input, clause, telling));
      // "stopped backing" is no backing, and "stopped the fighting" no attack; what ended is another frame's to say.
      const problem =
        telling.stopped && (give.class === "stance" ? toward : GOES_ON.has(give.code))
          ? "the act is told as ended"
          : give.negated && !denied
            ? "it is not denied"
            : whyNot(input, clause, frame, give, slots, where);
      if (problem) {
        miss(`${give.code}: ${problem}`);
        continue;
      }
      done.add(give.class);
      const draft = draftOf(
        { input, clause, frame, slots, where: where.refs, places: where.mentions, telling, coder, rule },
        give,
      );
      if (draft?.class === "stance")
        drafts.push(...oneToOne(input, draft).filter((each) => !isSaid(each, drafts)));
      else if (draft) drafts.push(draft);
      else miss(`${give.code}: holder and target stand on one side, or are rivals`);
    }
  }
  return { drafts: oneEachCode(drafts), misses };
}

/**
 * "قال X إنه لن يتخلى عن Y", "تعهد X ألا يتخلى عن Y": what somebody says or promises that he will never do; said of him by
 * another it is no vow of his.
 */
function isVow({ reader, clauses }: CoderInput, clause: Clause, { chain }: Telling): boolean {
  if (!reader.classed(clause.token - 1, "vow")) return false;
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  const promises = governor?.senses.some(({ kind, id }) => kind === "frame" && id === "promise") ?? false;
  const speakers = promises ? governor?.subject.map(({ sense }) => sense.id) : [chain.at(-1)?.id];
  return (speakers ?? []).some(
    (speaker) =>
      speaker !== undefined && clause.subject.some(({ sense }) => sameSide(speaker, sense.id, reader)),
  );
}

/** "رفضت رفضا قاطعا": the noun says no more than its verb. */
function isCognate({ clauses }: CoderInput, { governor, reading }: Clause): boolean {
  const verb = governor === null ? undefined : clauses[governor];
  return reading.pos === "masdar" && verb?.reading.pos === "verb" && verb.reading.lemma === reading.lemma;
}

const ON_THE_GROUND = new Set(["ASSAULT", "RETREAT", "COERCE", "MOBILIZE"]);

/**
 * Where force is told, a town is a place: "the attack on Tripoli", "taking the capital". A capital stands
 * for its government only as the subject of a verb ("موسكو تقصف").
 */
function withoutPlaces(clause: Clause, frame: Frame, slots: Slots): Slots {
  if (!frame.gives.some((give) => ON_THE_GROUND.has(give.code))) return slots;
  // "نفت أسمرة قتل مدنيين": the subject of a verb that governs the noun is a government too.
  const people = (fillers: readonly Filler[]) =>
    fillers.filter(({ mention, found }) => mention.kind !== "place" || found === "governor");
  return { ...slots, S: clause.reading.pos === "verb" ? slots.S : people(slots.S), O: people(slots.O) };
}

interface Making {
  readonly input: CoderInput;
  readonly clause: Clause;
  readonly frame: Frame;
  readonly slots: Slots;
  readonly where: readonly PlaceRef[];
  readonly places: readonly Mention[];
  readonly telling: Telling;
  readonly coder: string;
  readonly rule: string;
}

function draftOf(making: Making, give: Give): DraftCoding | null {
  const { input, clause, frame, slots, telling } = making;
  const stance = give.class === "stance";
  let actors: readonly Filler[] = pickSlot(slots, give.actor).filter(
    (filler) => !give.S || give.actor !== "S" || fits(filler, give.S, input),
  );
  let recipients: readonly Filler[] = pickSlot(slots, give.recipient ?? "none").filter(
    (filler) => filler.sense.type !== "outlet" && filler.sense.type !== "agency",
  );
  if (stance) {
    actors = actors.filter((actor) => fits(actor, "outsider", input));
    // "قصف مدنيين": who hits civilians has no position toward them as such.
    recipients = recipients.filter(
      (target) => isNamed(target) && (give.code !== "attacks" || target.sense.type !== "people"),
    );
    const outside = recipients.filter((target) =>
      actors.some((holder) => isOutsider(input, holder.sense.id, target.sense.id, give.code)),
    );
    if (recipients.length > 0 && outside.length === 0) return null;
    recipients = outside;
    if (actors.length === 0) return null;
    if (
      recipients.length === 0 &&
      (!mayBeLeftOut(input, clause, frame, give) || isToAStranger(input, clause, frame, give))
    )
      return null;
  }
  if (!stance) {
    // "هدد X بإرسال جيشه": nobody threatens his own side.
    if (give.code === "THREATEN")
      recipients = recipients.filter(
        (each) => !actors.some((actor) => sameSide(actor.sense.id, each.sense.id, input.reader)),
      );
    const acted = recipients.length;
    [actors, recipients] = apart(clause, actors, recipients);
    // "cut its support": where whom it is done to is who does it, the frame has the wrong word for one of them.
    if (acted > 0 && recipients.length === 0 && give.need?.includes("O")) return null;
  }
  const hints = stance && telling.hint && give.code !== "mediates";
  const promises = stance && !hints && isOwnPromise(telling, give, actors);
  const code = hints ? "hints" : promises ? "pledges" : give.code;
  const { article } = input;
  return {
    class: give.class,
    code,
    ...(give.mode ? { mode: give.mode } : {}),
    actors: uniqueActors(actors.map((filler) => actorRef(article, filler))),
    recipients: uniqueActors(recipients.map((filler) => actorRef(article, filler))),
    status: give.negated
      ? "actual"
      : (give.status ??
        (promises || isOffer(input, clause, give)
          ? "actual"
          : (toldAnyway(clause, frame, give, telling) ?? telling.status))),
    certainty: telling.certainty,
    chain: telling.chain,
    when: whenOf(input, clause),
    where: making.where,
    evidence: withDeciders(
      input,
      telling,
      evidenceFor(input, clause, slots, [...actors, ...recipients], making.places, recipients.length === 0),
    ),
    confidence: confidenceOf([...actors, ...recipients], give),
    coder: making.coder,
    rule: making.rule,
    ...(give.figurative ? { figurative: true } : {}),
    sentence: clause.sentence,
    clauses: [clause.index],
    kind: input.reader.sentences[clause.sentence]?.kind ?? "paragraph",
    ...(stance && recipients.length === 0 && mayBeLeftOut(input, clause, frame, give)
      ? {
          open:
            give.anaphoric === "article" || give.anaphoric === "pronoun"
              ? ("article" as const)
              : ("recipients" as const),
          openPronoun: openPronoun(input, clause, frame, give),
        }
      : {}),
  };
}

/** "رفضت X اتهامات Y": they were made, whoever denies them; "هدد X بكذا إذا": the threat was made, on whatever terms. */
function toldAnyway(clause: Clause, frame: Frame, give: Give, { status }: Telling): "actual" | null {
  const isNoun = clause.reading.pos === "masdar" || clause.reading.pos === "noun";
  if (frame.id === "accuse-of-crime" && isNoun && status === "negated") return "actual";
  const isDone = clause.reading.pos === "verb" && clause.reading.tense === "perfect";
  return give.code === "THREATEN" && isDone && status === "hypothetical" ? "actual" : null;
}

const GOODS = new Set(["arms", "supplies", "trains", "funds", "backs"]);

/** "said that his country will give ...": what a holder says it will give, it pledges. */
function isOwnPromise({ status, chain }: Telling, { code }: Give, holders: readonly Filler[]): boolean {
  const speaker = chain.at(-1);
  return (
    status === "future" &&
    GOODS.has(code) &&
    holders.some(({ sense }) => sense.id === speaker?.id || sense.id === speaker?.via?.id)
  );
}

/** Who offers to mediate is a mediator, whether or not the offer is taken. */
function isOffer(input: CoderInput, clause: Clause, { code }: Give): boolean {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  return (
    code === "mediates" &&
    (governor?.senses.some((sense) => sense.kind === "operator" && sense.id === "may") ?? false)
  );
}

/**
 * Nobody does something to himself. One name in both slots is whom the act is done to where it stands right behind a
 * noun of action ("ضرب X"), else who acts; of a name and a pronoun the name keeps its slot.
 */
function apart(
  clause: Clause,
  actors: readonly Filler[],
  recipients: readonly Filler[],
): [readonly Filler[], readonly Filler[]] {
  const twin = (one: Filler) => recipients.find((other) => other.sense.id === one.sense.id);
  const acts = (one: Filler): boolean => {
    const other = twin(one);
    if (!other) return true;
    const behind = clause.reading.pos !== "verb" && one.mention.first === clause.token + 1;
    return one.mention === other.mention ? !behind : one.found === "named" && other.found !== "named";
  };
  const kept = actors.filter(acts);
  return [kept, recipients.filter((each) => !kept.some((one) => one.sense.id === each.sense.id))];
}

function pickSlot(slots: Slots, choice: string): readonly Filler[] {
  for (const slot of choice.split("|")) {
    if (slot === "none") return [];
    const fillers = slots[slot as "S" | "O" | "T"];
    if (fillers.length > 0) return fillers;
  }
  return [];
}

/** Lower for what was found through a pronoun, an ellipsis or a governor, and for figures of speech. */
function confidenceOf(fillers: readonly Filler[], give: Give): number {
  let confidence = give.figurative ? 0.7 : 0.9;
  for (const filler of fillers) {
    if (filler.found === "pronoun" || filler.found === "ellipsis" || filler.found === "governor")
      confidence -= 0.1;
    if (filler.found === "member") confidence -= 0.05;
  }
  return Math.max(0.4, Math.round(confidence * 100) / 100);
}
