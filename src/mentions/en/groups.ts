import type { Mention, Reading } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { groupSense, nameByDescription } from "../group-sense.ts";

const GROUPS = ["group-fighters", "group-forces", "group-soldiers"];
const OWNERS = ["his", "her", "its", "their"];
/** Words between a nation and its fighters: "Russian private military contractors". */
const MODIFIERS = 3;

/**
 * "Haftar's forces", "Russian mercenaries", "their fighters", "forces loyal to Haftar": a group noun with
 * its owner becomes one mention. The owner is a name or an adjective before it, a pronoun, or a name after "of".
 */
export function joinGroups(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, ...GROUPS);
    if (!noun || draft.at(i) || draft.classed(i + 1, ...GROUPS, "group-modifier")) continue;
    // "the Russian mercenary group Wagner".
    if (noun.number === "s" && ["group", "company", "outfit"].includes(draft.tokens[i + 1]?.norm ?? ""))
      continue;
    const mention = groupAt(draft, i, noun);
    if (!mention) continue;
    draft.put(mention);
    i = mention.last - 1;
  }
  nameByDescription(draft);
}

function groupAt(draft: Draft, i: number, noun: Reading): Mention | null {
  let first = i;
  while (
    i - first < MODIFIERS &&
    draft.classed(first - 1, "group-modifier", ...GROUPS) &&
    !draft.at(first - 1)
  )
    first--;
  const owner = draft.at(first - 1);
  const hyphen = draft.tokens[first - 1]?.text === "-" || backed(draft, first);
  if (
    owner &&
    owner.last === first &&
    !hyphen &&
    owner.kind !== "time" &&
    owner.kind !== "voice" &&
    owner.group === null &&
    owner.owner === null
  ) {
    const base = { ...draft.blank(owner.first, i + 1), ...AGREEMENT };
    if (!owner.actor) return owner.candidates.length > 0 ? { ...base, candidates: owner.candidates } : null;
    return { ...base, actor: groupSense(draft, i, noun, owner.actor, base) };
  }
  const pronoun = draft.tokens[first - 1]?.norm ?? "";
  if (OWNERS.includes(pronoun) && !draft.at(first - 1))
    return { ...draft.blank(first - 1, i + 1), ...AGREEMENT, owner: pronoun };
  const after = ownerAfter(draft, i + 1);
  if (!after?.actor) return sided(draft, first, i, noun);
  const base = { ...draft.blank(first, after.last), ...AGREEMENT };
  return { ...base, actor: groupSense(draft, i, noun, after.actor, base) };
}

const AGREEMENT = { gender: "?", number: "p" } as const;

/** "UAE-backed": what backs them is not what they are. The dash of a dateline stands apart. */
function backed(draft: Draft, first: number): boolean {
  const dash = draft.tokens[first - 2];
  return dash?.text === "-" && !draft.at(first - 2) && dash.end === draft.tokens[first - 1]?.start;
}

/** "forces loyal to X", "forces of X", "fighters from X". */
function ownerAfter(draft: Draft, i: number): Mention | null {
  const words = [
    ["loyal", "to"],
    ["allied", "to"],
    ["allied", "with"],
    ["aligned", "with"],
    ["of"],
    ["from"],
    ["belonging", "to"],
    ["under"],
  ];
  for (const lead of words) {
    if (!lead.every((word, k) => draft.tokens[i + k]?.norm === word)) continue;
    let at = i + lead.length;
    if (draft.tokens[at]?.norm === "the") at++;
    const next = draft.startingAt(at);
    if (!next?.actor || next.adjective || next.voiceKind) return null;
    // "fighters from Bani Walid" come from a place; "fighters from the Wagner Group" are its own.
    if ((lead[0] === "from" || lead[0] === "of") && next.place) return null;
    return lead[0] === "from" && !next.actor.armed ? null : next;
  }
  return null;
}

/** "pro-Haftar forces", "Haftar-aligned forces", "Haftar-led forces". */
function sided(draft: Draft, first: number, i: number, noun: Reading): Mention | null {
  const pro = draft.at(first - 1);
  if (
    pro?.actor &&
    draft.tokens[pro.first - 1]?.text === "-" &&
    draft.tokens[pro.first - 2]?.norm === "pro"
  ) {
    const base = { ...draft.blank(pro.first - 2, i + 1), ...AGREEMENT };
    return { ...base, actor: groupSense(draft, i, noun, pro.actor, base) };
  }
  const tail = draft.tokens[first - 1]?.norm ?? "";
  const leader = draft.tokens[first - 2]?.text === "-" ? draft.at(first - 3) : null;
  if (!leader?.actor || !["aligned", "allied", "led", "run", "affiliated"].includes(tail)) return null;
  const base = { ...draft.blank(leader.first, i + 1), ...AGREEMENT };
  return { ...base, actor: groupSense(draft, i, noun, leader.actor, base) };
}
