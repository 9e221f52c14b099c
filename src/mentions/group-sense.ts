import type { ActorSense, Mention, Reading } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { actorSense } from "./sense.ts";

/**
 * Who "X's forces", "Russian mercenaries" are: X himself where X bears arms, the force that a pack declares
 * as X's, else a group named after X, which stands for X by affiliation or, for fighters described by a
 * nation only, by nationality.
 *
 * @param at token of the group noun
 */
export function groupSense(
  draft: Draft,
  at: number,
  noun: Reading,
  owner: ActorSense,
  mention: Mention,
): ActorSense {
  if (owner.armed) return owner;
  const force = draft.index.forcesOf.get(owner.id);
  if (force) return actorSense(force, draft.index, draft.article.publishedOn.edtf);
  const mercenary = draft.classed(at, "mercenary") !== null;
  const kind = mercenary ? "mercenaries" : kindOf(noun);
  const state = draft.index.actors.get(owner.id);
  const english = state?.nisba?.en[0] ?? owner.labels.en;
  const nationality = kind === "mercenaries" || kind === "fighters";
  return {
    id: `${owner.id}-${kind}`,
    labels: { ar: draft.article.text.slice(mention.name.start, mention.name.end), en: `${english} ${kind}` },
    type: "group",
    armed: true,
    via: { id: owner.id, labels: owner.labels, basis: nationality ? "nationality" : "affiliation" },
  };
}

function kindOf(noun: Reading): string {
  const senses = noun.senses.map((sense) => sense.id);
  if (senses.includes("group-fighters")) return "fighters";
  return senses.includes("group-soldiers") ? "soldiers" : "forces";
}

/**
 * "المرتزقة الروس" after "مرتزقة فاغنر الروس" are the same people: fighters described by a nation only are
 * the one body of fighters of that nation that the article names, where it names just one.
 */
export function nameByDescription(draft: Draft): void {
  const named = new Map<string, ActorSense[]>();
  for (const mention of draft.mentions) {
    const sense = mention.actor;
    if (!sense?.via || !sense.armed || sense.via.basis !== "affiliation" || sense.type === "group") continue;
    if (!draft.classed(mention.first, "group-fighters") && sense.type !== "company") continue;
    const list = named.get(sense.via.id) ?? [];
    if (!list.some((each) => each.id === sense.id)) list.push(sense);
    named.set(sense.via.id, list);
  }
  for (const mention of draft.mentions) {
    if (mention.actor?.type !== "group" || mention.actor.via?.basis !== "nationality") continue;
    const candidates = named.get(mention.actor.via.id) ?? [];
    if (candidates.length === 1 && candidates[0]) draft.swap(mention, { ...mention, actor: candidates[0] });
  }
}
