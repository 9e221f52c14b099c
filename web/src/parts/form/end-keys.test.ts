import { expect, test } from "vitest";
import { endMoved } from "./end-keys.ts";

const press = (code: string, extra: object = {}) => ({
  code,
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...extra,
});

test.each([
  ["left in Arabic is on", press("ArrowLeft"), "rtl", { which: "end", by: 1 }],
  ["right in Arabic is back", press("ArrowRight"), "rtl", { which: "end", by: -1 }],
  ["left in English is back", press("ArrowLeft"), "ltr", { which: "end", by: -1 }],
  [
    "with Shift it is the beginning",
    press("ArrowRight", { shiftKey: true }),
    "ltr",
    { which: "start", by: 1 },
  ],
  ["without Alt it is no move", press("ArrowLeft", { altKey: false }), "rtl", null],
  ["with Ctrl it is another key", press("ArrowLeft", { ctrlKey: true }), "rtl", null],
  ["up is no move", press("ArrowUp"), "rtl", null],
] as const)("of an end by keys: %s", (_, event, direction, moved) => {
  expect(endMoved(event, direction)).toEqual(moved);
});
