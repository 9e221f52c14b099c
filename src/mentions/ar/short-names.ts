import type { Mention } from "../../model/index.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { Draft } from "../draft.ts";
import { skeletonOf } from "./spelt-otherwise.ts";

/**
 * "البرهان" after "عبد الفتاح البرهان": the last word of a full name, alone, is that person again, also where others
 * bear the word too. A headline may say it before the text says the name in full.
 */
export function joinShortNames(draft: Draft): void {
  const people = fullNames(draft);
  if (people.size === 0) return;
  for (let i = 0; i < draft.tokens.length; i++) {
    const found = shortNameAt(draft, i, people);
    if (!found) continue;
    const { person, pre } = found;
    draft.put({
      ...draft.blank(i, found.last, pre),
      actor: person.actor,
      gender: person.gender,
      number: "s",
    });
  }
}

/**
 * "سمير البرهان" is not the Burhan that everybody knows: a family name behind another first name is somebody else's.
 */
export function dropOthersOfTheFamily(draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    if (mention.actor?.type !== "person" || mention.last - mention.first !== 1) continue;
    const before = draft.tokens[mention.first - 1];
    const analysis = draft.text.analyses[mention.first - 1];
    const isWord = (draft.readings[mention.first - 1] ?? []).length > 0;
    if (
      mention.pre.length > 0 ||
      before?.kind !== "word" ||
      analysis?.pos !== "name" ||
      isWord ||
      draft.at(mention.first - 1)
    )
      continue;
    const actor = draft.index.actors.get(mention.actor.id);
    const first = skeletonOf(before.norm);
    const isHis = actor?.names.ar.some(({ text }) =>
      text.split(" ").some((word) => skeletonOf(normaliseArabic(word)) === first),
    );
    if (!isHis) draft.drop(mention);
  }
}

/** Words of a name that are one with the word behind them. */
const HALVED: ReadonlySet<string> = new Set(["عبد", "ابو", "ابي", "ابا", "ام"]);
const BEN: ReadonlySet<string> = new Set(["بن", "ابن", "ولد"]);

/** People named in full, by the last word of their names; null where two share it. */
function fullNames(draft: Draft): Map<string, Mention | null> {
  const people = new Map<string, Mention | null>();
  for (const mention of draft.mentions) {
    if (mention.actor?.type !== "person" || mention.last - mention.first < 2) continue;
    const { norm, kind } = draft.tokens[mention.last - 1] ?? { norm: "", kind: "mark" };
    // "محمد عبد السلام": half a name is none.
    if (kind !== "word" || norm.length < 3 || HALVED.has(draft.tokens[mention.last - 2]?.norm ?? ""))
      continue;
    const known = people.get(norm);
    people.set(norm, known === undefined || known?.actor?.id === mention.actor.id ? mention : null);
  }
  return people;
}

const PROCLITICS: readonly (readonly string[])[] = [[], ["و"], ["ف"], ["ل"], ["ب"], ["و", "ل"], ["و", "ب"]];

function shortNameAt(
  draft: Draft,
  i: number,
  people: ReadonlyMap<string, Mention | null>,
): { person: Mention; pre: readonly string[]; last: number } | null {
  const { norm, kind } = draft.tokens[i] ?? { norm: "", kind: "mark" };
  const named = kind === "word" ? withoutProclitics(norm) : [];
  for (const { word, pre } of named) {
    const son = BEN.has(word) ? people.get(draft.tokens[i + 1]?.norm ?? "") : null;
    if (son && !draft.at(i) && isSonOf(draft, i, son)) return { person: son, pre, last: i + 2 };
    const person = people.get(word);
    if (person && mayBeShort(draft, i, person, pre)) return { person, pre, last: i + 1 };
  }
  return null;
}

/** "ابن سلمان" for "محمد بن سلمان": as his name goes, with nobody's first name before it. */
function isSonOf(draft: Draft, i: number, { last }: Mention): boolean {
  const before = draft.text.analyses[i - 1];
  const isFree = !draft.at(i + 1) && (draft.at(i - 1) !== null || before?.pos !== "name");
  return isFree && BEN.has(draft.tokens[last - 2]?.norm ?? "");
}

/** The words that a written word may be with particles before it; "للبرهان" is written without the alef of its article. */
export function withoutProclitics(norm: string): { word: string; pre: readonly string[] }[] {
  return PROCLITICS.flatMap((pre) => {
    const clitics = pre.join("");
    if (!norm.startsWith(clitics)) return [];
    const word = norm.slice(clitics.length);
    const withArticle = clitics.endsWith("ل") && word.startsWith("ل") ? [{ word: `ا${word}`, pre }] : [];
    return [{ word, pre }, ...withArticle];
  });
}

/** Whether the word alone can be the person: no name of somebody else goes on or ends here, and it describes no noun. */
function mayBeShort(draft: Draft, i: number, person: Mention, pre: readonly string[]): boolean {
  if (person.last > i && !isInHeadline(draft, i)) return false;
  const there = draft.at(i);
  if (there) {
    const isOpen = there.actor === null && there.candidates.some(({ id }) => id === person.actor?.id);
    return isOpen && there.last - there.first === 1;
  }
  const analysis = draft.text.analyses[i];
  const before = draft.text.analyses[i - 1];
  const behind = draft.at(i + 1);
  if (analysis?.pos === "verb" || analysis?.pos === "function") return false;
  // "محمد البرهان": another one of the family.
  if (before?.pos === "name" && !draft.at(i - 1)) return false;
  if (behind?.actor?.type === "person" && behind.first === i + 1) return false;
  if (analysis?.pos === "name") return true;
  if (analysis && !analysis.article && !analysis.suffix && standsWhereANameDoes(draft, i)) return true;
  const describes = before?.article === true && !draft.at(i - 1) && !pre.includes("ل");
  return analysis?.article === true && !describes;
}

function isInHeadline(draft: Draft, i: number): boolean {
  return draft.text.sentences.some(({ kind, first, last }) => kind === "headline" && first <= i && i < last);
}

/**
 * "شنه صالح", "أن هادي", "الرئيس صالح", "قوات هادي": an adjective without an article that is somebody's name stands
 * where no adjective does.
 */
function standsWhereANameDoes(draft: Draft, i: number): boolean {
  const before = draft.text.analyses[i - 1];
  if (draft.tokens[i]?.norm.endsWith("ا") || draft.at(i - 1)) return false;
  const isTitled = draft.classed(i - 1, "title")?.article === true;
  const isOwner = draft.classed(i - 1, "group-forces", "government-noun")?.article === false;
  const speaks = draft.readings[i - 1]?.some(({ senses }) => senses.some(({ kind }) => kind === "speech"));
  if (isTitled || speaks) return true;
  // "إلى سلام دائم": of a noun the words before it do not tell that it is a name.
  if (draft.text.analyses[i]?.pos === "noun") return false;
  return before?.pos === "verb" || isOwner || draft.classed(i - 1, "preposition", "complementizer") !== null;
}
