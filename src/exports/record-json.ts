import type { CodedArticle } from "../model/index.ts";
import { outwardArticles, outwardCoding, outwardDiagnostic, outwardMention } from "./outward.ts";

/** Name and version of the coded record; a change that breaks a reader raises it. */
export const RECORD_SCHEMA = "isnad-record/1";

/** A coded article as it leaves the program: one line of JSON Lines. Offsets are code points. */
export interface RecordJson extends CodedArticle {
  readonly schema: typeof RECORD_SCHEMA;
}

/** The outward record of a coded article. */
export function recordToJson({ article, mentions, codings, diagnostics }: CodedArticle): RecordJson {
  const toPoint = outwardArticles([article]).get(article.id)?.toPoint ?? ((offset: number) => offset);
  return {
    schema: RECORD_SCHEMA,
    article,
    mentions: mentions.map((mention) => outwardMention(mention, toPoint)),
    codings: codings.map((coding) => outwardCoding(coding, toPoint)),
    diagnostics: diagnostics.map((diagnostic) => outwardDiagnostic(diagnostic, toPoint)),
  };
}
