import type { Filler, Mention, Phrase, Voice } from "../model/index.ts";
import type { Reader } from "../clauses/reader.ts";

/** A named actor or outlet as a voice. */
export function voiceOf(reader: Reader, filler: Filler): Voice {
  const { mention, sense } = filler;
  const name = reader.article.text.slice(mention.name.start, mention.name.end);
  return {
    kind: mention.voiceKind === "outlet" || sense.type === "outlet" || sense.type === "agency" ? "outlet" : "actor",
    id: sense.id,
    name,
    labels: sense.labels,
    ...(sense.via ? { via: sense.via } : {}),
  };
}

/** A voice without a name: the mention's words. */
export function unnamedVoice(reader: Reader, mention: Mention): Voice {
  const name = reader.article.text.slice(mention.name.start, mention.name.end);
  return { kind: mention.voiceKind ?? "unnamed", name };
}

/** A noun that names nobody as a voice: a document where the lexicon says so, else an unnamed person. */
export function phraseVoice(reader: Reader, phrase: Phrase): Voice | null {
  const first = reader.tokens[phrase.first];
  const last = reader.tokens[phrase.last - 1];
  if (!first || !last) return null;
  if (phrase.mention?.kind === "voice") return unnamedVoice(reader, phrase.mention);
  if (phrase.mention) return null;
  const document = reader.classed(phrase.first, "document", "channel-statement") !== null;
  const skip = /^(و|ف|ب|ل)(?=ال)/.exec(first.text)?.[0].length ?? 0;
  const name = reader.article.text.slice(first.start + skip, last.end);
  return { kind: document ? "document" : "unnamed", name };
}

const CHANNELS = ["tweet", "interview", "press-conference", "statement", "phone-call", "television", "telegram", "facebook", "letter", "speech"];

/** By what channel somebody speaks, if the attribution phrase says so. */
export function channelBetween(reader: Reader, first: number, last: number): string | undefined {
  for (let i = first; i < last; i++) {
    for (const channel of CHANNELS) {
      if (reader.classed(i, `channel-${channel}`)) return channel.replace("-", " ");
    }
  }
  return undefined;
}
