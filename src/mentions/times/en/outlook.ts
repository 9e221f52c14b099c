import type { Outlook } from "../calendar.ts";
import type { Reach, TenseOf } from "../grammar.ts";
import type { Word } from "../read-words.ts";

const AHEAD = new Set(
  "will|won't|shall|due|scheduled|expected|planned|plans|plan|slated|set|ahead|intends|upcoming|would".split(
    "|",
  ),
);
const PAST = new Set(
  "said|told|was|were|had|did|announced|reported|met|held|took|began|came|went|left|fell|made|gave|struck|killed|seized|has|have".split(
    "|",
  ),
);
const STOP = /^[.?!;]$/;

function outlookOf({ norm }: Word, before: string | undefined, isPast: boolean): Outlook | undefined {
  // "will be held": behind "be" a participle says nothing of its own.
  if (before === "be") return undefined;
  if (AHEAD.has(norm) || norm.endsWith("'ll") || norm.endsWith("’ll")) return 1;
  return isPast || PAST.has(norm) || /^\p{Ll}{3,}ed$/u.test(norm) ? -1 : undefined;
}

/** Where the verb beside a time looks: the nearest before it in its sentence, else the first behind it. */
export function readOutlook(words: readonly Word[], at: number, tenseOf: TenseOf, reach: Reach): Outlook {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (STOP.test(words[i]?.norm ?? "")) break;
    const found = outlookOf(words[i] as Word, words[i - 1]?.norm, tenseOf(words[i] as Word) === "past");
    if (found !== undefined) return found;
  }
  if (reach === "before") return null;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    if (STOP.test(words[i]?.norm ?? "")) break;
    const found = outlookOf(words[i] as Word, words[i - 1]?.norm, tenseOf(words[i] as Word) === "past");
    if (found !== undefined) return found;
  }
  return null;
}
