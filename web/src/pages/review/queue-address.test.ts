import { describe, expect, it } from "vitest";
import { neighbour, shownItem } from "./queue-address.ts";

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
