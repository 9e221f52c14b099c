import { isQuote, type Reader } from "../clauses/reader.ts";
import type { Filler, Mention, Phrase, Voice } from "../model/index.ts";
import { hasArticle } from "../text/ar/article.ts";

/** A named actor or outlet as a voice. */
export function voiceOf(reader: Reader, filler: Filler): Voice {
  const { mention, sense } = filler;
  const name = reader.article.text.slice(mention.name.start, mention.name.end);
  if (mention.some) return { kind: "unnamed", name };
  // "المتظاهرون" are a voice without a name; "الشرطة" is a body, though nobody says whose.
  if (sense.type === "described") return { kind: isBody(reader, mention) ? "actor" : "unnamed", name };
  return {
    kind:
      mention.voiceKind === "outlet" || sense.type === "outlet" || sense.type === "agency"
        ? "outlet"
        : "actor",
    id: sense.id,
    name,
    labels: sense.labels,
    ...(sense.via ? { via: sense.via } : {}),
  };
}

const isBody = (reader: Reader, { first }: Mention): boolean =>
  reader.classed(first, "security")?.article === true;

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
  const english = reader.article.language === "en";
  const own = english ? null : (outletVoice(reader, phrase) ?? bodyVoice(reader, phrase));
  if (own) return own;
  if (!english && !canSpeak(reader, phrase)) return null;
  if (
    english &&
    reader.tokens.slice(phrase.first, phrase.last).every((token) => /^\p{Lu}/u.test(token.text))
  ) {
    const named = strangerVoice(reader, phrase);
    if (named) return named;
  }
  const document = reader.classed(phrase.first, "document", "channel-statement") !== null;
  const skip = /^(و|ف|ب|ل)(?=ال)/.exec(first.text)?.[0].length ?? 0;
  const name = reader.article.text.slice(first.start + skip, last.end);
  return { kind: document ? "document" : "unnamed", name };
}

/** Whether a phrase is nothing but words that no lexicon and no pack knows, two or more: a name in apposition. */
export function isUnknownName(reader: Reader, phrase: Phrase): boolean {
  if (phrase.prep !== null || phrase.last - phrase.first < 2) return false;
  for (let i = phrase.first; i < phrase.last; i++) {
    if (reader.cover[i] || (reader.readings[i]?.length ?? 0) > 0 || reader.tokens[i]?.kind !== "word")
      return false;
  }
  // "تأجيل الانتخابات", "قلقه البالغ": words that the analyser knows are no name.
  const head = reader.analyses[phrase.first];
  return head?.pos !== "masdar" && (head?.suffix ?? null) === null;
}

/** "إذاعة أوكابي": a kind of outlet with a name that no pack has. "إذاعة محلية" is one without a name. */
function outletVoice(reader: Reader, { first, last }: Phrase): Voice | null {
  const head = reader.classed(first, "media");
  if (!head || head.article || head.suffix || head.number === "p") return null;
  const isKnown = (reader.readings[first + 1]?.length ?? 0) > 0 || reader.cover[first + 1] !== null;
  if (last - first < 2 || isKnown || reader.analyses[first + 1]?.pos !== "name") return null;
  const start = (reader.tokens[first]?.start ?? 0) + head.pre.join("").length;
  return { kind: "outlet", name: reader.article.text.slice(start, reader.tokens[last - 1]?.end) };
}

/** "المجلس الدستوري", "شركة «فلان»": a body with a name of its own that no pack has. */
function bodyVoice(reader: Reader, { first, last }: Phrase): Voice | null {
  const head = reader.classed(first, "body-head", "body-noun");
  if (!head || head.suffix || head.number === "p") return null;
  const closing = closingQuote(reader, first + 1);
  // "المجلس الدستوري", "نقابة الصحفيين", "مفوضية حقوق الإنسان".
  const isWhole = head.article || hasArticle(reader, last - 1);
  if (closing < 0 && !(isWhole && last - first >= 2)) return null;
  const start = (reader.tokens[first]?.start ?? 0) + head.pre.join("").length;
  return {
    kind: "actor",
    name: reader.article.text.slice(start, reader.tokens[Math.max(closing, last - 1)]?.end),
  };
}

/** The mark that closes a name in quotes which opens at a token, or -1. */
function closingQuote(reader: Reader, opening: number): number {
  if (!isQuote(reader.tokens[opening]?.text ?? "")) return -1;
  for (let i = opening + 2; i <= opening + 6; i++) if (isQuote(reader.tokens[i]?.text ?? "")) return i;
  return -1;
}

/** Nouns of people, offices, media and documents speak; other nouns of the lexicon do not ("تعقيب"). */
function canSpeak(reader: Reader, phrase: Phrase): boolean {
  return (
    reader.classed(
      phrase.first,
      "unnamed",
      "title",
      "spokesman",
      "media",
      "document",
      "group-soldiers",
      "group-fighters",
      "government-noun",
      "channel-statement",
    ) !== null
  );
}

/**
 * Someone whom no pack knows, as the subject of a verb that only people and bodies take: a voice with a name and no
 * id, or somebody without a name ("a café owner").
 */
export function strangerVoice(reader: Reader, phrase: Phrase): Voice | null {
  if (phrase.mention || phrase.genitive) return null;
  // One definite word is a common noun that no lexicon knows rather than a name.
  if (phrase.last - phrase.first === 1 && /^(و|ف)?ال/.test(reader.norm(phrase.first))) return null;
  // "أبلغ زملاءه": a noun with a pronoun is somebody's, not a name.
  if (phrase.last - phrase.first === 1 && endsInPronoun(reader.norm(phrase.first))) return null;
  // "قال «نحن ...»": what stands in the quotation is said.
  if (isQuote(reader.tokens[phrase.first - 1]?.text ?? "")) return null;
  for (let i = phrase.first; i < phrase.last; i++) if ((reader.readings[i]?.length ?? 0) > 0) return null;
  const first = reader.tokens[phrase.first];
  const last = reader.tokens[phrase.last - 1];
  const kind = strangerKind(reader, phrase);
  return first && last && kind ? { kind, name: reader.article.text.slice(first.start, last.end) } : null;
}

/** A pronoun behind three letters or more. */
function endsInPronoun(norm: string): boolean {
  return ["ه", "ها", "هم"].some((pronoun) => norm.length >= pronoun.length + 3 && norm.endsWith(pronoun));
}

/** What the analyser says of the words; without one they are taken for a name. */
function strangerKind(reader: Reader, phrase: Phrase): "actor" | "unnamed" | null {
  const words = reader.analyses.slice(phrase.first, phrase.last);
  const head = words[0];
  if (!head || words.some((word) => word?.pos === "name")) return "actor";
  if (head.pos === "verb" || head.pos === "function") return null;
  // "الشرطة الهندية" is a body; "صاحب مقهى" somebody; "صعوبة", "شيء مؤثر", "مخاطبا" are nobody.
  if (head.article && words.length > 1) return "actor";
  return head.pos === "active" && !reader.norm(phrase.first).endsWith("ا") ? "unnamed" : null;
}

/** The more telling first: a channel on Telegram is Telegram, a tweet read on television a tweet. */
const CHANNELS = [
  "tweet",
  "interview",
  "press-conference",
  "statement",
  "phone-call",
  "telegram",
  "facebook",
  "letter",
  "television",
  "speech",
];

/** By what channel somebody speaks, if the attribution phrase says so. */
export function channelBetween(reader: Reader, first: number, last: number): string | undefined {
  for (const channel of CHANNELS) {
    for (let i = first; i < last; i++)
      if (reader.classed(i, `channel-${channel}`)) return channel.replace("-", " ");
  }
  return undefined;
}
