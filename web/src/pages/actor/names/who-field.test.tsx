import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsContext, wordsIn } from "../../../i18n/words.tsx";
import { drawIn } from "../../../parts/drawn.fixture.tsx";
import type { Who } from "./draft.ts";
import { WhoField } from "./who-field.tsx";

function Field() {
  const [who, setWho] = useState<Who | null>({ id: "egypt", labels: { ar: "مصر", en: "Egypt" } });
  const typed = { id: null, ar: "", en: "N" };
  return (
    <QueryClientProvider client={new QueryClient()}>
      <WordsContext value={wordsIn("en")}>
        <WhoField but="russia" who={who} mayBeNew onChange={setWho} />
        <button type="button" id="type" onClick={() => setWho(typed)} />
        <button type="button" id="clear" onClick={() => setWho({ ...typed, en: "" })} />
      </WordsContext>
    </QueryClientProvider>
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Draws the field, and tells what takes the focus from then on. */
async function drawField() {
  // A widget of the library asks for it.
  vi.stubGlobal("SVGElement", class {});
  const drawn = await drawIn(<Field />);
  const focused: string[] = [];
  vi.spyOn(HTMLElement.prototype, "focus").mockImplementation(function (this: HTMLElement) {
    focused.push(this.getAttribute("lang") ?? this.tagName);
  });
  const click = (button: string) =>
    act(async () => drawn.document.querySelector<HTMLElement>(button)?.click());
  return { ...drawn, focused, click };
}

test("whoever types the name of somebody new keeps the focus, though both names are empty again", async () => {
  const { document, focused, click, close } = await drawField();
  await click("#type");
  await click("#clear");
  expect(document.querySelectorAll("input")).toHaveLength(2);
  expect(focused).toEqual([]);
  await close();
});

test("the focus goes on in what comes instead of what was pressed", async () => {
  const { focused, click, close } = await drawField();
  await click("button.quiet");
  expect(focused).toEqual(["INPUT"]);
  await click("button:not(.quiet)");
  expect(focused).toEqual(["INPUT", "ar"]);
  await close();
});
