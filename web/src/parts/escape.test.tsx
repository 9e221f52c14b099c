import { act, useRef, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawIn } from "./drawn.fixture.tsx";
import { useEscape, useFormEscape } from "./escape.ts";

const closed: string[] = [];

function Drawer({ hasForm }: { hasForm: boolean }) {
  const box = useRef<HTMLElement>(null);
  useEscape(box, true, () => void closed.push("drawer"));
  return (
    <aside ref={box}>
      <input id="in-drawer" />
      {hasForm && <Form />}
    </aside>
  );
}

function Form() {
  const box = useRef<HTMLFormElement>(null);
  const [isTouched, setTouched] = useState(false);
  const isAsking = useFormEscape(box, isTouched, () => void closed.push("form"));
  return (
    <form ref={box}>
      <input id="in-form" />
      <button type="button" id="touch" onClick={() => setTouched(true)} />
      {isAsking && <p id="asks" />}
    </form>
  );
}

const page = (hasForm: boolean) => (
  <>
    <input id="outside" />
    <Drawer hasForm={hasForm} />
  </>
);

async function open() {
  const drawn = await drawIn(page(false));
  await drawn.draw(page(true));
  const at = (id: string) => drawn.document.getElementById(id);
  return { ...drawn, at };
}

afterEach(() => {
  closed.length = 0;
  vi.unstubAllGlobals();
});

describe("Escape", () => {
  it("closes what was opened last, and then what was opened before", async () => {
    const { press, draw, close } = await open();
    await press("Escape");
    expect(closed).toEqual(["form"]);
    await draw(page(false));
    await press("Escape");
    expect(closed).toEqual(["form", "drawer"]);
    await close();
    expect(await press("Escape")).toBe(false);
  });

  it("in a field closes what the field stands in", async () => {
    const { press, at, close } = await open();
    await press("Escape", {}, at("in-form"));
    await press("Escape", {}, at("in-drawer"));
    expect(await press("Escape", {}, at("outside"))).toBe(false);
    expect(closed).toEqual(["form", "drawer"]);
    await close();
  });

  it("closes the inner first where an address has opened both at once", async () => {
    const { press, close } = await drawIn(page(true));
    await press("Escape");
    expect(closed).toEqual(["form"]);
    await close();
  });

  it("asks before it drops what is filled in", async () => {
    const { press, at, close } = await open();
    await act(async () => at("touch")?.click());
    await press("Escape", {}, at("in-form"));
    expect(closed).toEqual([]);
    expect(at("asks")).not.toBeNull();
    await press("Escape", {}, at("in-form"));
    expect(closed).toEqual(["form"]);
    await close();
  });
});
