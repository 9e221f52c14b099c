import { hashText } from "../article/hash-text.ts";
import { coderName, type Ledger } from "../ledger/ledger.ts";
import {
  type Board,
  type FiledCoding,
  type Labels,
  personCoder,
  type Review,
  spansOverlap,
  standingReviews,
} from "../model/index.ts";

/** A coding on which a line of a board hangs. */
export interface Deciding {
  readonly codingId: string;
  readonly claim: string;
  readonly holder: Labels;
  readonly client: Labels;
  /** What the claim says. */
  readonly says: Labels;
  /** Where the line would stand without the claim; null: at nothing. */
  readonly without: Labels | null;
}

/** The codings behind claims without which a line would stand elsewhere, those of the claims with the fewest first. */
export function decidingCodings({ lanes, client }: Board): Deciding[] {
  const claims = lanes.flatMap(({ holder, outlook, claims: all }) =>
    outlook.deciding.flatMap(({ claim: id, without }) => {
      const claim = all.find((each) => each.id === id);
      return claim ? [{ claim, holder: holder.labels, without }] : [];
    }),
  );
  claims.sort((a, b) => a.claim.codings.length - b.claim.codings.length);
  const found = new Map<string, Deciding>();
  for (const { claim, holder, without } of claims) {
    for (const { id: codingId } of claim.codings)
      if (!found.has(codingId))
        found.set(codingId, {
          codingId,
          claim: claim.id,
          holder,
          client: client.labels,
          says: claim.labels,
          without,
        });
  }
  return [...found.values()];
}

/** A coding about which people or coders differ. */
export interface Disagreement {
  readonly codingId: string;
  /** Reviewers, or coders without their version. */
  readonly between: readonly string[];
  /** The other coders' codings on the same words; empty where reviewers differ. */
  readonly others: readonly string[];
}

/**
 * Codings that one reviewer accepted and another did not, then those of two coders, of one class and on the same words,
 * that differ.
 */
export async function readDisagreements(ledger: Ledger): Promise<Disagreement[]> {
  const all = await ledger.reviews();
  const ofPeople = [...groupReviews(all)].flatMap(([codingId, reviews]) => {
    const last = new Map(standingReviews(reviews).map(({ reviewer, decision }) => [reviewer, decision]));
    return new Set(last.values()).size > 1 ? [{ codingId, between: [...last.keys()], others: [] }] : [];
  });
  const articleIds = await ledger.articlesOfSeveralCoders();
  const codings = articleIds.length === 0 ? [] : await ledger.codings({ articleIds });
  // Whoever corrects a coding has settled what it says, and says nothing against others on the same words.
  const corrections = new Set(all.flatMap(({ correction }) => correction ?? []));
  return [...ofPeople, ...coderDisagreements(codings.filter(({ id }) => !corrections.has(id)))];
}

/** One entry for two codings that differ: the first by id stands for both. */
function coderDisagreements(codings: readonly FiledCoding[]): Disagreement[] {
  const byArticle = new Map<string, FiledCoding[]>();
  for (const coding of codings)
    byArticle.set(coding.articleId, [...(byArticle.get(coding.articleId) ?? []), coding]);
  const told = new Set<string>();
  return codings.flatMap((coding) => {
    if (told.has(coding.id)) return [];
    const rivals = (byArticle.get(coding.articleId) ?? []).filter((other) => areRivals(coding, other));
    if (rivals.length === 0 || rivals.some((other) => saysSame(coding, other))) return [];
    for (const { id } of rivals) told.add(id);
    const between = [...new Set([coding, ...rivals].map(({ coder }) => coderName(coder)))];
    return [{ codingId: coding.id, between, others: rivals.map(({ id }) => id) }];
  });
}

/** Whether two codings are what two coders, whatever their versions, made of the same words, in one class. */
export const areRivals = (a: FiledCoding, b: FiledCoding): boolean =>
  a.articleId === b.articleId &&
  a.class === b.class &&
  coderName(a.coder) !== coderName(b.coder) &&
  a.evidence.some((one) => b.evidence.some((other) => spansOverlap(one, other)));

function saysSame(a: FiledCoding, b: FiledCoding): boolean {
  const ids = (refs: FiledCoding["actors"]) => refs.map(({ id }) => id).sort();
  const said = ({ class: codingClass, code, status, actors, recipients }: FiledCoding) =>
    JSON.stringify([codingClass, code, status, ids(actors), ids(recipients)]);
  return said(a) === said(b);
}

/** The reviews of each coding, in the order they were filed. */
export function groupReviews(reviews: readonly Review[]): Map<string, Review[]> {
  const byCoding = new Map<string, Review[]>();
  for (const review of reviews) {
    const known = byCoding.get(review.codingId);
    if (known) known.push(review);
    else byCoding.set(review.codingId, [review]);
  }
  return byCoding;
}

/** Ids of the codings that a person has decided and not taken back, the last decided first. */
export function decidedBy(reviews: readonly Review[], person: string): string[] {
  const standing = [...groupReviews(reviews).values()].flatMap(standingReviews);
  const own = new Set(standing.filter(({ reviewer }) => reviewer === person));
  const ids = reviews.filter((review) => own.has(review)).map(({ codingId }) => codingId);
  return [...new Set(ids.reverse())];
}

const READ_AT_ONCE = 200;

/** How many live codings a person has not decided. */
export async function countUndecidedBy(ledger: Ledger, person: string): Promise<number> {
  const reviews = await ledger.reviews();
  const ids = [...decidedBy(reviews, person), ...correctionsBy(reviews, person)];
  return (await ledger.counts()).codings - (await ledger.codings({ ids })).length;
}

/** What a person put in the place of other codings: it needs no second look by the same eyes. */
const correctionsBy = (reviews: readonly Review[], person: string): string[] =>
  reviews.flatMap(({ reviewer, correction }) => (reviewer === person && correction ? [correction] : []));

/** A page of live codings, by id, that a person has neither decided nor put in the place of others. */
export async function undecidedBy(
  ledger: Ledger,
  person: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<FiledCoding[]> {
  const reviews = await ledger.reviews();
  const passed = new Set([...decidedBy(reviews, person), ...correctionsBy(reviews, person)]);
  const found: FiledCoding[] = [];
  for (let from = after; found.length < limit; ) {
    const page = await ledger.codings({ ...(from ? { after: from } : {}), limit: READ_AT_ONCE });
    found.push(...page.filter(({ id }) => !passed.has(id)));
    if (page.length < READ_AT_ONCE) break;
    from = page.at(-1)?.id;
  }
  return found.slice(0, limit);
}

/** Codings drawn to be coded again by somebody who does not know what was coded. */
export interface BlindSample {
  readonly codings: readonly FiledCoding[];
  /** Codings passed over because which of several of a class on the same words is meant cannot be asked blind. */
  readonly inseparable: number;
}

/**
 * A random sample of the coders' codings, also of those that were rejected; people's own are not drawn. Ids are hashes
 * of content, so that those behind a place drawn by lot are a random sample, the same ones for the same seed.
 */
export async function drawBlindSample(ledger: Ledger, seed: string, size: number): Promise<BlindSample> {
  const codings: FiledCoding[] = [];
  let inseparable = 0;
  for await (const coding of codingsRound(ledger, `c-${hashText(seed).slice(0, 12)}`)) {
    if (codings.length === size) break;
    if (isPerson(coding.coder)) continue;
    const alike = await onVerySameWords(ledger, coding);
    if (alike.some((other) => other.class === coding.class)) inseparable++;
    else codings.push(coding);
  }
  return { codings, inseparable };
}

/** Codings by id, also rejected ones: those behind an id, then those up to it. */
async function* codingsRound(ledger: Ledger, start: string): AsyncGenerator<FiledCoding> {
  for (const [from, until] of [
    [start, null],
    [undefined, start],
  ] as const) {
    for (let after: string | undefined = from, isMore = true; isMore; ) {
      const filter = { rejected: true, limit: READ_AT_ONCE };
      const page: FiledCoding[] = await ledger.codings(after ? { ...filter, after } : filter);
      for (const coding of page) {
        if (until !== null && coding.id > until) return;
        yield coding;
      }
      after = page.at(-1)?.id;
      isMore = page.length === READ_AT_ONCE;
    }
  }
}

/** Whether a coder has made codings of several classes of the very same words, so that they alone do not tell which. */
export async function isToldByClass(ledger: Ledger, coding: FiledCoding): Promise<boolean> {
  return (await onVerySameWords(ledger, coding)).length > 0;
}

const isPerson = (coder: string): boolean => coder.startsWith(personCoder(""));

/** Other codings of the same coder with the very same evidence. */
async function onVerySameWords(ledger: Ledger, coding: FiledCoding): Promise<FiledCoding[]> {
  const places = (evidence: FiledCoding["evidence"]) => JSON.stringify(evidence);
  const ofArticle = await ledger.codings({ articleId: coding.articleId, rejected: true });
  return ofArticle.filter(
    (other) =>
      other.id !== coding.id &&
      other.coder === coding.coder &&
      places(other.evidence) === places(coding.evidence),
  );
}
