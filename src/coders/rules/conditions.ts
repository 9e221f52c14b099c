import { PHASES } from "../../clauses/operators.ts";
import { isBarePronoun, takesOver } from "../../clauses/reader.ts";
import { holdsOn } from "../../mentions/sense.ts";
import { isDivided } from "../../mentions/sides.ts";
import type { Clause, Filler, PlaceRef } from "../../model/index.ts";
import type { Frame, Give } from "../../packs/lexicon.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { CoderInput } from "../coder.ts";
import { aheadHolds, headOf, inClass } from "./idiom.ts";
import type { Slots } from "./slots.ts";
import { isBeside } from "./support-words.ts";

/** Why a give of a frame does not hold in a clause; null where it does. */
export function whyNot(
  input: CoderInput,
  clause: Clause,
  frame: Frame,
  give: Give,
  slots: Slots,
  where: { refs: readonly PlaceRef[]; ground: boolean },
): string | null {
  for (const need of give.need ?? []) {
    const met = need.split("|").some((slot) => {
      if (slot === "where") return where.refs.length > 0;
      return slot === "ground" ? where.ground : slots[slot as "S"].length > 0;
    });
    if (!met) return `nobody and nothing fills ${need}`;
  }
  if (give.S && !slots.S.some((filler) => fits(filler, give.S as string, input)))
    return `the subject is not ${give.S}`;
  if (give.O && !slots.O.some((filler) => fits(filler, give.O as string, input)))
    return `the object is not ${give.O}`;
  if (give.T && !slots.T.some((filler) => fits(filler, give.T as string, input)))
    return `the target is not ${give.T}`;
  if (give.without === "S" && slots.S.length > 0) return "somebody acts";
  if (give.without?.startsWith("here:") && isHere(input, clause, give.without.slice("here:".length)))
    return `a word of ${give.without.slice("here:".length)} in the clause`;
  if (give.without?.split("|").some((each) => each.startsWith("after:") && isTold(input, clause, each)))
    return "somebody stands there whom nobody knows";
  if (give.without && give.without !== "S" && sentenceHolds(input, clause, give.without))
    return `a word of ${give.without} in the sentence`;
  if (give.own && slots.S.some(({ found }) => found === "governor") && !isCarried(input, clause))
    return "who acts is named elsewhere";
  if (give.beside && !isBeside(input, clause)) return "it is what somebody says, promises or asks for";
  if (give.ahead && !aheadHolds(input, clause, give.ahead)) return `no word of ${give.ahead} follows`;
  if (give.several && slots.S.length < 2) return "one alone acts";
  const isVerb = clause.reading.pos === "verb" || isCircumstance(input, clause);
  if (give.finite !== undefined && give.finite !== isVerb)
    return isVerb ? "only the noun of action says so" : "a noun of action does not say so";
  if (give.near && !sentenceHolds(input, clause, give.near)) return `no word of ${give.near} in the sentence`;
  if (
    (give.code === "ASSAULT" || give.code === "attacks") &&
    where.refs.every(({ id }) => input.reader.index.actors.get(id)?.type === "state") &&
    (isAim(input, clause, frame) ||
      isWarOfWords(input, clause) ||
      input.reader.classed(clause.token + 1, "verbal") !== null ||
      (frame.inWords?.includes(clause.reading.lemma) &&
        (isByPolitician(clause, slots) || mayBeWords(input, clause, slots))))
  )
    return "an attack in words";
  if (give.with && !withHolds(input, clause, give.with)) return `nothing of kind ${give.with} stands there`;
  return null;
}

/** "زار X القاهرة متعهدا بزيادة المساعدات": a participle that says what the subject does as he does another thing. */
function isCircumstance({ reader, article }: CoderInput, { token, reading }: Clause): boolean {
  return (
    article.language === "ar" &&
    reading.pos === "active" &&
    !reading.article &&
    reading.pre.length === 0 &&
    reader.norm(token).endsWith("ا")
  );
}

/** "أجرى X اتصالات", "واصل X هجومه": a verb that says no more than that it happens carries the noun, and its subject acts. */
function isCarried(input: CoderInput, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : input.clauses[clause.governor];
  const senses = governor?.senses ?? [];
  if (governor && isSpeechOnCall(input, clause, governor)) return true;
  return senses.some(({ id }) => CARRIERS.has(id)) && !senses.some(({ kind }) => kind === "speech");
}

/**
 * "أبلغ X نظيره في اتصال هاتفي": who speaks on a call has made it, where somebody is named or described to whom he
 * speaks; with a newspaper or with nobody it may be an interview.
 */
function isSpeechOnCall({ reader }: CoderInput, clause: Clause, governor: Clause): boolean {
  const { senses, reading, subject } = governor;
  if (reading.pos !== "verb" || !senses.some(({ kind }) => kind === "speech")) return false;
  if (!reader.classed(clause.token - 1, "during")) return false;
  const talksWith = clause.phrases.filter(({ prep }) => prep === "مع" || prep === "with");
  const told = talksWith.length > 0 ? talksWith : governor.phrases.filter(({ last }) => last <= clause.token);
  return told.some(({ first, last, mention }) => {
    const other = mention?.actor;
    if (other)
      return (
        !["outlet", "agency", "people", "described"].includes(other.type) &&
        !mention.adjective &&
        subject.every(({ sense }) => sense.id !== other.id)
      );
    for (let i = first; i < last; i++) if (reader.classed(i, "counterpart")) return true;
    return false;
  });
}

const CARRIERS: ReadonlySet<string> = new Set(["light", ...PHASES]);

/** `after:X`: somebody or a pronoun stands after the preposition, whether or not it is known who it is. */
function isTold({ reader }: CoderInput, clause: Clause, condition: string): boolean {
  const preposition = normaliseArabic(condition.slice("after:".length));
  return clause.phrases.some((phrase) => {
    const { prep, mention, first } = phrase;
    // "التمست منها تدخلا": written in one word, it may be read as a preposition of its own.
    if (prep !== preposition) return prep?.startsWith(preposition) === true && reader.norm(first) === prep;
    return mention !== null || isBarePronoun(reader, phrase);
  });
}

/**
 * `here:X`: up to the next finite verb, to what lies behind the act ("بعد كذا") and to where another takes over; a
 * participle beside the verb still says what the same one does ("أشاد X بدور Y، موجها إليه الشكر على وساطته").
 */
function isHere({ reader, clauses }: CoderInput, { token, sentence }: Clause, classes: string): boolean {
  const last = reader.sentences[sentence]?.last ?? token;
  for (let i = token; i < last; i++) {
    if (reader.classed(i, ...classes.split("|"))) return true;
    const isNext = i > token && clauses.some((each) => each.token === i && each.reading.pos === "verb");
    if (isNext || takesOver(reader, i) || reader.classed(i, "background")) return false;
  }
  return false;
}

function sentenceHolds({ reader }: CoderInput, { sentence }: Clause, classes: string): boolean {
  const { first, last } = reader.sentences[sentence] ?? { first: 0, last: 0 };
  for (let i = first; i < last; i++) if (reader.classed(i, ...classes.split("|"))) return true;
  return false;
}

/** "هجوم لاذع على حركة X" by a minister or on him, with no place but a state: politicians attack in words. */
function isByPolitician(clause: Clause, { S, O }: Slots): boolean {
  if (clause.reading.pos !== "masdar") return false;
  const isPolitician = ({ sense }: Filler) => sense.type === "person" && !sense.armed;
  return S.length > 0 ? S.every(isPolitician) : O.length > 0 && O.every(isPolitician);
}

/** "هاجم X دولة كذا": of a state or of somebody unarmed, with no place and no word of arms, it may be an attack in words. */
function mayBeWords(input: CoderInput, clause: Clause, { S, O }: Slots): boolean {
  if (clause.reading.pos === "masdar")
    return (
      S.length === 0 &&
      O.length > 0 &&
      O.every(({ sense }) => !sense.armed) &&
      !sentenceHolds(input, clause, "military|weapons|aircraft|troops|projectile|bomb|harm")
    );
  if (O.some(({ sense }) => sense.armed || sense.type === "described")) return false;
  // "هاجم محتجون سفارة X".
  if (O.some(({ mention }) => input.reader.classed(mention.first, "embassy-noun"))) return false;
  return !sentenceHolds(input, clause, "violence|weapons|military|aircraft|troops");
}

/** "يستهدف تأمين الدعم": with a noun of action behind it the verb says what for. */
function isAim({ reader }: CoderInput, clause: Clause, { aims }: Frame): boolean {
  const [first] = clause.phrases;
  return (
    clause.reading.pos === "verb" &&
    aims?.includes(clause.reading.lemma) === true &&
    first?.prep === null &&
    !first.mention &&
    reader.analyses[first.first]?.pos === "masdar"
  );
}

/** "هجوما على X قائلا إن": who attacks goes on to say what with; no place is attacked. */
function isWarOfWords(input: CoderInput, clause: Clause): boolean {
  if (clause.reading.pos !== "masdar") return false;
  const at = input.reader.isMark(clause.window.last) ? clause.window.last + 1 : clause.window.last;
  return input.clauses.some(
    (each) =>
      each.token > clause.token &&
      each.token <= at &&
      each.reading.pos === "active" &&
      !each.reading.article &&
      each.senses.some((sense) => sense.kind === "speech"),
  );
}

/** People who are only described hold no position, and nobody holds one toward them. */
export const isNamed = ({ sense }: Filler): boolean => sense.type !== "described";

/** Whether somebody is of a kind that a rule asks for. */
export function fits(filler: Filler, kind: string, input: CoderInput): boolean {
  const { sense } = filler;
  switch (kind) {
    case "armed":
      return sense.armed;
    case "armed-or-state":
      return sense.armed || sense.type === "state";
    case "person":
    case "state":
      return sense.type === kind;
    case "people":
      return sense.type === "described" || sense.type === "person" || sense.type === "people" || sense.armed;
    case "civilians":
      return ["described", "person", "people"].includes(sense.type) && !sense.armed;
    case "party-or-state":
      // An alliance or a body that many join is no client.
      return isNamed(filler) && !["people", "outlet", "agency", "body", "party"].includes(sense.type);
    case "belligerent":
      return sense.armed || isAtWar(filler, input);
    case "crowd":
      return ["described", "people", "party", "movement", "tribe", "body"].includes(sense.type);
    case "party":
      // Where force or arms go, a state that sides fight over is a place ("إلى ليبيا"), and the target is one of them.
      return (
        (sense.type !== "state" || isAtWar(filler, input) || !isDivided(sense.id, input.reader)) &&
        sense.type !== "people" &&
        sense.type !== "described" &&
        (filler.mention.kind === "actor" || sense.type === "state") &&
        sense.type !== "outlet"
      );
    case "body":
      return sense.type === "body";
    case "talker":
      // "محادثات فيينا": behind a noun of talks a capital is where they are held.
      return (
        fits(filler, "outsider", input) &&
        (filler.mention.kind !== "place" || filler.mention.adjective === true || filler.found === "governor")
      );
    case "outsider":
      return isNamed(filler) && sense.type !== "people" && sense.type !== "outlet" && sense.type !== "agency";
    default:
      return sense.type !== "outlet" && sense.type !== "agency";
  }
}

/** Whether the packs have rivals of a state itself on the article's day. */
function isAtWar({ sense }: Filler, { reader }: CoderInput): boolean {
  const rivals = reader.index.actors.get(sense.id)?.rivals ?? [];
  return rivals.some((rival) => holdsOn(rival, reader.article.publishedOn.edtf));
}

/** `unit:X` asks for the trigger's own word; `X-with` for a phrase after "with", `X-own` for a word with a pronoun; else any word of the class. */
function withHolds(input: CoderInput, clause: Clause, condition: string): boolean {
  if (condition.startsWith("unit:")) return clause.reading.lemma === normaliseArabic(condition.slice(5));
  // "استدعت X سفيرها": whose pronoun is on the word.
  if (condition.endsWith("-own")) {
    const wanted = condition.slice(0, -"-own".length);
    return clause.phrases.some(
      ({ prep, first, last, pronoun }) => prep === null && pronoun && inClass(input, first, last, wanted),
    );
  }
  if (condition.endsWith("-with")) {
    const wanted = condition.slice(0, -5);
    return clause.phrases.some(
      (phrase) =>
        (phrase.prep === "ب" || phrase.prep === "with") &&
        (inClass(input, phrase.first, phrase.last, wanted) ||
          (wanted === "fighters" &&
            phrase.mention?.actor?.armed === true &&
            phrase.mention.actor.type !== "described")),
    );
  }
  // What an English passive is said of stands before it.
  if (clause.passive && inClass(input, Math.min(clause.token, clause.window.first), clause.token, condition))
    return true;
  if (headOf(input, clause, condition)) return true;
  // What is sent or paid stands bare or after "with"; a word of the kind elsewhere is about somebody else.
  return clause.phrases.some(
    (phrase) =>
      (phrase.prep === null || phrase.prep === "ب" || phrase.prep === "with") &&
      inClass(input, phrase.first, phrase.last, condition),
  );
}
