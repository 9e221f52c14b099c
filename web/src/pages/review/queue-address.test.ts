import { describe, expect, it } from "vitest";
import { neighbour, shownItem, workItem } from "./queue-address.ts";

const items = [
  { codingId: "c-1", isMine: true },
  { codingId: "c-2", isMine: false },
  { codingId: "c-3", isMine: false },
];

describe("the item shown", () => {
  it("is the one asked for, else the first not decided, else the first", () => {
    expect(shownItem(items, "c-9")).toBe("c-9");
    expect(shownItem(items, null)).toBe("c-2");
    expect(shownItem(items.slice(0, 1), null)).toBe("c-1");
    expect(shownItem([], null)).toBeNull();
  });
});

describe("the item worked on", () => {
  const blind = { queue: "blind", items } as const;
  const board = { queue: "board", items: [{ codingId: "c-7", isMine: false }] } as const;

  it.each([
    ["of the queue asked for, its own first", board, { queue: "board", item: null }, false, "c-7"],
    [
      "left for the board while the blind queue is still there",
      blind,
      { queue: "board", item: null },
      true,
      null,
    ],
    [
      "left for the blind queue while the board is still there",
      board,
      { queue: "blind", item: null },
      true,
      null,
    ],
    ["linked to in another queue", blind, { queue: "board", item: "c-2" }, true, null],
    ["of the next page while the last is still there", board, { queue: "board", item: null }, true, null],
    ["kept while the same queue is asked for anew", board, { queue: "board", item: "c-7" }, true, "c-7"],
    ["named by an address, though not listed", board, { queue: "board", item: "c-9" }, false, "c-9"],
    ["not drawn, in the blind queue", blind, { queue: "blind", item: "c-9" }, false, "c-2"],
  ] as const)("%s", (_, desk, here, isOld, item) => {
    expect(workItem(desk, here, isOld)).toBe(item);
  });
});

describe("the way on", () => {
  it("goes one by one and ends at the ends", () => {
    expect(neighbour(items, "c-1", 1)).toBe("c-2");
    expect(neighbour(items, "c-2", -1)).toBe("c-1");
    expect(neighbour(items, "c-3", 1)).toBeNull();
    expect(neighbour(items, "c-1", -1)).toBeNull();
  });

  it("goes from what is no longer in the queue to its first", () => {
    expect(neighbour(items, "c-9", 1)).toBe("c-1");
    expect(neighbour(items, "c-9", -1)).toBeNull();
  });
});
