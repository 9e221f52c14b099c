import type { Mention } from "../../model/index.ts";
import { type GrowingPhrase, GrowingPhrases } from "../growing-phrases.ts";
import type { Reader } from "../reader.ts";
import { isAdjectival } from "./adjectives.ts";

/** Words through which "of X" is X, and a name after them theirs: how many, which part, what kind of troop. */
const TRANSPARENT = [
  "quantity",
  "part",
  "determiner",
  "preposition",
  "group-fighters",
  "group-forces",
  "group-soldiers",
  "group-modifier",
];

/** Which words open, lengthen or join an English noun phrase. */
export class NounPhrases extends GrowingPhrases {
  private readonly reader: Reader;
  /** "And", or a comma that stands for it, has just closed a phrase; so none grows while this holds. */
  private joined = false;

  constructor(reader: Reader) {
    super();
    this.reader = reader;
  }

  override begin(phrase: GrowingPhrase): void {
    super.begin(phrase);
    this.joined = false;
  }

  /** "and", or a comma of a list. */
  takeConjunction(): void {
    this.close();
    this.joined = true;
  }

  takePreposition(word: string, i: number): void {
    // "hundreds of X": the phrase is X, so it stays open.
    const { current } = this;
    const isOpen = current && !this.waiting && (this.isTransparent(current) || this.isAdjectival(current));
    if (!(word === "of" && isOpen)) this.close();
    this.waiting = { word, at: i };
    this.joined = false;
  }

  /** One of several words, which names a relation of its own and so never keeps a phrase open. */
  takeLongPreposition(word: string, i: number): void {
    this.close();
    this.waiting = { word, at: i };
  }

  /** "on Tuesday": the preposition belongs to the date. */
  takeTime(): void {
    this.close();
    this.waiting = null;
  }

  /** "the UN-backed X": the words so far are no phrase of their own, and X takes over their preposition. */
  takeCompound(mention: Mention): void {
    const { current } = this;
    if (!current || this.waiting || current.last !== mention.first) return;
    // "Yemen's Iran-aligned Houthis": whose they are is no phrase of its own either.
    if (!this.isDetermined(current) && !current.genitive) return;
    this.waiting = current.prep === null ? null : { word: current.prep, at: current.first };
    this.current = null;
  }

  takeAdjective(mention: Mention, i: number): void {
    if (this.current && !this.waiting) this.current.last = mention.last;
    else this.begin(this.phraseOf(i, mention.last));
  }

  /** @param owns whether the name is a possessive with its noun after it, so that the phrase is the noun */
  takeName(mention: Mention, i: number, owns: boolean): void {
    const { current } = this;
    if (current && (this.describes(current, mention, i) || this.awaitsOf(current))) {
      current.mention = mention;
      current.last = mention.last;
      this.waiting = null;
      return;
    }
    const made = this.phraseOf(i, mention.last);
    if (owns) this.begin({ ...made, genitive: mention });
    else this.begin({ ...made, mention, pronoun: mention.owner, pronounToken: mention.first });
  }

  /**
   * "him": a whole phrase. After a preposition the phrase is the preposition's word: who it stands for is found
   * through the pronoun.
   */
  takePronoun(word: string, i: number): void {
    const last = (this.waiting?.at ?? i) + 1;
    this.begin({ ...this.phraseOf(i, last), pronoun: word });
    this.close();
  }

  /** "accused the group of killing civilians": what is done is a phrase of its own, behind its preposition. */
  takeGerund(i: number): void {
    if (this.current && this.waiting) this.close();
    this.takeNoun(i);
  }

  /** "his": the noun is still to come. */
  takeOwner(word: string, i: number): void {
    this.begin({ ...this.phraseOf(i, i + 1), pronoun: word });
  }

  /** A noun, or any word that is nothing else. */
  takeNoun(i: number): void {
    const { current, reader } = this;
    const near =
      current && (!this.waiting || this.countsOf(current)) && current.last >= i - 1 ? current : null;
    // After its name a phrase ends, unless a hyphen ties the word to the name.
    const goesOn = near?.mention ? reader.tokens[i - 1]?.text === "-" : !reader.classed(i, "determiner");
    if (near && goesOn) {
      this.waiting = null;
      near.mention ??= this.nationOf(near, i);
      near.last = i + 1;
    } else this.begin(this.phraseOf(i, i + 1));
  }

  /** A phrase with a preposition of its own is not coordinated with another one, even after "and". */
  private phraseOf(i: number, last: number): GrowingPhrase {
    const made = this.make(i, last, this.joined ? this.before : null);
    return { ...made, coordinated: this.joined && this.waiting === null };
  }

  /** "warlord Khalifa Haftar", "positions" + a place: a noun before a name is the same phrase where it can describe it. */
  private describes(phrase: GrowingPhrase, mention: Mention, i: number): boolean {
    if (this.waiting || phrase.last !== i || phrase.mention) return false;
    // "met his counterpart X".
    if (phrase.pronoun) return mention.actor?.type === "person";
    // "Lebanon's Hezbollah": a name behind a possessive is the phrase.
    const { genitive } = phrase;
    if (
      genitive &&
      phrase.last === genitive.last &&
      mention.kind === "actor" &&
      mention.actor &&
      !mention.place
    )
      return true;
    return (
      mention.actor?.type === "person" ||
      this.isTransparent(phrase) ||
      this.isDetermined(phrase) ||
      this.isAdjectival(phrase)
    );
  }

  /** "at northern" + a place, "the two" + "sides": words that only describe what comes. */
  private isAdjectival(phrase: GrowingPhrase): boolean {
    if (phrase.genitive) return false;
    for (let i = phrase.first; i < phrase.last; i++)
      if (!isAdjectival(this.reader, i) && !this.reader.classed(i, "preposition")) return false;
    return true;
  }

  /** "Saudi cities", "Russian positions": a part of a state that its adjective names. */
  private nationOf(phrase: GrowingPhrase, i: number): Mention | null {
    const nation = this.reader.cover[i - 1];
    const isPart = this.reader.classed(i, "part") !== null && phrase.mention === null && !phrase.genitive;
    return isPart && nation?.adjective && nation.actor && phrase.last === i ? nation : null;
  }

  /** A hyphen ties what follows to the phrase. */
  takeHyphen(i: number): void {
    if (this.current && !this.waiting && this.current.last === i) this.current.last = i + 1;
  }

  /** "hundreds of": the phrase has stayed open for the name. */
  private awaitsOf(phrase: GrowingPhrase): boolean {
    const { waiting } = this;
    const isOpen = waiting?.word === "of" && phrase.last === waiting.at;
    return isOpen && (this.isTransparent(phrase) || this.countsOf(phrase));
  }

  /** "a small number of" drones: what is counted is the phrase. */
  private countsOf(phrase: GrowingPhrase): boolean {
    let counts = false;
    for (let i = phrase.first; i < phrase.last; i++) {
      counts ||= this.reader.classed(i, "quantity") !== null;
      if (!isAdjectival(this.reader, i) && !this.reader.classed(i, "preposition")) return false;
    }
    return counts && this.waiting?.word === "of" && phrase.last === this.waiting.at && !phrase.mention;
  }

  /** A determiner always opens a phrase, so that nothing but prepositions can stand before it. */
  private isDetermined(phrase: GrowingPhrase): boolean {
    return this.reader.classed(phrase.last - 1, "determiner") !== null;
  }

  /** "hundreds", "the ranks", "positions": words through which "of X" is X. */
  private isTransparent(phrase: GrowingPhrase): boolean {
    if (phrase.mention || phrase.genitive) return false;
    for (let i = phrase.first; i < phrase.last; i++)
      if (!this.reader.classed(i, ...TRANSPARENT) && !this.reader.cover[i]?.adjective) return false;
    return true;
  }
}
