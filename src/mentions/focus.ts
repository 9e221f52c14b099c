import type { NameIndex, NameTarget } from "./name-index.ts";

/** The states whose affairs an article tells: some names mean somebody only there. */
export interface Focus {
  /** Whether the article is about one of these states (ids). */
  isAbout(states: readonly string[]): boolean;
  /** 0 to 2: how far the article is about a state; 2 where the caller says so. */
  weight(state: string): number;
}

/** A state counts beside the one named most where it is named at least half as often. */
const SHARE_OF_THE_FIRST = 0.5;

/**
 * What an article is about, from the names in it that mean one thing only.
 *
 * @param named what each name that was found may stand for
 * @param given states that the caller knows the article to be about (ids)
 */
export function focusOf(
  named: readonly (readonly NameTarget[])[],
  index: NameIndex,
  given: readonly string[] = [],
): Focus {
  const counts = new Map<string, number>();
  for (const targets of named) {
    const states = targets.map((target) => statesOf(target, index));
    const first = states[0] ?? [];
    // A capital and its state, or two men of one country: the country is sure where the name is not.
    const sure = first.filter((id) => states.every((each) => each.includes(id)));
    for (const id of sure) if (index.aboutStates.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const weight = (state: string) => (given.includes(state) ? 2 : (counts.get(state) ?? 0) / most);
  return { weight, isAbout: (states) => states.some((state) => weight(state) >= SHARE_OF_THE_FIRST) };
}

/** An agency is at home somewhere, but what it reports is not about its home. */
function statesOf(target: NameTarget, index: NameIndex): readonly string[] {
  if (target.kind === "place") return [target.place.in];
  const { actor } = target;
  if (actor.type === "outlet" || actor.type === "agency") return [];
  return actor.type === "state" ? [actor.id] : index.statesOf(actor);
}
