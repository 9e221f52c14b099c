import type { Caution, Review } from "../../model/index.ts";
import {
  ANY_ATTENTION,
  FACETS,
  type FacetCount,
  type FacetCounts,
  type FacetName,
  LIST_PAGE,
  type ListedArticle,
  type ListPage,
  type ListQuery,
  NO_VALUE,
  type ReviewState,
} from "../list.ts";
import { reviewedCodings } from "../reviewed-codings.ts";
import { standingFacts } from "./articles-table.ts";
import { mendsByRow } from "./mends-table.ts";
import { OUT_OF_COUNT } from "./schema.ts";
import { type Condition, conditions, inOrder, type Place, selectBehind } from "./search-table.ts";
import type { Store } from "./store.ts";

interface Row extends Place {
  readonly seq: number;
  readonly body: string;
  readonly recorded_on: string;
}

export function selectList(store: Store, query: ListQuery): ListPage {
  const all = matching(store, query);
  const articles = count(store, all);
  const folded = foldedIn(store, query, all);
  const shown = folded.length === 0 ? all : both(all, notIn(folded));
  const { rows, next } = selectBehind<Row>(
    store,
    "seq, id, published_on, body, recorded_on",
    inOrder(shown, articles),
    query.limit ?? LIST_PAGE,
    query.after,
  );
  return { entries: listed(store, rows), total: articles - folded.length, articles, next };
}

/** Those of the groups that are not shown: all that match but the one published first. */
function foldedIn(store: Store, { groups = [] }: ListQuery, all: Condition): string[] {
  if (groups.length === 0) return [];
  const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const rows = store.all<{ id: string }>(
    `SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND ${all.where}
     ORDER BY published_on IS NULL, published_on, id`,
    JSON.stringify([...groupOf.keys()]),
    ...all.values,
  );
  const shown = new Set<number | undefined>();
  return rows.flatMap(({ id }) => {
    const group = groupOf.get(id);
    if (shown.has(group)) return [id];
    shown.add(group);
    return [];
  });
}

function listed(store: Store, rows: readonly Row[]): ListedArticle[] {
  const seqs = JSON.stringify(rows.map(({ seq }) => seq));
  const codings = countsBy(store, `article IN (SELECT value FROM json_each(?))`, seqs);
  const reviewed = new Map(reviewedArticles(store).map((each) => [each.article, each.reviewed]));
  const noted = store.all<{ article: number; cautions: string }>(
    "SELECT article, cautions FROM intake WHERE article IN (SELECT value FROM json_each(?)) AND cautions <> '[]'",
    seqs,
  );
  const mends = mendsByRow(store);
  return rows.map(({ seq, body, recorded_on: filedOn }) => {
    const cautions = noted
      .filter(({ article }) => article === seq)
      .flatMap((each) => JSON.parse(each.cautions) as Caution[]);
    return {
      article: standingFacts({ seq, body }, mends),
      filedOn,
      codings: codings.get(seq) ?? 0,
      reviewed: reviewed.get(seq) ?? 0,
      cautions: [...new Map(cautions.map((caution) => [caution.code, caution])).values()],
    };
  });
}

/** Live codings that a condition lets through, by the row of their article. */
function countsBy(store: Store, where: string, value: string): Map<number, number> {
  const rows = store.all<{ article: number; n: number }>(
    `SELECT article, count(*) AS n FROM codings WHERE ${where} AND seq NOT IN (${OUT_OF_COUNT}) GROUP BY article`,
    value,
  );
  return new Map(rows.map(({ article, n }) => [article, n]));
}

interface Reviewed {
  readonly article: number;
  readonly reviewed: number;
  readonly codings: number;
}

/** Articles with a coding that somebody decided to keep. Few are: whole articles are counted for them alone. */
function reviewedArticles(store: Store): Reviewed[] {
  return store.remembered("reviewed articles", () => {
    const rows = store.all<{ body: string }>("SELECT body FROM reviews ORDER BY seq");
    const kept = reviewedCodings(rows.map(({ body }) => JSON.parse(body) as Review));
    const reviewed = countsBy(store, "id IN (SELECT value FROM json_each(?))", JSON.stringify([...kept]));
    const codings = countsBy(
      store,
      "article IN (SELECT value FROM json_each(?))",
      JSON.stringify([...reviewed.keys()]),
    );
    return [...reviewed].map(([article, n]) => ({
      article,
      reviewed: n,
      codings: codings.get(article) ?? 0,
    }));
  });
}

const both = (one: Condition, other: Condition): Condition => ({
  where: `${one.where} AND ${other.where}`,
  values: [...one.values, ...other.values],
});

const notIn = (ids: readonly string[]): Condition => ({
  where: "id NOT IN (SELECT value FROM json_each(?))",
  values: [JSON.stringify(ids)],
});

/** What matches a query, but for a facet that is being counted. */
function matching(store: Store, { search = {}, facets = {} }: ListQuery, but?: FacetName): Condition {
  return FACETS.filter((name) => name !== but && facets[name] !== undefined)
    .map((name) => hasValue(store, name, facets[name] as string))
    .reduce(both, conditions(search));
}

const CAUTIONED = "seq IN (SELECT article FROM intake WHERE cautions <> '[]' AND article IS NOT NULL)";
const NEEDS_ATTENTION: Readonly<Record<string, string>> = {
  [ANY_ATTENTION]: `(published_on IS NULL OR outlet IS NULL OR ${CAUTIONED})`,
  "no-date": "published_on IS NULL",
  "no-outlet": "outlet IS NULL",
};

/** What a facet goes by. */
const COLUMNS = {
  outlet: "outlet",
  month: "substr(published_on, 1, 7)",
  language: "language",
  filed: "substr(recorded_on, 1, 10)",
} as const;

function hasValue(store: Store, name: FacetName, value: string): Condition {
  if (name === "attention") {
    const known = NEEDS_ATTENTION[value];
    if (known !== undefined) return { where: known, values: [] };
    return {
      where: `seq IN (SELECT i.article FROM intake i, json_each(i.cautions) c
        WHERE i.cautions <> '[]' AND i.article IS NOT NULL AND c.value ->> 'code' = ?)`,
      values: [value],
    };
  }
  if (name === "review") return hasReview(store, value);
  if (value === NO_VALUE) return { where: `${COLUMNS[name]} IS NULL`, values: [] };
  return { where: `${COLUMNS[name]} = ?`, values: [value] };
}

function hasReview(store: Store, value: string): Condition {
  const known = reviewedArticles(store);
  const wanted = known.filter(({ reviewed, codings }) =>
    value === "none" ? true : value === "all" ? reviewed === codings : reviewed < codings,
  );
  const not = value === "none" ? "NOT " : "";
  return {
    where: `seq ${not}IN (SELECT value FROM json_each(?))`,
    values: [JSON.stringify(wanted.map(({ article }) => article))],
  };
}

const count = (store: Store, { where, values }: Condition): number =>
  store.get<{ n: number }>(`SELECT count(*) AS n FROM articles WHERE ${where}`, ...values)?.n ?? 0;

export function selectFacets(store: Store, query: ListQuery): FacetCounts {
  const of = (name: FacetName) => matching(store, query, name);
  const byColumn = (name: keyof typeof COLUMNS, order: string) =>
    store.all<FacetCount>(
      `SELECT ifnull(${COLUMNS[name]}, '${NO_VALUE}') AS value, count(*) AS articles FROM articles
       WHERE ${of(name).where} GROUP BY 1 ORDER BY ${COLUMNS[name]} IS NULL, ${order}`,
      ...of(name).values,
    );
  return {
    attention: countAttention(store, of("attention")),
    outlet: countOutlets(store, of("outlet")),
    month: byColumn("month", "value DESC"),
    language: byColumn("language", "articles DESC, value"),
    review: countReviews(store, of("review")),
    filed: byColumn("filed", "value DESC"),
  };
}

function countAttention(store: Store, all: Condition): FacetCount[] {
  const simple = Object.entries(NEEDS_ATTENTION).map(([value, where]) => ({
    value,
    articles: count(store, both(all, { where, values: [] })),
  }));
  const cautions = store.all<FacetCount>(
    `SELECT c.value ->> 'code' AS value, count(DISTINCT i.article) AS articles FROM intake i, json_each(i.cautions) c
     WHERE i.cautions <> '[]' AND i.article IN (SELECT seq FROM articles WHERE ${all.where})
     GROUP BY 1 ORDER BY 1`,
    ...all.values,
  );
  return [...simple, ...cautions].filter(({ articles }) => articles > 0);
}

function countOutlets(store: Store, { where, values }: Condition): FacetCount[] {
  // Of a group SQLite gives the row that has the largest number.
  const rows = store.all<FacetCount & { seq: number; body: string }>(
    `SELECT ifnull(outlet, '${NO_VALUE}') AS value, count(*) AS articles, max(seq) AS seq, body FROM articles
     WHERE ${where} GROUP BY 1 ORDER BY outlet IS NULL, articles DESC, value`,
    ...values,
  );
  const mends = mendsByRow(store);
  return rows.map(({ value, articles, seq, body }) => {
    const { outlet } = standingFacts({ seq, body }, mends);
    return { value, articles, ...(outlet ? { labels: outlet.labels } : {}) };
  });
}

function countReviews(store: Store, all: Condition): FacetCount[] {
  const states: readonly ReviewState[] = ["none", "some", "all"];
  return states
    .map((value) => ({ value, articles: count(store, both(all, hasReview(store, value))) }))
    .filter(({ articles }) => articles > 0);
}
