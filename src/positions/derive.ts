import {
  type Actor,
  type ActorType,
  type Article,
  type FiledCoding,
  foldText,
  type StanceCode,
} from "../model/index.ts";
import { type Assertion, assertion, outsiders, type Reading, timeOf } from "./assertions.ts";
import { dayBounds } from "./edtf.ts";
import { pushTo } from "./grouping.ts";
import { type Carried, type Named, namedOf } from "./holders.ts";

/** Actors that can be sent: a state that retreats may be leaving another war. */
export const SENDABLE: ReadonlySet<ActorType> = new Set<ActorType>([
  "force",
  "militia",
  "company",
  "movement",
  "people",
]);

/**
 * The positions that events are evidence of, by the `derives` tables of the codebook: `client`, `rival`, `sent`,
 * each with `/mode` where only that mode counts.
 *
 * @param codings Every coding of the corpus.
 * @param stances What the stance codings assert; they put a force on file.
 */
export function deriveFromEvents(
  codings: readonly FiledCoding[],
  stances: readonly Assertion[],
  reading: Reading,
): Assertion[] {
  const onFile = readOnFile(stances);
  const isAboutThisWar = warReader(codings, reading);
  return codings.flatMap((coding) => {
    const article = reading.articles.get(coding.articleId);
    const derives = reading.codebook.events.find((type) => type.code === coding.code)?.derives;
    if (coding.class !== "event" || !article || !derives || !isAboutThisWar(article)) return [];
    return outsiders(coding, article, reading).flatMap(({ named, holder }) => {
      const filed =
        onFile.get(named.id) ?? holder.path.map((id) => onFile.get(id)).find((found) => found) ?? null;
      const code = derivedCode(
        coding,
        article,
        derives,
        isSendable(named, reading) && filed !== null,
        reading,
      );
      const stance = reading.codebook.stances.find((entry) => entry.code === code?.stance);
      if (!code || !stance || (code.relation !== "client" && filed === null)) return [];
      return [
        assertion(coding, article, named, holder, stance, reasonFor(stance, named, holder, filed, reading)),
      ];
    });
  });
}

/** For each actor id, the coding that puts it on the client's side: it backs it, sends to it, or withdraws from it. */
function readOnFile(stances: readonly Assertion[]): Map<string, FiledCoding> {
  const onFile = new Map<string, FiledCoding>();
  for (const { coding, basis, direction, code, holder } of stances) {
    const tells = coding.status === "actual" || coding.status === "historical";
    if (!tells || basis !== "stance" || !(direction === "toward" || code === "withdraws")) continue;
    for (const id of holder.path) if (!onFile.has(id)) onFile.set(id, coding);
  }
  return onFile;
}

/** A company may retreat in another war: its article must at least name a side of this one, in a coding or in its text. */
function warReader(codings: readonly FiledCoding[], reading: Reading): (article: Article) => boolean {
  const byArticle = new Map<string, FiledCoding[]>();
  for (const coding of codings) pushTo(byArticle, coding.articleId, coding);
  const known = new Map<string, boolean>();
  return (article) => {
    const told = known.get(article.id);
    if (told !== undefined) return told;
    const members = reading.sides.members(dayBounds(article.publishedOn.edtf));
    const isNamed = (byArticle.get(article.id) ?? []).some(({ actors, recipients, chain }) =>
      [...actors, ...recipients, ...chain].some(({ id }) => id !== undefined && members.has(id)),
    );
    const answer = isNamed || textNames(article, members, reading);
    known.set(article.id, answer);
    return answer;
  };
}

function textNames(article: Article, members: ReadonlySet<string>, reading: Reading): boolean {
  const text = foldText(article.text);
  return [...members].some((id) => {
    const actor = reading.sides.actor(id);
    return actor !== undefined && sureNames(actor).some((name) => text.includes(name));
  });
}

// Names are asked for with every article, and folding them costs more than looking for them.
const folded = new WeakMap<Actor, readonly string[]>();

/** An actor's names, folded. An ambiguous name may be somebody else's. */
function sureNames(actor: Actor): readonly string[] {
  const known = folded.get(actor);
  if (known) return known;
  const made = [...actor.names.ar, ...actor.names.en]
    .filter(({ ambiguous }) => !ambiguous)
    .map(({ text }) => foldText(text));
  folded.set(actor, made);
  return made;
}

function isSendable(named: Named, reading: Reading): boolean {
  const type = reading.sides.actor(named.id)?.type;
  return type === undefined ? named.via?.basis === "affiliation" : SENDABLE.has(type);
}

function derivedCode(
  coding: FiledCoding,
  article: Article,
  derives: Readonly<Record<string, string>>,
  isSent: boolean,
  reading: Reading,
): { readonly relation: string; readonly stance: string } | null {
  const on = timeOf(coding, article);
  const sides = coding.recipients.map((ref) => reading.sides.sideOf(namedOf(ref), on));
  const relations = [
    ...(sides.includes("client") ? ["client"] : []),
    ...(sides.includes("rival") && !sides.includes("client") ? ["rival"] : []),
    ...(isSent ? ["sent"] : []),
  ];
  for (const relation of relations) {
    const stance = derives[`${relation}/${coding.mode}`] ?? derives[relation];
    if (stance !== undefined) return { relation, stance };
  }
  return null;
}

function reasonFor(
  stance: StanceCode,
  named: Named,
  holder: Carried,
  filed: FiledCoding | null,
  reading: Reading,
) {
  const { labels: client } = reading.client;
  const patron = holder.id === named.id ? null : holder.labels;
  return {
    en:
      `derived from an event by ${named.labels.en}: ${stance.labels.en}` +
      (filed ? `; on file for ${client.en} by ${filed.id}` : "") +
      (patron ? `; it stands for ${patron.en}` : ""),
    ar:
      `مشتق من حدث قام به «${named.labels.ar}»` +
      (filed ? `؛ مسجَّل إلى جانب «${client.ar}» في ${filed.id}` : "") +
      (patron ? `؛ ويُحسب على «${patron.ar}»` : ""),
  };
}
