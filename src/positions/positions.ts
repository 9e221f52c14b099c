import {
  type Actor,
  type Article,
  type Bar,
  type Board,
  type BoardWarning,
  type Codebook,
  type Copies,
  type Edtf,
  type FiledCoding,
  type Lane,
  standsIn,
} from "../model/index.ts";
import { type Assertion, type Reading, readStance } from "./assertions.ts";
import { NO_COPIES, readCopies } from "./copies.ts";
import { deriveFromEvents } from "./derive.ts";
import { pushTo } from "./grouping.ts";
import { readSides } from "./holders.ts";
import { readLane } from "./lanes.ts";
import { countInWords } from "./sentence.ts";

/** What a board is read from. */
export interface PositionsInput {
  readonly articles: readonly Article[];
  readonly codings: readonly FiledCoding[];
  readonly codebook: Codebook;
  /** The packs' actors by id: offices, affiliations, forces, rivalries. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** The client's id. A client that nobody writes about gives a board without lanes. */
  readonly client: string;
  readonly bar: Bar;
  /** The window, both ends included; null or absent = open. */
  readonly from?: Edtf | null;
  readonly to?: Edtf | null;
  /** Which articles are copies of one another; where absent, none are. */
  readonly copies?: Copies;
  /** Whoever gives the codings has held their spans against the texts; they are not read again. */
  readonly spansChecked?: boolean;
}

/**
 * Reads who stands where toward a client. Pure: the same codings give the same board in whatever order they come, and
 * copies of a text, which the caller knows, weigh as one.
 *
 * @example
 * readPositions({ articles: [], codings: [], codebook, actors, client: "some-client", bar: 3 }).lanes // []
 */
export function readPositions(input: PositionsInput): Board {
  const window = { from: input.from ?? null, to: input.to ?? null };
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  const codings = [...input.codings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { standing, orphans } = input.spansChecked
    ? { standing: codings, orphans: [] }
    : splitOrphans(codings, articles);
  const client = input.actors.get(input.client);
  const reading: Reading = {
    codebook: input.codebook,
    sides: readSides(input.actors, input.client),
    client: { id: input.client, labels: client?.labels ?? { ar: input.client, en: input.client } },
    articles,
    copies: readCopies(input.copies ?? NO_COPIES),
  };
  const asserted = readAssertions(standing, reading);
  const lanes = groupByHolder(asserted)
    .map((lane) => readLane(lane, input.bar, window, reading))
    .filter((lane) => lane !== null)
    .sort(byWeight);
  return {
    client: reading.client,
    bar: input.bar,
    ...window,
    articles: articles.size,
    codings: codings.length,
    coders: [...new Set(codings.map(({ coder }) => coder))].sort(),
    lanes,
    sentence: countInWords(lanes, input.bar, input.codebook, input.actors),
    warnings: warnings(lanes, orphans.length, window.from !== null || window.to !== null, asserted),
  };
}

/** A coding whose words no longer stand in its article is counted nowhere. */
function splitOrphans(codings: readonly FiledCoding[], articles: ReadonlyMap<string, Article>) {
  const standing: FiledCoding[] = [];
  const orphans: FiledCoding[] = [];
  for (const coding of codings) {
    const text = articles.get(coding.articleId)?.text;
    (text !== undefined && standsIn(text, coding) ? standing : orphans).push(coding);
  }
  return { standing, orphans };
}

function readAssertions(codings: readonly FiledCoding[], reading: Reading): Assertion[] {
  const stances = codings.flatMap((coding) => {
    const article = reading.articles.get(coding.articleId);
    return article ? readStance(coding, article, reading) : [];
  });
  return [...stances, ...deriveFromEvents(codings, stances, reading)];
}

function groupByHolder(asserted: readonly Assertion[]): Assertion[][] {
  const groups = new Map<string, Assertion[]>();
  for (const assertion of asserted) pushTo(groups, assertion.holder.id, assertion);
  return [...groups.values()];
}

/** Backers first, then what meets the bar, then what more named voices carry. */
function byWeight(a: Lane, b: Lane): number {
  const rank = ({ status }: Lane) => ["meets-bar", "below-bar", "no-evidence"].indexOf(status);
  return (
    Number(b.backer) - Number(a.backer) ||
    rank(a) - rank(b) ||
    b.namedOrigins - a.namedOrigins ||
    (a.holder.id < b.holder.id ? -1 : 1)
  );
}

function warnings(
  lanes: readonly Lane[],
  orphans: number,
  hasWindow: boolean,
  asserted: readonly Assertion[],
): BoardWarning[] {
  const found: BoardWarning[] = [];
  const add = (code: string, en: string, ar: string) =>
    found.push({ code: `positions/${code}`, labels: { en, ar } });
  const onAuthor = lanes.filter(({ was, claims }) => {
    const origins = claims.find(({ id }) => id === was?.claim)?.origins ?? [];
    return origins.length > 0 && origins.every(({ kind }) => kind === "author");
  });
  if (onAuthor.length > 0) {
    const names = (language: "ar" | "en") => onAuthor.map(({ holder }) => holder.labels[language]);
    add(
      "starting-position-by-author",
      `"WAS" rests on the author's word alone: ${names("en").join(", ")}.`,
      `«الموقف السابق» يستند إلى صوت الكاتب وحده: ${names("ar").join("، ")}.`,
    );
  }
  if (orphans > 0) {
    add(
      "orphaned-codings",
      `${orphans} codings do not match their article's text and count nowhere.`,
      `عدد الترميزات التي لا تطابق نص مقالها ولا تُحتسب: ${orphans}.`,
    );
  }
  const undated = new Set(
    asserted
      .filter(
        ({ days, article }) => days.from === null && days.to === null && article.publishedOn.edtf === null,
      )
      .map(({ coding }) => coding.id),
  ).size;
  if (undated > 0 && hasWindow) {
    add(
      "undated",
      `${undated} codings have no date, nor has their article; the window does not exclude them.`,
      `عدد الترميزات التي لا تاريخ لها ولا لمقالها، ولا تستبعدها المدة المختارة: ${undated}.`,
    );
  }
  return found;
}
