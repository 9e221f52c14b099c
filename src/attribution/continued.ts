import type { Reader } from "../clauses/reader.ts";
import type { Scope } from "./scope.ts";

/**
 * The paragraphs in which a quotation goes on: whoever opened it still speaks there. They are part of the one act of
 * speech, and so make no statement of their own.
 */
export function continuedScopes(reader: Reader, scopes: readonly Scope[]): Scope[] {
  const found: Scope[] = [];
  let speech: Scope | undefined;
  for (const quotation of reader.quotations) {
    if (quotation.level > 0) continue;
    const { first, last, opener, closed } = quotation;
    if (!quotation.continues)
      speech = scopes.find((each) => each.quoted && (each.first === first || each.first === first + 1));
    else if (speech) {
      const stretch = { first: opener === null ? first : first + 1, last: closed ? last - 1 : last };
      found.push({ ...speech, ...stretch, from: stretch.first, at: stretch.first, statement: false });
    }
    if (closed) speech = undefined;
  }
  return found;
}
