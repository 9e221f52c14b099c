import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { useAddress } from "../address.ts";
import { WordsContext, wordsIn } from "../i18n/words.tsx";
import { drawIn } from "./drawn.fixture.tsx";
import { PageBoundary } from "./page-boundary.tsx";

afterEach(() => vi.unstubAllGlobals());

function Page() {
  if (useAddress().get("view") === "bad") throw new Error("no such view");
  return <p>the page</p>;
}

test("a page that throws shows a sentence with a remedy, the shell stays, and another address is tried anew", async () => {
  const { hook, searchHook, navigate } = memoryLocation({ path: "/board?lang=en&view=bad" });
  const drawn = await drawIn(
    <WordsContext value={wordsIn("en")}>
      <Router hook={hook} searchHook={searchHook}>
        <nav>shell</nav>
        <PageBoundary>
          <Page />
        </PageBoundary>
      </Router>
    </WordsContext>,
  );
  const shown = () => drawn.document.body.textContent ?? "";
  expect(shown()).toMatch(/^shell.*Reload it.*no such view/);
  await act(async () => navigate("/board?lang=en"));
  expect(shown()).toBe("shellthe page");
  await drawn.close();
});
