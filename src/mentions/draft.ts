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

  constructor(article: Article, text: ReadText, index: NameIndex, mentions: readonly Mention[]) {
    this.article = article;
    this.text = text;
    this.tokens = text.tokens;
    this.readings = text.readings;
    this.index = index;
    this.#mentions = [...mentions];
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** The mention that covers a token, if any. */
  at(token: number): Mention | null {
    return this.#mentions.find((mention) => mention.first <= token && token < mention.last) ?? null;
  }

  /** The mention that begins at a token, or right after an opening mark there. */
  startingAt(token: number): Mention | null {
    const direct = this.#mentions.find((mention) => mention.first === token);
    if (direct) return direct;
    if (this.tokens[token]?.kind !== "mark" || !/[“”"«(']/.test(this.tokens[token]?.text ?? "")) return null;
    return this.#mentions.find((mention) => mention.first === token + 1) ?? null;
  }

  /** The end of a mention, after a closing mark that belongs to it. */
  endOf(mention: Mention): number {
    const opened = /[“”"«(']/.test(this.tokens[mention.first - 1]?.text ?? "");
    return opened && /[“”"»)']/.test(this.tokens[mention.last]?.text ?? "") ? mention.last + 1 : mention.last;
  }

  /** The first reading of a token that has one of these classes. */
  classed(token: number, ...classes: readonly string[]): Reading | null {
    for (const reading of this.readings[token] ?? []) {
      if (reading.senses.some((sense) => sense.kind === "class" && classes.includes(sense.id))) return reading;
    }
    return null;
  }

  /** Whether a token can be a finite verb of the lexicon. */
  isVerb(token: number): boolean {
    return (this.readings[token] ?? []).some((reading) => reading.pos === "verb");
  }

  /** Replaces what lies inside `[first, last)` by one mention. */
  put(mention: Mention): void {
    this.#mentions = this.#mentions.filter((each) => each.last <= mention.first || mention.last <= each.first);
    const at = this.#mentions.findIndex((each) => each.first >= mention.last);
    this.#mentions.splice(at < 0 ? this.#mentions.length : at, 0, mention);
  }

  drop(mention: Mention): void {
    this.#mentions = this.#mentions.filter((each) => each !== mention);
  }

  /** Replaces one mention by another of the same extent. */
  swap(old: Mention, made: Mention): void {
    this.#mentions = this.#mentions.map((each) => (each === old ? made : each));
  }

  /** A mention over `[first, last)` with nothing known yet. */
  blank(first: number, last: number, pre: readonly string[] = []): Mention {
    const start = (this.tokens[first] as Token).start;
    const end = (this.tokens[last - 1] as Token).end;
    return {
      start, end, first, last,
      name: { start: start + skipOf(this.tokens[first] as Token, pre), end },
      kind: "actor", actor: null, place: null, time: null, voiceKind: null,
      gender: "?", number: "?", pre, adjective: false, candidates: [], owner: null, group: null, backs: null, title: null,
    };
  }
}

/** UTF-16 units that proclitics take at the head of a token; `لل` hides an article and is left whole. */
export function skipOf(token: Token, pre: readonly string[]): number {
  if (token.norm.startsWith("لل") || token.norm.startsWith("ولل")) return pre.includes("و") ? 1 : 0;
  return pre.join("").length;
}
