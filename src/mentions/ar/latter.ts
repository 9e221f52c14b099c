import type { Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";

/**
 * "اتهمت الرياض طهران، وهو ما تنفيه الأخيرة": the one named last in the sentence that agrees. Open where a definite
 * feminine noun stands between ("الأخير" means a man rather than a thing), and where the word describes the noun before
 * it ("الأيام الأخيرة").
 */
export function findLatter(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const word = draft.classed(i, "latter");
    if (!word || draft.at(i) || describesANoun(draft, i)) continue;
    const gender = draft.tokens[i]?.norm.endsWith("ة") ? "f" : "m";
    const named = lastNamed(draft, i, gender);
    if (!named) continue;
    draft.put({ ...draft.blank(i, i + 1, word.pre), actor: named.actor, gender, number: "s" });
  }
}

function describesANoun(draft: Draft, i: number): boolean {
  const before = draft.text.analyses[i - 1];
  const named = draft.at(i - 1);
  if (draft.isVerb(i - 1)) return false;
  if (named) return named.kind === "time" || named.last - named.first > 1 || named.place !== null;
  return before?.pos === "noun" || before?.pos === "masdar" || before?.pos === "adjective";
}

function lastNamed(draft: Draft, i: number, gender: "m" | "f"): Mention | null {
  const from = draft.text.sentences.find(({ first, last }) => first <= i && i < last)?.first ?? i;
  for (let j = i - 1; j >= from; j--) {
    const mention = draft.at(j);
    if (mention) {
      j = mention.first;
      if (mention.kind === "time" || mention.adjective || mention.gender !== gender) continue;
      return mention.actor !== null && mention.number === "s" && mention.voiceKind === null ? mention : null;
    }
    const noun = draft.text.analyses[j];
    const agrees = noun?.pos === "noun" && noun.article && noun.gender === gender && noun.number === "s";
    if (agrees && gender === "f") return null;
  }
  return null;
}
