import { chainOf, scopesAt } from "../../attribution/scope.ts";
import { isStill } from "../../clauses/ar/what.ts";
import { fillMention } from "../../clauses/fillers.ts";
import { runOfNames } from "../../clauses/members.ts";
import { agreesWithPronoun, resolvePronoun } from "../../clauses/pronouns.ts";
import { areRivals, sameSide } from "../../mentions/sides.ts";
import type { Filler, Mention } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
import { isNamed } from "./conditions.ts";
import { actorRef, type DraftCoding, evidenceOf } from "./draft-coding.ts";

/**
 * "X's backers A and B": the noun itself says that A and B back X. Only names in apposition are taken;
 * a group filled otherwise ("beginning with A") is coded by the verb that it is the subject of.
 */
export function codeBackers(input: CoderInput, coder: string): DraftCoding[] {
  const { reader, article } = input;
  const drafts: DraftCoding[] = [];
  for (const group of input.mentions) {
    if (group.group !== "backers" || !reader.isCoded(group.first)) continue;
    const backed = group.backs === null ? undefined : input.mentions[group.backs];
    const after = backed && backed.first === group.last ? backed.last : group.last;
    const clients: Filler[] = backed
      ? fillMention(reader, backed)
      : group.owner
        ? (besideIt(reader, group) ??
          [resolvePronoun(reader, group.owner, group.first, group.first)].filter((each) => each !== null))
        : [];
    const client = clients.find(isNamed);
    const sentence = reader.sentenceOf[group.first];
    if (!client || !sentence) continue;
    // "حليف X" after a name is that name's epithet: "A، حليف X".
    const named = runOfNames(reader, reader.tokens[after]?.text === "," ? after + 1 : after, sentence.last);
    const said = named.length > 0 ? null : predicate(input, group.first);
    const holders = said ? said.holders : named.length > 0 ? named : epithet(input, group.first);
    const scopes = scopesAt(input.scopes, group.first);
    for (const holder of holders) {
      if (
        sameSide(holder.sense.id, client.sense.id, reader) ||
        areRivals(holder.sense.id, client.sense.id, reader)
      )
        continue;
      const start = Math.min(group.start, holder.span.start);
      const end = Math.max(group.end, backed?.end ?? 0, holder.span.end);
      drafts.push({
        class: "stance",
        code: "backs",
        actors: [actorRef(article, holder)],
        recipients: [actorRef(article, client)],
        status: said?.historical ? "historical" : "actual",
        certainty: scopes.some((scope) => scope.certainty === "alleged") ? "alleged" : "stated",
        chain: chainOf(scopes),
        when: null,
        where: [],
        evidence: [evidenceOf(article, start, end)],
        confidence: 0.85,
        coder,
        rule: `coders/${article.language}/backers-named`,
        sentence: sentence.index,
        clauses: [],
        kind: sentence.kind,
      });
    }
  }
  return drafts;
}

/** The name right before a singular epithet, over a comma. */
function epithet(input: CoderInput, first: number): Filler[] {
  const { reader } = input;
  let at = first - 1;
  if (reader.tokens[at]?.text === "،" || reader.tokens[at]?.text === ",") at--;
  const mention = reader.cover[at];
  return mention && mention.last === at + 1 && !mention.adjective && mention.kind === "actor"
    ? fillMention(reader, mention)
    : [];
}

const IS = /^[وف]?(?:[يت]عد|[يت]عتبر|[يت]بقي|[يت]ظل|ظلت?|باتت?|اصبحت?)$/;
const WAS = /^[وف]?كانت?$/;

/** "تعد X من أبرز داعمي Y", "كانت X داعمة لـY", "X من أبرز داعمي Y": whom a sentence says to be one who backs. */
function predicate(input: CoderInput, first: number): { holders: Filler[]; historical: boolean } | null {
  const { reader } = input;
  let at = first - 1;
  while (reader.classed(at, "quantity") && !reader.cover[at]) at--;
  if (reader.norm(at) === "من") at--;
  else if (at < first - 1 || reader.isMark(at)) return null;
  const mention = reader.cover[at];
  if (mention?.kind !== "actor" || mention.adjective || mention.pre.some((clitic) => "بلك".includes(clitic)))
    return null;
  const before = mention.first - 1;
  const heads = before < (reader.sentenceOf[mention.first]?.first ?? 0);
  const was = WAS.test(reader.norm(before));
  const still = isStill(reader, before);
  if (!heads && !was && !still && !IS.test(reader.norm(before))) return null;
  // "لم تعد X من داعمي Y" says the opposite.
  if (reader.classed(before - 1, "negator") && !still) return null;
  const holders = fillMention(reader, mention);
  return holders.length > 0 ? { holders, historical: was } : null;
}

/**
 * "القوات المالية وحلفائها": the pronoun of what "and" joins to somebody is of him, and of nobody else where he is only
 * described; null where nobody stands before.
 */
function besideIt(reader: CoderInput["reader"], group: Mention): Filler[] | null {
  const before = group.pre.includes("و") ? reader.cover[group.first - 1] : null;
  if (before?.kind !== "actor" || before.adjective || !group.owner) return null;
  if (before.actor?.type === "described") return [];
  return agreesWithPronoun(before, group.owner) ? fillMention(reader, before) : null;
}
