import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Router } from "wouter";
import { WordsContext, wordsIn } from "../../i18n/words.tsx";
import { Standings } from "../actor/standings.tsx";
import { MatrixTable } from "../matrix/matrix-table.tsx";

const labels = { ar: "روسيا", en: "Russia" };
const standing = { claim: "k-1", position: "backs", labels };
const lane = {
  holder: { id: "russia", labels },
  claims: [],
  now: standing,
  was: null,
  ghost: null,
  status: "meets-bar",
};
const cell = { client: "haftar", standing, now: true, ghost: null, contested: false, status: "meets-bar" };
const matrix = {
  clients: [{ id: "haftar", labels }],
  allClients: 1,
  rows: [{ patron: { id: "russia", labels }, cells: [cell] }],
  allRows: 1,
  on: null,
  bar: 2,
};

/** Addresses of the board that a part of a page links to while a window is set. */
function boardLinks(part: ReactNode): string[] {
  const queries = new QueryClient();
  queries.setQueryData(["/board", "/board.json?client=haftar&bar=2"], { lanes: [lane] });
  queries.setQueryData(["/matrix", "/matrix.json?patron=haftar&bar=2"], matrix);
  const markup = renderToStaticMarkup(
    <WordsContext value={wordsIn("en")}>
      <QueryClientProvider client={queries}>
        <Router ssrPath="/actors/haftar" ssrSearch="lang=en&from=2020-06">
          {part}
        </Router>
      </QueryClientProvider>
    </WordsContext>,
  );
  return [...markup.matchAll(/href="(\/board[^"]*)"/g)].map(
    ([, href]) => href?.replaceAll("&amp;", "&") ?? "",
  );
}

test.each([
  ["the matrix", <MatrixTable key="" data={matrix as never} />, 2],
  ["an actor's standings", <Standings isInPacks key="" id="haftar" asClient={1} asPatron={1} />, 3],
] as const)("what %s tells is on the board it links to, whatever window is set", (_, part, count) => {
  const links = boardLinks(part);
  expect(links).toHaveLength(count);
  expect(links.filter((href) => href.includes("from="))).toEqual([]);
});
