import { parseHTML } from "linkedom";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useKeys } from "../keys.ts";
import { type Act, capOf, KEY_OF, keysOf } from "./decision-keys.ts";

const ACTS = Object.keys(KEY_OF) as Act[];

/** What the same keys type on an Arabic layout. */
const ARABIC: Readonly<Record<Act, string>> = {
  accept: "ش",
  correct: "ث",
  reject: "ق",
  unsure: "ع",
  undo: "ئ",
  next: "ت",
  previous: "ن",
};

/** Draws a page that has the keys and a field; `press` presses one there, and gives back what was done. */
async function openPage() {
  const { document, window } = parseHTML("<html><body><div id=root></div></body></html>");
  const stored = new Map<string, string>();
  vi.stubGlobal("document", document);
  vi.stubGlobal("window", window);
  vi.stubGlobal("HTMLElement", window.HTMLElement);
  vi.stubGlobal("HTMLInputElement", window.HTMLInputElement);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const done: Act[] = [];
  const acts = Object.fromEntries(ACTS.map((each) => [each, () => done.push(each)]));
  function Page() {
    useKeys(keysOf(acts));
    return <input id="field" />;
  }
  const root = createRoot(document.getElementById("root") as unknown as HTMLElement);
  await act(async () => root.render(<Page />));
  const press = (code: string, key: string, extra: object = {}, target: EventTarget = document.body) => {
    done.length = 0;
    const event = Object.assign(new window.Event("keydown", { bubbles: true, cancelable: true }), {
      code,
      key,
      ...extra,
    });
    target.dispatchEvent(event as unknown as Event);
    return [...done];
  };
  return { press, field: document.getElementById("field") as unknown as EventTarget, stored, root };
}

afterEach(() => vi.unstubAllGlobals());

describe("the keys of decisions", () => {
  it("are seven different ones, told by their caps", () => {
    expect(new Set(Object.values(KEY_OF)).size).toBe(ACTS.length);
    expect(ACTS.map(capOf)).toEqual(["A", "E", "R", "U", "Z", "J", "K"]);
  });

  it("work with an Arabic layout as with a Latin one", async () => {
    const { press, root } = await openPage();
    for (const each of ACTS) {
      expect(press(KEY_OF[each], ARABIC[each])).toEqual([each]);
      expect(press(KEY_OF[each], capOf(each).toLowerCase())).toEqual([each]);
    }
    // The key that types a Latin "a" elsewhere on the keyboard is another key.
    expect(press("KeyQ", "a")).toEqual([]);
    await act(async () => root.unmount());
  });

  it("rest while somebody types, with a modifier, or when letters are off", async () => {
    const { press, field, stored, root } = await openPage();
    expect(press("KeyA", "ش", {}, field)).toEqual([]);
    expect(press("KeyA", "a", { ctrlKey: true })).toEqual([]);
    stored.set("isnad.letterKeys", "off");
    expect(press("KeyA", "ش")).toEqual([]);
    await act(async () => root.unmount());
  });
});
