import type { Draft } from "../draft.ts";
import { nameAfterOffice, strangerSense } from "./strangers.ts";

/** Words that may stand between what somebody is and his name: "الخبير في الشؤون الأفريقية هاني رسلان". */
const REACH = 5;

/**
 * "المحلل فلان الفلاني", "الباحث السوداني فلان الفلاني": somebody whom no pack holds, named behind what he is. He speaks
 * for himself: no body and no state stands behind him.
 */
export function findNamedExperts(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, "profession");
    if (noun?.number !== "s" || noun.suffix || draft.at(i)) continue;
    if (!noun.article && !draft.text.analyses[i + 1]?.article) continue;
    const name = nameAfterOffice(draft, i + 1, reachOf(draft, i));
    if (!name) continue;
    draft.put({
      ...draft.blank(i, name.last, noun.pre),
      actor: strangerSense(draft, name),
      gender: noun.stem.endsWith("ة") ? "f" : "m",
      number: "s",
    });
    i = name.last - 1;
  }
}

/** Over adjectives, of a nation too, and "in the affairs of ...": all of them definite. */
function reachOf(draft: Draft, first: number): number {
  let j = first + 1;
  while (j - first <= REACH) {
    const mention = draft.at(j);
    if (mention) {
      if (!mention.adjective || mention.pre.length > 0) break;
      j = mention.last;
      continue;
    }
    const isIn = draft.classed(j, "preposition") !== null && draft.text.analyses[j + 1]?.article === true;
    const isDefinite = draft.text.analyses[j]?.article === true && !draft.isVerb(j);
    if (!isIn && !isDefinite) break;
    j++;
  }
  return j;
}
