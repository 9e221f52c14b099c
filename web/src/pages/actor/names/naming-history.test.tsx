import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import type { NamingListAnswer } from "../../../../../src/server/answers/naming.ts";
import { WordsContext, wordsIn } from "../../../i18n/words.tsx";
import { NamingHistory } from "./naming-history.tsx";

type Decision = NamingListAnswer["decisions"][number];

const of = { id: "person:سالم", labels: { ar: "سالم", en: "Salem" }, pack: null };
const is = { id: "egypt", labels: { ar: "مصر", en: "Egypt" }, pack: "mena" };
const decision = (extra: Partial<Decision>): Decision => ({
  ...{ id: "n-1", decision: "merge", of, written: [], is, undoes: null, reason: "why", reviewer: "Salma" },
  on: "2026-01-02T03:04:05Z",
  stands: true,
  ...extra,
});

/** What is read of each decision, and how many can be taken back. */
function shown(lang: "ar" | "en", decisions: readonly Decision[]) {
  vi.stubGlobal("localStorage", { getItem: () => "Salma" });
  vi.stubGlobal("document", parseHTML(`<html lang=${lang}></html>`).document);
  const html = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <Router ssrPath="/actors/egypt" ssrSearch={`lang=${lang}`}>
        <WordsContext value={wordsIn(lang)}>
          <NamingHistory decisions={decisions} asksPerson onUndone={() => {}} />
        </WordsContext>
      </Router>
    </QueryClientProvider>,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return {
    lines: [...document.querySelectorAll("li > p:first-child")].map(
      (line) => line.textContent?.split(" · ")[0],
    ),
    links: [...document.querySelectorAll("li a")].map((link) => link.getAttribute("href")),
    hasPerson: document.querySelector(".person") !== null,
    buttons: document.querySelectorAll("li button").length,
    text: document.body.textContent ?? "",
  };
}

afterEach(() => vi.unstubAllGlobals());

describe("the decisions on an actor's names", () => {
  const all = [
    decision({ id: "n-3", decision: "undo", undoes: "n-1", stands: false }),
    decision({ id: "n-2", decision: "split", written: ["سالم", "سليم"] }),
    decision({ stands: false }),
  ];

  it.each([
    [
      "en",
      [
        "Taken back: all of Salem is Egypt",
        "Salem, written «سالم», «سليم», is Egypt",
        "All of Salem is Egypt",
      ],
    ],
    [
      "ar",
      [
        "تراجع عن: كل ما قُرئ على أنه سالم يُحسب باسم مصر",
        "ما كُتب «سالم»، «سليم» من سالم يُحسب باسم مصر",
        "كل ما قُرئ على أنه سالم يُحسب باسم مصر",
      ],
    ],
  ] as const)("are told in %s, the last first", (lang, lines) => {
    expect(shown(lang, all).lines).toEqual(lines);
  });

  it("can be taken back only while they stand", () => {
    expect(shown("en", all)).toMatchObject({ buttons: 1, hasPerson: true });
    expect(shown("en", [decision({ stands: false })])).toMatchObject({ buttons: 0, hasPerson: false });
  });

  it("lead to both actors, whatever signs their ids hold", () => {
    expect(shown("en", [decision({})]).links).toEqual([
      `/actors/${encodeURIComponent("person:سالم")}?lang=en`,
      "/actors/egypt?lang=en",
    ]);
  });

  it("show nothing where nothing was decided", () => {
    expect(shown("en", []).text).toBe("");
  });
});
