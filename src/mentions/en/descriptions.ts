import type { Draft } from "../draft.ts";

/** "the Russian government", "Egypt's foreign ministry": a government noun with its state is that state. */
export function joinGovernments(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "government-noun");
    if (
      !noun ||
      draft.at(i) ||
      draft.classed(i + 1, "title", "unnamed", "group-fighters", "group-forces", "group-soldiers")
    )
      continue;
    let at = i - 1;
    while (
      i - at <= 3 &&
      !draft.at(at) &&
      draft.classed(at, "title-part") &&
      !["of", "for", "the", "and"].includes(draft.tokens[at]?.norm ?? "")
    )
      at--;
    const owner = draft.at(at);
    if (
      !owner?.actor ||
      owner.last !== at + 1 ||
      (!owner.adjective && owner.actor.type !== "state") ||
      owner.group
    )
      continue;
    const blank = draft.blank(owner.first, i + 1);
    const own = /['’]s?$/.exec(draft.tokens[i]?.text ?? "")?.[0].length ?? 0;
    draft.put({
      ...blank,
      name: { start: blank.start, end: blank.end - own },
      actor: owner.actor,
      number: "s",
    });
  }
}

/** "his backers", "Haftar's allies": those who back somebody, filled by the names that stand with them. */
export function findBackers(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "backer");
    if (!noun || draft.at(i)) continue;
    let first = i;
    while (
      i - first < 2 &&
      !draft.at(first - 1) &&
      draft.classed(first - 1, "adverb", "quantity", "title-part", "group-modifier")
    )
      first--;
    const pronoun = draft.tokens[first - 1]?.norm ?? "";
    const owner = draft.at(first - 1);
    const backed =
      owner?.actor && !owner.adjective && /['’]s?$/.test(draft.tokens[owner.last - 1]?.text ?? "")
        ? owner
        : null;
    const own = ["his", "her", "its", "their"].includes(pronoun) && !owner;
    if (!backed && !own) continue;
    const mention = {
      ...draft.blank(own ? first - 1 : first, i + 1),
      number: noun.number,
      owner: own ? pronoun : null,
      group: "backers" as const,
    };
    draft.put(mention);
  }
}

/** "X's backers" back the one named before them; once no mention moves any more. */
export function linkBackers(draft: Draft): void {
  draft.mentions.forEach((mention, k) => {
    if (mention.group === "backers" && mention.owner === null)
      draft.swap(mention, { ...mention, backs: k - 1 });
  });
}

/** "several countries", "foreign powers": a group that the same sentence may fill with names. */
export function findGenericGroups(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "generic-group");
    if (noun?.number !== "p" || draft.at(i)) continue;
    const first =
      !draft.at(i - 1) && draft.classed(i - 1, "quantity", "group-modifier", "determiner") ? i - 1 : i;
    draft.put({ ...draft.blank(first, i + 1), number: "p", group: "members" });
  }
}

/** Bodies of a state whose noun alone means the one that the article has named, and nouns that mean the same. */
const BODIES: Readonly<Record<string, string>> = {
  army: "army",
  military: "army",
  junta: "junta",
  coalition: "coalition",
};

/** "the army" after "the Sudanese army": the one body of that kind that the article names, where it names just one. */
export function joinBodies(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const kind = BODIES[draft.tokens[i]?.norm ?? ""];
    if (!kind || draft.at(i) || draft.tokens[i - 1]?.norm !== "the" || !endsThere(draft, i + 1)) continue;
    const named = draft.mentions.flatMap(({ actor, adjective, last }) => {
      const noun = (draft.tokens[last - 1]?.norm ?? "").replace(/['’]s?$/, "");
      return actor && !adjective && BODIES[noun] === kind ? [actor] : [];
    });
    const [only] = named;
    if (!only || named.some(({ id }) => id !== only.id)) continue;
    draft.put({ ...draft.blank(i, i + 1), actor: only, number: "s" });
  }
}

/** The noun phrase ends before a token: no noun, name or "of" goes on with it. */
function endsThere(draft: Draft, next: number): boolean {
  const token = draft.tokens[next];
  if (!token || token.kind === "mark") return token?.text !== "-";
  // "accused the army of shelling", but "the army of X".
  if (token.norm === "of") return /ing$/.test(draft.tokens[next + 1]?.norm ?? "");
  if (draft.at(next) || token.kind !== "word") return false;
  const readings = draft.readings[next] ?? [];
  return (
    draft.classed(
      next,
      "auxiliary",
      "modal",
      "preposition",
      "conjunction",
      "adverb",
      "other-verb",
      "relative",
      "determiner",
    ) !== null || readings.some(({ pos }) => pos === "verb")
  );
}
