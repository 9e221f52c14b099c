import type { Mention, Phrase } from "../../model/index.ts";
import { isQuote, type Reader } from "../reader.ts";
import { type Step, walkWindow } from "../window.ts";
import { isHyphen, isTied } from "./adjectives.ts";
import { listGoesOn } from "./lists.ts";
import { NounPhrases } from "./noun-phrases.ts";
import type { Picked } from "./pick.ts";
import { longPreposition } from "./prepositions.ts";

const PRONOUNS = ["him", "her", "it", "them"];
const OWNERS = ["his", "her", "its", "their"];

export interface Phrases {
  readonly phrases: Phrase[];
  readonly end: number;
}

/**
 * The noun phrases of tokens `[from, limit)`, up to a comma that is no list, a complementizer or a subordinator,
 * a relative clause, or `stops(i)` (where another verb takes over).
 */
export function readPhrases(
  reader: Reader,
  picked: readonly (Picked | null)[],
  from: number,
  limit: number,
  stops: (i: number) => boolean = () => false,
): Phrases {
  const window = new Window(reader, picked, limit);
  const end = walkWindow(from, limit, (i) => window.step(i, stops));
  window.phrases.close();
  return { phrases: window.phrases.done, end };
}

/** What each kind of word does to a window. A method that may return null does so for a word not of its kind. */
class Window {
  readonly phrases: NounPhrases;
  private readonly reader: Reader;
  private readonly picked: readonly (Picked | null)[];
  private readonly limit: number;

  constructor(reader: Reader, picked: readonly (Picked | null)[], limit: number) {
    this.phrases = new NounPhrases(reader);
    this.reader = reader;
    this.picked = picked;
    this.limit = limit;
  }

  step(i: number, stops: (i: number) => boolean): Step {
    const mention = this.reader.cover[i];
    if (mention) return this.mention(mention, i);
    const token = this.reader.tokens[i];
    if (!token || stops(i)) return "end";
    if (token.kind === "mark") return this.mark(i, token.text);
    const counted = beforeNumber(this.reader, i);
    if (counted > 0) return i + counted;
    // Before anything else, since "to support X" looks like another clause and "in support of" like a noun.
    const long = longPreposition(this.reader, this.picked, i);
    if (long) {
      this.phrases.takeLongPreposition(long.word, i);
      return i + long.length;
    }
    if (this.opensClause(i)) return "end";
    return (
      this.conjunction(i) ??
      this.pronoun(i, token.norm) ??
      this.preposition(i, token.norm) ??
      this.besideNouns(i) ??
      this.noun(i, token.norm)
    );
  }

  private mention(mention: Mention, i: number): number {
    const { reader, picked, phrases } = this;
    if (reader.tokens[mention.last]?.text === "-" && picked[mention.last + 1]?.use === "passive") {
      // "the UN-backed X": a clause of its own, and here an adjective.
      phrases.takeCompound(mention);
      return mention.last + 2;
    }
    if (mention.kind === "time") phrases.takeTime();
    else if (mention.adjective) phrases.takeAdjective(mention, i);
    else phrases.takeName(mention, i, possessive(reader, mention) && this.isNounLike(mention.last));
    return mention.last;
  }

  private mark(i: number, text: string): Step {
    if (isHyphen(this.reader, i)) this.phrases.takeHyphen(i);
    if (isQuote(text) || /[()\-’'.]/.test(text)) return i + 1;
    const { reader, picked, phrases, limit } = this;
    if (text !== "," || !phrases.current || !listGoesOn(reader, picked, i + 1, limit)) return "end";
    phrases.takeConjunction();
    return i + 1;
  }

  /** Whether another clause begins here: a verb, or a word that subordinates. */
  private opensClause(i: number): boolean {
    const { reader } = this;
    const picked = this.picked[i];
    if (picked?.use === "finite" || picked?.use === "infinitive") return true;
    // "to put pressure on X": a verb without a frame.
    if (reader.norm(i) === "to" && reader.classed(i + 1, "base-verb") && !reader.cover[i + 1]) return true;
    // With an auxiliary it is a verb; alone ("captured fighters") it describes a noun.
    if (picked?.use === "passive" && picked.from !== i) return true;
    if (reader.classed(i, "relative", "complementizer") && !this.isDemonstrative(i)) return true;
    return reader.classed(i, "subordinator") !== null && !reader.classed(i, "preposition");
  }

  private conjunction(i: number): Step | null {
    if (!this.reader.classed(i, "conjunction")) return null;
    // "but" joins clauses, not phrases.
    if (this.reader.norm(i) === "but") return "end";
    this.phrases.takeConjunction();
    return i + 1;
  }

  private pronoun(i: number, word: string): Step | null {
    // "her" before a noun says whose it is.
    if (!PRONOUNS.includes(word) || (word === "her" && this.isNounLike(i + 1))) return null;
    this.phrases.takePronoun(word, i);
    return i + 1;
  }

  private preposition(i: number, word: string): Step | null {
    const use = this.picked[i]?.use;
    if (!this.reader.classed(i, "preposition") || use === "noun" || use === "gerund") return null;
    // "surface-to-air missiles".
    if (isTied(this.reader, i)) return null;
    this.phrases.takePreposition(word, i);
    return i + 1;
  }

  /** Words that are part of no noun phrase: auxiliaries, which end the window, and adverbs, which are passed over. */
  private besideNouns(i: number): Step | null {
    const { reader } = this;
    if (reader.classed(i, "auxiliary", "modal")) return "end";
    if (!reader.classed(i, "adverb") || this.picked[i]?.use === "noun") return null;
    // "all", "north": adverbs that also begin or describe a noun phrase.
    return reader.classed(i, "determiner", "quantity", "direction") ? null : i + 1;
  }

  private noun(i: number, word: string): Step {
    if (OWNERS.includes(word)) this.phrases.takeOwner(word, i);
    else if (this.picked[i]?.use === "gerund") this.phrases.takeGerund(i);
    else this.phrases.takeNoun(i);
    return i + 1;
  }

  /** "that" before a noun and after a preposition is no complementizer. */
  private isDemonstrative(i: number): boolean {
    return this.reader.norm(i) === "that" && this.reader.classed(i - 1, "preposition") !== null;
  }

  /** Whether a word can be the noun of an owner before it. */
  private isNounLike(i: number): boolean {
    const { reader } = this;
    if (reader.tokens[i]?.kind !== "word" || reader.cover[i]?.kind === "time") return false;
    return (
      this.picked[i]?.use !== "finite" &&
      !reader.classed(i, "preposition", "auxiliary", "modal", "conjunction", "subordinator")
    );
  }
}

/** "at least 38 people", "more than 250": words before a number that only say how exact it is, and how many they are. */
const INEXACT = [
  "at least",
  "at most",
  "more than",
  "less than",
  "fewer than",
  "up to",
  "as many as",
  "no fewer than",
];

function beforeNumber(reader: Reader, i: number): number {
  const found = INEXACT.map((words) => words.split(" ")).find((words) =>
    words.every((word, k) => reader.norm(i + k) === word),
  );
  if (!found) return 0;
  const next = i + found.length;
  const isNumber =
    reader.tokens[next]?.kind === "number" || reader.classed(next, "quantity", "determiner") !== null;
  return isNumber ? found.length : 0;
}

/** Whether a name is in the possessive: "X's", "Xs'". */
export function possessive(reader: Reader, mention: Mention): boolean {
  const last = reader.tokens[mention.last - 1];
  const next = reader.tokens[mention.last];
  return /['’]s?$/.test(last?.text ?? "") || (/^['’]$/.test(next?.text ?? "") && next?.start === last?.end);
}
