import type {
  Actor,
  ActorSense,
  Article,
  Gender,
  Mention,
  Place,
  PlaceSense,
  Reading,
  ReadText,
  Token,
} from "../model/index.ts";
import { genderOf as defaultGenderOf } from "../packs/packed.ts";
import { type Focus, focusOf } from "./focus.ts";
import { type Hit, matchNames } from "./match-names.ts";
import type { NameIndex, NameTarget } from "./name-index.ts";
import { actorSense } from "./sense.ts";

/** "قرب الحدود مع X", "the border with X": where it happened lies on this side of the border. */
const isNeighbour = ({ tokens, readings }: ReadText, first: number): boolean =>
  /^(?:مع|with)$/.test(tokens[first - 1]?.norm ?? "") &&
  (readings[first - 2] ?? []).some(({ senses }) => senses.some(({ id }) => id === "border"));

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
  text: ReadText,
  article: Article,
  index: NameIndex,
  about: readonly string[] = [],
): FoundNames {
  const { tokens, analyses } = text;
  const free = matchNames(
    tokens,
    article.language,
    index,
    (target) => target.kind === "nisba" || !target.alias.when,
  );
  const focus = focusOf(
    free.filter((hit) => !isNeighbour(text, hit.first)).map((hit) => hit.bearers),
    index,
    about,
  );
  const outlet = article.outlet?.id;
  const hits = matchNames(tokens, article.language, index, (target) => {
    const when = target.kind === "nisba" ? undefined : target.alias.when;
    if (when?.outlet && !(outlet !== undefined && when.outlet.includes(outlet))) return false;
    return !when?.about || focus.isAbout(when.about);
  });
  return {
    mentions: hits.map((hit) => {
      const mention = toMention(tokens, hit, article, index, focus);
      const agreement = mention.kind === "actor" ? agreementOf(hit, analyses[hit.first] ?? null) : null;
      return agreement ? { ...mention, ...agreement } : mention;
    }),
    focus,
  };
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
  const alias = actors.length === 1 ? actors[0]?.alias : undefined;
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
      adjective
        ? (nisba?.gender ?? "?")
        : place
          ? genderOfPlace(place.type)
          : (alias?.gender ?? actor?.gender ?? "?"),
    ),
    number: adjective ? (nisba?.number ?? "s") : (alias?.number ?? actor?.number ?? "s"),
    pre: hit.pre,
    adjective,
    candidates: senses.length > 1 ? senses : [],
    owner: null,
    group: null,
    backs: null,
    nation: null,
    body: null,
    some: false,
    title: null,
  };
}

const NAMED_BY_A_NOUN = new Set(["government", "force", "militia", "company", "party", "body", "movement"]);

/**
 * What a verb beside the name agrees with, where the name begins with a noun: "القوات" of an army are feminine, "الجيش"
 * is masculine. Null where the pack's word stands.
 */
function agreementOf({ targets }: Hit, reading: Reading | null): Pick<Mention, "gender" | "number"> | null {
  const [target] = targets;
  if (target?.kind !== "actor" || !NAMED_BY_A_NOUN.has(target.actor.type)) return null;
  if (target.alias.gender) return null;
  // "المخابرات", "الهيئة": the ending says it, whatever else the word may be read as and whoever bears the name.
  if (/^\S+(?:ات|ة)(?: |$)/.test(target.alias.text)) return { gender: "f", number: "s" };
  if (targets.length !== 1) return null;
  // "رفضت حماس", "أعلنت فتح": a word alone and without the article is a proper name, whatever noun is written like it.
  if (!/ |^ال/.test(target.alias.text)) return null;
  // A definite noun that the analyser takes for a name ("الأسطول") is masculine where no ending says otherwise, nor the
  // pack: "الأمم" is a plural.
  const saidByPack = target.actor.gender !== defaultGenderOf(target.actor.type);
  const named = !saidByPack && reading?.pos === "name" && /^ال\S*[^ةىءتا] \S/.test(target.alias.text);
  if (named) return { gender: "m", number: "s" };
  if (reading?.pos !== "noun") return null;
  // A plural of things takes its verb in the feminine singular; of people ("الشباب") the pack says otherwise.
  if (reading.number === "p")
    return saidByPack || /(?:ون|ين)$/.test(reading.stem) ? null : { gender: "f", number: "s" };
  return reading.number === "s" && reading.gender !== "?" ? { gender: reading.gender, number: "s" } : null;
}

/** Places of one name: those of the article's country before the others, the larger before the smaller. */
function likeliestFirst(places: readonly Place[], focus: Focus): Place[] {
  const rank = (place: Place) => focus.weight(place.in) * 1e9 + (place.population ?? 0);
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
