import { createHash } from "node:crypto";
import type { ArticleFacts } from "../article/read-article.ts";
import { type Item, placeOf, type Taken } from "../intake/taken.ts";
import { coderName, type IntakeEntry, type Ledger, type TakenIn } from "../ledger/ledger.ts";
import { LedgerError } from "../ledger/ledger-error.ts";
import { isPerson, type ObtainedHow, RECORD_RUN, type Run } from "../model/index.ts";
import { compareArticle } from "./find-origins.ts";
import { ReadingError, type ReadingPool } from "./reading-pool.ts";
import { asFiled } from "./recode.ts";

/** What became of one thing that came in. */
export interface TakeInEvent {
  readonly path: readonly string[];
  /** `again`: this run has dealt with it before. */
  readonly outcome: "filed" | "known" | "again" | "left-out";
  readonly articleId: string | null;
  readonly codings: number;
  /** Why it was left out, for programs. */
  readonly code: string | null;
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

async function takeInOne(taken: Taken, given: TakeInInput): Promise<void> {
  const { ledger } = given;
  // What is in a record does not hang on who takes it in.
  const input = taken.kind === "item" && taken.coded ? { ...given, run: RECORD_RUN } : given;
  if (taken.kind === "left-out") {
    const { code, message } = taken;
    await ledger.takeIn(entryOf(taken, null, { code, message }, input));
    return tell(taken, "left-out", input, { code, message });
  }
  const sha256 = createHash("sha256").update(taken.original).digest("hex");
  if (await ledger.hasTaken(taken.path, sha256, input.run)) return tell(taken, "again", input, {});
  const original = { sha256, media: taken.media, bytes: taken.original };
  const { made, outcome, articleId, added } = await fileOne(
    taken,
    original,
    await readOne(taken, input),
    input,
  );
  if (outcome === "filed" && "article" in made) await compareArticle(ledger, made.article);
  tell(taken, outcome, input, { articleId, codings: added, ...("code" in made ? made : {}) });
}

/**
 * What does not stand in the text on file, as where that is redacted, does not stop the others, nor does a record whose
 * ids are another's. Its bytes are not kept: they would tell what was taken out.
 */
async function fileOne(
  item: Item,
  original: IntakeEntry["original"],
  made: IntakeEntry["made"],
  input: TakeInInput,
): Promise<TakenIn & { readonly made: IntakeEntry["made"] }> {
  try {
    return { made, ...(await input.ledger.takeIn(entryOf(item, original, made, input))) };
  } catch (error) {
    const codes = item.coded ? ["not-in-text", "conflict"] : ["not-in-text"];
    if (!(error instanceof LedgerError && codes.includes(error.code))) throw error;
    const { code, message, remedy } = error;
    const left = { code, message: `${placeOf(item.path)}: ${message}; ${remedy}` };
    return { made: left, ...(await input.ledger.takeIn(entryOf(item, null, left, input))) };
  }
}

/** An article that cannot be read is left out with the reason; it does not stop the others. */
async function readOne(item: Item, { pool, facts, ledger }: TakeInInput): Promise<IntakeEntry["made"]> {
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  try {
    if (item.coded) return await pool.read(await newToProject(item.coded, ledger));
    let made = await pool.read({ bytes: item.bytes, facts: { ...item.facts, ...given } });
    // Somebody may mend it while it is read.
    for (let as = await asFiled(ledger, made.article); as !== null; as = await asFiled(ledger, as))
      made = await pool.read({ article: as });
    return made;
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    const isKnown = error.reason === "ArticleError";
    const message = isKnown ? error.message : `a mistake of the program: ${error.message}; report it`;
    return { code: isKnown ? "article" : "program", message };
  }
}

/**
 * A coded article with the codings of those who have not read it in this project: of a coder that has, the project's
 * own stand. What persons coded comes beside.
 */
async function newToProject(
  { article, codings }: NonNullable<Item["coded"]>,
  ledger: Ledger,
): Promise<NonNullable<Item["coded"]>> {
  const all = { superseded: true, rejected: true, orphaned: true };
  const filed = await ledger.codings({ articleId: article.id, ...all });
  const runs = await ledger.runs(article.id);
  const here = new Set([...filed, ...runs].map(({ coder }) => coderName(coder)));
  return { article, codings: codings.filter(({ coder }) => isPerson(coder) || !here.has(coderName(coder))) };
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
  onEvent({ path, outcome, articleId: null, codings: 0, code: null, message: null, ...told });
}
