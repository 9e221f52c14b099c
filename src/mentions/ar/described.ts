import type { Mention, Reading } from "../../model/index.ts";
import { describedSense, PEOPLE } from "../described.ts";
import type { Draft } from "../draft.ts";
import { groupSense } from "../group-sense.ts";
import { HAS_PEOPLE } from "../sense.ts";

/**
 * "مسلحون مجهولون", "11 مدنيا", "عناصر من الشرطة": people whom the article describes and does not name. They act and
 * suffer in events; they hold no position, and nobody knows whether two such groups are one.
 */
export function findDescribed(draft: Draft): void {
  let count = 0;
  for (let i = 0; i < draft.tokens.length; i++) {
    const named = draft.at(i);
    if (named?.first === i && isPeopleOf(draft, named)) {
      const mention = draft.blank(beginningOf(draft, i), named.last);
      draft.swap(named, { ...mention, ...PLURAL, actor: describedSense(draft, mention, ++count) });
      continue;
    }
    if (named?.first === i && isOneOfThem(draft, named)) {
      const mention = draft.blank(i, named.last);
      draft.swap(named, {
        ...mention,
        gender: "m",
        number: "s",
        actor: describedSense(draft, mention, ++count),
      });
      continue;
    }
    if (named) continue;
    if (isOthers(draft, i)) {
      const mention = draft.blank(beginningOf(draft, i), i + 1);
      draft.put({ ...mention, ...PLURAL, actor: describedSense(draft, mention, ++count) });
      continue;
    }
    const noun = draft.classed(i, ...PEOPLE);
    if (!noun || noun.suffix || isWhose(draft, i, noun) || describes(draft, i, noun)) continue;
    const last = endOf(draft, i, noun);
    const first = noun.pre.length === 0 && !noun.article ? beginningOf(draft, i) : i;
    const body = bodyBehind(draft, last);
    if (body?.actor) {
      const whole = first === i ? draft.blank(i, body.last, noun.pre) : draft.blank(first, body.last);
      const isGroup = draft.classed(i, "group-fighters", "group-soldiers", "people-armed") !== null;
      const actor = isGroup ? groupSense(draft, i, noun, body.actor, whole) : body.actor;
      draft.put({ ...whole, ...agreement(noun), actor, some: true });
      i = body.last - 1;
      continue;
    }
    const mention = first === i ? draft.blank(i, last, noun.pre) : draft.blank(first, last);
    draft.put({ ...mention, ...agreement(noun), actor: describedSense(draft, mention, ++count, noun) });
    i = last - 1;
  }
}

const PLURAL = { gender: "m", number: "p" } as const;

/** "مسلحون من X", "موظفين في X", "مقاتلين ينتمون إلى X": the body that the people described are of. */
function bodyBehind(draft: Draft, at: number): Mention | null {
  const word = draft.tokens[at]?.norm ?? "";
  const isOf = word === "من" || word === "في" || word === "بصفوف";
  const belongs = /^(?:ينتم(?:ي|ون)|تابع(?:ون|ين)|موال(?:ون|ين)|منتم(?:ون|ين))$/.test(word);
  const to = draft.tokens[at + 1]?.norm === "الي";
  const mention = draft.startingAt(belongs && to ? at + 2 : at + 1);
  if (!(isOf || belongs) || !mention?.actor || mention.adjective || mention.kind !== "actor") return null;
  const joins = belongs && !to ? mention.pre.includes("ل") : mention.pre.length === 0;
  return joins && HAS_PEOPLE.has(mention.actor.type) ? mention : null;
}

/** "مئات السودانيين", "خمسة مصريين": counted people of a state are not the state. */
function isPeopleOf(draft: Draft, { actor, adjective, number, pre, first }: Mention): boolean {
  if (actor?.type !== "state" || adjective || number !== "p" || pre.length > 0) return false;
  return isCount(draft, first - 1);
}

/** "قتلت القوات الإسرائيلية فلسطينيا": behind a definite noun an indefinite adjective of a state is a man from there. */
function isOneOfThem(draft: Draft, { actor, adjective, number, pre, first, last }: Mention): boolean {
  if (actor?.type !== "state" || !adjective || number !== "s" || pre.length > 0 || last !== first + 1)
    return false;
  // "المدعومة إماراتيا": behind a participle it is an adverb.
  const before = draft.text.analyses[first - 1];
  if (before && isParticiple(before)) return false;
  const isDefinite = /^(?:ال|لل)/.test(draft.tokens[first - 1]?.norm ?? "");
  return isDefinite && /[^ا]يا$/.test(draft.tokens[first]?.norm ?? "");
}

/** "12 آخرون", "عشرات آخرين": the noun was said before. */
function isOthers(draft: Draft, i: number): boolean {
  return /^اخر(?:ون|ين)$/.test(draft.tokens[i]?.norm ?? "") && isCount(draft, i - 1);
}

const isCount = (draft: Draft, i: number): boolean =>
  !draft.at(i) && (draft.tokens[i]?.kind === "number" || draft.classed(i, "quantity") !== null);

function agreement({ number, gender, stem, senses }: Reading): Pick<Mention, "gender" | "number"> {
  // "القوات", "الشرطة" take their verb in the feminine singular, plurals of people in the plural.
  const isBody = senses.some(({ id }) => id === "security");
  if (isBody) return { gender: number === "s" && !stem.endsWith("ة") ? "m" : "f", number: "s" };
  return { gender, number: number === "p" ? "p" : number };
}

/** "رجال X": men of somebody named are his. */
function isWhose(draft: Draft, i: number, noun: Reading): boolean {
  const next = draft.startingAt(i + 1);
  return !noun.article && next !== null && next.kind !== "time" && !next.adjective && next.pre.length === 0;
}

/** "هجوم انتحاري", "المجتمع المدني": behind a noun that agrees the word is its adjective, except behind one of harm. */
function describes(draft: Draft, i: number, noun: Reading): boolean {
  if (noun.pre.length > 0 || draft.classed(i, "security")) return false;
  const named = draft.at(i - 1);
  if (named) return noun.number !== "p" && named.kind !== "time";
  const before = draft.text.analyses[i - 1];
  if (!before || draft.classed(i - 1, "quantity", "harm")) return false;
  // "المجتمع المدني": a participle may be the noun, where the word itself is at home as an adjective.
  const isNoun =
    /^(?:noun|masdar|adjective)$/.test(before.pos) ||
    (noun.number !== "p" && isParticiple(before) && draft.text.analyses[i]?.pos === "adjective");
  // A plural of people goes with a plural only: "مستشارين عسكريين", but "مقتل جنود".
  if (noun.number === "p" && (before.number !== "p" || before.pos === "masdar")) return false;
  // "تعاونها العسكري": a noun with its owner is definite; behind a plural it may be whom they hit.
  const definite = before.article || before.suffix !== null;
  return isNoun && definite === noun.article && (before.suffix === null || noun.number === "s");
}

/** Over the adjectives and the genitive that belong to the noun. */
function endOf(draft: Draft, i: number, noun: Reading): number {
  let last = i + 1;
  for (let guard = 0; guard < 3; guard++) {
    const mention = draft.at(last);
    if (mention) {
      if (!mention.adjective || mention.first !== last || mention.pre.length > 0) break;
      last = mention.last;
      continue;
    }
    const next = draft.text.analyses[last];
    if (!next || next.pre.length > 0 || next.suffix !== null) break;
    const isGenitive = guard === 0 && !noun.article && next.article && next.pos === "noun";
    const isSaidOfIt = next.pos === "adjective" || (isParticiple(next) && saysNothingElse(draft, last, noun));
    // "مسلحون ... شرطيا": whom they kill is no adjective of theirs.
    const isOfOne = noun.number === "p" && next.number === "s" && next.gender === "m";
    const isAdjective = isSaidOfIt && next.article === noun.article && !isOfOne;
    const isPart = draft.classed(last, ...PEOPLE) !== null && next.article;
    if (!isAdjective && !isGenitive && !isPart) break;
    last++;
  }
  // "عناصر من الشرطة".
  const of = draft.tokens[last]?.norm === "من" ? draft.classed(last + 1, ...PEOPLE) : null;
  return of?.article && !of.suffix && !draft.at(last + 1) ? last + 2 : last;
}

const isParticiple = ({ pos }: Pick<Reading, "pos">): boolean => pos === "active" || pos === "passive";

/** "مسلحون مجهولون", but "مسلحون مدعومون من X": a participle that a rule reads stays a clause of its own. */
function saysNothingElse(draft: Draft, i: number, noun: Reading): boolean {
  const opensRule = draft.readings[i]?.some(({ senses }) => senses.some(({ kind }) => kind !== "class"));
  return !opensRule && draft.text.analyses[i]?.number === noun.number;
}

const APPROXIMATELY =
  /^(?:نحو|حوالي|قرابة|زهاء|اكثر|اقل|يقل|يزيد|يقارب|لا|ما|من|عن|علي|مئات|الاف|عشرات|مليون|الف|مئة|مائة)$/;

/** Over the number before the noun, and what makes it rough ("ما لا يقل عن 28"). */
function beginningOf(draft: Draft, i: number): number {
  let first = i;
  while (first > i - 4 && isCount(draft, first - 1)) first--;
  if (first === i) return i;
  let rough = first;
  const isRough = (i: number) => !draft.at(i) && APPROXIMATELY.test(draft.tokens[i]?.norm ?? "");
  while (rough > first - 5 && isRough(rough - 1)) rough--;
  // The words that make it rough begin with one that says so: in "على ثلاثة" a preposition stands before its noun.
  while (rough < first && /^(?:من|عن|علي|لا)$/.test(draft.tokens[rough]?.norm ?? "")) rough++;
  return rough;
}
