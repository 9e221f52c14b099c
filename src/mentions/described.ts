import type { Mention, Reading } from "../model/index.ts";
import type { Draft } from "./draft.ts";

const ARMED = ["group-fighters", "group-soldiers", "people-armed", "security"];
/** Classes of nouns for people of whom only what they are is told. */
export const PEOPLE = [...ARMED, "people"];

/** Its id is its number in the article: two groups are two, though the same words describe them. */
export function describedSense(
  { article }: Draft,
  { name }: Mention,
  count: number,
  noun?: Reading,
): NonNullable<Mention["actor"]> {
  const text = article.text.slice(name.start, name.end);
  return {
    id: `described:${count}`,
    labels: { ar: text, en: text },
    aliases: noun ? [noun.stem, noun.lemma] : [],
    type: "described",
    armed: noun?.senses.some(({ id }) => ARMED.includes(id)) ?? false,
  };
}
