import { hashText } from "../article/hash-text.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type Article, MENDABLE, type Mend, type MendedFacts, type PublicationDate } from "../model/index.ts";
import type { CodingChanges } from "./board-changes.ts";
import { isPublicationDate } from "./calendar-date.ts";
import { findOutlet } from "./find-actor.ts";
import { madeAfter } from "./made-after.ts";
import type { Knowledge } from "./packs.ts";
import { recode } from "./read-item.ts";
import { readAgain } from "./recode.ts";

/** What a person says of an article; what is left out stays as it is, null is not known. */
export interface SaidMend {
  readonly articleId: string;
  /** Name or id of an outlet of the packs, or the name of another one. */
  readonly outlet?: string | null | undefined;
  /** EDTF. */
  readonly published?: string | null | undefined;
  /** Id of a mend: what stood before it shall stand again. Instead of an outlet and a date. */
  readonly putBack?: string | undefined;
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
}

/** A mend that is not filed, and why. */
export class MendError extends Error {
  readonly code: "unknown-article" | "unknown-mend" | "bad-date" | "no-outlet" | "same-facts";
  readonly remedy: string;
  constructor(code: MendError["code"], message: string, remedy: string) {
    super(message);
    this.name = "MendError";
    this.code = code;
    this.remedy = remedy;
  }
}

/** What came of a mend. */
export interface Mended extends CodingChanges {
  readonly mend: Mend;
  /** As it stands now. */
  readonly article: Article;
}

/**
 * Files who published an article, or when, as a person says it, and reads the article again: what its words for times
 * mean, and who held an office, hangs on the day of publication. The text stays as it is.
 *
 * @throws {MendError | LedgerError}
 */
export async function fileMend(ledger: Ledger, knowledge: Knowledge, said: SaidMend): Promise<Mended> {
  const { articleId, reviewer } = said;
  const article = await ledger.article(articleId);
  if (!article) throw new MendError("unknown-article", `there is no article ${articleId}`, "see the library");
  const wanted =
    said.putBack === undefined
      ? factsSaid(said, knowledge)
      : await factsBefore(said.putBack, articleId, ledger);
  const after = changed(article, wanted);
  const facts = MENDABLE.filter((fact) => fact in after);
  if (facts.length === 0)
    throw new MendError(
      "same-facts",
      "the article has this outlet and this date already",
      "change one of the two",
    );
  const before = Object.fromEntries(facts.map((fact) => [fact, article[fact]])) as MendedFacts;
  const on = madeAfter(await ledger.mends([articleId]), said.on);
  const rest = { articleId, before, after, reason: said.reason.trim(), reviewer, on };
  const mend: Mend = { id: `m-${hashText(JSON.stringify(rest)).slice(0, 12)}`, ...rest };
  await ledger.addMend(mend);
  const read = async (one: Article) => recode(one, knowledge);
  const changes = await readAgain(articleId, { ledger, knowledge, read });
  return { mend, article: (await ledger.article(articleId)) ?? article, ...changes };
}

const UNKNOWN_DATE: PublicationDate = { edtf: null, basis: "unknown" };

function factsSaid({ outlet, published }: SaidMend, knowledge: Knowledge): MendedFacts {
  const name = outlet?.trim();
  const date = published?.trim();
  if (name === "")
    throw new MendError("no-outlet", "the outlet has no name", "write its name, or say that it is not known");
  if (date !== undefined && !isPublicationDate(date))
    throw new MendError(
      "bad-date",
      `"${date}" is not a date of the calendar`,
      "write it as 2020-05-25, 2020-05, 2020 or 2020-05-25/2020-05-26",
    );
  return {
    ...(outlet === undefined ? {} : { outlet: name === undefined ? null : findOutlet(name, knowledge) }),
    ...(published === undefined
      ? {}
      : { publishedOn: date === undefined ? UNKNOWN_DATE : { edtf: date, basis: "stated" as const } }),
  };
}

async function factsBefore(id: string, articleId: string, ledger: Ledger): Promise<MendedFacts> {
  const found = (await ledger.mends([articleId])).find((mend) => mend.id === id);
  if (found) return found.before;
  throw new MendError("unknown-mend", `the article has no mend ${id}`, "look at its mends again");
}

/** Of what is said, what is not so already. */
function changed(article: Article, { outlet, publishedOn }: MendedFacts): MendedFacts {
  const isOutletNew = outlet !== undefined && JSON.stringify(outlet) !== JSON.stringify(article.outlet);
  // A date that was guessed from an address and is now said by a person is known otherwise.
  const isDateNew =
    publishedOn !== undefined && JSON.stringify(publishedOn) !== JSON.stringify(article.publishedOn);
  return { ...(isOutletNew ? { outlet } : {}), ...(isDateNew ? { publishedOn } : {}) };
}
