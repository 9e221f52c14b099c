import type { ActorSense, Mention, Reading } from "../../model/index.ts";
import { hasArticle } from "../../text/ar/article.ts";
import type { Draft } from "../draft.ts";

/** "صحيفة لوموند", "موقع «X»": the kind of medium and its name become one outlet, known to the packs or not. */
export function joinOutlets(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    const media = draft.classed(i, "media");
    if (!media || draft.at(i) || media.number === "p") continue;
    const next = draft.startingAt(i + 1);
    const quoted = quotedAfter(draft, i + 1);
    if (next?.voiceKind === "outlet" && next.pre.length === 0) {
      draft.put({ ...draft.blank(i, draft.endOf(next), media.pre), ...outlet(next), name: next.name });
    } else if (media.article && !media.suffix && media.number === "s") {
      // "الصحيفة" alone: the outlet named last, where the noun may be said of it.
      const last = draft.mentions.findLast((mention) => mention.last <= i && mention.voiceKind === "outlet");
      if (last && isOfKind(draft, last, media))
        draft.put({ ...draft.blank(i, i + 1, media.pre), ...outlet(last) });
    } else if (quoted) {
      const name = {
        start: draft.tokens[quoted.first]?.start ?? 0,
        end: draft.tokens[quoted.last - 1]?.end ?? 0,
      };
      const label = draft.article.text.slice(name.start, name.end);
      const actor = {
        id: `outlet:${label}`,
        labels: { ar: label, en: label },
        type: "outlet",
        armed: false,
      } as const;
      draft.put({
        ...draft.blank(i, quoted.last + 1, media.pre),
        kind: "voice",
        actor,
        voiceKind: "outlet",
        gender: "f",
        number: "s",
        name,
      });
    }
  }
}

/** Whether an outlet may be called by a noun: as it was when it was named, else as a pack calls it; agencies by theirs alone. */
function isOfKind(draft: Draft, { first, actor }: Mention, { lemma }: Reading): boolean {
  const introduced = draft.classed(first, "media");
  if (introduced) return introduced.lemma === lemma;
  const isAgency = actor?.type === "agency";
  return actor?.type !== "outlet" && !isAgency ? true : isAgency === (lemma === "وكالة");
}

function outlet(mention: Mention): Partial<Mention> {
  return { kind: "voice", voiceKind: "outlet", actor: mention.actor, gender: "f", number: "s" };
}

/** Tokens inside quotation marks that open at `i`, at most five words. */
function quotedAfter(draft: Draft, i: number): { first: number; last: number } | null {
  if (!/[“”"«]/.test(draft.tokens[i]?.text ?? "")) return null;
  for (let j = i + 1; j <= i + 6; j++) {
    const text = draft.tokens[j]?.text ?? "";
    if (/^[”“"»]$/.test(text)) return j > i + 1 ? { first: i + 1, last: j } : null;
  }
  return null;
}

/** Voices without a name: "مراقبون", "عدة صحف ومواقع دولية", "مصدر في وزارة الدفاع", "مواقع التواصل". */
export function findUnnamedVoices(draft: Draft): void {
  for (let i = 0; i < draft.tokens.length; i++) {
    if (draft.at(i)) continue;
    const social =
      draft.classed(i, "social-media") ??
      (draft.classed(i, "media", "unnamed") && draft.classed(i + 1, "social-media"));
    if (social) {
      const length = draft.classed(i, "social-media") ? 2 : 3;
      draft.put({
        ...draft.blank(i, Math.min(i + length, draft.tokens.length)),
        kind: "voice",
        voiceKind: "social",
        gender: "f",
        number: "s",
      });
      continue;
    }
    const noun = draft.classed(i, "unnamed") ?? pluralMedia(draft, i) ?? pluralOffice(draft, i);
    if (!noun || noun.article || noun.suffix) continue;
    const first = draft.classed(i - 1, "quantity") && !draft.at(i - 1) ? i - 1 : i;
    const last = extend(draft, i + 1);
    const pre = first === i ? noun.pre : [];
    draft.put({
      ...draft.blank(first, last, pre),
      kind: "voice",
      voiceKind: "unnamed",
      nation: nationIn(draft, i + 1, last),
      body: bodyAt(draft, i + 1, last),
      gender:
        noun.stem.endsWith("ة") || noun.gender === "f" || noun.lemma === "صحيفة" || noun.lemma === "مصدر"
          ? "?"
          : "m",
      number: noun.number,
    });
    i = last - 1;
  }
}

function pluralMedia(draft: Draft, i: number) {
  const media = draft.classed(i, "media");
  return media?.number === "p" && media.lemma !== "موقع" ? media : null;
}

/** "نواب", "قادة" without names are voices without names. */
function pluralOffice(draft: Draft, i: number) {
  const office = draft.classed(i, "title");
  return office?.number === "p" ? office : null;
}

const isFunction = (draft: Draft, i: number): boolean =>
  draft.readings[i]?.some(({ pos }) => pos === "function") ?? false;

/** The state of the adjective in "مسؤول فرنسي"; null where none or two stand there. */
function nationIn(draft: Draft, from: number, last: number): ActorSense | null {
  const nations = draft.mentions.filter(
    ({ first, adjective, number, actor }) =>
      first >= from && first < last && adjective && number === "s" && actor?.type === "state",
  );
  return nations.length === 1 ? (nations[0]?.actor ?? null) : null;
}

/** The body at the end of "مسؤول في X"; a state is no body. */
function bodyAt(draft: Draft, from: number, last: number): ActorSense | null {
  const mention = draft.at(last - 1);
  const sense = mention && mention.first > from - 1 && !mention.adjective ? mention.actor : null;
  return sense && sense.type !== "state" && sense.type !== "person" ? sense : null;
}

/** Adjectives, a second noun with و, and the place or body the voice sits in. */
function extend(draft: Draft, from: number): number {
  let j = from;
  while (j < draft.tokens.length) {
    const token = draft.tokens[j];
    if (token?.kind !== "word") break;
    const mention = draft.at(j);
    if (mention?.adjective && mention.pre.length === 0) {
      j = mention.last;
      continue;
    }
    if (["في", "من", "ب", "لدي", "داخل"].includes(token.norm) && draft.startingAt(j + 1)?.actor) {
      j = draft.startingAt(j + 1)?.last ?? j + 1;
      break;
    }
    if (mention || draft.isVerb(j)) break;
    const second = token.norm.startsWith("و") && draft.classed(j, "media", "unnamed");
    const sameKind = draft.classed(j, "unnamed") && !/^(و|ال)/.test(token.norm);
    // "دبلوماسي غربي": a word of direction with no place behind it is an adjective.
    const western = draft.classed(j, "direction-adverb") && !draft.startingAt(j + 1)?.place;
    const analysis = draft.text.analyses[j];
    const adjective =
      sameKind ||
      western ||
      // "مسؤول عسكري فرنسي": words of the packs are adjectives too.
      (analysis?.pos === "adjective" &&
        !analysis.article &&
        analysis.pre.length === 0 &&
        !isFunction(draft, j)) ||
      ((draft.readings[j]?.length ?? 0) === 0 &&
        analysis?.pos !== "function" &&
        !hasArticle(draft.text, j) &&
        !token.norm.startsWith("و"));
    if (!second && !adjective) break;
    j++;
  }
  return j;
}
