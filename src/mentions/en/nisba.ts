import type { Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { namedBy } from "../name-index.ts";

/**
 * What the look-up of names cannot know of English: "US" is not "us", a possessive is not part of a name,
 * the stop of "U.N." is, "the Russians" are a nation, and "Mr Haftar" may be short for a longer name.
 */
export function settleNames(draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    if (!caseFits(draft, mention)) draft.drop(mention);
  }
  for (const mention of [...draft.mentions]) draft.swap(mention, trimmed(draft, mention));
  for (const mention of [...draft.mentions]) uncoverBacker(draft, mention);
  findNations(draft);
  findSurnames(draft);
}

/** A name in capitals ("US", "WHO") must stand in capitals; another must begin with one where the pack's does. */
function caseFits(draft: Draft, mention: Mention): boolean {
  const text = draft.article.text.slice(mention.start, mention.end).replace(/['’]s?(?=\s|$)/g, "");
  const words = (name: string) =>
    name
      .replace(/['’]s?(?=\s|$)/g, "")
      .replace(/[.’'-]/g, " ")
      .split(/\s+/)
      .filter(Boolean)
      .join(" ");
  const spoken = words(text);
  const ids = [mention.actor?.id, mention.place?.id, ...mention.candidates.map((each) => each.id)].filter(
    Boolean,
  );
  const names: string[] = [];
  const spelt = draft.tokens.slice(mention.first, mention.last).filter(({ kind }) => kind !== "mark");
  for (const target of namedBy(
    draft.index,
    spelt.map(({ norm }) => norm),
  )) {
    if (target.kind === "nisba") {
      if (ids.includes(target.actor.id)) names.push(...(target.actor.nisba?.en ?? []));
    } else names.push(target.alias.text);
  }
  const fits = (name: string) => {
    if (words(name).toLowerCase() !== spoken.toLowerCase()) return false;
    if (/^[A-Z]{2,5}$/.test(words(name).replace(/ /g, ""))) return spoken === words(name);
    return /^[a-z]/.test(name) || /^[A-Z]/.test(spoken) || /^al\b/i.test(name);
  };
  return names.length === 0 || names.some(fits);
}

function trimmed(draft: Draft, mention: Mention): Mention {
  const last = draft.tokens[mention.last - 1];
  const next = draft.tokens[mention.last];
  const before = draft.tokens[mention.last - 2];
  // "U.N." ends with its own stop, "U.N.-backed" too.
  if (
    last &&
    next?.text === "." &&
    next.start === last.end &&
    last.text.length === 1 &&
    before?.text === "."
  ) {
    return {
      ...mention,
      last: mention.last + 1,
      end: next.end,
      name: { start: mention.name.start, end: next.end },
    };
  }
  const own = /['’]s?$/.exec(last?.text ?? "")?.[0].length ?? 0;
  return own > 0 ? { ...mention, name: { start: mention.name.start, end: mention.end - own } } : mention;
}

/** "the Russians", "the Turks": the plural of a nation's adjective is the nation. */
function findNations(draft: Draft): void {
  draft.tokens.forEach((token, i) => {
    if (draft.at(i) || !/^[A-Z].*s$/.test(token.text)) return;
    const nation = namedBy(draft.index, [token.norm.slice(0, -1)]).find(({ kind }) => kind === "nisba");
    if (nation?.kind !== "nisba") return;
    const { actor } = nation;
    draft.put({
      ...draft.blank(i, i + 1),
      actor: { id: actor.id, labels: actor.labels, type: actor.type, armed: false },
      number: "p",
    });
  });
}

/** The last word of a full name, later and alone, is the same person. */
function findSurnames(draft: Draft): void {
  const people = new Map<string, Mention>();
  for (const mention of draft.mentions) {
    const last = draft.tokens[mention.last - 1];
    if (mention.actor?.type === "person" && mention.last - mention.first > 1 && last)
      people.set(last.norm, people.get(last.norm) ?? mention);
  }
  draft.tokens.forEach((token, i) => {
    const person = people.get(token.norm);
    if (
      !person ||
      draft.at(i) ||
      person.last > i ||
      !/^\p{Lu}/u.test(token.text) ||
      draft.tokens[i - 1]?.text === "-"
    )
      return;
    draft.put(
      trimmed(draft, { ...draft.blank(i, i + 1), actor: person.actor, gender: person.gender, number: "s" }),
    );
  });
}

/** "the Turkish-backed Syrian National Army" where a pack has it as one name: who backs it is told all the same. */
function uncoverBacker(draft: Draft, mention: Mention): void {
  const { tokens } = draft;
  const { first, last } = mention;
  if (last - first < 4 || tokens[first + 1]?.text !== "-" || tokens[first + 2]?.norm !== "backed") return;
  const nation = namedBy(draft.index, [tokens[first]?.norm ?? ""]).find(({ kind }) => kind === "nisba");
  if (nation?.kind !== "nisba") return;
  const { actor } = nation;
  const rest = draft.blank(first + 3, last);
  draft.drop(mention);
  draft.put({ ...mention, start: rest.start, first: rest.first, name: rest.name });
  draft.put({
    ...draft.blank(first, first + 1),
    actor: { id: actor.id, labels: actor.labels, type: actor.type, armed: false },
    adjective: true,
  });
}
