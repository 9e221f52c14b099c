import type { ActorSense, Mention } from "../../model/index.ts";
import { hasArticle } from "../../text/ar/article.ts";
import type { Draft } from "../draft.ts";
import { actorSense, holdsOn } from "../sense.ts";

/** "الحكومة الإثيوبية", "الرئاسة الأميركية": a government noun with a state's adjective or name is that state. */
export function joinGovernments(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "government-noun");
    // "سفارتي X": the dual before its genitive is written as a noun with "my".
    if (!noun || draft.at(i) || (noun.suffix && noun.suffix !== "ي")) continue;
    const next = draft.startingAt(i + 1) ?? ruledIn(draft, i);
    if (!next?.actor || next.pre.length > 0 || next.voiceKind !== null) continue;
    const actor = next.adjective || next.actor.type === "state" ? next.actor : ruledBy(draft, i, next);
    if (!actor) continue;
    // "إلى جانب الحوثيين": without its article the noun is half a preposition, and they stay many.
    const beside = !noun.article && draft.classed(i, "preposition") !== null;
    draft.put({
      ...draft.blank(i, next.last, noun.pre),
      actor,
      gender: beside ? next.gender : noun.gender,
      number: beside ? next.number : "s",
    });
    i = next.last - 1;
  }
}

/** "مكتب رئيس الوزراء X", "مكتب X": what an office says or does its holder does. */
export function joinOffices(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "office-noun");
    const next = draft.startingAt(i + 1);
    // "مدير مكتب الرئيس X": another holds that office.
    if (!noun || noun.article || noun.suffix || draft.at(i) || draft.classed(i - 1, "title")) continue;
    if (next?.actor?.type !== "person" || next.adjective || next.pre.length > 0 || next.first !== i + 1)
      continue;
    draft.put({
      ...draft.blank(i, next.last, noun.pre),
      actor: next.actor,
      gender: "m",
      number: "s",
    });
  }
}

/**
 * "إدارة الرئيس X": the state or government that somebody heads at the time; "إدارة X للأزمة" is how he handles
 * something.
 */
function ruledBy(draft: Draft, i: number, { actor, last }: Mention): ActorSense | null {
  const noun = draft.classed(i, "administration");
  if (!noun || noun.article || actor?.type !== "person") return null;
  if (actor.via?.basis !== "office" || isHandled(draft, last)) return null;
  const headed = draft.index.actors.get(actor.via.id);
  if (headed?.type !== "state" && headed?.type !== "government") return null;
  return actorSense(headed, draft.index, draft.article.publishedOn.edtf);
}

/** "للأزمة", "لملف كذا": what somebody handles stands behind ل; not so "لم", "لتدعم" and the agency to which he speaks. */
function isHandled(draft: Draft, i: number): boolean {
  const mention = draft.at(i);
  if (mention) return mention.pre.includes("ل") && mention.voiceKind === null;
  const word = draft.text.analyses[i] ?? draft.readings[i]?.[0];
  return word?.pre.includes("ل") === true && word.pos !== "verb" && word.pos !== "function";
}

/** "السلطات في X", "الحكومة في X": the state that they rule; "حكومة في X" is any government there, and not that state. */
function ruledIn(draft: Draft, i: number): Mention | null {
  if (!draft.classed(i, "rules-a-state")?.article || draft.tokens[i + 1]?.norm !== "في") return null;
  const state = draft.startingAt(i + 2);
  return state?.actor?.type === "state" && !state.adjective ? state : null;
}

/** "داعميه", "أكبر حلفاء X": those who back somebody, filled by the names that stand with it. */
export function findBackers(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "backer", "backer-of");
    if (!noun || draft.at(i)) continue;
    const next = draft.startingAt(i + 1);
    const backed =
      !noun.suffix && next && next.first === i + 1 && next.pre.length === 0 && next.actor && !next.adjective
        ? next
        : backedWithL(draft, i);
    // "مساندة X" is the noun of action as well.
    if (!backed?.pre.includes("ل") && !draft.classed(i, "backer")) continue;
    if (!noun.suffix && !backed) continue;
    if (noun.number === "s" && !backed) continue;
    const first = draft.classed(i - 1, "quantity") && !draft.at(i - 1) ? i - 1 : i;
    const mention: Mention = {
      ...draft.blank(first, i + 1, first === i ? noun.pre : []),
      gender: "m",
      number: noun.number === "s" ? "s" : "p",
      owner: noun.suffix,
      group: "backers",
    };
    draft.put(mention);
  }
}

/** "الحليف التقليدي لـX", "الداعمة لـX": whom a definite noun, or its adjective, names with ل. */
function backedWithL(draft: Draft, i: number): Mention | null {
  if (!draft.classed(i, "backer", "backer-of")?.article) return null;
  for (const at of [i + 1, i + 2]) {
    const next = draft.startingAt(at);
    if (next?.first === at) return next.pre.includes("ل") && next.actor && !next.adjective ? next : null;
    if (!hasArticle(draft.text, at)) return null;
  }
  return null;
}

/** Notes whom each "X's backers" backs: last of all, since it is kept by place in the list. */
export function linkBackers(draft: Draft): void {
  draft.mentions.forEach((mention, k) => {
    if (mention.group === "backers" && mention.owner === null)
      draft.swap(mention, { ...mention, backs: k + 1 });
  });
}

/** "عدة دول": a group that the same sentence may fill with names. */
export function findGenericGroups(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "generic-group");
    if (noun?.number !== "p" || noun.suffix || draft.at(i)) continue;
    const first = draft.classed(i - 1, "quantity") && !draft.at(i - 1) ? i - 1 : i;
    draft.put({
      ...draft.blank(first, i + 1, first === i ? noun.pre : []),
      gender: "f",
      number: "s",
      group: "members",
    });
  }
}

/** A nation's adjective coordinated with a state's name stands for the state ("مصري وروسيا"). */
export function adjectivesAmongStates(draft: Draft): void {
  draft.mentions.forEach((mention, k) => {
    const next = draft.mentions[k + 1];
    const paired =
      next &&
      next.first === mention.last &&
      next.pre.includes("و") &&
      next.actor?.type === "state" &&
      !next.adjective;
    const headed = draft.mentions[k - 1]?.last === mention.first;
    if (mention.adjective && mention.number === "s" && paired && headed && mention.actor) {
      draft.swap(mention, { ...mention, adjective: false });
    }
  });
}

/** "الروس" as a noun is the nation; after a noun of the same definiteness it is that noun's adjective. */
export function nationsAsActors(draft: Draft): void {
  for (const mention of draft.mentions) {
    if (!mention.adjective || mention.number !== "p" || !mention.actor) continue;
    const at = mention.first - 1;
    const before = draft.tokens[at];
    const noun =
      before?.kind === "word" &&
      !draft.isVerb(at) &&
      !draft.classed(at, "preposition", "complementizer", "subordinator", "background", "quantity");
    const describes =
      noun &&
      mention.pre.length === 0 &&
      hasArticle(draft.text, at) === hasArticle(draft.text, mention.first);
    if (!describes) draft.swap(mention, { ...mention, adjective: false });
  }
}

/** "بلاده": the country of somebody the pronoun names. */
export function findHomelands(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "homeland");
    if (!noun?.suffix || draft.at(i)) continue;
    // "قصفت طائرات بلاده": what its forces do the country does.
    const forces =
      noun.pre.length === 0 && !draft.at(i - 1) ? draft.classed(i - 1, "troops", "aircraft") : null;
    const isForces = forces !== null && !forces.article && !forces.suffix;
    draft.put({
      ...draft.blank(isForces ? i - 1 : i, i + 1, isForces ? forces.pre : noun.pre),
      gender: isForces ? forces.gender : "f",
      number: "s",
      owner: noun.suffix,
      title: "homeland",
    });
  }
}

const BODIES: ReadonlySet<string> = new Set(["company", "militia", "movement", "force", "party", "body"]);
const LED: ReadonlySet<string> = new Set(["militia", "movement", "party"]);

/** "جماعة X" of a person: the one group or party that a pack says X leads at the time. */
function bodyLedBy({ index, article }: Draft, { id, type }: ActorSense): ActorSense | null {
  const on = article.publishedOn.edtf;
  const person = type === "person" ? index.actors.get(id) : undefined;
  const led = (person?.roles ?? [])
    .filter((role) => holdsOn(role, on))
    .flatMap((role) => index.actors.get(role.of) ?? [])
    .filter(({ type }) => LED.has(type));
  const [body] = led;
  return body && led.length === 1 ? actorSense(body, index, on) : null;
}

/** "شركة «X»", "مجموعة X", "جماعة X": the kind of body and its name, or its leader's, are one. */
export function joinBodies(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "body-noun");
    if (!noun || noun.suffix || draft.at(i) || noun.number === "p") continue;
    const next = draft.startingAt(i + 1);
    if (!next?.actor || next.adjective || next.pre.length > 0 || next.voiceKind !== null) continue;
    const led = BODIES.has(next.actor.type) || noun.article ? null : bodyLedBy(draft, next.actor);
    if (!led && !BODIES.has(next.actor.type)) continue;
    const whole = draft.blank(i, draft.endOf(next), noun.pre);
    draft.put({
      ...whole,
      actor: led ?? next.actor,
      candidates: next.candidates,
      gender: "f",
      number: "s",
      name: led ? whole.name : next.name,
    });
  }
}
