import { hashText } from "../../article/hash-text.ts";
import type {
  ActorRef,
  Article,
  BlockKind,
  Coding,
  Evidence,
  Filler,
  Mention,
  PlaceRef,
} from "../../model/index.ts";

/** A coding without its id, still to be merged with its like. */
export type DraftCoding = { -readonly [K in keyof Omit<Coding, "id">]: Coding[K] } & {
  /** Sentence of the first evidence, for merging and for the target left out. */
  sentence: number;
  kind: BlockKind;
  /** Indices of the clauses that name the act; empty for statements and epithets. */
  clauses: readonly number[];
  /** The target is left out and may come from the headline or the article. */
  open?: "recipients" | "article";
  /** The pronoun that stands for the target left out ("ثقته بها"): it must agree with whoever fills it. */
  openPronoun?: string | null;
};

/** A filler as the record names it. */
export function actorRef(article: Article, filler: Filler): ActorRef {
  const { sense, span } = filler;
  return {
    id: sense.id,
    labels: sense.labels,
    ...(sense.aliases ? { aliases: sense.aliases } : {}),
    text: article.text.slice(span.start, span.end),
    ...(sense.via ? { via: sense.via } : {}),
    ...(sense.wikidata ? { wikidata: sense.wikidata } : {}),
  };
}

/** A place mention as the record names it. */
export function placeRef(article: Article, mention: Mention): PlaceRef | null {
  if (!mention.place) return null;
  return { ...mention.place, text: article.text.slice(mention.name.start, mention.name.end) };
}

/** Evidence for a stretch of text; white space at its ends is not part of it. */
export function evidenceOf(article: Article, start: number, end: number): Evidence {
  const raw = article.text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const quote = raw.trim();
  return { start: start + lead, end: start + lead + quote.length, quote };
}

/** Each actor once, in order. */
export function uniqueActors(refs: readonly ActorRef[]): ActorRef[] {
  return refs.filter((ref, i) => refs.findIndex((other) => other.id === ref.id) === i);
}

/** Gives a coding its id: a hash of the article and everything that the coding says. */
export function finish(article: Article, draft: DraftCoding): Coding {
  const { sentence: _s, kind: _k, clauses: _n, open: _o, openPronoun: _p, ...coding } = draft;
  const { coder: _c, confidence: _f, ...said } = coding;
  return { id: `c-${hashText(article.sha256 + JSON.stringify(said)).slice(0, 12)}`, ...coding };
}
