import type { Reading } from "../../model/index.ts";
import type { Draft } from "../draft.ts";

const ARMED = ["group-fighters", "group-soldiers", "people-armed", "security"];
const PEOPLE = [...ARMED, "people"];
/** Words before the noun that are said of it: "at least 20 armed men". */
const MODIFIERS = 4;

/** "gunmen", "at least 20 civilians", "the police": people whom the article describes and does not name. */
export function findDescribed(draft: Draft): void {
  let count = 0;
  for (let i = 0; i < draft.tokens.length; i++) {
    const noun = draft.classed(i, ...PEOPLE);
    if (!noun || draft.at(i) || describesNext(draft, i, noun)) continue;
    const mention = draft.blank(beginningOf(draft, i), i + 1);
    const text = draft.article.text.slice(mention.name.start, mention.name.end);
    draft.put({
      ...mention,
      ...agreement(noun),
      actor: {
        id: `described:${++count}`,
        labels: { ar: text, en: text },
        type: "described",
        armed: noun.senses.some(({ id }) => ARMED.includes(id)),
      },
    });
  }
}

/** "militant group", "rebel leaders": a noun before a noun only describes it. */
function describesNext(draft: Draft, i: number, noun: Reading): boolean {
  const next = draft.text.tokens[i + 1]?.norm ?? "";
  if (draft.classed(i + 1, ...PEOPLE, "group-forces", "body-noun")) return true;
  if (/^groups?$/.test(next)) return true;
  const isNoun = draft.readings[i + 1]?.some(({ pos }) => pos === "noun") && !draft.isVerb(i + 1);
  return noun.number === "s" && isNoun === true && draft.classed(i, "security") === null;
}

function agreement({ number }: Reading): { gender: "?"; number: Reading["number"] } {
  return { gender: "?", number };
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
