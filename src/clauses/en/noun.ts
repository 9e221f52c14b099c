import type { Phrase } from "../../model/index.ts";
import type { Growing } from "../growing.ts";
import { possessive } from "./phrases.ts";
import { bare, type Scene } from "./scene.ts";

/** How far before a noun of action its possessor may stand, over adjectives. */
const LONGEST_GAP = 3;
const OWNERS = ["its", "his", "her", "their"];

/**
 * The arguments of a noun of action. A possessive, an adjective of a nation and a name before it are its genitive;
 * "of X" is too, unless a frame of the word reads `of` by name and no preposition before it in the list stands there.
 */
export function fillNoun(scene: Scene, clause: Growing): void {
  const own = possessorOf(scene, clause);
  const named = readsOf(scene, clause);
  clause.phrases = [
    ...own,
    ...clause.phrases
      .filter((phrase) => phrase.prep !== null || phrase.coordinated)
      .map((phrase) => (phrase.prep === "of" && !named ? { ...phrase, prep: null } : phrase)),
  ];
  // "with the backing of X": X is who backs.
  if (clause.reading.pre.includes("with") && clause.senses.some(({ id }) => id === "with-support"))
    clause.phrases = clause.phrases.map((phrase) =>
      phrase.prep === "of" ? { ...phrase, prep: "from" } : phrase,
    );
  const above = clause.governor === null ? undefined : scene.clauses[clause.governor];
  // "X claimed responsibility for an attack": it is his.
  if (
    above?.senses.some(({ id }) => id === "claim-attack") &&
    !clause.phrases.some(({ prep }) => prep === "by")
  )
    clause.phrases = [
      ...clause.phrases,
      ...above.subject.map(({ mention }) => ({ ...bare(mention), prep: "by" })),
    ];
  const light = clause.governor === null ? undefined : scene.clauses[clause.governor];
  if (light && light.token > clause.token) {
    // "an attack was launched on X by Y": the verb's phrases are the noun's.
    clause.phrases = [...clause.phrases, ...light.phrases.filter((phrase) => phrase.prep !== null)];
    clause.window = { first: clause.window.first, last: light.window.last };
  }
}

/** Who a noun of action belongs to by what stands before it; a pronoun is noted on its reading. */
function possessorOf({ reader, picked }: Scene, clause: Growing): Phrase[] {
  let at = clause.token - 1;
  while (
    clause.token - at <= LONGEST_GAP &&
    !reader.cover[at] &&
    reader.tokens[at]?.kind === "word" &&
    !reader.classed(at, "preposition", "auxiliary", "conjunction", "determiner", "modal") &&
    picked[at]?.use !== "finite"
  )
    at--;
  const before = reader.cover[at];
  const owner = reader.norm(at);
  if (!before && OWNERS.includes(owner)) clause.reading = { ...clause.reading, suffix: owner };
  if (!before || before.last !== at + 1 || before.kind === "time") return [];
  return before.adjective || possessive(reader, before) || at === clause.token - 1 ? [bare(before)] : [];
}

/** Whether a frame of the word reads "of" by name here. */
function readsOf(scene: Scene, clause: Growing): boolean {
  return clause.senses.some((sense) => {
    const frame = sense.kind === "frame" ? scene.frames.get(sense.id) : undefined;
    return [frame?.O, frame?.S, frame?.T, frame?.where].some((list = []) => {
      const at = list.indexOf("of");
      const sooner = list.slice(0, Math.max(at, 0));
      return at >= 0 && !sooner.some((source) => clause.phrases.some((phrase) => phrase.prep === source));
    });
  });
}
