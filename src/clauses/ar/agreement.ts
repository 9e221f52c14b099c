import type { Mention, Reading } from "../../model/index.ts";

/**
 * Whether a verb may have this mention as its subject. After the verb only gender counts (a verb before
 * its subject stays singular); before it, number too.
 */
export function agrees(verb: Reading, mention: Mention, order: "after-verb" | "before-verb"): boolean {
  if (mention.gender !== "?" && verb.gender !== "?" && mention.gender !== verb.gender) return false;
  if (order === "after-verb") return verb.number === "s" || verb.number === "?";
  if (verb.number === "?" || mention.number === "?") return true;
  return (verb.number === "p") === (mention.number === "p");
}

/** "مصر والسعودية والأردن رفضوا": several together are a plural, masculine where one of them is. */
export function agreesWithAll(verb: Reading, mentions: readonly Mention[]): boolean {
  const isFeminine = mentions.every(({ gender }) => gender === "f");
  return mentions.length > 1 && verb.number !== "s" && (verb.gender !== "f" || isFeminine);
}
