import { foldText, type Labels, type OriginKind, type Voice } from "../model/index.ts";
import { type Assertion, isWeak, type Reading, timeOf } from "./assertions.ts";
import type { Named } from "./holders.ts";

/** One voice that stands behind one coding, before copies are folded. */
export interface StandingVoice {
  /** Voices with the same key are one origin. */
  readonly key: string;
  readonly kind: OriginKind;
  readonly labels: Labels;
  readonly named: boolean;
  readonly party: boolean;
  readonly articleId: string;
  /** What it says. */
  readonly assertion: Assertion;
  /** The article's own voice or its outlet's: it gives way where the article attributes the claim. */
  readonly publishing: boolean;
  /** The passage that the claim was read in, where other articles quote it too. */
  readonly passage: string | null;
}

/** A voice before it is known what else its words stand in. */
type BareVoice = Omit<StandingVoice, "passage" | "assertion">;

/** Codes that are the holder's words only where these are quoted; else somebody read them so. */
const WORDS_WHERE_QUOTED: ReadonlySet<string> = new Set(["hints"]);

const AUTHOR: Labels = { ar: "صوت الكاتب", en: "the author" };
const NAMELESS: Readonly<Record<string, Labels>> = {
  unnamed: { ar: "صوت غير مسمّى", en: "an unnamed voice" },
  social: { ar: "مواقع التواصل", en: "social media" },
  document: { ar: "وثيقة", en: "a document" },
};

/**
 * The voices that stand behind a coding. An outlet relays, so the origin is the first voice inside it that is no
 * outlet; where an actor reports another's words, the origin is the actor known to have spoken. A nameless voice is
 * always shown, and the outlet that reports a fact on its word vouches for it.
 */
export function voicesBehind(assertion: Assertion, reading: Reading): readonly StandingVoice[] {
  // A claim asks for its own voices and for those of each part of it.
  const known = behind.get(assertion) ?? readVoices(assertion, reading);
  behind.set(assertion, known);
  return known;
}

/** An assertion is made for one reading, so that its voices are too. */
const behind = new WeakMap<Assertion, readonly StandingVoice[]>();

function readVoices(assertion: Assertion, reading: Reading): StandingVoice[] {
  const passage = reading.copies.passageOf(assertion.coding);
  const cluster = reading.copies.clusterOf(assertion.article.id);
  return bareVoices(assertion, cluster, reading).map((voice) => ({ ...voice, passage, assertion }));
}

/** @param cluster Id of the copies that the coding's article belongs to. */
function bareVoices(assertion: Assertion, cluster: string, reading: Reading): BareVoice[] {
  const { chain } = assertion.coding;
  const inner = chain.findIndex((voice) => voice.kind !== "outlet");
  const relay = inner === -1 ? chain[chain.length - 1] : chain[inner - 1];
  const voice = inner === -1 ? undefined : chain[inner];
  if (voice?.kind === "actor") return [actorVoice(assertion, voice, reading)];
  if (voice) return [nameless(assertion, voice, cluster), ...voucher(assertion, voice, relay)];
  return [relay ? citedOutlet(assertion, relay) : ownVoice(assertion, cluster)];
}

/** Whether the holder itself speaks in the coding. */
export function isHoldersOwn(assertion: Assertion, reading: Reading): boolean {
  return voicesBehind(assertion, reading).some((voice) => voice.key.startsWith("own:"));
}

function actorVoice(assertion: Assertion, voice: Voice, reading: Reading): BareVoice {
  const on = timeOf(assertion.coding, assertion.article);
  const speaker: Named = {
    id: voice.id ?? `name:${foldText(voice.name)}`,
    labels: labelsOf(voice),
    ...(voice.via ? { via: voice.via } : {}),
  };
  const patron = reading.sides.carry(speaker, on);
  const isOwn = patron.path.includes(assertion.holder.id) || patron.id === assertion.holder.id;
  const isReadInto = WORDS_WHERE_QUOTED.has(assertion.code) && assertion.coding.voice !== "quoted";
  return {
    key: isOwn ? `own:${assertion.holder.id}` : `actor:${patron.id}`,
    kind: isOwn && !isReadInto ? "own" : "actor",
    labels: speaker.labels,
    named: !isWeak(assertion) && (voice.id !== undefined || voice.name !== ""),
    party: reading.sides.sideOf(speaker, on) !== "outsider",
    articleId: assertion.article.id,
    publishing: false,
  };
}

function citedOutlet(assertion: Assertion, outlet: Voice): BareVoice {
  return {
    ...outletVoice(assertion, outlet.id, labelsOf(outlet)),
    named: !isWeak(assertion),
    publishing: false,
  };
}

/** The article's own voice: its outlet's where that is known and the claim is one that an outlet can vouch for. */
function ownVoice(assertion: Assertion, cluster: string): BareVoice {
  const { outlet } = assertion.article;
  if (outlet && canPublish(assertion)) return outletVoice(assertion, outlet.id, outlet.labels);
  return {
    key: `author:${cluster}`,
    kind: "author",
    labels: AUTHOR,
    named: false,
    party: false,
    articleId: assertion.article.id,
    publishing: true,
  };
}

/** The outlet that reports an act on a nameless voice's word: cited, or publishing. */
function voucher(assertion: Assertion, voice: Voice, relay: Voice | undefined): BareVoice[] {
  if (isWeak(assertion) || assertion.kind === "reading" || voice.kind === "social") return [];
  if (relay) return [citedOutlet(assertion, relay)];
  const { outlet } = assertion.article;
  return outlet && canPublish(assertion) ? [outletVoice(assertion, outlet.id, outlet.labels)] : [];
}

const canPublish = (assertion: Assertion) => assertion.kind === "act" && !isWeak(assertion);

function outletVoice(assertion: Assertion, id: string | undefined, labels: Labels): BareVoice {
  return {
    key: `outlet:${id ?? foldText(labels.ar || labels.en)}`,
    kind: "outlet",
    labels,
    named: true,
    party: false,
    articleId: assertion.article.id,
    publishing: true,
  };
}

function nameless(assertion: Assertion, voice: Voice, cluster: string): BareVoice {
  const kind = voice.kind as "unnamed" | "social" | "document";
  // Two articles' "sources" may be different people; one document is one wherever it is cited.
  const scope = kind === "document" && (voice.id || voice.name) ? "" : `${cluster}:`;
  return {
    key: `${kind}:${scope}${voice.id ?? foldText(voice.name)}`,
    kind,
    labels: voice.labels ?? { ar: voice.name || (NAMELESS[kind]?.ar ?? ""), en: NAMELESS[kind]?.en ?? "" },
    named: false,
    party: false,
    articleId: assertion.article.id,
    publishing: false,
  };
}

function labelsOf(voice: Voice): Labels {
  return voice.labels ?? { ar: voice.name, en: voice.name };
}
