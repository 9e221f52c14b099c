import type { CodedArticle, Coding, Diagnostic, Evidence, MentionRecord } from "./coding.ts";
import type { Run } from "./intake.ts";
import { toCodePoints } from "./span.ts";

/** Version of the outward record; see schema/coded-record.schema.json. */
export const RECORD_SCHEMA = "isnad/coded-record@1";

/** What deals with articles that come in as records. Who read them, with which packs, it does not know. */
export const RECORD_RUN: Run = { coder: RECORD_SCHEMA, packs: "" };

/** A coded article as it leaves the program: every offset in Unicode code points. */
export interface CodedRecord extends CodedArticle {
  readonly schema: typeof RECORD_SCHEMA;
}

/**
 * A coding with the places of its evidence in code points; nothing else changes.
 *
 * @param at Converts an offset of the article's text, as `toCodePoints` makes it; as `toUnits` makes it, the way back.
 */
export function outwardCoding<Part extends Coding>(coding: Part, at: (offset: number) => number): Part {
  const span = (each: Evidence): Evidence => ({ ...each, start: at(each.start), end: at(each.end) });
  return {
    ...coding,
    ...(coding.order
      ? { order: coding.order.map((each) => ({ ...each, evidence: span(each.evidence) })) }
      : {}),
    evidence: coding.evidence.map(span),
  };
}

/** Turns offsets from UTF-16 units into code points: the one place where that is done. */
export function toRecord(coded: CodedArticle): CodedRecord {
  const at = toCodePoints(coded.article.text);
  const span = <T extends { start: number; end: number }>(each: T): T => ({
    ...each,
    start: at(each.start),
    end: at(each.end),
  });
  return {
    schema: RECORD_SCHEMA,
    article: coded.article,
    mentions: coded.mentions.map((mention: MentionRecord) => span(mention)),
    codings: coded.codings.map((coding: Coding) => outwardCoding(coding, at)),
    diagnostics: coded.diagnostics.map((each: Diagnostic) =>
      each.start === undefined || each.end === undefined
        ? each
        : span(each as Diagnostic & { start: number; end: number }),
    ),
  };
}
