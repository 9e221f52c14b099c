import type { Actor } from "../model/index.ts";
import type { NameIndex } from "./name-index.ts";

/**
 * Everybody an actor stands with by the packs: itself, the leader of a force, the body of an office,
 * the patron of an affiliation, and so on upward.
 */
function sideOf(id: string, index: NameIndex): ReadonlySet<string> {
  const side = new Set<string>();
  const visit = (each: string) => {
    if (side.has(each)) return;
    side.add(each);
    const actor: Actor | undefined = index.actors.get(each);
    if (!actor) return;
    if (actor.forcesOf) visit(actor.forcesOf);
    for (const role of actor.roles) visit(role.of);
    for (const link of actor.affiliations) visit(link.via);
  };
  visit(id);
  return side;
}

/** Whether two actors stand on one side. */
export function sameSide(a: string, b: string, index: NameIndex): boolean {
  const side = sideOf(a, index);
  return [...sideOf(b, index)].some((each) => side.has(each));
}

/** Whether a pack says that two actors, or those they stand with, are rivals. */
export function areRivals(a: string, b: string, index: NameIndex): boolean {
  const left = sideOf(a, index);
  const right = sideOf(b, index);
  const says = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...from].some((id) => index.actors.get(id)?.rivals.some((rival) => to.has(rival.of)));
  return says(left, right) || says(right, left);
}
