import { type Coding, standsIn } from "../model/index.ts";
import { notInText } from "./ledger-error.ts";

/** Refuses codings whose words do not stand in their article: boards trust the spans of what is on file. */
export function requireEvidence(articleId: string, codings: readonly Coding[], text: string): void {
  for (const coding of codings) if (!standsIn(text, coding)) throw notInText(coding.id, articleId);
}
