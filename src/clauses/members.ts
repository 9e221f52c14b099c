import type { Filler, Mention } from "../model/index.ts";
import type { Reader } from "./reader.ts";

/** How far after a group its members may be named, in tokens. */
const REACH = 30;

/**
 * The names that fill a group: those in apposition ("his backers X and Y"), those a word introduces
 * ("several states, foremost among them X"), those of a range ("from X ... to Y") in the same sentence.
 */
export function membersOf(reader: Reader, group: Mention): Filler[] {
  const sentence = reader.sentenceOf[group.first];
  if (!sentence) return [];
  const apposed = runOfNames(reader, afterGroup(reader, group), sentence.last);
  if (apposed.length > 0) return apposed;
  for (let i = group.last; i < Math.min(sentence.last, group.last + REACH); i++) {
    if (reader.classed(i, "members")) {
      const named = runOfNames(reader, i + 1, sentence.last);
      if (named.length > 0) return named;
    }
  }
  return rangeAfter(reader, group.last, sentence.last);
}

/** The token after the group and the one whom it backs ("backers of X"). */
function afterGroup(reader: Reader, group: Mention): number {
  const backed = group.backs === null ? undefined : reader.mentions[group.backs];
  return backed && backed.first === group.last ? backed.last : group.last;
}

/** Names that begin at a token and are joined by "and" or a list comma. */
export function runOfNames(reader: Reader, from: number, limit: number): Filler[] {
  const found: Filler[] = [];
  let i = from;
  while (i < limit) {
    const mention = reader.cover[i];
    if (!mention || mention.first !== i || mention.adjective || !mention.actor || mention.group) break;
    // "يفقد أنصاره والجزائر تشد": who is joined to the group by "and" is none of it.
    if (found.length === 0 && mention.pre.some((clitic) => "بلكو".includes(clitic))) break;
    if (
      found.length > 0 &&
      !mention.pre.includes("و") &&
      reader.tokens[i - 1]?.text !== "،" &&
      !joinedInEnglish(reader, i)
    )
      break;
    found.push({ mention, sense: mention.actor, span: mention.name, found: "member" });
    i = mention.last;
    if (reader.tokens[i]?.text === "،" && reader.cover[i + 1]?.actor) i++;
    if (reader.article.language === "en") i = overJoin(reader, i);
  }
  return found;
}

/** The comma, "and" and "the" between two names of an English list. */
function overJoin(reader: Reader, from: number): number {
  let i = from;
  if (reader.tokens[i]?.text === ",") i++;
  if (reader.norm(i) === "and") i++;
  return reader.norm(i) === "the" ? i + 1 : i;
}

function joinedInEnglish(reader: Reader, i: number): boolean {
  if (reader.article.language !== "en") return false;
  const before = reader.norm(i - 1) === "the" ? i - 2 : i - 1;
  return reader.norm(before) === "and" || reader.tokens[before]?.text === ",";
}

/** "beginning with X ... as far as Y". */
function rangeAfter(reader: Reader, from: number, limit: number): Filler[] {
  for (let i = from; i < limit; i++) {
    const starts = reader.readings[i]?.some((reading) =>
      reading.senses.some((sense) => sense.kind === "operator" && sense.id === "begin"),
    );
    if (!starts && !reader.classed(i, "range-start")) continue;
    if (reader.norm(i + 1) !== "من" && reader.norm(i + 1) !== "from") continue;
    const first = runOfNames(reader, i + 2, limit);
    if (first.length === 0) continue;
    for (let j = i + 3; j < limit; j++) {
      if (reader.norm(j) !== "الي" && reader.norm(j) !== "to") continue;
      const next = reader.cover[j + 1];
      if (!next || next.first !== j + 1) continue;
      const rest = next.group ? membersOf(reader, next) : runOfNames(reader, j + 1, limit);
      return [...first, ...rest];
    }
    return first;
  }
  return [];
}
