import type { Article, Mention, Reading, ReadText, Token } from "../model/index.ts";
import type { NameIndex } from "./name-index.ts";

/**
 * The mentions of one article while they are being found: passes add, merge and drop, always keeping
 * them in order and apart. Lives only inside the stage.
 */
export class Draft {
  readonly tokens: readonly Token[];
  readonly readings: readonly (readonly Reading[])[];
  readonly article: Article;
  readonly index: NameIndex;
  readonly text: ReadText;
  #mentions: Mention[];
  /** The mention over each token: looked up far more often than changed. */
  readonly #cover: (Mention | undefined)[] = [];

  constructor(article: Article, text: ReadText, index: NameIndex, mentions: readonly Mention[]) {
    this.article = article;
    this.text = text;
    this.tokens = text.tokens;
    this.readings = text.readings;
    this.index = index;
    this.#mentions = [...mentions];
    for (const mention of mentions) this.#lay(mention, mention);
  }

  #lay(at: Mention, mention: Mention | undefined): void {
    for (let i = at.first; i < at.last; i++) this.#cover[i] = mention;
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** The mention that covers a token, if any. */
  at(token: number): Mention | null {
    return this.#cover[token] ?? null;
  }

  /** The mention that begins at a token, or right after an opening mark there. */
  startingAt(token: number): Mention | null {
    const direct = this.#cover[token];
    if (direct?.first === token) return direct;
    if (this.tokens[token]?.kind !== "mark" || !/[“”"«(']/.test(this.tokens[token]?.text ?? "")) return null;
    const quoted = this.#cover[token + 1];
    return quoted?.first === token + 1 ? quoted : null;
  }

  /** The end of a mention, after a closing mark that belongs to it. */
  endOf(mention: Mention): number {
    const opened = /[“”"«(']/.test(this.tokens[mention.first - 1]?.text ?? "");
    return opened && /[“”"»)']/.test(this.tokens[mention.last]?.text ?? "") ? mention.last + 1 : mention.last;
  }

  /** The first reading of a token that has one of these classes. */
  classed(token: number, ...classes: readonly string[]): Reading | null {
    for (const reading of this.readings[token] ?? []) {
      if (reading.senses.some((sense) => sense.kind === "class" && classes.includes(sense.id)))
        return reading;
    }
    return null;
  }

  /** Whether a token can be a finite verb of the lexicon. */
  isVerb(token: number): boolean {
    return (this.readings[token] ?? []).some((reading) => reading.pos === "verb");
  }

  /** Replaces what lies inside `[first, last)` by one mention. */
  put(mention: Mention): void {
    const inside = new Set<Mention>();
    for (let i = mention.first; i < mention.last; i++) {
      const there = this.#cover[i];
      if (there) inside.add(there);
    }
    for (const there of inside) this.#lay(there, undefined);
    this.#lay(mention, mention);
    if (inside.size > 0) this.#mentions = this.#mentions.filter((each) => !inside.has(each));
    const at = this.#place(mention.first);
    this.#mentions.splice(at, 0, mention);
  }

  /** Index of the first mention that begins at or after a token. */
  #place(token: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle] as Mention).first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  drop(mention: Mention): void {
    this.#lay(mention, undefined);
    this.#mentions = this.#mentions.filter((each) => each !== mention);
  }

  /** Replaces one mention by another of the same extent. */
  swap(old: Mention, made: Mention): void {
    const at = this.#mentions.indexOf(old);
    if (at < 0) return;
    this.#mentions[at] = made;
    this.#lay(old, undefined);
    this.#lay(made, made);
  }

  /** A mention over `[first, last)` with nothing known yet. */
  blank(first: number, last: number, pre: readonly string[] = []): Mention {
    const start = (this.tokens[first] as Token).start;
    const end = (this.tokens[last - 1] as Token).end;
    return {
      start,
      end,
      first,
      last,
      name: { start: start + skipOf(this.tokens[first] as Token, pre), end },
      kind: "actor",
      actor: null,
      place: null,
      time: null,
      voiceKind: null,
      gender: "?",
      number: "?",
      pre,
      adjective: false,
      candidates: [],
      owner: null,
      group: null,
      backs: null,
      nation: null,
      body: null,
      some: false,
      title: null,
    };
  }
}

/** UTF-16 units that proclitics take at the head of a token; `لل` hides an article and is left whole. */
function skipOf(token: Token, pre: readonly string[]): number {
  if (token.norm.startsWith("لل") || token.norm.startsWith("ولل")) return pre.includes("و") ? 1 : 0;
  return pre.join("").length;
}
