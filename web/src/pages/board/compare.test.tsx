import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { WordsContext, wordsIn } from "../../i18n/words.tsx";
import { drawIn } from "../../parts/drawn.fixture.tsx";
import { Compare } from "./compare.tsx";

afterEach(() => vi.unstubAllGlobals());

test("a board of another day never stands under a new date", async () => {
  const answers = new Map<string, () => void>();
  vi.stubGlobal(
    "fetch",
    (address: string) =>
      new Promise((resolve) => {
        const board = {
          lanes: [{ holder: { id: "x", labels: { ar: address, en: address } }, now: { position: "backs" } }],
        };
        answers.set(address, () => resolve({ ok: true, json: async () => board }));
      }),
  );
  const { hook, searchHook, navigate } = memoryLocation({ path: "/board?lang=en&a=2020-05&b=2020-06" });
  const queries = new QueryClient();
  const board = { client: { id: "haftar", labels: { ar: "", en: "Haftar" } }, bar: 2 };
  const page = await drawIn(
    <WordsContext value={wordsIn("en")}>
      <QueryClientProvider client={queries}>
        <Router hook={hook} searchHook={searchHook}>
          <Compare board={board as never} />
        </Router>
      </QueryClientProvider>
    </WordsContext>,
  );
  const answer = (to: string) =>
    act(async () => {
      answers.get(`/board.json?client=haftar&bar=2&to=${to}`)?.();
      // One turn for the answer, one for what is drawn of it.
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  const figure = () => page.document.querySelector("figure")?.textContent ?? null;
  await answer("2020-05");
  await answer("2020-06");
  expect(figure()).toContain("to=2020-05");
  await act(async () => navigate("/board?lang=en&a=2020-04&b=2020-06"));
  expect(figure()).toBeNull();
  await answer("2020-04");
  expect(figure()).toContain("to=2020-04");
  await page.close();
  queries.clear();
});
