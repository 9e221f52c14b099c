import type { Mention, Reading } from "../../model/index.ts";
import { hasArticle } from "../../text/ar/article.ts";
import type { Draft } from "../draft.ts";
import { actorSense } from "../sense.ts";
import { sameSide } from "../sides.ts";
import { holderCalled, holderOf } from "./holders.ts";
import { isDefiniteAdjective, isNameWord, nameAfterOffice, strangerSense } from "./strangers.ts";

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
      : (shortlyNamed(draft, i, title) ??
        stranger(draft, i, phrase) ??
        apposed(draft, i, phrase) ??
        unnamedOffice(draft, i, phrase));
    if (!made) continue;
    if (made.first < i) {
      draft.put(made);
      i = made.last - 1;
      continue;
    }
    const pre = title.pre.filter((clitic) => clitic !== "س");
    draft.put({ ...made, name: draft.blank(made.first, made.last, pre).name, title: title.lemma, pre });
    i = made.last - 1;
  }
  findShortTitles(draft);
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
      // "يزور وزير الخارجية الروسي بغداد": behind the adjective of its state a bare name is no part of the office.
      const led = draft.classed(j - 1, "preposition", "on-behalf") !== null || mention.first > j;
      if (phrase.body?.adjective && !mention.adjective && mention.pre.length === 0 && !led) break;
      if (mention.actor || mention.candidates.length > 0) phrase.body ??= mention;
      j = draft.endOf(mention);
      phrase.end = j;
      continue;
    }
    // "اتهم رئيس إقليم كردستان فصائل": behind the body an indefinite group begins something else.
    const group = phrase.body ? draft.classed(j, "group-forces", "group-fighters", "body-head") : null;
    if (group && !group.article) break;
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
  const joined = hasArticle(draft.text, j) && draft.tokens[j]?.norm.startsWith("و");
  return joined === true && next?.actor?.type === "person" && next.pre.length === 0;
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
  if (!hasBody && isNameWord(draft, i) && (draft.startingAt(i + 1) || hasArticle(draft.text, i + 1)))
    return true;
  // "للشؤون الخارجية", "العام", "السابق": definite words continue an office, indefinite ones begin something else.
  return hasArticle(draft.text, i) && !/^[وفك]/.test(token.norm);
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
  const via = body?.actor
    ? ({ id: body.actor.id, labels: body.actor.labels, basis: "office" } as const)
    : undefined;
  const actor = { ...strangerSense(draft, name), ...(via ? { via } : {}) };
  return { ...draft.blank(first, name.last), actor, gender: "m", number: "s" };
}

/** "الرئيس هادي": an office and a family name, with nothing that would make a longer name of it. */
function shortlyNamed(draft: Draft, first: number, { article, lemma, number }: Reading): Mention | null {
  if (!article || number !== "s" || draft.text.analyses[first + 2]?.pos === "name") return null;
  const actor = holderCalled(draft, lemma, first + 1);
  return actor ? { ...draft.blank(first, first + 2), actor, gender: "m", number: "s" } : null;
}

/** "أحمد الجعبري، نائب القائد العام لكتائب القسام، ...": the office between commas is that of the man before it. */
function apposed(draft: Draft, first: number, { body, end }: Phrase): Mention | null {
  const isIndefinite = draft.classed(first, "title")?.article === false;
  if (!body || !isIndefinite || draft.tokens[first - 1]?.text !== "،") return null;
  const before = draft.at(first - 2);
  const isNamed = before?.actor?.type === "person" && draft.endOf(before) === first - 1;
  if (!isNamed || draft.tokens[end]?.text !== "،") return null;
  return { ...before, last: end, end: draft.blank(first, end).end };
}

/** An office without a name: the one who held it on the article's day if the packs know just one, else its body. */
function unnamedOffice(draft: Draft, first: number, { body, end }: Phrase): Mention | null {
  // "an American official" is a voice without a name, not the state.
  if (!body?.actor || draft.classed(first, "unnamed", "rank")) return null;
  const title = draft.classed(first, "title");
  if (!title || title.number === "p") return null;
  // "قائد في X": one of several, nobody knows which.
  if (!title.article && !title.suffix && draft.tokens[first + 1]?.norm === "في") return null;
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

/** "الوزير" alone: the last person named with that office. */
function findShortTitles(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const title = draft.classed(i, "title");
    if (!title?.article || title.suffix || draft.at(i) || title.number !== "s") continue;
    // "الرئيس المخلوع", "الرئيس السابق": somebody else than the one named with the title.
    if (isDefiniteAdjective(draft, i + 1)) continue;
    const before = draft.mentions.filter((mention) => mention.last <= i && mention.title === title.lemma);
    // "الرئيس" is who was called so, where somebody was: the head of a delegation or of a party is not.
    const called = before.filter(({ first }) => draft.classed(first, "title")?.article);
    const likely = draft.classed(i, "president")
      ? before.filter((each) => !leadsAParty(draft, each))
      : before;
    const person = (called.length > 0 ? called : likely).at(-1);
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

function leadsAParty({ index }: Draft, { actor }: Mention): boolean {
  const body = index.actors.get(actor?.via?.id ?? "");
  return body !== undefined && ["party", "movement", "militia", "force"].includes(body.type);
}
