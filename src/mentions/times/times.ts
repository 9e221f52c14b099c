import type { Edtf, Language, PublicationDate, Span, TimeBasis, Token } from "../../model/index.ts";
import { arabicTimes } from "./ar/rules.ts";
import { type Dated, readAnchor, type TimeKind } from "./calendar.ts";
import { englishTimes } from "./en/rules.ts";
import { type Found, longest, readWords, type Scene, type TimeGrammar } from "./grammar.ts";

/** Words that give a time, and what they stand for. */
export interface TimeMention extends Span {
  /** Token indices, half-open. */
  first: number;
  last: number;
  edtf: Edtf | null;
  basis: TimeBasis;
  kind: TimeKind;
}

const GRAMMARS: Readonly<Record<Language, TimeGrammar>> = { ar: arabicTimes, en: englishTimes };

/**
 * The times a text names, in order, none overlapping, each the longest that a rule reads there. What the text
 * leaves out is resolved from the publication date only; where that is unknown it stays open.
 *
 * @example
 * findTimes(readTokens("في 19 مايو", "ar"), "ar", { edtf: "2020-05-25", basis: "stated" })[0]?.edtf // "2020-05-19"
 */
export function findTimes(
  tokens: readonly Token[],
  language: Language,
  publishedOn: PublicationDate,
): TimeMention[] {
  const grammar = GRAMMARS[language];
  const words = readWords(tokens, grammar);
  const read = longest(...grammar.rules.map((rule) => rule.read));
  const anchor = readAnchor(publishedOn);
  const mentions: TimeMention[] = [];
  let last: Scene["last"] = null;
  for (let at = 0; at < words.length; ) {
    const found = read({ words, start: at, anchor, last }, at);
    if (found) {
      const first = words[at]?.first ?? 0;
      const end = words[found.next - 1]?.last ?? first + 1;
      mentions.push(mentionOf(tokens, first, end, found));
      last = lastOf(found.value.edtf) ?? last;
    }
    at = found?.next ?? at + 1;
  }
  return mentions;
}

function mentionOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { value }: Found<Dated>,
): TimeMention {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { start, end, first, last, edtf: value.edtf, basis: value.basis, kind: value.kind };
}

function lastOf(edtf: Edtf | null): Scene["last"] {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(edtf ?? "");
  if (!match) return null;
  const day = readAnchor({ edtf, basis: "relative" });
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day };
}
