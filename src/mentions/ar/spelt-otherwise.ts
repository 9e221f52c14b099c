import type { Actor } from "../../model/index.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import { possibleWordsOf } from "../../text/ar/words-in-context.ts";
import type { Draft } from "../draft.ts";
import { actorSense } from "../sense.ts";

/** Letters by which newsrooms write one foreign sound: Goïta is غويتا, جويتا, كويتا, قويتا. */
const ONE_SOUND: Readonly<Record<string, string>> = {
  غ: "ج",
  ك: "ج",
  ق: "ج",
  گ: "ج",
  ڤ: "ف",
  ب: "ب",
  پ: "ب",
  ط: "ت",
  ث: "ت",
  ص: "س",
  ض: "د",
  ذ: "د",
  ظ: "ز",
  ة: "",
  ه: "",
  ا: "",
  و: "",
  ي: "",
  ء: "",
  ئ: "",
  ؤ: "",
};
/** No two names of the language differ by these alone. */
const foreignG = (norm: string): string => norm.replace(/[غكقگ]/g, "ج").replace(/ڤ/g, "ف");
/** Shorter skeletons are shared by too many names. */
const SHORTEST = 5;

/**
 * What is left of a word when all that newsrooms write differently is gone: long vowels, hamza, one letter of a sound.
 *
 * @param norm a folded word
 */
export function skeletonOf(norm: string): string {
  let out = "";
  for (const letter of norm) {
    const sound = ONE_SOUND[letter] ?? letter;
    if (sound !== out.at(-1)) out += sound;
  }
  return out;
}

interface Spelt {
  readonly actor: Actor;
  readonly words: readonly string[];
}
const made = new WeakMap<Knowledge, ReadonlyMap<string, readonly Spelt[]>>();

/** People of the packs by the skeletons of their names of two and three words. */
function skeletonsOf(knowledge: Knowledge): ReadonlyMap<string, readonly Spelt[]> {
  const known = made.get(knowledge);
  if (known) return known;
  const index = new Map<string, Spelt[]>();
  for (const actor of knowledge.actors) {
    if (actor.type !== "person") continue;
    for (const { text, when } of actor.names.ar) {
      const words = when ? [] : text.split(/[\s-]+/).map(normaliseArabic);
      if (words.length < 2 || words.length > 3) continue;
      const key = words.map(skeletonOf).join(" ");
      if (key.replace(/ /g, "").length < SHORTEST) continue;
      index.set(key, [...(index.get(key) ?? []), { actor, words }]);
    }
  }
  made.set(knowledge, index);
  return index;
}

/**
 * "عاصمي جويتا" is "عاصيمي غويتا" of a pack: a name of two or three words that differs from the pack's only by how
 * newsrooms write foreign sounds. Vowels of names of the language must be the same: "علي حسن" is not "علي حسين".
 */
export function findOtherSpellings(draft: Draft, knowledge: Knowledge): void {
  if (!knowledge.wordData) return;
  const index = skeletonsOf(knowledge);
  const possible = possibleWordsOf(knowledge.wordData);
  const isForeign = (norm: string) => !possible(norm).some(({ bits }) => bits > 0);
  for (let i = 0; i < draft.tokens.length; i++) {
    for (const length of [3, 2]) {
      const words = wordsAt(draft, i, length);
      const spelt = words && index.get(words.map(skeletonOf).join(" "));
      if (!words || !spelt) continue;
      const fits = spelt.filter((each) =>
        each.words.every((word, k) => {
          const mine = words[k] as string;
          return foreignG(word) === foreignG(mine) || isForeign(word);
        }),
      );
      const actor = fits[0]?.actor;
      if (!actor || fits.some((each) => each.actor.id !== actor.id)) continue;
      draft.put({
        ...draft.blank(i, i + length),
        actor: actorSense(actor, draft.index, draft.article.publishedOn.edtf),
        gender: actor.gender,
        number: "s",
      });
      break;
    }
  }
}

/** Folded words of a run outside every mention; null where something else stands there. */
function wordsAt(draft: Draft, first: number, length: number): string[] | null {
  const out: string[] = [];
  for (let i = first; i < first + length; i++) {
    const token = draft.tokens[i];
    const mention = draft.at(i);
    if (token?.kind !== "word" || mention?.actor || mention?.place) return null;
    const pos = draft.text.analyses[i]?.pos;
    if (pos === "verb" || pos === "function") return null;
    out.push(token.norm);
  }
  return out;
}
