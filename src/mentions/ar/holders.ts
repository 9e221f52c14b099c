import type { Actor, Mention } from "../../model/index.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { Draft } from "../draft.ts";
import type { NameIndex } from "../name-index.ts";
import { actorSense, holdsOn } from "../sense.ts";

/** The first word of a title, without its article: "الأمين العام" and "أمين عام" are one. */
const headOf = (title: string): string => normaliseArabic(title.split(" ")[0] ?? "").replace(/^ال/, "");

/** Who held an office on the article's day, where the packs know exactly one, with the day it began. */
export function holderOf(draft: Draft, body: string, title: string): Actor | null {
  const on = draft.article.publishedOn.edtf;
  const all = draft.index.holdersOf.get(body) ?? [];
  const called = all.flatMap(({ actor, role }) =>
    headOf(role.title.ar) === headOf(title) ? [{ actor, role }] : [],
  );
  if (on === null) return null;
  const now = called.filter(({ role }) => holdsOn(role, on));
  const dated = now.filter(({ role }) => role.from !== undefined);
  const people = new Set((dated.length > 0 ? dated : now).map(({ actor }) => actor));
  return people.size === 1 ? ([...people][0] as Actor) : null;
}

const families = new WeakMap<NameIndex, ReadonlyMap<string, readonly Actor[]>>();

/** People with an office, by the last word of their names. */
function familiesOf(index: NameIndex): ReadonlyMap<string, readonly Actor[]> {
  const known = families.get(index);
  if (known) return known;
  const made = new Map<string, Actor[]>();
  for (const actor of index.actors.values()) {
    if (actor.type !== "person" || actor.roles.length === 0) continue;
    const label = actor.names.ar[0]?.text.split(" ") ?? [];
    const family = normaliseArabic(label.at(-1) ?? "");
    if (label.length > 1) made.set(family, [...(made.get(family) ?? []), actor]);
  }
  families.set(index, made);
  return made;
}

/**
 * "الرئيس هادي" in an article that never names him in full: the one person of that family name who held such an office
 * on its day, of a state that the article names.
 */
export function holderCalled(draft: Draft, title: string, at: number): Mention["actor"] {
  const on = draft.article.publishedOn.edtf;
  const token = draft.tokens[at];
  if (on === null || token?.kind !== "word" || draft.at(at)) return null;
  const named = new Set(draft.mentions.flatMap(({ actor, place }) => [actor?.id, place?.id]));
  const held = (familiesOf(draft.index).get(token.norm) ?? []).filter(
    (actor) =>
      draft.index.statesOf(actor).some((state) => named.has(state)) &&
      actor.roles.some(
        (role) => role.from !== undefined && holdsOn(role, on) && headOf(role.title.ar) === headOf(title),
      ),
  );
  const [only] = held;
  return only && held.length === 1 ? actorSense(only, draft.index, on) : null;
}
