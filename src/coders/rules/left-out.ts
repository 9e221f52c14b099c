import { isBarePronoun } from "../../clauses/reader.ts";
import type { Clause, Phrase } from "../../model/index.ts";
import type { Frame, Give } from "../../packs/lexicon.ts";
import type { CoderInput } from "../coder.ts";
import { phrasesAfter } from "./take.ts";

/** Whether the target may come from the headline or the article; some rules allow it only in a headline. */
export function mayBeLeftOut(input: CoderInput, clause: Clause, frame: Frame, give: Give): boolean {
  const kind = input.reader.sentences[clause.sentence]?.kind;
  return (
    give.anaphoric === true ||
    give.anaphoric === "article" ||
    (give.anaphoric === "pronoun" && openPronoun(input, clause, frame, give) !== null) ||
    (give.anaphoric === "headline" && (kind === "headline" || kind === "heading"))
  );
}

/** Prepositions behind which stands the one to whom something is given. */
const TO = new Set(["ل", "الي", "to"]);

/** Phrases in which a rule looks for the one to whom something is given or done. */
function targetPhrases(input: CoderInput, clause: Clause, frame: Frame, give: Give): Phrase[] {
  const sources = (give.recipient === "T" ? frame.T : frame.O) ?? [];
  return sources.flatMap((source) =>
    phrasesAfter(input, clause, source.replace(/[>!]/g, "")).filter(({ prep }) => prep !== null),
  );
}

/** "دفعت X مليونا لمزارعيها": the words say to whom, and it is nobody that a name or a pronoun tells. */
export function isToAStranger(input: CoderInput, clause: Clause, frame: Frame, give: Give): boolean {
  if (give.anaphoric !== "article" || give.code === "pledges") return false;
  return targetPhrases(input, clause, frame, give).some(
    (phrase) => TO.has(phrase.prep ?? "") && !isBarePronoun(input.reader, phrase),
  );
}

/** "جدد ثقته بها": the pronoun of the one to whom it is done, where nothing near tells who that is. */
export function openPronoun(input: CoderInput, clause: Clause, frame: Frame, give: Give): string | null {
  const bare = targetPhrases(input, clause, frame, give).find((phrase) =>
    isBarePronoun(input.reader, phrase),
  );
  return bare?.pronoun ?? null;
}
