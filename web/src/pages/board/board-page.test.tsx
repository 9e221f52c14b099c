import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { Router } from "wouter";
import { ApiProblem } from "../../api/client.ts";
import { WordsContext, wordsIn } from "../../i18n/words.tsx";
import { BoardPage } from "./board-page.tsx";

afterEach(() => vi.unstubAllGlobals());

test("an answer that is an error leaves the tools in place, with what was asked for", () => {
  vi.stubGlobal("localStorage", { getItem: () => null });
  const queries = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const error = { code: "bad-date", message: "not a date", remedy: "give one" };
  queries
    .getQueryCache()
    .build(queries, { queryKey: ["/board", "/board.json?bar=2&from=2020-02-31"] })
    .setState({ status: "error", error: new ApiProblem({ error }), errorUpdateCount: 1 });
  const markup = renderToStaticMarkup(
    <WordsContext value={wordsIn("en")}>
      <QueryClientProvider client={queries}>
        <Router ssrPath="/board" ssrSearch="lang=en&from=2020-02-31">
          <BoardPage />
        </Router>
      </QueryClientProvider>
    </WordsContext>,
  );
  expect(markup).toContain("This is not a date");
  expect(markup).toMatch(/<input[^>]+value="2020-02-31"/);
  expect(markup).toContain('class="toolbar"');
});
