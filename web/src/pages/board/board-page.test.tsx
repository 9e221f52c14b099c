import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { Router } from "wouter";
import { ApiProblem } from "../../api/client.ts";
import { WordsContext, wordsIn } from "../../i18n/words.tsx";
import { BoardPage } from "./board-page.tsx";

afterEach(() => vi.unstubAllGlobals());

/** The page at an address whose board is known already. */
function drawn(search: string, key: string, state: object): string {
  vi.stubGlobal("localStorage", { getItem: () => null });
  const queries = new QueryClient({
    defaultOptions: { queries: { retryOnMount: false, staleTime: Infinity } },
  });
  queries
    .getQueryCache()
    .build(queries, { queryKey: ["/board", `/board.json?${key}`] })
    .setState(state);
  return renderToStaticMarkup(
    <WordsContext value={wordsIn("en")}>
      <QueryClientProvider client={queries}>
        <Router ssrPath="/board" ssrSearch={search}>
          <BoardPage />
        </Router>
      </QueryClientProvider>
    </WordsContext>,
  );
}

const NOTHING = {
  ...{ client: { id: "haftar", labels: { ar: "حفتر", en: "Haftar" } }, bar: 2, from: null, to: null },
  ...{ articles: 3, codings: 9, coders: [], lanes: [], warnings: [], sources: [] },
  sentence: { ar: "لا داعمين مسجَّلين.", en: "No backers on file." },
};

test.each([
  [
    "persons=2",
    { persons: 2 },
    /Counting only what two persons coded or accepted: No backers/,
    /has so many persons/,
  ],
  ["", {}, /role="status">No backers/, /is on file in this window/],
])(
  "a board on which nothing counts says so only of what was to count: %s",
  (persons, part, sentence, empty) => {
    const state = { status: "success", data: { ...NOTHING, ...part } };
    const markup = drawn(`lang=en&${persons}`, `bar=2${persons && `&${persons}`}`, state);
    expect(markup).toMatch(sentence);
    expect(markup).toMatch(empty);
  },
);

test("an answer that is an error leaves the tools in place, with what was asked for", () => {
  const error = new ApiProblem({ error: { code: "bad-date", message: "not a date", remedy: "give one" } });
  const state = { status: "error", error, errorUpdateCount: 1 };
  const markup = drawn("lang=en&from=2020-02-31", "bar=2&from=2020-02-31", state);
  expect(markup).toContain("This is not a date");
  expect(markup).toMatch(/<input[^>]+value="2020-02-31"/);
  expect(markup).toContain('class="toolbar"');
});
