import type { Certainty, Clause, Filler, Voice } from "../model/index.ts";
import type { Speech } from "../packs/lexicon.ts";

/** A stretch of a sentence that somebody says, with who says it. */
export interface Scope {
  /** The voices this scope adds, outermost first. */
  readonly voices: readonly Voice[];
  /** Tokens of what is said, half-open. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the attribution phrase and what is said, for the statement's evidence. */
  readonly from: number;
  /** The word that opens it: the verb or noun of speech, the preposition, the name before a colon. */
  readonly at: number;
  /** The token behind an attribution phrase that stands after what is said. */
  readonly until?: number;
  readonly certainty: Certainty;
  readonly denies: boolean;
  /** A demand: what is inside is wanted, not there. */
  readonly wanted: boolean;
  /** "X: ..." of a state: it may be who says so or what it is about. */
  readonly unclear?: boolean;
  readonly quoted: boolean;
  /** The speech clause, or null for a preposition, a colon or a headline. */
  readonly clause: Clause | null;
  readonly entry: Speech | null;
  /** Those who speak, as actors; empty for voices without a name. */
  readonly speakers: readonly Filler[];
  /** `statement` is not coded for outlets that relay and for observers. */
  readonly statement: boolean;
}

/** The scopes that hold a token, outermost first. */
export function scopesAt(scopes: readonly Scope[], token: number): Scope[] {
  return scopes
    .filter((scope) => scope.first <= token && token < scope.last)
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

/**
 * The voices of nested scopes as one chain. Somebody who goes on speaking inside his own words is one voice, and who
 * he told of in between has finished.
 */
export function chainOf(scopes: readonly Scope[]): Voice[] {
  const chain: Voice[] = [];
  for (const voice of scopes.flatMap((scope) => scope.voices)) {
    const before = voice.name === "" ? -1 : chain.findIndex((each) => sameVoice(each, voice));
    if (before >= 0) chain.length = before + 1;
    else chain.push(voice);
  }
  return chain;
}

function sameVoice(one: Voice, other: Voice): boolean {
  return one.kind === other.kind && (one.id ?? one.name) === (other.id ?? other.name);
}
