import { hashText } from "../article/hash-text.ts";
import { type Article, type Coding, personCoder } from "../model/index.ts";
import { checkCoding } from "./check-coding.ts";
import type { Knowledge } from "./packs.ts";

/** What somebody codes by hand, with evidence in UTF-16 units. */
export type HandCoding = Pick<
  Coding,
  "class" | "code" | "actors" | "recipients" | "status" | "certainty" | "chain" | "evidence"
> &
  Partial<Pick<Coding, "mode" | "voice" | "when" | "where">>;

/**
 * The coding that a person makes of an article. Its id holds who made it: two who code the same are two witnesses of
 * how the text is read, and an agreement between them counts as one.
 *
 * @param by The person's name
 * @throws {SaidError}
 */
export function handCoding(article: Article, said: HandCoding, by: string, knowledge: Knowledge): Coding {
  const coder = personCoder(by);
  const coding = { when: null, where: [], ...said, rule: "person/reader" };
  const id = `c-${hashText(article.sha256 + coder + JSON.stringify(coding)).slice(0, 12)}`;
  const made = { id, ...coding, confidence: 1, coder };
  checkCoding(made, article, knowledge);
  return made;
}
