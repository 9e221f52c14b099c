import type { Reading } from "../../model/index.ts";
import { describedSense, PEOPLE } from "../described.ts";
import type { Draft } from "../draft.ts";

/** Words before the noun that are said of it: "at least 20 armed men". */
const MODIFIERS = 4;

/** "gunmen", "at least 20 civilians", "the police": people whom the article describes and does not name. */
export function findDescribed(draft: Draft): void {
  let count = 0;
  for (let i = 0; i < draft.tokens.length; i++) {
    if (isCountAlone(draft, i)) {
      const mention = draft.blank(i, i + 1);
      draft.put({ ...mention, number: "p", actor: describedSense(draft, mention, ++count) });
      continue;
    }
    const noun = draft.classed(i, ...PEOPLE);
    if (!noun || draft.at(i) || describesNext(draft, i, noun)) continue;
    const mention = draft.blank(beginningOf(draft, i), i + 1);
    draft.put({
      ...mention,
      gender: "?",
      number: noun.number,
      actor: describedSense(draft, mention, ++count, noun),
    });
  }
}

/** "Dozens were killed": people of whom only how many they are is told. */
function isCountAlone(draft: Draft, i: number): boolean {
  return (
    COUNTS.has(draft.tokens[i]?.norm ?? "") && !draft.at(i) && draft.classed(i + 1, "auxiliary") !== null
  );
}
const COUNTS = new Set(["dozens", "hundreds", "thousands", "scores"]);

/** "militant group", "rebel leaders": a noun before a noun only describes it. */
function describesNext(draft: Draft, i: number, noun: Reading): boolean {
  const next = draft.text.tokens[i + 1]?.norm ?? "";
  if (draft.classed(i + 1, ...PEOPLE, "group-forces", "body-noun")) return true;
  if (/^groups?$/.test(next)) return true;
  const isNoun = draft.readings[i + 1]?.some(({ pos }) => pos === "noun") && !draft.isVerb(i + 1);
  return noun.number === "s" && isNoun === true && draft.classed(i, "security") === null;
}

function beginningOf(draft: Draft, i: number): number {
  let first = i;
  while (i - first < MODIFIERS && !draft.at(first - 1) && isSaidOfIt(draft, first - 1)) first--;
  return first;
}

function isSaidOfIt(draft: Draft, i: number): boolean {
  const token = draft.tokens[i];
  return token?.kind === "number" || draft.classed(i, "quantity", "group-modifier", ...PEOPLE) !== null;
}
