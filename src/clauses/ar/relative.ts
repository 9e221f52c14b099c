import type { Mention, Phrase, Reading } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { agreesWithPronoun } from "../pronouns.ts";
import { genderOfRelative, headBefore, isBarePronoun, type Reader, relativeBefore } from "../reader.ts";
import { agrees } from "./agreement.ts";
import { NOBODY, type Subject } from "./participle.ts";

/**
 * In "X الذي فعل" X acts; in "X الذي هاجمته Y" or "X الذي هزمت قواته" a pronoun inside points back to X,
 * and X does not act.
 */
export function relativeSubject(
  reader: Reader,
  picked: readonly (Reading | null)[],
  clause: Growing,
): Subject | "object" | null {
  const j = relativeBefore(reader, clause.token);
  if (j < 0) return null;
  const head = headBefore(reader, j);
  // "مواقف داعميه التي تلمح": the head is a noun that names nobody; its genitive acts, and the coder finds it.
  if (!head) return pointsToNoun(reader, clause, j - 1) ? "object" : picked[j - 1] ? NOBODY : null;
  // The verb must agree with whom it describes: "في بلغراد، التي أقر X" describes something else.
  if (!agrees(clause.reading, head, "before-verb") && clause.reading.suffix === null) {
    const pointsBack = clause.phrases.some(
      (phrase) => phrase.pronoun !== null && agreesWithPronoun(head, phrase.pronoun),
    );
    // "البرلمان المنعقد في طبرق، الذي يساند X": what is described is a noun before the name, and it acts.
    if (!pointsBack && describesAnother(reader, clause, head, j)) return NOBODY;
    if (!pointsBack) return null;
  }
  const back = (pronoun: string | null) => pronoun !== null && agreesWithPronoun(head, pronoun);
  const first = clause.phrases.find((phrase) => phrase.prep === null);
  if (back(clause.reading.suffix) || back(first?.pronoun ?? null)) return "object";
  const onPreposition = clause.phrases.some(
    (phrase) => isBarePronoun(reader, phrase) && back(phrase.pronoun),
  );
  if (onPreposition && first?.mention) return "object";
  const fillers = fillMention(reader, head).map((filler) => ({ ...filler, found: "relative" as const }));
  // "مطار صنعاء الذي يغلقه X": a place does nothing; "الفصائل التي اتهمتها مصر": the verb agrees with who stands behind it.
  const isAnothers = fillers.length === 0 || !agrees(clause.reading, head, "before-verb");
  if (isAnothers && clause.reading.suffix && first?.mention) return "object";
  return { fillers, phrase: null, passive: false };
}

/** "الحرب التي تخوضها X", "المواقع التي استولت عليها X": the verb takes up a noun that names nobody, and X is its subject. */
function pointsToNoun(reader: Reader, clause: Growing, noun: number): boolean {
  if (reader.cover[noun] || reader.analyses[noun]?.pos === "verb") return false;
  const first = clause.phrases.find((phrase) => phrase.prep === null);
  const back =
    clause.reading.suffix !== null || clause.phrases.some((phrase) => isBarePronoun(reader, phrase));
  return back && first?.mention != null && agrees(clause.reading, first.mention, "after-verb");
}

/** The relative pronoun agrees with the verb and not with the name before it, and no pronoun in the clause points back. */
function describesAnother(
  reader: Reader,
  { reading, token, window }: Growing,
  head: Mention,
  relative: number,
): boolean {
  const gender = genderOfRelative(reader, relative);
  if (gender === undefined || reading.gender !== gender) return false;
  for (let i = token; i < window.last; i++) if (reader.analyses[i]?.suffix) return false;
  return head.gender !== "?" && head.gender !== gender;
}

/**
 * "العقوبات التي فرضها X على Y", "المدينة التي استولت عليها X": the noun or the place that the verb's pronoun takes up,
 * as a phrase of the verb; null where nobody is named as its subject, and for somebody named, whom the pronoun finds.
 */
export function takenUp(reader: Reader, clause: Growing): Phrase | null {
  const relative = relativeBefore(reader, clause.token);
  if (relative < 0 || clause.subject.length === 0) return null;
  const behind = clause.subject.some(({ mention }) => mention.first > clause.token);
  const pronoun =
    clause.reading.suffix !== null ? null : clause.phrases.find((phrase) => isBarePronoun(reader, phrase));
  const head = headBefore(reader, relative);
  if (!behind || pronoun === undefined || (head && head.kind !== "place")) return null;
  const first = head?.first ?? relative - 1;
  return {
    prep: pronoun?.prep ?? null,
    first,
    last: head?.last ?? relative,
    mention: head,
    genitive: null,
    pronoun: null,
    pronounToken: first,
    coordinated: false,
  };
}
