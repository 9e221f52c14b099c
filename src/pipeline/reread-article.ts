import {
  type Article,
  type BlockKind,
  type FiledCoding,
  type PlaceRef,
  type Run,
  type Span,
  sliceSpan,
  type When,
} from "../model/index.ts";
import { runFromArticle } from "./code-article.ts";
import { keepLast } from "./keep-last.ts";
import type { Knowledge } from "./packs.ts";
import { runOf } from "./read-item.ts";
import { type SpokenPassage, spokenPassages } from "./spoken-passages.ts";
import { type Candidate, findCandidates, type Uncoded, withoutCode } from "./uncoded.ts";

/** An article as it is read today, beside the codings that are on file. Spans in UTF-16 units. */
export interface Reread {
  /** Who reads, with which packs: not always those who made the codings on file. */
  readonly run: Run;
  /** In the order of the text, the outer before the inner. */
  readonly speech: readonly SpokenPassage[];
  readonly lines: readonly (Span & { readonly kind: BlockKind })[];
  /** Whom the text names, where: the one named, and whom that one stands for. */
  readonly actors: readonly (Span & { readonly ids: readonly string[] })[];
  /** Times that the text tells, with the days that they mean as it was published. */
  readonly times: readonly (Span & When)[];
  readonly places: readonly (Span & PlaceRef)[];
  readonly uncoded: readonly Uncoded[];
  /** Ids of the codings that this reading makes. */
  readonly codings: readonly string[];
}

/** What a reading says whatever is on file. */
interface Kept extends Omit<Reread, "uncoded"> {
  readonly candidates: readonly Candidate[];
}

const keptWith = new WeakMap<Knowledge, Map<string, Kept>>();
/** Articles whose reading is kept: those that somebody goes to and fro between. */
const KEPT_MOST = 30;

/**
 * Reads an article on file again, for what no coding keeps: who speaks where, and what was left without a code.
 *
 * @param codings The live codings of the article.
 */
export function rereadArticle(
  article: Article,
  codings: readonly FiledCoding[],
  knowledge: Knowledge,
): Reread {
  const kept = keptWith.get(knowledge) ?? new Map<string, Kept>();
  keptWith.set(knowledge, kept);
  // When and by whom it was published is read with the text.
  const key = JSON.stringify([article.sha256, article.publishedOn, article.outlet]);
  const reading = kept.get(key) ?? read(article, knowledge);
  keepLast(kept, key, reading, { sizeOf: () => 1, most: KEPT_MOST });
  const { candidates, ...rest } = reading;
  return { ...rest, uncoded: withoutCode(candidates, codings) };
}

function read(article: Article, knowledge: Knowledge): Kept {
  const stages = runFromArticle(article, knowledge);
  const speech = spokenPassages(stages);
  return {
    run: runOf(knowledge),
    speech,
    lines: stages.text.sentences.map(({ start, end, kind }) => ({ start, end, kind })),
    actors: stages.mentions.flatMap(({ name, actor }) =>
      actor ? [{ ...name, ids: [actor.id, ...(actor.via ? [actor.via.id] : [])] }] : [],
    ),
    times: stages.mentions.flatMap(({ name, time }) =>
      time?.edtf
        ? [{ ...name, edtf: time.edtf, basis: time.basis, text: sliceSpan(article.text, name) }]
        : [],
    ),
    places: stages.mentions.flatMap(({ name, place }) =>
      place ? [{ ...name, ...place, text: sliceSpan(article.text, name) }] : [],
    ),
    codings: stages.coded.codings.map(({ id }) => id),
    candidates: findCandidates(stages, speech),
  };
}
