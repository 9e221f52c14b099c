import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { type ApiProblem, dataAddress, fetchData } from "../api/client.ts";

type Query = Readonly<Record<string, string | null>>;

/**
 * A list that comes page by page. What was shown stays until the first page of another question is there.
 *
 * @param path Of the list's data; each of its pages tells in `next` where the following one begins.
 */
export function usePages<Page extends { readonly next: string | number | null }>(
  path: string,
  query: Query = {},
) {
  return useInfiniteQuery<Page, ApiProblem, { pages: Page[] }, readonly unknown[], string | number | null>({
    queryKey: [path, "pages", query],
    queryFn: ({ pageParam, signal }) =>
      fetchData<Page>(dataAddress(path, { ...query, after: pageParam }), signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
