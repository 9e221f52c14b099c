import { chainOf, scopesAt } from "../../attribution/scope.ts";
import { fillMention } from "../../clauses/fillers.ts";
import { runOfNames } from "../../clauses/members.ts";
import { resolvePronoun } from "../../clauses/pronouns.ts";
import { areRivals, sameSide } from "../../mentions/sides.ts";
import type { Filler } from "../../model/index.ts";
import type { CoderInput } from "../coder.ts";
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
        ? [resolvePronoun(reader, group.owner, group.first, group.first)].filter((each) => each !== null)
        : [];
    const client = clients[0];
    const sentence = reader.sentenceOf[group.first];
    if (!client || !sentence) continue;
    // "حليف X" after a name is that name's epithet: "A، حليف X".
    const named = runOfNames(reader, reader.tokens[after]?.text === "," ? after + 1 : after, sentence.last);
    const holders = named.length > 0 ? named : epithet(input, group.first);
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
        status: "actual",
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
