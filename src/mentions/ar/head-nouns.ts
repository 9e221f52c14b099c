import type { Actor, ActorSense, Mention } from "../../model/index.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { Draft } from "../draft.ts";
import { withoutProclitics } from "./short-names.ts";

/**
 * "الحركة" after "حركة الشباب", "الجماعة" of those whom a pack also calls "جماعة ...": a definite noun alone is the actor
 * named before that bears it as the head of a name. Open, with both as candidates, where two do.
 */
export function joinHeadNouns(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const head = headAt(draft, i);
    if (!head) continue;
    const all = bearersBefore(draft, i, head.noun);
    // "الحزب" after "حزب الله" and "القوات اللبنانية": whom the article itself calls so goes before whom packs call so.
    const called = all.filter(({ first }) => beginsWith(draft.tokens[first]?.norm ?? "", head.noun));
    const isOfStates = all.some(({ actor }) => actor?.type === "state");
    const bearers = called.length > 0 && !isOfStates ? called : all;
    const last = bearers.at(-1);
    if (!last?.actor) continue;
    const isOnly = bearers.every(({ actor }) => actor?.id === last.actor?.id);
    draft.put({
      ...draft.blank(i, i + 1, head.pre),
      actor: isOnly ? last.actor : null,
      candidates: isOnly ? [] : distinct(bearers.flatMap(({ actor }) => actor ?? [])),
      gender: draft.text.analyses[i]?.gender ?? "?",
      number: "s",
    });
  }
}

/** A definite noun for a body, alone: no adjective or genitive goes on with it. */
function headAt(draft: Draft, i: number): { noun: string; pre: readonly string[] } | null {
  const there = draft.at(i);
  if (there?.actor || (there && there.candidates.length === 0)) return null;
  const noun = draft.classed(i, "body-head");
  if (!noun?.article || noun.suffix || noun.number === "p") return null;
  const behind = draft.tokens[i + 1];
  // "الحركة التي", "الجماعة الخميس": neither goes on with the noun.
  const isAnother = draft.classed(i + 1, "relative", "weekday", "preposition") !== null;
  const isContinued =
    draft.at(i + 1)?.first === i + 1
      ? draft.at(i + 1)?.adjective === true || draft.at(i + 1)?.pre.length === 0
      : /^(?:ال|لل)/.test(behind?.norm ?? "") && !isAnother && draft.text.analyses[i + 1]?.pos !== "verb";
  const isInAName = behind?.kind === "mark" && /^["«“]$/.test(behind.text) && isShortlyQuoted(draft, i + 2);
  // "«الجمهورية» المزعومة": alone between marks it is somebody's word for another.
  const isMarkedOff = /^["»”]$/.test(behind?.text ?? "") && /^["«“]$/.test(draft.tokens[i - 1]?.text ?? "");
  return isContinued || isInAName || isMarkedOff ? null : { noun: noun.stem, pre: noun.pre };
}

/** "حركة «الشباب»": a few words between marks are a name, more of them what somebody says. */
function isShortlyQuoted(draft: Draft, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (/^["»”]$/.test(draft.tokens[i]?.text ?? "")) return true;
  return false;
}

/** Mentions before a token of actors that bear the noun, the nearest last. */
function bearersBefore(draft: Draft, i: number, noun: string): Mention[] {
  return draft.mentions.filter(
    (mention) =>
      mention.last <= i &&
      mention.actor !== null &&
      !mention.adjective &&
      mention.actor.type !== "person" &&
      (beginsWith(draft.tokens[mention.first]?.norm ?? "", noun) || isCalled(draft, mention.actor, noun)),
  );
}

const beginsWith = (written: string, noun: string): boolean =>
  withoutProclitics(written).some(({ word }) => word === noun || word === `ال${noun}`);

function isCalled(draft: Draft, { id }: ActorSense, noun: string): boolean {
  const actor = draft.index.actors.get(id);
  return actor !== undefined && headsOf(actor).has(noun);
}

const heads = new WeakMap<Actor, ReadonlySet<string>>();

/** The nouns with which the names of an actor begin, those of one word and loaded ones left out. */
function headsOf(actor: Actor): ReadonlySet<string> {
  const known = heads.get(actor);
  if (known) return known;
  const made = new Set(
    actor.names.ar
      .filter(({ text, loaded }) => !loaded && text.includes(" "))
      .map(({ text }) => normaliseArabic(text.split(" ")[0] ?? "").replace(/^ال/, "")),
  );
  heads.set(actor, made);
  return made;
}

function distinct(senses: readonly ActorSense[]): ActorSense[] {
  return senses.filter((sense, i) => senses.findIndex(({ id }) => id === sense.id) === i);
}
