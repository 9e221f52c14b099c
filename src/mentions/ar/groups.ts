import type { Mention, Reading } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { groupSense, nameByDescription } from "../group-sense.ts";
import { actorSense } from "../sense.ts";

const GROUPS = ["group-fighters", "group-forces", "group-soldiers"];

/**
 * "قوات X", "مرتزقة روس", "مليشياته": a group noun with its owner becomes one mention. The owner is a name
 * after it, a pronoun on it, or the state of an adjective.
 */
export function joinGroups(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, ...GROUPS);
    if (!noun || draft.at(i) || isMilitary(draft, i, noun)) continue;
    const mention = groupAt(draft, i, noun);
    if (!mention) continue;
    draft.put(mention);
    i = mention.last - 1;
  }
  nameByDescription(draft);
  takeUpGroups(draft);
}

/** "مصدر عسكري X", "دعم عسكري روسي": right behind a voice without a name or a noun of support, one soldier is the adjective. */
function isMilitary(draft: Draft, i: number, { number, suffix }: Reading): boolean {
  return number === "s" && !suffix && i > 0 && draft.classed(i - 1, "unnamed", "support-noun") !== null;
}

/** "المقاتلون" alone, after "مقاتلو X": the same people, where one such group came last. */
function takeUpGroups(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, ...GROUPS);
    if (!noun?.article || noun.suffix || draft.at(i)) continue;
    const before = draft.mentions.filter(
      (mention) =>
        mention.last <= i &&
        mention.actor?.armed &&
        draft.classed(mention.first, ...GROUPS)?.lemma === noun.lemma,
    );
    const last = before.at(-1);
    const rival = before.some((mention) => mention.actor?.id !== last?.actor?.id);
    if (!last?.actor || rival) continue;
    draft.put({ ...draft.blank(i, i + 1, noun.pre), ...agreement(noun), actor: last.actor });
  }
}

function groupAt(draft: Draft, i: number, noun: Reading): Mention | null {
  const pre = noun.pre.filter((clitic) => clitic !== "س");
  const led = noun.suffix ? null : loyalTo(draft, i + 1);
  const loyal = led && draft.index.forcesOf.get(led.actor?.id ?? "");
  if (loyal) {
    const base = { ...draft.blank(i, led.last, pre), ...agreement(noun) };
    return { ...base, actor: actorSense(loyal, draft.index, draft.article.publishedOn.edtf) };
  }
  const next = draft.startingAt(i + 1);
  const free = next && next.pre.length === 0 ? next : null;
  if (noun.suffix) {
    const nation = nationAfterMin(draft, i + 1);
    const base = draft.blank(i, nation ? nation.last : i + 1, pre);
    const sense = nation?.actor ? groupSense(draft, i, noun, nation.actor, base) : null;
    return { ...base, ...agreement(noun), actor: sense, owner: noun.suffix };
  }
  if (
    free &&
    !free.adjective &&
    (free.actor || free.candidates.length > 0) &&
    free.voiceKind === null &&
    takesOwner(noun)
  ) {
    let last = draft.endOf(free);
    const after = draft.startingAt(last);
    if (after?.adjective && after.pre.length === 0) last = after.last;
    const base = { ...draft.blank(i, last, pre), ...agreement(noun) };
    if (!free.actor) return { ...base, candidates: free.candidates };
    return { ...base, actor: groupSense(draft, i, noun, free.actor, base) };
  }
  // "الجنود الماليين": behind a definite noun the people of a state are its adjective.
  const people =
    noun.article && free?.actor?.type === "people" && /^ال.*[وي]ن$/.test(draft.tokens[i + 1]?.norm ?? "");
  const state = people
    ? draft.index.actors.get(draft.index.actors.get(free.actor?.id ?? "")?.countries[0] ?? "")
    : null;
  if (state && free) {
    const base = { ...draft.blank(i, free.last, pre), ...agreement(noun) };
    const owner = actorSense(state, draft.index, draft.article.publishedOn.edtf);
    return { ...base, actor: groupSense(draft, i, noun, owner, base) };
  }
  const nation = free?.adjective ? free : adjectiveAfterOne(draft, i + 1);
  if (nation?.actor && nation.adjective) {
    const base = { ...draft.blank(i, nation.last, pre), ...agreement(noun) };
    return { ...base, actor: groupSense(draft, i, noun, nation.actor, base) };
  }
  return null;
}

/** "الموالية لX", "الموالون للمخلوع X": whom the words behind a group say it obeys. */
function loyalTo(draft: Draft, i: number): Mention | null {
  if (!/^(?:ال)?(?:موالي[هة]?|موالون|موالين|تابع[هة]?|تابعون|تابعين)$/.test(draft.tokens[i]?.norm ?? ""))
    return null;
  const next = draft.startingAt(i + 1);
  if (next) return next.pre.includes("ل") ? next : null;
  const epithet = draft.tokens[i + 1];
  const behind = draft.startingAt(i + 2);
  return epithet?.norm.startsWith("لل") && behind?.pre.length === 0 && !behind.adjective ? behind : null;
}

/**
 * Whether the name behind may own the group: a definite noun takes no genitive ("قصفت الطائرات المدنيين"), and a sound
 * plural would lose its nun before one ("اغتال مسلحون X").
 */
function takesOwner({ stem, number, article }: Reading): boolean {
  return !article && !(number === "p" && /(?:ون|ين)$/.test(stem));
}

function agreement(noun: Reading): Pick<Mention, "gender" | "number"> {
  // Plurals of persons take هم; of things and of "forces", feminine singular.
  // "مقاتلات" are aircraft.
  const persons =
    noun.senses.some((sense) => sense.id === "group-fighters" || sense.id === "group-soldiers") &&
    !noun.stem.endsWith("ات");
  if (persons) return { gender: "m", number: noun.number === "s" && !noun.stem.endsWith("ة") ? "s" : "p" };
  const masculine = noun.number === "s" && !/(?:ة|ات)$/.test(noun.stem);
  return { gender: masculine ? "m" : "f", number: "s" };
}

/** "مرتزقته من الروس": the nation after من. */
function nationAfterMin(draft: Draft, i: number): Mention | null {
  const next = draft.tokens[i]?.norm === "من" ? draft.startingAt(i + 1) : null;
  return next?.adjective && next.number === "p" ? next : null;
}

/** "قوات خاصة روسية": one word may stand between. */
function adjectiveAfterOne(draft: Draft, i: number): Mention | null {
  // "طائرات مسيرة تركية": the drone is an aircraft by itself too.
  // "طائرات شحن إماراتية": so may what it is for.
  const saysKind = isPlainAdjective(draft, i) || draft.classed(i, "aircraft", "kind-of-craft") !== null;
  if (draft.at(i) || draft.tokens[i]?.kind !== "word" || !saysKind) return null;
  const next = draft.startingAt(i + 1);
  return next?.adjective && next.pre.length === 0 ? next : null;
}

/** A word that no lexicon knows, or one known only for something else it may be ("خاصة"). */
function isPlainAdjective(draft: Draft, i: number): boolean {
  return (draft.readings[i] ?? []).every((reading) =>
    reading.senses.every((sense) => sense.id === "members"),
  );
}
