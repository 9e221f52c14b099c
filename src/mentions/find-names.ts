import type {
  Actor,
  ActorSense,
  Article,
  Gender,
  Language,
  Mention,
  Place,
  PlaceSense,
  Token,
} from "../model/index.ts";
import { normaliserOf } from "../text/tokens.ts";
import { type Focus, focusOf } from "./focus.ts";
import type { NameIndex, NameTarget } from "./name-index.ts";
import { actorSense } from "./sense.ts";

interface Hit {
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of the first token that are proclitics, not name. */
  readonly skip: number;
  readonly pre: readonly string[];
  readonly targets: readonly NameTarget[];
}

/** Names found in an article, and what it is about. */
export interface FoundNames {
  readonly mentions: Mention[];
  readonly focus: Focus;
}

/**
 * Where every name of the packs stands in the tokens; the longest name wins.
 *
 * @param about states that the caller knows the article to be about (ids)
 */
export function findNames(
  tokens: readonly Token[],
  article: Article,
  index: NameIndex,
  about: readonly string[] = [],
): FoundNames {
  const free = findHits(tokens, article, index, (target) => target.kind === "nisba" || !target.alias.when);
  const focus = focusOf(
    free.map((hit) => hit.targets),
    index,
    about,
  );
  const outlet = article.outlet?.id;
  const hits = findHits(tokens, article, index, (target) => {
    const when = target.kind === "nisba" ? undefined : target.alias.when;
    if (when?.outlet && !(outlet !== undefined && when.outlet.includes(outlet))) return false;
    return !when?.about || focus.isAbout(when.about);
  });
  return { mentions: hits.map((hit) => toMention(tokens, hit, article, index, focus)), focus };
}

function findHits(
  tokens: readonly Token[],
  article: Article,
  index: NameIndex,
  holds: (target: NameTarget) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  let i = 0;
  while (i < tokens.length) {
    const hit = longestHit(tokens, i, article.language, index, holds);
    if (hit) hits.push(hit);
    i = hit ? hit.last : i + 1;
  }
  return hits;
}

function longestHit(
  tokens: readonly Token[],
  first: number,
  language: Language,
  index: NameIndex,
  holds: (target: NameTarget) => boolean,
): Hit | null {
  const token = tokens[first] as Token;
  if (token.kind !== "word") return null;
  let best = null as Hit | null;
  for (const { word, pre, skip } of language === "ar"
    ? starts(token.norm)
    : [{ word: token.norm, pre: [], skip: 0 }]) {
    for (const entry of index.byFirst.get(word) ?? []) {
      if (best && first + entry.words.length < best.last) break;
      if (!holds(entry.target)) continue;
      const last = matchRest(tokens, first, entry.words);
      if (last < 0 || anotherWord(tokens, first, last, entry.target, normaliserOf(language))) continue;
      if (ofAnotherState(tokens, language === "ar" ? last : first - 1, entry.target, index)) continue;
      if (best && last === best.last) {
        if (best.skip === skip) best = { ...best, targets: [...best.targets, entry.target] };
        continue;
      }
      best = { first, last, skip, pre, targets: [entry.target] };
    }
  }
  return best;
}

/** Whether the words beside a name make it another word, by the name's own conditions ("مسقط رأسه"). */
function anotherWord(
  tokens: readonly Token[],
  first: number,
  last: number,
  target: NameTarget,
  fold: (word: string) => string,
): boolean {
  if (target.kind === "nisba") return false;
  const { notBefore, notAfter } = target.alias;
  if (!notBefore && !notAfter) return false;
  const begins = (token: Token | undefined, words: readonly string[] = []) =>
    token !== undefined && words.some((word) => token.norm.startsWith(fold(word)));
  return begins(tokens[last], notBefore) || begins(tokens[first - 1], notAfter);
}

/** "الجيش" is the army of the state the article is about, but not in "الجيش المصري". */
function ofAnotherState(
  tokens: readonly Token[],
  beside: number,
  target: NameTarget,
  index: NameIndex,
): boolean {
  const about = target.kind === "nisba" ? undefined : target.alias.when?.about;
  const norm = tokens[beside]?.norm;
  if (!about || norm === undefined) return false;
  const owners = (index.byFirst.get(norm) ?? []).flatMap(({ words, target }) =>
    words.length === 1 && target.kind === "nisba" ? [target.actor.id] : [],
  );
  return owners.length > 0 && !owners.some((id) => about.includes(id));
}

/** The words a token may begin with once its proclitics are off, fewest clitics first. */
function starts(norm: string): { word: string; pre: string[]; skip: number }[] {
  const out: { word: string; pre: string[]; skip: number }[] = [{ word: norm, pre: [], skip: 0 }];
  const inner = (word: string, pre: string[], skip: number) => {
    for (const preposition of ["ب", "ل", "ك"]) {
      if (word.startsWith(preposition) && word.length > 3) {
        out.push({ word: word.slice(1), pre: [...pre, preposition], skip: skip + 1 });
      }
    }
    if (word.startsWith("لل") && word.length > 4) {
      out.push({ word: `ال${word.slice(2)}`, pre: [...pre, "ل"], skip: skip + 1 });
      out.push({ word: `الل${word.slice(2)}`, pre: [...pre, "ل"], skip: skip + 1 });
    }
  };
  inner(norm, [], 0);
  for (const conjunction of ["و", "ف"]) {
    if (!norm.startsWith(conjunction) || norm.length < 4) continue;
    out.push({ word: norm.slice(1), pre: [conjunction], skip: 1 });
    inner(norm.slice(1), [conjunction], 1);
  }
  return out;
}

/** End token of a multi-word name that begins at `first`, or -1. Marks between its words are not part of it. */
function matchRest(tokens: readonly Token[], first: number, words: readonly string[]): number {
  let at = first + 1;
  let isOpen = false;
  for (let k = 1; k < words.length; k++) {
    // "al-Watiya", "U.N.": Latin names are written with marks inside.
    if (isInnerMark(tokens, at)) at++;
    else if (BESIDE_A_PART.test(tokens[at]?.text ?? "")) {
      isOpen ||= OPENING.test(tokens[at]?.text ?? "");
      at++;
    }
    const token = tokens[at];
    if (!token || token.norm !== words[k]) return -1;
    at++;
  }
  return isOpen && CLOSING.test(tokens[at]?.text ?? "") ? at + 1 : at;
}

/** Newsrooms mark off a part of a name: "تحالف «تأسيس»", "الحركة الشعبية - شمال", "حزب الأمة (القومي)". */
const BESIDE_A_PART = /^[«»"“”()\-–—]$/;
const OPENING = /^[«"“(]$/;
const CLOSING = /^[»"”)]$/;

function isInnerMark(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const mark = tokens[at];
  if (!before || mark?.kind !== "mark" || mark.start !== before.end || !/[a-z]/i.test(before.text))
    return false;
  return mark.text === "-"
    ? tokens[at + 1]?.start === mark.end
    : (mark.text === "." && before.text.length === 1) || mark.text === "’";
}

function toMention(
  tokens: readonly Token[],
  hit: Hit,
  article: Article,
  index: NameIndex,
  focus: Focus,
): Mention {
  const { first, last, targets } = hit;
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  const names = targets.filter((target) => target.kind !== "nisba");
  const nisba = targets.find((target) => target.kind === "nisba");
  const actors = preferred(
    names.filter((target) => target.kind === "actor"),
    article,
  );
  const places = likeliestFirst(
    names.flatMap((target) => (target.kind === "place" ? [target.place] : [])),
    focus,
  );
  const senses = actors.map((target) => actorSense(target.actor, index, article.publishedOn.edtf));
  const place = places[0];
  const metonym = place?.metonymOf ? index.actors.get(place.metonymOf) : undefined;
  const adjective = names.length === 0 && nisba !== undefined;
  const only: ActorSense | null =
    senses.length === 1
      ? (senses[0] ?? null)
      : senses.length === 0 && metonym
        ? actorSense(metonym, index, article.publishedOn.edtf)
        : adjective && nisba
          ? actorSense(nisba.actor, index, article.publishedOn.edtf)
          : null;
  const actor = actors.length === 1 ? actors[0]?.actor : (metonym ?? nisba?.actor);
  const outlet = only?.type === "outlet" || only?.type === "agency";
  const state = only && actor?.type === "state" && !adjective ? { id: actor.id, labels: actor.labels } : null;
  return {
    start,
    end,
    first,
    last,
    name: { start: start + hit.skip, end },
    kind: outlet ? "voice" : senses.length > 0 || adjective ? "actor" : "place",
    actor: only,
    place: place ? placeSense(places) : state,
    time: null,
    voiceKind: outlet ? "outlet" : null,
    gender: genderOf(
      adjective ? (nisba?.gender ?? "?") : place ? genderOfPlace(place.type) : (actor?.gender ?? "?"),
    ),
    number: adjective ? (nisba?.number ?? "s") : (actor?.number ?? "s"),
    pre: hit.pre,
    adjective,
    candidates: senses.length > 1 ? senses : [],
    owner: null,
    group: null,
    backs: null,
    title: null,
  };
}

/** Places of one name: those of the article's country before the others, the larger before the smaller. */
function likeliestFirst(places: readonly Place[], focus: Focus): Place[] {
  const near = new Set(places.filter((place) => focus.isAbout([place.in])));
  const rank = (place: Place) => (near.has(place) ? 1e12 : 0) + (place.population ?? 0);
  return [...places].sort((a, b) => rank(b) - rank(a));
}

function placeSense([first, ...others]: readonly Place[]): PlaceSense | null {
  if (!first) return null;
  const alternatives = others.map((place) => place.id);
  return { id: first.id, labels: first.labels, ...(alternatives.length > 0 ? { alternatives } : {}) };
}

/** Towns are feminine; a palace that speaks for a state ("قال الكرملين") is not. */
function genderOfPlace(type: string): string {
  return type === "palace" ? "m" : "f";
}

function genderOf(gender: string): Gender {
  return gender === "m" || gender === "f" ? gender : "?";
}

/** An alias bound to this outlet goes before the rest, for there it is nobody else's. */
function preferred<T extends Extract<NameTarget, { kind: "actor" }>>(
  targets: readonly T[],
  article: Article,
): T[] {
  const bound = targets.filter((target) => target.alias.when?.outlet);
  // An actor that is gone is still who its name means, unless another one bears it now.
  const alive = targets.filter((target) => existed(target.actor, article.publishedOn.edtf));
  const chosen = bound.length > 0 ? bound : alive.length > 0 ? alive : targets;
  return chosen.filter((target, i) => chosen.findIndex((each) => each.actor.id === target.actor.id) === i);
}

/** Whether an actor existed when the article came out; not known counts as yes. */
function existed(actor: Actor, published: string | null): boolean {
  if (!published || !actor.active) return true;
  const { from, to } = actor.active;
  return (
    !(from && published < from.slice(0, published.length)) && !(to && published.slice(0, to.length) > to)
  );
}
