import { hashText } from "../article/hash-text.ts";
import { type Article, type Coding, personCoder } from "../model/index.ts";

/** What somebody codes by hand, with evidence in UTF-16 units. */
export type HandCoding = Pick<
  Coding,
  "class" | "code" | "actors" | "recipients" | "status" | "certainty" | "chain" | "evidence"
> &
  Partial<Pick<Coding, "mode" | "voice">>;

/**
 * The coding that a person makes of an article. Its id holds who made it: two who code the same are two witnesses of
 * how the text is read, and an agreement between them counts as one.
 *
 * @param by The person's name
 */
export function handCoding({ sha256 }: Article, said: HandCoding, by: string): Coding {
  const coder = personCoder(by);
  const coding = { ...said, when: null, where: [], rule: "person/reader" };
  const id = `c-${hashText(sha256 + coder + JSON.stringify(coding)).slice(0, 12)}`;
  return { id, ...coding, confidence: 1, coder };
}
