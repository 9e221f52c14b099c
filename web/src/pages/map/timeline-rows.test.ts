import { describe, expect, it } from "vitest";
import { timeScale } from "../board/time-scale.ts";
import { daysOfMarks, LINE_HEIGHT, rowsOf } from "./timeline-rows.ts";

const mark = (from: string | null, to: string | null, events = 1) => ({
  key: `RETREAT~${from}~${to}`,
  code: "RETREAT",
  when: { from, to },
  events,
  coding: "c-1",
});
const types = [{ code: "RETREAT", labels: { ar: "انسحاب", en: "retreats" }, events: 5 }];

function drawn(...marks: ReturnType<typeof mark>[]) {
  const days = daysOfMarks(marks, null, null);
  if (!days) throw new Error("no day");
  const [row] = rowsOf({ types, marks }, timeScale(days, 600));
  if (!row) throw new Error("no row");
  return row;
}

describe("the timeline", () => {
  it("draws a day as a dot, more days as a bar, and an open end as open", () => {
    const { marks } = drawn(
      mark("2020-05-01", "2020-05-01"),
      mark("2020-06", "2020-06"),
      mark(null, "2020-05-25"),
      mark("2020-05-26", null),
    );
    expect(
      Object.fromEntries(marks.map(({ mark: { when }, shape }) => [when.from ?? when.to, shape])),
    ).toEqual({
      "2020-05-01": "day",
      "2020-06": "bar",
      "2020-05-25": "before",
      "2020-05-26": "since",
    });
    const before = marks.find(({ shape }) => shape === "before");
    expect(before && before.x1 < before.x2).toBe(true);
  });

  it("puts what would lie on one another on lines of their own", () => {
    const row = drawn(
      mark("2020-05-01", "2020-05-20"),
      mark("2020-05-10", "2020-05-10"),
      mark("2020-06-20", "2020-06-20"),
    );
    expect(row.marks.map(({ y }) => y)).toEqual([LINE_HEIGHT / 2, LINE_HEIGHT * 1.5, LINE_HEIGHT / 2]);
    expect(row.height).toBe(2 * LINE_HEIGHT);
  });

  it("counts what has no day, and draws it nowhere", () => {
    const row = drawn(mark("2020-05-01", "2020-05-01"), mark(null, null, 3));
    expect(row.marks).toHaveLength(1);
    expect(row.undated).toBe(3);
    expect(daysOfMarks([mark(null, null)], null, null)).toBeNull();
  });

  it("is as long as the window, however long an event took", () => {
    const days = daysOfMarks([mark("2011", "2020-05-20")], "2020-05-01", "2020-05-31");
    expect(days && days.last - days.first).toBe(30);
  });
});
