import type { Mention } from "../../model/index.ts";
import { type GrowingPhrase, GrowingPhrases } from "../growing-phrases.ts";
import type { Reader } from "../reader.ts";

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
    if (!(word === "of" && current && !this.waiting && this.isTransparent(current))) this.close();
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
    if (!current || this.waiting || current.last !== mention.first || !this.isDetermined(current)) return;
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

  /** "his": the noun is still to come. */
  takeOwner(word: string, i: number): void {
    this.begin({ ...this.phraseOf(i, i + 1), pronoun: word });
  }

  /** A noun, or any word that is nothing else. */
  takeNoun(i: number): void {
    const { current, reader } = this;
    const near = current && !this.waiting && current.last >= i - 1 ? current : null;
    // After its name a phrase ends, unless a hyphen ties the word to the name.
    const goesOn = near?.mention ? reader.tokens[i - 1]?.text === "-" : !reader.classed(i, "determiner");
    if (near && goesOn) near.last = i + 1;
    else this.begin(this.phraseOf(i, i + 1));
  }

  /** A phrase with a preposition of its own is not coordinated with another one, even after "and". */
  private phraseOf(i: number, last: number): GrowingPhrase {
    const made = this.make(i, last, this.joined ? this.before : null);
    return { ...made, coordinated: this.joined && this.waiting === null };
  }

  /** "warlord Khalifa Haftar", "positions" + a place: a noun before a name is the same phrase where it can describe it. */
  private describes(phrase: GrowingPhrase, mention: Mention, i: number): boolean {
    if (this.waiting || phrase.last !== i || phrase.mention || phrase.pronoun) return false;
    return mention.actor?.type === "person" || this.isTransparent(phrase) || this.isDetermined(phrase);
  }

  /** "hundreds of": the phrase has stayed open for the name. */
  private awaitsOf(phrase: GrowingPhrase): boolean {
    const { waiting } = this;
    return waiting?.word === "of" && phrase.last === waiting.at && this.isTransparent(phrase);
  }

  /** A determiner always opens a phrase, so that nothing but prepositions can stand before it. */
  private isDetermined(phrase: GrowingPhrase): boolean {
    return this.reader.classed(phrase.last - 1, "determiner") !== null;
  }

  /** "hundreds", "the ranks", "positions": words through which "of X" is X. */
  private isTransparent(phrase: GrowingPhrase): boolean {
    if (phrase.mention || phrase.genitive) return false;
    for (let i = phrase.first; i < phrase.last; i++)
      if (!this.reader.classed(i, ...TRANSPARENT)) return false;
    return true;
  }
}
