import { hashText } from "../article/hash-text.ts";
import { coderName, type Ledger } from "../ledger/ledger.ts";
import { type Article, type FiledCoding, MENDABLE, RECORD_RUN } from "../model/index.ts";
import type { CodingChanges } from "./board-changes.ts";
import type { Knowledge } from "./packs.ts";
import { type MayDiffer, packsRecord, textsThatDiffer } from "./packs-record.ts";
import { type ReadItem, runOf } from "./read-item.ts";
import type { ReadingPool } from "./reading-pool.ts";

/** What reading a project again did. */
export interface Recoded extends CodingChanges {
  /** Articles that were read again. */
  readonly read: number;
  /** Articles that need not be: nothing in them can be read otherwise. */
  readonly left: number;
}

export interface RecodeInput {
  readonly ledger: Ledger;
  readonly pool: ReadingPool;
  readonly knowledge: Knowledge;
  /** Read every article, whatever changed in the packs. */
  readonly all?: boolean;
  /** Called after each article. */
  readonly onArticle?: (is: "read" | "left") => void;
  readonly signal?: AbortSignal;
}

/** Articles at a time: a work that is told to stop ends with those it has begun. */
const PAGE = 64;

/**
 * Reads again every article that these packs and this coder may read otherwise than the run before. What was found
 * before and is not found now is kept as superseded. Goes on where it stopped when it is called again.
 *
 * @throws {LedgerError | ReadingError}
 */
export async function recodeProject(input: RecodeInput): Promise<Recoded> {
  const { ledger, knowledge, pool } = input;
  const run = runOf(knowledge);
  const record = packsRecord(knowledge);
  const mayDiffer = input.all ? () => true : await differing(ledger, run.coder, record);
  await ledger.addPacks(record);
  // Whatever the packs say, what was mended since may be read otherwise.
  const mended = new Set((await ledger.mends()).map(({ articleId }) => articleId));
  const read = (article: Article) => pool.read({ article });
  const done = { read: 0, left: 0, added: [] as FiledCoding[], gone: [] as FiledCoding[] };
  for (let after = ""; ; ) {
    const page = await ledger.notReadBy(run, { after, limit: PAGE });
    if (page.length === 0 || input.signal?.aborted) return done;
    await Promise.all(
      (await ledger.articles(page)).map(async (article) => {
        if (isWhole(article) && (mended.has(article.id) || mayDiffer(article.text))) {
          const changes = await readAgain(article.id, { ledger, knowledge, read });
          done.read++;
          done.added.push(...changes.added);
          done.gone.push(...changes.gone);
          input.onArticle?.("read");
        } else {
          await ledger.markRead(article.id, run);
          done.left++;
          input.onArticle?.("left");
        }
      }),
    );
    after = page.at(-1) ?? after;
  }
}

/** Against the packs of the runs before: where one of them was by another coder, everything may be read otherwise. */
async function differing(
  ledger: Ledger,
  coder: string,
  record: ReturnType<typeof packsRecord>,
): Promise<MayDiffer> {
  // What a person filed no coder has read, whatever the packs were; with which packs a record was made nobody knows.
  const runs = (await ledger.runs()).filter(
    (run) =>
      run.coder === RECORD_RUN.coder ||
      (coderName(run.coder) === coderName(coder) && (run.packs !== record.version || run.coder !== coder)),
  );
  const tests: MayDiffer[] = [];
  for (const run of runs) {
    const before = run.coder === coder ? await ledger.packs(run.packs) : null;
    tests.push(textsThatDiffer(before, record));
  }
  // A project whose articles no run has read: they came in before runs were kept.
  return tests.length === 0 ? () => true : (text) => tests.some((test) => test(text));
}

/** How an article is read again. */
interface ReadAgainInput extends Pick<RecodeInput, "ledger" | "knowledge"> {
  readonly read: (article: Article) => Promise<Pick<ReadItem, "codings" | "words">>;
}

/**
 * Whether an article still has the text that it was filed with. A redacted one has blanks between the words behind its
 * codings: read again it would lose most of them.
 */
const isWhole = ({ text, sha256 }: Article): boolean => hashText(text) === sha256;

/**
 * Reads an article on file again, as it stands: who mends it meanwhile is not overruled by what was read before. What
 * was coded of a redacted one stays as it was read when its text was whole.
 */
export async function readAgain(
  id: string,
  { ledger, knowledge, read }: ReadAgainInput,
): Promise<CodingChanges> {
  const filed = await ledger.article(id);
  if (filed && !isWhole(filed)) {
    await ledger.markRead(id, runOf(knowledge));
    return { added: [], gone: [] };
  }
  const before = await ledger.codings({ articleId: id });
  for (let article = filed; article !== null; ) {
    const { codings, words } = await read(article);
    const now = await ledger.article(id);
    const isSame = now === null || areAlike(article, now);
    if (isSame) {
      await ledger.addCodings(id, codings, runOf(knowledge));
      await ledger.indexWords(id, words);
    }
    article = isSame ? null : now;
  }
  const now = await ledger.codings({ articleId: id });
  const without = (some: readonly FiledCoding[], others: readonly FiledCoding[]) => {
    const ids = new Set(others.map((each) => each.id));
    return some.filter((each) => !ids.has(each.id));
  };
  return { added: without(now, before), gone: without(before, now) };
}

/**
 * An article that comes in again, with the date and outlet that its text has on file, which a person may have set: it is
 * read with these.
 *
 * @returns null where it is not on file, or says the same of itself
 */
export async function asFiled(ledger: Ledger, article: Article): Promise<Article | null> {
  const [filed] = await ledger.articles([article.id], { textOnDemand: true });
  if (!filed || areAlike(filed, article)) return null;
  return { ...article, outlet: filed.outlet, publishedOn: filed.publishedOn };
}

const areAlike = (one: Article, other: Article): boolean =>
  MENDABLE.every((fact) => JSON.stringify(one[fact]) === JSON.stringify(other[fact]));
