import type { Reader } from "../reader.ts";
import type { Picked } from "./pick.ts";

/** A list of things has its "and" within this many tokens of the comma. */
const LONGEST_LIST = 8;
/** Classes of words that no member of a list of things holds. */
const NO_MEMBER = [
  "preposition",
  "subordinator",
  "relative",
  "complementizer",
  "auxiliary",
  "modal",
  "determiner",
  "pronoun",
];

/** Whether the comma before `i` stands in a list, of names or of things, and so ends nothing. */
export function listGoesOn(
  reader: Reader,
  picked: readonly (Picked | null)[],
  i: number,
  limit: number,
): boolean {
  return listOfNames(reader, i, limit) || listOfThings(reader, picked, i, limit);
}

/** A comma between names of a list: another name, and then a comma or "and". */
function listOfNames(reader: Reader, i: number, limit: number): boolean {
  let at = i;
  if (reader.classed(at, "determiner")) at++;
  if (reader.classed(at, "conjunction") && reader.norm(at) === "and") at++;
  const next = reader.cover[at];
  if (!next || next.kind === "time") return false;
  // "X, the leader of Y, ": who X is.
  if (at > i && next.title !== null && reader.norm(i) !== "and") return false;
  const after = next.last;
  return after < limit && (reader.tokens[after]?.text === "," || reader.norm(after) === "and" || at > i + 1);
}

/** "drones, air defences and fighters": nouns only up to an "and" that joins one more. */
function listOfThings(reader: Reader, picked: readonly (Picked | null)[], i: number, limit: number): boolean {
  for (let k = i; k < Math.min(limit, i + LONGEST_LIST); k++) {
    const mention = reader.cover[k];
    if (!mention && reader.norm(k) === "and")
      return k > i && !isVerbal(picked[k + 1]) && verbless(reader, picked, k + 1, limit);
    if (mention ? mention.kind === "time" : !isOfMember(reader, picked, k)) return false;
  }
  return false;
}

/** Whether a word outside mentions may stand in a list of things: a noun, a comma, a hyphen. */
function isOfMember(reader: Reader, picked: readonly (Picked | null)[], k: number): boolean {
  if (picked[k]?.use === "infinitive" || isVerbal(picked[k])) return false;
  const token = reader.tokens[k];
  if (token?.kind === "mark" && token.text !== "," && token.text !== "-") return false;
  return reader.classed(k, ...NO_MEMBER) === null;
}

function isVerbal(word: Picked | null | undefined): boolean {
  return word?.use === "finite" || word?.use === "passive" || word?.use === "gerund";
}

/** After the last of a list comes no verb of its own: else "and" joins two clauses. */
function verbless(reader: Reader, picked: readonly (Picked | null)[], from: number, limit: number): boolean {
  for (let k = from; k < limit; k++) {
    if (reader.cover[k]) continue;
    if (reader.tokens[k]?.kind === "mark" && reader.tokens[k]?.text !== "-") return true;
    if (reader.classed(k, "preposition", "subordinator", "relative", "complementizer")) return true;
    if (picked[k]?.use === "finite" || reader.classed(k, "auxiliary", "modal", "other-verb")) return false;
  }
  return true;
}
