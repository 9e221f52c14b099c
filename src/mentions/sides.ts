import type { Actor, ActorSense, Article } from "../model/index.ts";
import type { NameIndex } from "./name-index.ts";
import { actorSense, holdsOn } from "./sense.ts";

/** The packs, and the article whose day decides which links hold: people change sides. */
interface Told {
  readonly index: NameIndex;
  readonly article: Article;
}

/**
 * Everybody an actor stands with by the packs: itself, the leader of a force, the body of an office,
 * the patron of an affiliation, and so on upward.
 */
function sideOf(id: string, { index, article }: Told): ReadonlySet<string> {
  const on = article.publishedOn.edtf;
  const side = new Set<string>();
  const visit = (each: string) => {
    if (side.has(each)) return;
    side.add(each);
    const actor: Actor | undefined = index.actors.get(each);
    if (!actor) return;
    if (actor.forcesOf) visit(actor.forcesOf);
    for (const role of actor.roles) if (holdsOn(role, on)) visit(role.of);
    for (const link of actor.affiliations) if (holdsOn(link, on)) visit(link.via);
  };
  visit(id);
  return side;
}

/** Offices and affiliations that lead from a person to his state. */
const STEPS = 3;
/** Bodies of one state, and what sits in it: the state where no link leads on to it. */
const OF_A_STATE: ReadonlySet<string> = new Set(["government", "body"]);

/** The state that somebody stands for, by offices and affiliations of the packs; null where none is reached. */
export function stateOf({ id }: ActorSense, { index, article }: Told): ActorSense | null {
  const on = article.publishedOn.edtf;
  let at = id;
  for (let step = 0; step < STEPS; step++) {
    const actor = index.actors.get(at);
    if (!actor) return null;
    const sense = actorSense(actor, index, on);
    if (actor.type === "state") return sense;
    if (!sense.via) return OF_A_STATE.has(actor.type) ? countryOf(actor, index, on) : null;
    at = sense.via.id;
  }
  return null;
}

function countryOf({ countries }: Actor, index: NameIndex, on: string | null): ActorSense | null {
  const state = countries.length === 1 ? index.actors.get(countries[0] ?? "") : undefined;
  return state ? actorSense(state, index, on) : null;
}

/** Whether two actors stand on one side when the article comes out. */
export function sameSide(a: string, b: string, told: Told): boolean {
  const side = sideOf(a, told);
  return [...sideOf(b, told)].some((each) => side.has(each));
}

/** Whether a pack says that two actors, or those they stand with, are rivals. */
export function areRivals(a: string, b: string, told: Told): boolean {
  const left = sideOf(a, told);
  const right = sideOf(b, told);
  const says = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...from].some((id) => told.index.actors.get(id)?.rivals.some((rival) => to.has(rival.of)));
  return says(left, right) || says(right, left);
}

/**
 * Whether rivals fight over a state itself: where they do, what goes "to Libya" goes to one of them, and the state is only
 * the place.
 */
export function isDivided(state: string, { index, article }: Told): boolean {
  const on = article.publishedOn.edtf;
  const bears = ({ type }: Actor) => ["government", "force", "militia", "movement"].includes(type);
  for (const actor of index.actors.values()) {
    if (actor.rivals.length === 0 || !actor.countries.includes(state) || !bears(actor)) continue;
    const rival = actor.rivals.some(
      (link) => holdsOn(link, on) && index.actors.get(link.of)?.countries.includes(state),
    );
    if (rival) return true;
  }
  return false;
}
