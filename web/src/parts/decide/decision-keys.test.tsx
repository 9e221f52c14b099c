import { afterEach, describe, expect, it, vi } from "vitest";
import { drawIn } from "../drawn.fixture.tsx";
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
  const done: Act[] = [];
  const acts = Object.fromEntries(ACTS.map((each) => [each, () => done.push(each)]));
  function Page() {
    useKeys(keysOf(acts));
    return <input id="field" />;
  }
  const page = await drawIn(<Page />);
  const press = async (code: string, key: string, extra: object = {}, target?: EventTarget | null) => {
    done.length = 0;
    await page.press(code, { key, ...extra }, target);
    return [...done];
  };
  return { ...page, press, field: page.document.getElementById("field") };
}

afterEach(() => vi.unstubAllGlobals());

describe("the keys of decisions", () => {
  it("are seven different ones, told by their caps", () => {
    expect(new Set(Object.values(KEY_OF)).size).toBe(ACTS.length);
    expect(ACTS.map(capOf)).toEqual(["A", "E", "R", "U", "Z", "J", "K"]);
  });

  it("work with an Arabic layout as with a Latin one", async () => {
    const { press, close } = await openPage();
    for (const each of ACTS) {
      expect(await press(KEY_OF[each], ARABIC[each])).toEqual([each]);
      expect(await press(KEY_OF[each], capOf(each).toLowerCase())).toEqual([each]);
    }
    // The key that types a Latin "a" elsewhere on the keyboard is another key.
    expect(await press("KeyQ", "a")).toEqual([]);
    await close();
  });

  it("rest while somebody types, with a modifier, or when letters are off", async () => {
    const { press, field, stored, close } = await openPage();
    expect(await press("KeyA", "ش", {}, field)).toEqual([]);
    expect(await press("KeyA", "a", { ctrlKey: true })).toEqual([]);
    stored.set("isnad.letterKeys", "off");
    expect(await press("KeyA", "ش")).toEqual([]);
    await close();
  });
});
