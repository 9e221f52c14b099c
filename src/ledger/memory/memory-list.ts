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
} from "../list.ts";
import { type Findable, isBehind, isFound } from "./memory-search.ts";

/** An article as it is listed, with what it is found by. */
export interface Listable {
  readonly listed: ListedArticle;
  readonly findable: Findable;
}

export function listAll(all: readonly Listable[], query: ListQuery): ListPage {
  const found = matching(all, query);
  const groupOf = new Map((query.groups ?? []).flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const first = new Map<readonly string[], string>();
  for (const { article } of found.map(({ listed }) => listed).sort(byFirst)) {
    const group = groupOf.get(article.id);
    if (group && !first.has(group)) first.set(group, article.id);
  }
  const shown = found
    .map(({ listed }) => listed)
    .filter(({ article: { id } }) => (first.get(groupOf.get(id) ?? []) ?? id) === id)
    .sort((a, b) => (isBehind(placeOf(a), placeOf(b)) ? 1 : -1));
  const after = query.after === undefined ? null : (JSON.parse(query.after) as [string, string]);
  const rest = after ? shown.filter((each) => isBehind(placeOf(each), after)) : shown;
  const entries = rest.slice(0, query.limit ?? LIST_PAGE);
  const last = entries.at(-1);
  const next = rest.length > entries.length && last ? JSON.stringify(placeOf(last)) : null;
  return { entries, total: shown.length, articles: found.length, next };
}

const placeOf = ({ article }: ListedArticle): [string, string] => [
  article.publishedOn.edtf ?? "",
  article.id,
];

/** Published first, those without a date last. */
function byFirst({ article: a }: ListedArticle, { article: b }: ListedArticle): number {
  const [one, other] = [a, b].map(({ publishedOn, id }) => `${publishedOn.edtf ?? "\uffff"} ${id}`);
  return (one as string) < (other as string) ? -1 : 1;
}

function matching(all: readonly Listable[], query: ListQuery, but?: FacetName): readonly Listable[] {
  const { search = {}, facets = {} } = query;
  return all.filter(
    ({ listed, findable }) =>
      isFound(findable, search) &&
      FACETS.every(
        (name) => name === but || facets[name] === undefined || valuesOf(listed, name).includes(facets[name]),
      ),
  );
}

/** The values that an article has of a facet: one, but for what needs attention. */
function valuesOf(
  { article, filedOn, codings, reviewed, cautions }: ListedArticle,
  name: FacetName,
): string[] {
  const date = article.publishedOn.edtf;
  if (name === "outlet") return [article.outlet?.id ?? article.outlet?.labels.en ?? NO_VALUE];
  if (name === "month") return [date?.slice(0, 7) ?? NO_VALUE];
  if (name === "language") return [article.language];
  if (name === "filed") return [filedOn.slice(0, 10)];
  if (name === "review") return [reviewed === 0 ? "none" : reviewed < codings ? "some" : "all"];
  const found = [
    ...(date === null ? ["no-date"] : []),
    ...(article.outlet === null ? ["no-outlet"] : []),
    ...cautions.map(({ code }) => code),
  ];
  return found.length === 0 ? [] : [ANY_ATTENTION, ...found];
}

export function facetsOf(all: readonly Listable[], query: ListQuery): FacetCounts {
  const counted = FACETS.map((name) => [name, countValues(matching(all, query, name), name)] as const);
  return Object.fromEntries(counted) as unknown as FacetCounts;
}

/** Values that stand in an order of their own. */
const FIXED: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  attention: [ANY_ATTENTION, "no-date", "no-outlet"],
  review: ["none", "some", "all"],
};

function countValues(all: readonly Listable[], name: FacetName): FacetCount[] {
  const counts = new Map<string, { articles: number; labels: FacetCount["labels"] }>();
  for (const { listed } of all)
    for (const value of valuesOf(listed, name)) {
      const articles = (counts.get(value)?.articles ?? 0) + 1;
      counts.set(value, { articles, labels: name === "outlet" ? listed.article.outlet?.labels : undefined });
    }
  const fixed = FIXED[name] ?? [];
  const rank = (value: string) => (fixed.indexOf(value) + fixed.length + 1) % (fixed.length + 1);
  return [...counts]
    .map(([value, { articles, labels }]) => ({ value, articles, ...(labels ? { labels } : {}) }))
    .sort((a, b) => {
      if ((a.value === NO_VALUE) !== (b.value === NO_VALUE) && name !== "review")
        return a.value === NO_VALUE ? 1 : -1;
      if (name === "month" || name === "filed") return a.value < b.value ? 1 : -1;
      if (fixed.length > 0) return rank(a.value) - rank(b.value) || (a.value < b.value ? -1 : 1);
      return b.articles - a.articles || (a.value < b.value ? -1 : 1);
    });
}
