import type { FiledCoding } from "../../model/index.ts";
import type { CodingFilter } from "../ledger.ts";

/** Whether a filter lets a coding through, but for what replaced or set it aside. */
export function matchesFilter(coding: FiledCoding, filter: CodingFilter): boolean {
  const refs = [...coding.actors, ...coding.recipients];
  const names = refs.map(({ id }) => id);
  const carried = new Set([...names, ...refs.flatMap(({ via }) => via?.id ?? [])]);
  return (
    (filter.articleId === undefined || coding.articleId === filter.articleId) &&
    (filter.ids === undefined || filter.ids.includes(coding.id)) &&
    (filter.after === undefined || coding.id > filter.after) &&
    (filter.class === undefined || [filter.class].flat().includes(coding.class)) &&
    (filter.code === undefined || coding.code === filter.code) &&
    (filter.actorId === undefined || names.includes(filter.actorId)) &&
    (filter.anyActor === undefined || filter.anyActor.some((id) => carried.has(id))) &&
    (filter.placed === undefined || coding.where.length > 0) &&
    (filter.anyVia === undefined ||
      refs.some(({ via }) => via !== undefined && filter.anyVia?.includes(via.id))) &&
    (filter.articleIds === undefined || filter.articleIds.includes(coding.articleId))
  );
}
