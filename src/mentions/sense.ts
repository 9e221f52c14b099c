import type { Actor, ActorSense, DatedLink, Edtf, Via } from "../model/index.ts";
import type { NameIndex } from "./name-index.ts";

const ARMED = new Set(["force", "militia", "movement"]);

/** Types of bodies that people may be in or of ("مسلحون من X"); a state is where they are, and no more. */
export const HAS_PEOPLE: ReadonlySet<string> = new Set([
  "movement",
  "party",
  "militia",
  "force",
  "body",
  "agency",
  "tribe",
  "company",
  "group",
]);

/**
 * A pack's actor as a mention carries it, with the link to its patron.
 *
 * @param on publication date of the article; null where it is not known
 */
export function actorSense(actor: Actor, index: NameIndex, on: Edtf | null): ActorSense {
  const via = viaOf(actor, index, on);
  return {
    id: actor.id,
    labels: actor.labels,
    type: actor.type,
    // A company that a pack affiliates with a state and that fights is listed as one in the pack's type.
    armed: ARMED.has(actor.type) || (actor.type === "company" && actor.affiliations.length > 0),
    aliases: [...actor.names.ar, ...actor.names.en].map((alias) => alias.text),
    ...(via ? { via } : {}),
    ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
  };
}

/** The patron that an actor stands for at a time: by affiliation, else by office. */
function viaOf(actor: Actor, index: NameIndex, on: Edtf | null): Via | undefined {
  const affiliation = actor.affiliations.find((link) => holdsOn(link, on));
  const patron = affiliation && index.actors.get(affiliation.via);
  if (patron) return { id: patron.id, labels: patron.labels, basis: "affiliation" };
  const role = actor.roles.find((each) => holdsOn(each, on));
  const body = role && index.actors.get(role.of);
  if (body) return { id: body.id, labels: body.labels, basis: "office" };
  return undefined;
}

/** Whether a dated link holds on a day; a day or an end that is not known rules nothing out. */
export function holdsOn(link: DatedLink, on: Edtf | null): boolean {
  if (!on) return true;
  const plain = (edtf: Edtf) => edtf.replace(/[~?]/g, "");
  const begun = !link.from || on >= plain(link.from).slice(0, on.length);
  const ended = typeof link.to === "string" && on.slice(0, plain(link.to).length) > plain(link.to);
  return begun && !ended;
}
