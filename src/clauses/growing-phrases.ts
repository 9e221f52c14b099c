import type { Phrase } from "../model/index.ts";

/** A phrase while it grows. */
export type GrowingPhrase = { -readonly [K in keyof Phrase]: Phrase[K] };

/** A preposition whose noun has not come yet. */
interface WaitingPreposition {
  readonly word: string;
  readonly at: number;
}

/**
 * The phrases of a window while its words are taken one by one: those done, the one that grows, the preposition
 * that waits. Which word opens, lengthens or closes a phrase is for each language to say.
 */
export class GrowingPhrases {
  readonly done: GrowingPhrase[] = [];
  current: GrowingPhrase | null = null;
  waiting: WaitingPreposition | null = null;

  /** The phrase that "and" would join the next one to: the one that grows, else the last one done. */
  get before(): GrowingPhrase | null {
    return this.current ?? this.done.at(-1) ?? null;
  }

  /**
   * A phrase of the word at `at`. It starts at the preposition that waits for it; without one it shares that of
   * the phrase it joins ("from X and Y").
   */
  make(at: number, last: number, joins: GrowingPhrase | null): GrowingPhrase {
    return {
      prep: this.waiting?.word ?? joins?.prep ?? null,
      first: this.waiting?.at ?? at,
      last,
      mention: null,
      genitive: null,
      pronoun: null,
      pronounToken: at,
      coordinated: joins !== null,
    };
  }

  begin(phrase: GrowingPhrase): void {
    this.close();
    this.current = phrase;
    this.waiting = null;
  }

  /** No further word lengthens the phrase; a preposition keeps waiting. */
  close(): void {
    if (this.current) this.done.push(this.current);
    this.current = null;
  }
}
