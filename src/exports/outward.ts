import {
  type Article,
  type Coding,
  type Diagnostic,
  type MentionRecord,
  type Span,
  toCodePoints,
} from "../model/index.ts";

/** An article with the one converter of its offsets, from UTF-16 code units inside to code points outside. */
export interface OutwardArticle {
  readonly article: Article;
  toPoint(offset: number): number;
}

/** Prepares articles for leaving, by id. The converter is built once for each text. */
export function outwardArticles(articles: readonly Article[]): ReadonlyMap<string, OutwardArticle> {
  return new Map(articles.map((article) => [article.id, { article, toPoint: toCodePoints(article.text) }]));
}

function outwardSpan<Part extends Span>(span: Part, toPoint: (offset: number) => number): Part {
  return { ...span, start: toPoint(span.start), end: toPoint(span.end) };
}

/** A coding with its evidence in code points; nothing else changes. */
export function outwardCoding<Part extends Coding>(coding: Part, toPoint: (offset: number) => number): Part {
  return { ...coding, evidence: coding.evidence.map((evidence) => outwardSpan(evidence, toPoint)) };
}

/** A mention with its span in code points. */
export function outwardMention(mention: MentionRecord, toPoint: (offset: number) => number): MentionRecord {
  return outwardSpan(mention, toPoint);
}

/** A diagnostic with its span, where it has one, in code points. */
export function outwardDiagnostic(diagnostic: Diagnostic, toPoint: (offset: number) => number): Diagnostic {
  const { start, end } = diagnostic;
  return {
    ...diagnostic,
    ...(start === undefined ? {} : { start: toPoint(start) }),
    ...(end === undefined ? {} : { end: toPoint(end) }),
  };
}
