import type { Mention } from "../../model/index.ts";
import { PEOPLE } from "../described.ts";
import type { Draft } from "../draft.ts";

/** "the newspaper Le Monde", "Reuters news agency": the kind of medium and its name become one outlet. */
export function joinOutlets(draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    if (mention.voiceKind !== "outlet") continue;
    const before =
      draft.classed(mention.first - 1, "media") && !draft.at(mention.first - 1)
        ? mention.first - 1
        : mention.first;
    if (before !== mention.first)
      draft.put({ ...mention, start: draft.tokens[before]?.start ?? mention.start, first: before });
  }
}

/** Voices without a name: "observers", "a European diplomat in Tunis", "two officials", "another". */
export function findUnnamedVoices(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    if (draft.at(i)) continue;
    if (draft.classed(i, "social-media")) {
      draft.put({ ...draft.blank(i, i + 2), kind: "voice", voiceKind: "social", number: "s" });
      continue;
    }
    const noun = draft.classed(i, "unnamed");
    if (!noun || draft.classed(i + 1, "unnamed")) continue;
    const first = leftOf(draft, i);
    // "the report" is somebody's; "a report", "reports" are voices without a name.
    if (noun.lemma === "report" && !["a", "an"].includes(draft.tokens[first]?.norm ?? "")) continue;
    const last = extend(draft, i + 1);
    if (isCounted(draft, first, i) && !speaks(draft, last)) continue;
    const state = stateDealtWith(draft, first, i);
    if (state) {
      draft.put({ ...draft.blank(first, i + 1), actor: state, number: "p" });
      continue;
    }
    draft.put({
      ...draft.blank(first, last),
      kind: "voice",
      voiceKind: "unnamed",
      gender: "?",
      number: noun.number,
    });
    i = last - 1;
  }
}

/** "at least 38 people", "dozens of activists", "people": those to whom something is done, and no voice, where they do not speak. */
function isCounted(draft: Draft, first: number, i: number): boolean {
  if (!draft.classed(i, ...PEOPLE) && !COUNTED.has(draft.tokens[i]?.norm ?? "")) return false;
  if (draft.tokens[i]?.norm === "people") return true;
  const from = draft.tokens[first - 1]?.norm === "of" ? first - 2 : first - 1;
  for (let k = from; k < i; k++)
    if (draft.tokens[k]?.kind === "number" || draft.classed(k, "quantity")) return true;
  return false;
}
const COUNTED = new Set(["people", "officers"]);

/** "three residents told X", "people familiar with the matter". */
function speaks(draft: Draft, next: number): boolean {
  if (["familiar", "close", "briefed", "with"].includes(draft.tokens[next]?.norm ?? "")) return true;
  const isSpeech = (k: number) =>
    draft.readings[k]?.some(
      ({ pos, senses }) => pos === "verb" && senses.some(({ kind }) => kind === "speech"),
    );
  return (
    isSpeech(next) === true ||
    (draft.classed(next, "auxiliary", "adverb") !== null && isSpeech(next + 1) === true)
  );
}

/** "met Iranian officials", "curbs on Iranian officials": officials who do not speak but are dealt with stand for their state. */
function stateDealtWith(draft: Draft, first: number, i: number): Mention["actor"] {
  if (!/^(?:officials|diplomats)$/.test(draft.tokens[i]?.norm ?? "")) return null;
  const nation = draft.at(i - 1);
  if (!nation?.actor || !nation.adjective || nation.actor.type !== "state") return null;
  const before = draft.readings[first - 1] ?? [];
  const does = before.some(
    ({ pos, senses }) => pos === "verb" && senses.some(({ kind }) => kind === "frame"),
  );
  const says = before.some(({ senses }) => senses.some(({ kind }) => kind === "speech"));
  const on = ["with", "on", "against"].includes(draft.tokens[first - 1]?.norm ?? "");
  return on || (does && !says) ? nation.actor : null;
}

/** The article, the number and the adjectives before the noun. */
function leftOf(draft: Draft, i: number): number {
  let first = i;
  while (first > 0 && i - first < 6) {
    const before = draft.at(first - 1);
    if (before && !before.adjective && before.kind !== "actor") break;
    if (before && before.last === first && !before.owner && before.group === null) {
      first = before.first;
      continue;
    }
    const token = draft.tokens[first - 1];
    if (!token || token.kind === "mark") break;
    if (draft.classed(first - 1, "determiner")) return first - 1;
    // An unknown adjective between the article and the noun: "a European diplomat".
    if ((draft.readings[first - 1]?.length ?? 0) === 0 && draft.classed(first - 2, "determiner"))
      return first - 2;
    if (
      !draft.classed(
        first - 1,
        "title-part",
        "group-modifier",
        "direction-adverb",
        "quantity",
        "unnamed",
        "government-noun",
      ) ||
      ["of", "for", "and"].includes(token.norm)
    )
      break;
    first--;
  }
  return first;
}

/** The place or body the voice sits in, and what it is near to. */
function extend(draft: Draft, from: number): number {
  const leads = [["in"], ["from"], ["at"], ["with"], ["close", "to"], ["familiar", "with"], ["for"], ["of"]];
  for (const lead of leads) {
    if (!lead.every((word, k) => draft.tokens[from + k]?.norm === word)) continue;
    for (let j = from + lead.length; j <= from + lead.length + 4; j++) {
      const mention = draft.at(j);
      const token = draft.tokens[j];
      if (!token || token.kind === "mark" || mention?.kind === "time") return from;
      if (!mention) {
        if (draft.isVerb(j) && !draft.classed(j, "title-part")) return from;
        continue;
      }
      return afterPossessive(draft, mention);
    }
  }
  return from;
}

function afterPossessive(draft: Draft, mention: Mention): number {
  let last = mention.last;
  const own = /['’]s?$/.test(draft.tokens[last - 1]?.text ?? "");
  while (
    own &&
    last - mention.last < 3 &&
    draft.classed(last, "title-part", "title", "government-noun", "group-modifier", "part", "unnamed")
  )
    last++;
  // "the general command": an unknown noun ends what the possessive holds.
  if (own && draft.tokens[last]?.kind === "word" && (draft.readings[last]?.length ?? 0) === 0) last++;
  return own && last === mention.last ? mention.first - 1 : last;
}
