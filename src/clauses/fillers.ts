import { actorSense } from "../mentions/sense.ts";
import type { ActorSense, Filler, Mention, Phrase } from "../model/index.ts";
import { membersOf } from "./members.ts";
import { homelandOf, resolvePronoun } from "./pronouns.ts";
import type { Reader } from "./reader.ts";

/** Who a mention is, with its owner's pronoun resolved ("his forces") and a group filled by its members. */
export function fillMention(reader: Reader, mention: Mention): Filler[] {
  if (mention.group) return membersOf(reader, mention);
  if (mention.title === "both")
    return mention.candidates.map((sense) => ({
      mention,
      sense,
      span: mention.name,
      found: "member" as const,
    }));
  if (mention.actor) return [{ mention, sense: mention.actor, span: mention.name, found: "named" }];
  if (mention.owner) {
    if (mention.title === "homeland") {
      const sense = homelandOf(reader, mention);
      return sense ? [{ mention, sense, span: mention.name, found: "pronoun" }] : [];
    }
    const owner = resolvePronoun(reader, mention.owner, mention.first, mention.first);
    if (owner) return [{ ...owner, sense: forcesOf(reader, owner.sense, mention), span: mention.name }];
  }
  return [];
}

/** "X withdrew its troops": whose they are, where the one who acts is known to be meant. */
export function ownedBy(reader: Reader, mention: Mention, owner: Filler): Mention {
  return { ...mention, actor: forcesOf(reader, owner.sense, mention) };
}

/** The force of an owner found through a pronoun: the pack's, else one named after him. */
function forcesOf(reader: Reader, owner: ActorSense, mention: Mention): ActorSense {
  if (owner.armed) return owner;
  const force = reader.index.forcesOf.get(owner.id);
  if (force) return actorSense(force, reader.index, reader.article.publishedOn.edtf);
  const text = reader.article.text.slice(mention.name.start, mention.name.end);
  return {
    id: `${owner.id}-forces`,
    labels: { ar: text, en: `forces of ${owner.labels.en}` },
    type: "group",
    armed: true,
    via: { id: owner.id, labels: owner.labels, basis: "affiliation" },
  };
}

/** Who a phrase names: directly, through its genitive if asked, or through its pronoun. */
export function fillPhrase(reader: Reader, phrase: Phrase, use: "direct" | "genitive" | "pronoun"): Filler[] {
  if (use === "direct" && phrase.mention) return fillMention(reader, phrase.mention);
  if (use === "genitive" && phrase.genitive) return fillMention(reader, phrase.genitive);
  if (use === "pronoun" && phrase.pronoun && !phrase.mention) {
    const found = resolvePronoun(reader, phrase.pronoun, phrase.pronounToken, phrase.pronounToken);
    return found ? [found] : [];
  }
  return [];
}

/** "X وY", "على X وY": a phrase and those that "and" joins to it behind the same preposition. */
export function joinedTo(phrases: readonly Phrase[], first: Phrase): Phrase[] {
  const rest = phrases.slice(phrases.indexOf(first) + 1);
  const end = rest.findIndex(({ coordinated, prep }) => !coordinated || prep !== first.prep);
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** A bare phrase that is nothing but a mention. */
export function phraseOf(mention: Mention): Phrase {
  return {
    prep: null,
    first: mention.first,
    last: mention.last,
    mention,
    genitive: null,
    pronoun: null,
    pronounToken: mention.first,
    coordinated: false,
  };
}

/** "وفد إماراتي", "المبادرة المصرية": the state of the adjective in a phrase. */
export function nationIn(reader: Reader, { first, last }: Phrase): Filler[] {
  for (let i = first; i < last; i++) {
    const mention = reader.cover[i];
    if (mention?.adjective && mention.actor)
      return [{ mention, sense: mention.actor, span: mention.name, found: "named" }];
  }
  return [];
}
