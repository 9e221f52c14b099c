import type { NameIndex } from "../mentions/name-index.ts";
import {
  type Article,
  isCoded,
  type Mention,
  type Phrase,
  type Quotation,
  type Reading,
  type ReadText,
  type Sentence,
  type Token,
} from "../model/index.ts";
import type { Lexicon } from "../packs/lexicon.ts";
import { normaliserOf } from "../text/tokens.ts";

/** Look-ups over one article's tokens and mentions, shared by the passes of this room. */
export class Reader {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly readings: readonly (readonly Reading[])[];
  readonly analyses: readonly (Reading | null)[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly index: NameIndex;
  /** Mention that covers each token, or null. */
  readonly cover: readonly (Mention | null)[];
  /** Sentence of each token. */
  readonly sentenceOf: readonly Sentence[];

  readonly #lexicon: Lexicon;

  constructor(
    article: Article,
    text: ReadText,
    mentions: readonly Mention[],
    index: NameIndex,
    lexicon: Lexicon,
  ) {
    this.article = article;
    this.#lexicon = lexicon;
    this.tokens = text.tokens;
    this.readings = text.readings;
    this.analyses = text.analyses;
    this.sentences = text.sentences;
    this.quotations = text.quotations;
    this.mentions = mentions;
    this.index = index;
    const cover: (Mention | null)[] = text.tokens.map(() => null);
    for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) cover[i] = mention;
    this.cover = cover;
    const sentenceOf: Sentence[] = [];
    for (const sentence of text.sentences)
      for (let i = sentence.first; i < sentence.last; i++) sentenceOf[i] = sentence;
    this.sentenceOf = sentenceOf;
  }

  /** The words of a lexicon class, folded: for lists that an engine goes through. */
  words(id: string): readonly string[] {
    const known = this.#words.get(id);
    if (known) return known;
    const fold = normaliserOf(this.article.language);
    const made = this.#lexicon.words
      .filter((entry) => entry.id === id)
      .flatMap((entry) => entry.words.map((word) => word.split(" ").map(fold).join(" ")));
    this.#words.set(id, made);
    return made;
  }
  readonly #words = new Map<string, readonly string[]>();

  norm(i: number): string {
    return this.tokens[i]?.norm ?? "";
  }

  isMark(i: number): boolean {
    return this.tokens[i]?.kind === "mark";
  }

  /** A reading of the token that has one of these lexicon classes. */
  classed(i: number, ...classes: readonly string[]): Reading | null {
    for (const reading of this.readings[i] ?? []) {
      for (const sense of reading.senses)
        if (sense.kind === "class" && classes.includes(sense.id)) return reading;
    }
    return null;
  }

  /** Whether a mention lies wholly in tokens `[first, last)`. */
  inside(mention: Mention, first: number, last: number): boolean {
    return first <= mention.first && mention.last <= last;
  }

  /** Whether token `i` stands in a line whose words are coded. */
  isCoded(i: number): boolean {
    const sentence = this.sentenceOf[i];
    return sentence !== undefined && isCoded(sentence.kind);
  }

  /** The quotation that the mark at token `i` opens. */
  quotationFrom(i: number): Quotation | null {
    return this.quotations.find((each) => each.opener === i) ?? null;
  }

  mentionIndex(mention: Mention): number {
    return this.mentions.indexOf(mention);
  }
}

/** Whether a mark opens or closes a quotation. */
export function isQuote(text: string): boolean {
  return /^[“”"«»]$/.test(text);
}

export function isComma(reader: Reader, i: number): boolean {
  const text = reader.tokens[i]?.text;
  return text === "،" || text === ",";
}

/** "واسع", "إسرائيلي": whether a word is an adjective, also of a nation. */
export function isAdjective(reader: Reader, i: number): boolean {
  return reader.cover[i]?.adjective === true || reader.analyses[i]?.pos === "adjective";
}

/** "منه", "إليها": a phrase that is nothing but a preposition with its pronoun. */
export function isBarePronoun(reader: Reader, { first, last, pronoun }: Phrase): boolean {
  return pronoun !== null && last === first + 1 && reader.classed(first, "preposition") !== null;
}

/** Nouns of those to whom words go: "الأطراف", "الطرفين", "البلدين". */
export const ADDRESSED = ["addressed", "pair", "pair-of-states"] as const;

/** Whether a phrase is somebody whom words may go to: named, or one of those nouns. */
export function isAddressed(reader: Reader, { mention, first }: Phrase): boolean {
  return mention !== null || reader.classed(first, ...ADDRESSED) !== null;
}

/**
 * "، فيما أعلنت X", "، غير أن X": behind a comma another takes over; with a pronoun ("لكنها", "إلا أنه") whoever speaks
 * may go on, as inside his quotation.
 */
export function takesOver(reader: Reader, i: number): boolean {
  const opens = reader.classed(i, "contrast", "contrast-that");
  const needsThat = reader.classed(i, "contrast-that") !== null;
  if (!reader.isMark(i - 1) || !opens || opens.suffix !== null) return false;
  if (needsThat && reader.norm(i + 1) !== "ان") return false;
  return !reader.quotations.some(({ first, last }) => first < i && i < last);
}

/** The token before a verb, over its negator and the markers of its time ("لم يفعل", "قد فعل", "كان يفعل"). */
export function beforeVerb(reader: Reader, verb: number): number {
  let i = verb - 1;
  while (reader.norm(i) === "قد" || reader.classed(i, "negator", "past-marker", "historical-marker")) i--;
  return i;
}

/** The relative pronoun that brings a verb ("التي لم تشنها"); or -1. */
export function relativeBefore(reader: Reader, verb: number): number {
  const i = beforeVerb(reader, verb);
  return reader.classed(i, "relative") ? i : -1;
}

/** What a singular relative pronoun agrees with; undefined for others. */
export function genderOfRelative(reader: Reader, relative: number): string | undefined {
  return { الذي: "m", التي: "f" }[reader.norm(relative)];
}

/** How far before its apposition a relative pronoun's head may stand, in tokens. */
const APPOSITION = 8;

/**
 * The mention right before a relative pronoun, or over an apposition whose own name does not agree with it ("N N، ممول
 * مجموعة كذا، الذي").
 */
export function headBefore(reader: Reader, relative: number): Mention | null {
  let j = relative - 1;
  while (j >= 0 && reader.isMark(j) && reader.tokens[j]?.text !== ".") j--;
  // "X هو الذي فعل": the pronoun only points at X again.
  if (["هو", "هي", "هم"].includes(reader.norm(j))) j--;
  const nearest = reader.cover[j] ?? null;
  const isHead = (mention: Mention | null) =>
    mention !== null && mention.kind !== "time" && !mention.adjective;
  const gender = genderOfRelative(reader, relative);
  const apart = (mention: Mention) =>
    gender !== undefined && mention.gender !== "?" && mention.gender !== gender;
  if (nearest && isHead(nearest) && apart(nearest) && reader.tokens[relative - 1]?.text === "،") {
    for (let k = nearest.first - 1; k >= relative - APPOSITION; k--) {
      const head = reader.tokens[k]?.text === "،" ? (reader.cover[k - 1] ?? null) : null;
      if (head && isHead(head) && !apart(head)) return head;
    }
  }
  return isHead(nearest) ? nearest : null;
}
