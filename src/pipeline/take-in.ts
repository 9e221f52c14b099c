import { createHash } from "node:crypto";
import type { ArticleFacts } from "../article/read-article.ts";
import type { Item, Taken } from "../intake/taken.ts";
import type { IntakeEntry, Ledger } from "../ledger/ledger.ts";
import type { ObtainedHow, Run } from "../model/index.ts";
import { compareArticle } from "./find-origins.ts";
import { ReadingError, type ReadingPool } from "./reading-pool.ts";

/** What became of one thing that came in. */
export interface TakeInEvent {
  readonly path: readonly string[];
  /** `again`: this run has dealt with it before. */
  readonly outcome: "filed" | "known" | "again" | "left-out";
  readonly articleId: string | null;
  readonly codings: number;
  readonly message: string | null;
}

export interface TakeInInput {
  readonly taken: AsyncIterable<Taken>;
  readonly how: ObtainedHow;
  readonly ledger: Ledger;
  readonly pool: ReadingPool;
  readonly run: Run;
  /** What the caller says of all of them; a container's own date, title or outlet gives way to it. */
  readonly facts: ArticleFacts;
  /** The time, ISO 8601. */
  readonly now: () => string;
  /** Called after what it tells of has been stored. */
  readonly onEvent: (event: TakeInEvent) => void;
  readonly signal?: AbortSignal;
}

/** Waiting in memory for each thread: enough that none is idle while the disk is written. */
const AHEAD = 3;

/**
 * Takes in all that a source gives: reads it on all cores and files each article with its original and a line of the
 * log in one transaction. What this run has dealt with before is not read again, so that a run that was killed goes on
 * where it stopped.
 *
 * @throws LedgerError; what was told by `onEvent` is on file all the same
 */
export async function takeInAll(input: TakeInInput): Promise<void> {
  const open = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  for await (const taken of input.taken) {
    if (failure || input.signal?.aborted) break;
    const work = takeInOne(taken, input)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => open.delete(work));
    open.add(work);
    if (open.size >= input.pool.width * AHEAD) await Promise.race(open);
  }
  await Promise.all(open);
  if (failure) throw (failure as { readonly error: unknown }).error;
}

async function takeInOne(taken: Taken, input: TakeInInput): Promise<void> {
  const { ledger, run } = input;
  if (taken.kind === "left-out") {
    const made = { code: taken.code, message: taken.message };
    await ledger.takeIn(entryOf(taken, null, made, input));
    return tell(taken, "left-out", input, { message: taken.message });
  }
  const sha256 = createHash("sha256").update(taken.original).digest("hex");
  if (await ledger.hasTaken(taken.path, sha256, run)) return tell(taken, "again", input, {});
  const original = { sha256, media: taken.media, bytes: taken.original };
  const made = await readOne(taken, input);
  const { outcome, articleId, added } = await ledger.takeIn(entryOf(taken, original, made, input));
  if (outcome === "filed" && "article" in made) await compareArticle(ledger, made.article);
  tell(taken, outcome, input, {
    articleId,
    codings: added,
    message: "message" in made ? made.message : null,
  });
}

/** An article that cannot be read is left out with the reason; it does not stop the others. */
async function readOne(item: Item, { pool, facts }: TakeInInput): Promise<IntakeEntry["made"]> {
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  try {
    return await pool.read({ bytes: item.bytes, facts: { ...item.facts, ...given } });
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    const isKnown = error.reason === "ArticleError";
    const message = isKnown ? error.message : `a mistake of the program: ${error.message}; report it`;
    return { code: isKnown ? "article" : "program", message };
  }
}

function entryOf(
  taken: Taken,
  original: IntakeEntry["original"],
  made: IntakeEntry["made"],
  { how, now, run }: TakeInInput,
): IntakeEntry {
  return {
    path: taken.path,
    how,
    obtainedOn: (taken.kind === "item" ? taken.obtainedOn : undefined) ?? now(),
    original,
    cautions: taken.kind === "item" ? taken.cautions : [],
    run,
    made,
  };
}

function tell(
  { path }: Taken,
  outcome: TakeInEvent["outcome"],
  { onEvent }: TakeInInput,
  told: Partial<TakeInEvent>,
): void {
  onEvent({ path, outcome, articleId: null, codings: 0, message: null, ...told });
}
