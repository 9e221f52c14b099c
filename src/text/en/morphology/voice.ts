import type { Analysis, Pos } from "../../analysis.ts";
import { BEFORE_NOUN, NOMINAL } from "./context.ts";
import { verbFormsOf } from "./verb-forms.ts";

const SUBJECT: ReadonlySet<Pos> = new Set(["NOUN", "PROPN", "PRON"]);

/** What governs a verb: an auxiliary by kind, or one that may be "is" as well as "has" ("he's", "she'd"). */
type Governor = "be" | "have" | "modal" | "open";
const JOINED: Readonly<Record<string, Governor>> = {
  "'re": "be",
  "'m": "be",
  "'ve": "have",
  "'ll": "modal",
  "'s": "open",
  "'d": "open",
};

/** Voice and, where past and present are written alike, aspect, from the words around a verb. */
export function inPlace(readings: readonly Analysis[], i: number): Analysis {
  const own = readings[i] as Analysis;
  if (own.pos !== "VERB") return own;
  const governor = governorOf(readings, i);
  const aspect = own.aspect ?? aspectAfter(governor, readings[i - 1]);
  if (own.voice !== null || aspect === "imperfect") return { ...own, aspect, voice: "active" };
  return { ...own, aspect, voice: voiceOf(readings, i, governor) };
}

function aspectAfter(governor: Governor | null, before: Analysis | undefined): Analysis["aspect"] {
  if (before?.lemma === "to" && before.pos === "PART") return "imperfect";
  if (governor === "be" || governor === "have") return "perfect";
  return governor === "modal" ? "imperfect" : null;
}

/** The auxiliary before a verb, adverbs and "not" between them. */
function governorOf(readings: readonly Analysis[], i: number): Governor | null {
  for (let k = i - 1; k >= 0; k--) {
    const { pos, lemma, enclitic } = readings[k] as Analysis;
    if (pos === "AUX") return lemma === "be" || lemma === "have" ? lemma : "modal";
    if (enclitic?.role === "auxiliary") return JOINED[enclitic.surface] ?? null;
    if (pos !== "ADV" && lemma !== "not") return null;
  }
  return null;
}

function voiceOf(readings: readonly Analysis[], i: number, governor: Governor | null): Analysis["voice"] {
  if (governor === "be") return "passive";
  if (governor === "open") return null;
  if (governor !== null) return "active";
  const own = readings[i] as Analysis;
  const before = readings[i - 1];
  if (hasAgent(readings, i) || before?.lemma === "-") return "passive";
  if (INTRANSITIVE.test(own.stem)) return null;
  if (isBareParticiple(own)) return "passive";
  const isSubject = before !== undefined && SUBJECT.has(before.pos) && !isOwner(before);
  const after = readings[i + 1]?.pos;
  if (after !== undefined && before !== undefined && NOMINAL.has(after) && !isTime(readings, i)) {
    if (NAMING.test(own.stem)) return null;
    if (isSubject || after === "DET" || after === "PRON") return "active";
    return BEFORE_NOUN.has(before.pos) || isOwner(before) || before.pos === "ADP" ? "passive" : null;
  }
  return isSubject && isOnlyVerb(readings, i) ? "active" : null;
}

/** "by" names who acts, but for a time or a means. */
function hasAgent(readings: readonly Analysis[], i: number): boolean {
  const next = readings[i + 2];
  return readings[i + 1]?.lemma === "by" && next?.pos !== "NUM" && !NO_AGENT.test(next?.lemmaFolded ?? "");
}

/** Whether the noun phrase behind a verb says when ("the ship seized last week"), not what. */
function isTime(readings: readonly Analysis[], i: number): boolean {
  const head = readings.slice(i + 1, i + 4).find(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return TIME.test(head?.lemmaFolded ?? "");
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:yester|to)?day|tomorrow|tonight|night|morning|evening|week|weekend|month|year|hour|minute)$/;
const NO_AGENT = new RegExp(
  `${TIME.source}|^(?:dawn|noon|dusk|midnight|then|now|phone|force|sea|air|land|road|mistake|hand|ship|plane)$`,
);
/** "a man called ..." has a name behind it, not an object. */
const NAMING = /^(?:called|named|dubbed|titled|nicknamed|codenamed)$/;
/** Participles of verbs without an object: "the fallen regime" was felled by nobody. */
const INTRANSITIVE = /^(?:fallen|risen|gone|come|become|grown|died|lapsed|arisen)$/;

/** "taken" needs "have" to be active; "took" and "seized" do not. */
function isBareParticiple({ stem, lemma }: Analysis): boolean {
  return verbFormsOf(stem).some((each) => each.lemma === lemma && each.form === "participle");
}

/** "his", "Cairo's". */
function isOwner({ cases, enclitic }: Analysis): boolean {
  return (cases.length === 1 && cases[0] === "genitive") || enclitic?.role === "possessive";
}

/** A sentence has a finite verb; where only one word can be it, it is. */
function isOnlyVerb(readings: readonly Analysis[], i: number): boolean {
  return readings.every((each, k) => {
    if (k === i || (each.pos !== "VERB" && each.pos !== "AUX")) return true;
    return readings[k - 1]?.lemma === "to" || (each.pos === "VERB" && each.stem.endsWith("ing"));
  });
}
