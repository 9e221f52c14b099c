import {
  type Article,
  type ArticleLink,
  type Caution,
  type CodedArticle,
  type Coding,
  type CodingClass,
  type CopyDecision,
  type CopyLink,
  type FiledCoding,
  type FiledFingerprint,
  type IntakeRecord,
  type Labels,
  type Mend,
  type NamingDecision,
  type ObtainedHow,
  type PacksRecord,
  personCoder,
  type Review,
  type Run,
  runName,
} from "../model/index.ts";
import type { FacetCounts, ListPage, ListQuery, LogPage, ProjectHistory } from "./list.ts";
import type { IndexedWords, SavedSearch, SearchPage, SearchQuery } from "./search.ts";

/** Which codings to give back; a field left out excludes nothing. */
export interface CodingFilter {
  readonly articleId?: string;
  readonly class?: CodingClass | readonly CodingClass[];
  readonly code?: string;
  /** Id of an actor that acts, speaks or holds, or to whom it is done. */
  readonly actorId?: string;
  readonly articleIds?: readonly string[];
  /** Those that name at least one of these, or somebody who stands for one of them (`via`). */
  readonly anyActor?: readonly string[];
  /** Those in which somebody stands for one of these. */
  readonly anyVia?: readonly string[];
  readonly ids?: readonly string[];
  /** Only those behind this id; ids are hashes, so that their order says nothing of the codings. */
  readonly after?: string;
  /** No more than so many, the first by id. */
  readonly limit?: number;
  /** Those that tell a place. */
  readonly placed?: true;
  /** Also the codings that a later run of the same coder replaced. */
  readonly superseded?: boolean;
  /** Also the codings that a reviewer rejected or corrected. */
  readonly rejected?: boolean;
  /** Also those whose words no longer stand in their article's text, as far as `setOrphans` was told. */
  readonly orphaned?: boolean;
  /** As their coders made them, whatever was decided of names; whom they name is asked by the decisions all the same. */
  readonly asCoded?: true;
}

/** How articles are read. */
export interface ReadArticles {
  /** The text of each is read when it is first asked for, which must be while the ledger is open. */
  readonly textOnDemand?: boolean;
}

/** What adding codings did. */
export interface Added {
  /** Codings that were not on file. */
  readonly added: number;
  /** Codings of an earlier run of the same coder that no longer stand. */
  readonly superseded: number;
}

/** Something that came in, and what was made of it. */
export interface IntakeEntry {
  /** Outermost first. */
  readonly path: readonly string[];
  readonly how: ObtainedHow;
  /** ISO 8601. */
  readonly obtainedOn: string;
  /** The bytes as they were obtained, with their SHA-256 in hex; null where nothing could be read. */
  readonly original: { readonly sha256: string; readonly media: string; readonly bytes: Uint8Array } | null;
  readonly cautions: readonly Caution[];
  readonly run: Run;
  readonly made:
    | {
        readonly article: Article;
        readonly codings: readonly Coding[];
        readonly words?: IndexedWords;
      }
    | { readonly code: string; readonly message: string };
}

/** What taking in did. */
export interface TakenIn extends Added {
  readonly outcome: IntakeRecord["outcome"];
  readonly articleId: string | null;
}

/** An article whose sketch holds a hash. */
export interface SketchHolder {
  readonly articleId: string;
  /** Hashes in its sketch. */
  readonly sketchSize: number;
}

/** In how many codings somebody is the recipient. */
export interface RecipientCount {
  readonly id: string;
  readonly codings: number;
}

/** In how many codings somebody acts, speaks, holds or is the recipient. */
export interface NamedCount extends RecipientCount {
  /** As one of the codings gives them: whom no pack has is called so nowhere else. */
  readonly labels: Labels;
}

/** How much is on file. */
export interface Counts {
  readonly articles: number;
  /** Live ones. */
  readonly codings: number;
  readonly originals: number;
  readonly leftOut: number;
  readonly reviews: number;
}

/**
 * The port of the store: append-only, ids are hashes of content, so that adding the same thing again adds nothing.
 * Methods are asynchronous because an engine may be a server. All reject with a `LedgerError`.
 */
export interface Ledger {
  /** Files an article. @returns whether it was new. */
  addArticle(article: Article): Promise<boolean>;
  /**
   * Files one coder's codings of an article, all or none. Codings of the same coder in another version that are not
   * among them are kept but superseded; with a `Run` also those of the same version with other packs.
   *
   * @param by The coder of the run, `id@version`, or the run; needed where it may have found nothing.
   */
  addCodings(articleId: string, codings: readonly Coding[], by?: string | Run): Promise<Added>;
  /** Files an article and its codings in one transaction. */
  addCoded(coded: Pick<CodedArticle, "article" | "codings">, by?: string | Run): Promise<Added>;
  /** Files what came in, with its original and a line of the log, in one transaction. The same again adds nothing. */
  takeIn(entry: IntakeEntry): Promise<TakenIn>;
  /** Whether these bytes from this path have been dealt with by this run, so that it need not be done again. */
  hasTaken(path: readonly string[], sha256: string, run: Run): Promise<boolean>;
  /** The log from its beginning, or behind a line. */
  intakeLog(page?: LogPage): Promise<IntakeRecord[]>;
  /** The lines of the log that came to an article, oldest first. */
  intakeOf(articleId: string): Promise<IntakeRecord[]>;
  /** Bytes as they were obtained. */
  original(sha256: string): Promise<{ readonly media: string; readonly bytes: Uint8Array } | null>;
  /** Ids of articles that a run has not read as they stand now, mends included; by id, behind one. */
  notReadBy(run: Run, page?: { readonly after?: string; readonly limit?: number }): Promise<string[]>;
  /** Notes that a run need not read an article: nothing in it can be read otherwise than before. */
  markRead(articleId: string, run: Run): Promise<void>;
  /** The runs that have read some article, or this one. */
  runs(articleId?: string): Promise<Run[]>;
  history(): Promise<ProjectHistory>;
  /** Keeps what packs said, by their version. */
  addPacks(record: PacksRecord): Promise<void>;
  packs(version: string): Promise<PacksRecord | null>;
  /** All articles as they stand, by id; or those of some ids. */
  articles(ids?: readonly string[], options?: ReadArticles): Promise<Article[]>;
  article(id: string): Promise<Article | null>;
  /** Live codings, by id. */
  codings(filter?: CodingFilter): Promise<FiledCoding[]>;
  /** The recipients of most live codings of a class, most first, then by id. */
  recipients(codingClass: CodingClass, most: number): Promise<RecipientCount[]>;
  /** Ids of the articles of which more than one coder, whatever the version, has live codings; sorted. */
  articlesOfSeveralCoders(): Promise<string[]>;
  /** Everybody whom live codings name, most codings first, then by id; not whom they only stand for (`via`). */
  named(): Promise<NamedCount[]>;
  /**
   * Files a mend: the article stands by it everywhere from then on, and no run has read it so. Its text, and what was
   * read of it before, are kept. @returns whether it was new
   */
  addMend(mend: Mend): Promise<boolean>;
  /** All mends in the order they were filed, or those of some articles. */
  mends(articleIds?: readonly string[]): Promise<Mend[]>;
  /** The article a coding was read from; null for an id that is not on file. */
  articleOf(codingId: string): Promise<Article | null>;
  /**
   * Says which codings do not stand in their texts, instead of those said before: they count nowhere for whoever reads
   * through this ledger. Nothing is written: who else has the project open must check it too.
   */
  setOrphans(ids: readonly string[]): Promise<void>;
  /** Files a review, with the coding that stands instead where it corrects. @returns whether it was new. */
  addReview(review: Review, correction?: Coding): Promise<boolean>;
  /** All reviews in the order they were filed, or those of a coding. */
  reviews(codingId?: string): Promise<Review[]>;
  /** Files by what the copies of an article are found, with what it has in common with others; once. */
  addFingerprint(fingerprint: FiledFingerprint, links: readonly ArticleLink[]): Promise<void>;
  /** For each hash the articles whose sketch holds it, those filed first first. */
  sketchHolders(sketch: readonly number[], most: number): Promise<SketchHolder[][]>;
  fingerprints(ids: readonly string[]): Promise<{ readonly articleId: string; readonly bytes: Uint8Array }[]>;
  /** Ids of articles whose copies have not been looked for. */
  notCompared(limit?: number): Promise<string[]>;
  /** What links some articles with others, and these with others again. */
  articleLinks(ids: readonly string[]): Promise<ArticleLink[]>;
  /** All that makes copies of articles, in the order it was filed. */
  copyLinks(): Promise<CopyLink[]>;
  addCopyDecision(decision: CopyDecision): Promise<void>;
  /** All decisions in the order they were filed. */
  copyDecisions(): Promise<CopyDecision[]>;
  /**
   * Files what a person decided of who is meant by a name. From then on all codings are given back, found and counted as
   * the standing decisions say, with `readAs` where they say otherwise than the coder; what is stored stays as it is.
   *
   * @returns whether it was new
   */
  addNamingDecision(decision: NamingDecision): Promise<boolean>;
  /** All decisions on names in the order they were filed. */
  namingDecisions(): Promise<NamingDecision[]>;
  /** Ids of articles that have no words to be found by. */
  notIndexed(limit?: number): Promise<string[]>;
  /** The words by which an article is found; the later ones stand. */
  indexWords(articleId: string, words: IndexedWords): Promise<void>;
  search(query: SearchQuery): Promise<SearchPage>;
  /** Articles without their texts, which would be too much to read for a list. */
  listArticles(query?: ListQuery): Promise<ListPage>;
  /** By what a list can be narrowed down further, and to how many articles. */
  countFacets(query?: ListQuery): Promise<FacetCounts>;
  /** Keeps a search by a name; null forgets it. */
  saveSearch(name: string, typed: string | null): Promise<void>;
  /** By name. */
  savedSearches(): Promise<SavedSearch[]>;
  /** When each of some articles was filed, ISO 8601, by id. */
  filedOn(ids: readonly string[]): Promise<Map<string, string>>;
  counts(): Promise<Counts>;
  /** Differs from what it was whenever anybody has written to the ledger since. */
  revision(): Promise<string>;
  close(): Promise<void>;
}

/**
 * The coder without its version: `rules@0.1` and `rules@0.2` are one coder, who may change its mind. A person has none,
 * though the name may be an address.
 */
export function coderName(coder: string): string {
  if (coder.startsWith(personCoder(""))) return coder;
  const at = coder.lastIndexOf("@");
  return at > 0 ? coder.slice(0, at) : coder;
}

/** Ids of the articles that more than one coder has codings of, sorted. */
export function ofSeveralCoders(
  codings: readonly { readonly articleId: string; readonly coder: string }[],
): string[] {
  const coders = new Map<string, Set<string>>();
  for (const { articleId, coder } of codings)
    coders.set(articleId, (coders.get(articleId) ?? new Set()).add(coderName(coder)));
  const several = [...coders].filter(([, names]) => names.size > 1);
  return several.map(([id]) => id).sort();
}

/** The coders whose run a set of codings is. */
function codersOf(codings: readonly Coding[], by?: string | Run): Set<string> {
  const coder = typeof by === "string" ? by : by?.coder;
  return new Set([...codings.map((coding) => coding.coder), ...(coder === undefined ? [] : [coder])]);
}

/** The run that replaces what a coder made before: the same coder in another version, or told to be another run. */
export function replacingRun(
  coder: string,
  codings: readonly Coding[],
  by?: string | Run,
): string | undefined {
  if (typeof by === "object" && coderName(by.coder) === coderName(coder)) return runName(by);
  return [...codersOf(codings, by)].find((one) => one !== coder && coderName(one) === coderName(coder));
}
