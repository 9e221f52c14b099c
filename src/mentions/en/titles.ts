import type { Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { actorSense, holdsOn } from "../sense.ts";

/** An office phrase rarely runs longer: "the Emirati minister of state for foreign affairs, N. N.". */
const LONGEST = 10;

/** "UAE Minister of State Anwar Gargash": the office, its body and the name become one mention. */
export function joinTitles(draft: Draft): void {
  for (const person of [...draft.mentions]) {
    if (person.actor?.type !== "person" || !draft.mentions.includes(person)) continue;
    const { first, title } = officeBefore(draft, person.first);
    if (title === null) continue;
    draft.put({ ...person, ...extent(draft, first, person), title });
  }
  for (let i = 0; i < draft.tokens.length; i++) {
    if (draft.at(i)) continue;
    const made = unnamedOffice(draft, i) ?? shortTitle(draft, i);
    if (!made) continue;
    draft.put(made);
    i = made.last - 1;
  }
}

function extent(draft: Draft, first: number, person: Mention): Pick<Mention, "start" | "first" | "name"> {
  const { start } = draft.blank(first, person.last);
  return { start, first, name: { start, end: person.name.end } };
}

/** The words of office right before a name, leftwards; without a title among them there are none. */
function officeBefore(draft: Draft, from: number): { first: number; title: string | null } {
  let title: string | null = null;
  let first = from;
  let at = from - 1;
  // "President Tayyip" + a surname: a given name that no pack knows.
  if (
    !draft.at(at) &&
    /^\p{Lu}\p{Ll}/u.test(draft.tokens[at]?.text ?? "") &&
    (draft.readings[at]?.length ?? 0) === 0 &&
    draft.classed(at - 1, "title")
  )
    at--;
  while (at >= 0 && from - at <= LONGEST) {
    const mention = draft.at(at);
    if (mention) {
      if (title === null || mention.actor?.type === "person" || mention.voiceKind || mention.kind === "time")
        break;
      at = mention.first - 1;
      first = mention.first;
      if (!mention.adjective) break;
      continue;
    }
    const noun = draft.classed(at, "title");
    if (noun) {
      title = title ?? noun.lemma;
      first = at;
    } else if (draft.tokens[at]?.text === "." && draft.classed(at - 1, "title")) {
      at--;
      continue;
    } else if (title !== null && tiesOffice(draft, at)) {
      first = at;
    } else if (
      !draft.classed(at, "title-part", "government-noun", "direction-adverb", "group-modifier") ||
      draft.tokens[at]?.norm === "and"
    )
      break;
    else if (
      title !== null &&
      draft.tokens[at]?.norm !== "of" &&
      draft.tokens[at]?.norm !== "the" &&
      draft.tokens[at]?.norm !== "for"
    )
      first = at;
    else if (
      title === null &&
      !/^(of|state|for|foreign|affairs|interior|defence|defense|security|the)$/.test(
        draft.tokens[at]?.norm ?? "",
      )
    )
      break;
    at--;
  }
  return { first, title };
}

/** "Secretary-General", "commander-in-chief": a hyphen inside an office, or the short word between two of them. */
function tiesOffice({ tokens }: Draft, at: number): boolean {
  const ties = (i: number) =>
    tokens[i]?.text === "-" &&
    tokens[i]?.start === tokens[i - 1]?.end &&
    tokens[i]?.end === tokens[i + 1]?.start;
  return ties(at) || (ties(at - 1) && ties(at + 1));
}

/** "the Russian foreign minister", "GNA spokesman", "the spokesman of the LNA": the office's holder, else its body. */
function unnamedOffice(draft: Draft, i: number): Mention | null {
  const title = draft.classed(i, "title");
  if (!title || title.number === "p" || draft.classed(i, "rank")) return null;
  if (draft.classed(i, "unnamed") && !draft.classed(i, "spokesman")) return null;
  const before = bodyBefore(draft, i);
  const after = before ? null : bodyAfter(draft, i + 1);
  const body = before ?? after;
  if (!body?.actor) return null;
  const first = before ? before.first : i;
  const last = after ? after.last : i + 1;
  const named = draft.tokens[last]?.text === "," ? draft.startingAt(last + 1) : null;
  if (named?.actor?.type === "person") {
    // "the Turkish envoy, N. N.,": the name after the office is the one who holds it.
    const whole = draft.blank(first, named.last);
    return {
      ...whole,
      name: named.name,
      actor: named.actor,
      gender: named.gender,
      number: "s",
      title: title.lemma,
    };
  }
  // "Turkish president's support": the body's word carries the possessive on.
  const held = [...draft.index.actors.values()].filter(
    (actor) =>
      actor.type === "person" &&
      actor.roles.some(
        // "army chief" is no chief of staff, and last year's leader no leader.
        (role) =>
          role.of === body.actor?.id &&
          new RegExp(`^${title.lemma}(?: of |$)`).test(role.title.en.toLowerCase()) &&
          holdsOn(role, draft.article.publishedOn.edtf),
      ),
  );
  const only = held.length === 1 && body.actor.type !== "state" ? held[0] : undefined;
  const blank = draft.blank(first, last);
  const own = /['’]s?$/.exec(draft.tokens[last - 1]?.text ?? "")?.[0].length ?? 0;
  return {
    ...blank,
    name: { start: blank.start, end: blank.end - own },
    actor: only ? actorSense(only, draft.index, draft.article.publishedOn.edtf) : body.actor,
    gender: "m",
    number: "s",
    title: title.lemma,
  };
}

function bodyBefore(draft: Draft, title: number): Mention | null {
  let at = title - 1;
  while (
    title - at <= 4 &&
    !draft.at(at) &&
    draft.classed(at, "title-part", "title", "government-noun") &&
    !["of", "for", "the", "and"].includes(draft.tokens[at]?.norm ?? "")
  )
    at--;
  const body = draft.at(at);
  return body?.actor && body.actor.type !== "person" && !body.voiceKind && body.kind !== "time" ? body : null;
}

function bodyAfter(draft: Draft, from: number): Mention | null {
  if (!["of", "for"].includes(draft.tokens[from]?.norm ?? "")) return null;
  const at = draft.tokens[from + 1]?.norm === "the" ? from + 2 : from + 1;
  const body = draft.startingAt(at);
  return body?.actor && !body.adjective && body.actor.type !== "person" && !body.voiceKind ? body : null;
}

/** "the minister" alone: the last person named with that office. */
function shortTitle(draft: Draft, i: number): Mention | null {
  const title = draft.classed(i, "title");
  if (title?.number !== "s" || draft.tokens[i - 1]?.norm !== "the") return null;
  if (["of", "for"].includes(draft.tokens[i + 1]?.norm ?? "")) return null;
  const person = draft.mentions
    .filter((mention) => mention.last <= i && mention.title === title.lemma)
    .at(-1);
  if (person?.actor?.type !== "person") return null;
  return { ...draft.blank(i, i + 1), actor: person.actor, gender: person.gender, number: "s" };
}
