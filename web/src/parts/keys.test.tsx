import { afterEach, describe, expect, it, vi } from "vitest";
import { drawIn } from "./drawn.fixture.tsx";
import { useKeys } from "./keys.ts";

const done: string[] = [];

function Page({ hasDialog = false }: { hasDialog?: boolean }) {
  const does = (what: string) => () => void done.push(what);
  useKeys({ KeyA: does("accept"), KeyJ: does("next"), ArrowDown: does("down"), BracketLeft: does("back") });
  return hasDialog ? <div role="dialog">keys</div> : <input id="field" />;
}

afterEach(() => {
  done.length = 0;
  vi.unstubAllGlobals();
});

describe("the keys of a page", () => {
  it("rest behind a dialog", async () => {
    const page = await drawIn(<Page hasDialog />);
    expect(await page.press("KeyA")).toBe(false);
    expect(await page.press("ArrowDown")).toBe(false);
    expect(done).toEqual([]);
    await page.draw(<Page />);
    await page.press("KeyA");
    expect(done).toEqual(["accept"]);
    await page.close();
  });

  it("that are held down move on, and decide once", async () => {
    const page = await drawIn(<Page />);
    for (const code of ["KeyA", "KeyJ", "ArrowDown", "BracketLeft"]) await page.press(code, { repeat: true });
    expect(done).toEqual(["next", "down", "back"]);
    await page.close();
  });
});
