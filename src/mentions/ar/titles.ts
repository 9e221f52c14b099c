import type { Actor, Mention } from "../../model/index.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { Draft } from "../draft.ts";
import { actorSense, holdsOn } from "../sense.ts";
import { sameSide } from "../sides.ts";
import { isNameWord, nameAfterOffice } from "./strangers.ts";

/** An office phrase rarely runs longer: "the minister of state for foreign affairs of X, N. N.". */
const LONGEST = 16;

/** "وزير الخارجية الروسي سيرغي لافروف": the office, its body and the name become one mention. */
export function joinTitles(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const title = draft.classed(i, "title");
    if (!title || draft.at(i)) continue;
    const phrase = title.suffix ? OWN_OFFICE(i) : walk(draft, i);
    const made = phrase.person
      ? named(draft, i, phrase.person)
      : (stranger(draft, i, phrase) ?? unnamedOffice(draft, i, phrase));
    if (!made) continue;
    const pre = title.pre.filter((clitic) => clitic !== "س");
    draft.put({ ...made, name: draft.blank(made.first, made.last, pre).name, title: title.lemma, pre });
    i = made.last - 1;
  }
  findShortTitles(draft);
  findShortNames(draft);
}

/** "مندوبها X": an office with a pronoun is followed by the name alone. */
const OWN_OFFICE = (i: number): Phrase => ({ person: null, body: null, end: i + 1, reach: i + 1 });

interface Phrase {
  person: Mention | null;
  /** The body or state the office belongs to. */
  body: Mention | null;
  end: number;
  /** The first token that cannot stand in an office. */
  reach: number;
}

function walk(draft: Draft, start: number): Phrase {
  const phrase: Phrase = { person: null, body: null, end: start + 1, reach: start + 1 };
  let j = start + 1;
  while (j < draft.tokens.length && j - start <= LONGEST) {
    const forces = forcesNamed(draft, j);
    if (forces) {
      phrase.body ??= forces;
      j = draft.endOf(forces);
      phrase.end = j;
      continue;
    }
    const mention = draft.startingAt(j);
    if (mention) {
      if (mention.first === j && mention.pre.includes("و")) break;
      if (mention.actor?.type === "person") {
        if (isForeign(draft, mention, phrase.body)) break;
        return { ...phrase, person: mention };
      }
      if (mention.voiceKind === "outlet") break;
      // "قال الرئيس للصحافيين": people are addressed, they hold no office.
      if (mention.actor?.type === "people") break;
      if (mention.actor || mention.candidates.length > 0) phrase.body ??= mention;
      j = draft.endOf(mention);
      phrase.end = j;
      continue;
    }
    if (!mayStandInOffice(draft, j, phrase.body?.adjective === true) && !endsOffice(draft, j)) break;
    j++;
  }
  phrase.reach = j;
  // "وزير دفاعه، N N، ...": who holds the office, between commas.
  const apposed = draft.tokens[j]?.text === "،" ? draft.startingAt(j + 1) : null;
  if (apposed?.actor?.type === "person" && draft.tokens[draft.endOf(apposed)]?.text === "،")
    return { ...phrase, person: apposed };
  return phrase;
}

/** "التقى السفير الأميركي حفتر": one who has nothing to do with that state holds none of its offices; he is met. */
function isForeign(draft: Draft, person: Mention, body: Mention | null): boolean {
  const { index } = draft;
  const known = index.actors.get(person.actor?.id ?? "");
  const state = body?.adjective && body.actor?.type === "state" ? body.actor.id : null;
  if (!known || !state || known.countries.length === 0) return false;
  const bodies = known.roles.flatMap(({ of }) => [of, ...(index.actors.get(of)?.countries ?? [])]);
  return ![...known.countries, ...bodies].includes(state) && !sameSide(known.id, state, draft);
}

/** "قوات X" inside an office phrase: X's forces, not X himself. */
function forcesNamed(draft: Draft, i: number): Mention | null {
  if (!draft.classed(i, "group-forces") || draft.at(i)) return null;
  const owner = draft.startingAt(i + 1);
  if (!owner?.actor || owner.adjective || owner.pre.length > 0) return null;
  const force = draft.index.forcesOf.get(owner.actor.id);
  return force ? { ...owner, actor: actorSense(force, draft.index, draft.article.publishedOn.edtf) } : null;
}

/** "وزير الخارجية والتعاون X": the last word of an office, joined to it, with the person right behind. */
function endsOffice(draft: Draft, j: number): boolean {
  const next = draft.startingAt(j + 1);
  return /^وال/.test(draft.tokens[j]?.norm ?? "") && next?.actor?.type === "person" && next.pre.length === 0;
}

function mayStandInOffice(draft: Draft, i: number, hasBody: boolean): boolean {
  const token = draft.tokens[i];
  if (!token || token.kind === "number") return false;
  if (token.kind === "mark") return /[“”"«»]/.test(token.text);
  if (
    draft.classed(
      i,
      "title",
      "government-noun",
      "spokesman",
      "group-forces",
      "place-noun",
      "body-noun",
      "body-head",
      "media",
    )
  ) {
    return !token.norm.startsWith("و") || token.norm.startsWith("وز");
  }
  if (["في", "لدي", "الي"].includes(token.norm) || draft.classed(i, "on-behalf")) return true;
  if (draft.isVerb(i)) return false;
  // "بلدية X", "أركان القوات": an indefinite word is the head of what follows it.
  if (
    !hasBody &&
    isNameWord(draft, i) &&
    (draft.startingAt(i + 1) || /^ال/.test(draft.tokens[i + 1]?.norm ?? ""))
  )
    return true;
  // "للشؤون الخارجية", "العام", "السابق": definite words continue an office, indefinite ones begin something else.
  return /^(ال|لل|بال)/.test(token.norm);
}

function named(draft: Draft, first: number, person: Mention): Mention {
  let last = draft.endOf(person);
  const again = draft.startingAt(last);
  if (again && again.actor?.id === person.actor?.id) last = draft.endOf(again);
  return { ...draft.blank(first, last), actor: person.actor, gender: person.gender, number: "s" };
}

/**
 * A name that no pack holds after an office ("عميد البلدية N N", "وزير الدفاع، N N، ..."). It keeps its own id, so that
 * two mentions of one spelling are one person.
 */
function stranger(draft: Draft, first: number, { body, end, reach }: Phrase): Mention | null {
  if (draft.classed(first, "unnamed") || draft.classed(first, "title")?.number === "p") return null;
  const name = nameAfterOffice(draft, end, reach);
  if (!name) return null;
  const base = draft.blank(name.first, name.last);
  const written = draft.article.text.slice(base.start, base.end);
  const via = body?.actor
    ? ({ id: body.actor.id, labels: body.actor.labels, basis: "office" } as const)
    : undefined;
  const sense = {
    id: `person:${draft.tokens
      .slice(name.first, name.last)
      .map((token) => token.norm)
      .join("-")}`,
    labels: { ar: written, en: written },
    type: "person" as const,
    armed: false,
    ...(via ? { via } : {}),
  };
  return { ...draft.blank(first, name.last), actor: sense, gender: "m", number: "s" };
}

/** An office without a name: the one who held it on the article's day if the packs know just one, else its body. */
function unnamedOffice(draft: Draft, first: number, { body, end }: Phrase): Mention | null {
  // "an American official" is a voice without a name, not the state.
  if (!body?.actor || draft.classed(first, "unnamed", "rank")) return null;
  const title = draft.classed(first, "title");
  if (!title || title.number === "p") return null;
  // "وزير روسي": a minister, nobody knows which; neither the state nor the one who holds the office.
  if (body.adjective && !/^(?:ال|لل)/.test(draft.tokens[body.first]?.norm ?? "")) return null;
  // Of spokesmen a body has several.
  const only = draft.classed(first, "spokesman") ? null : holderOf(draft, body.actor.id, title.lemma);
  const sense =
    only && body.actor.type !== "state"
      ? actorSense(only, draft.index, draft.article.publishedOn.edtf)
      : body.actor;
  return { ...draft.blank(first, end), actor: sense, candidates: [], gender: "m", number: "s" };
}

/** The first word of a title, without its article: "الأمين العام" and "أمين عام" are one. */
const headOf = (title: string): string => normaliseArabic(title.split(" ")[0] ?? "").replace(/^ال/, "");

/** Who held an office on the article's day, where the packs know exactly one, with the day it began. */
function holderOf(draft: Draft, body: string, title: string): Actor | null {
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

/** "الوزير" alone: the last person named with that office. */
function findShortTitles(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const title = draft.classed(i, "title");
    if (!title?.article || title.suffix || draft.at(i) || title.number !== "s") continue;
    const before = draft.mentions.filter((mention) => mention.last <= i && mention.title === title.lemma);
    const person = before.at(-1);
    if (person?.actor?.type !== "person") continue;
    const pre = title.pre;
    draft.put({
      ...draft.blank(i, i + 1, pre),
      actor: person.actor,
      gender: person.gender,
      number: "s",
      title: null,
    });
  }
}

/** "N" after "عميد البلدية M N": the last word of a name that no pack holds is that person again. */
function findShortNames(draft: Draft): void {
  const strangers = draft.mentions.filter((mention) => mention.actor?.id.startsWith("person:"));
  for (const stranger of strangers) {
    const short = draft.tokens[stranger.last - 1]?.norm;
    for (let i = stranger.last; i < draft.tokens.length; i++) {
      if (draft.tokens[i]?.norm !== short || draft.at(i) || !isNameWord(draft, i)) continue;
      draft.put({ ...draft.blank(i, i + 1), actor: stranger.actor, gender: "m", number: "s" });
    }
  }
}
