import { describe, expect, test } from "vitest";
import { dayOf } from "../../i18n/dates.ts";
import { makeClaim, makeLane, makeMark, standing } from "./lane.fixture.ts";
import { drawLane, levelY } from "./lane-drawing.ts";
import { placeLabels } from "./place-labels.ts";
import { daysOf, ticksOf, timeScale } from "./time-scale.ts";

const day = (edtf: string) => dayOf(edtf, "first") as number;
const scale = timeScale({ first: day("2020-05-01"), last: day("2020-05-31") }, 600);

const backs = makeClaim("backs", [makeMark("before", null, "2020-04")], {
  earlier: true,
  direction: "toward",
});
const wavers = makeClaim("wavers", [
  makeMark("a", "2020-05-10", "2020-05-10"),
  makeMark("b", "2020-05-12", "2020-05-20"),
]);
const was = { ...standing(backs), onWhoseWord: { ar: "", en: "" } };

describe("the line of a lane", () => {
  test("steps down where the move had happened, and ends with the evidence", () => {
    const lane = makeLane({
      was,
      now: { ...standing(wavers), ownWords: false },
      when: { from: "2020-05-10", to: "2020-05-20" },
      lastReport: "2020-05-25",
      claims: [backs, wavers],
    });
    const { segments, hatchFrom, hatchY, question } = drawLane(lane, scale);
    const [x, end] = [scale.x(day("2020-05-20")), scale.x(day("2020-05-25"))];
    expect(segments).toEqual([
      { style: "meets", x1: 0, y1: levelY("backs"), x2: x, y2: levelY("backs") },
      { style: "meets", x1: x, y1: levelY("backs"), x2: x, y2: levelY("wavers") },
      { style: "meets", x1: x, y1: levelY("wavers"), x2: end, y2: levelY("wavers") },
    ]);
    expect([hatchFrom, hatchY, question]).toEqual([end, levelY("wavers"), null]);
  });

  test("of a claim below the bar branches off with a question mark, and itself stays", () => {
    const lane = makeLane({
      was,
      ghost: standing(wavers),
      when: { from: null, to: "2020-05-20" },
      lastReport: "2020-05-20",
      claims: [backs, wavers],
    });
    const { segments, hatchY, question } = drawLane(lane, scale);
    expect(segments.map(({ style }) => style)).toEqual(["meets", "ghost", "ghost"]);
    expect(segments[0]).toMatchObject({ y2: levelY("backs"), x2: scale.x(day("2020-05-20")) });
    expect(hatchY).toBe(levelY("backs"));
    expect(question?.y).toBeLessThan(levelY("wavers"));
  });

  test("is dashed where only an author says where the holder stood", () => {
    const onAuthor = makeClaim("backs", [makeMark("x", null, "2020-04", { kind: "author", named: false })], {
      earlier: true,
    });
    const { segments } = drawLane(makeLane({ was, claims: [onAuthor], lastReport: "2020-05-20" }), scale);
    expect(segments.map(({ style }) => style)).toEqual(["background"]);
  });

  test("runs to the edge, unhatched, where no report has a date", () => {
    const { segments, hatchFrom } = drawLane(makeLane({ was, claims: [backs] }), scale);
    expect([segments[0]?.x2, hatchFrom]).toEqual([600, null]);
  });
});

describe("the glyphs of a lane", () => {
  test("stand where their voice dates the act, with whiskers for what is not exact", () => {
    const open = makeClaim("opposes", [makeMark("c", null, "2020-05-20")]);
    const { glyphs } = drawLane(makeLane({ claims: [wavers, open] }), scale);
    const of = (key: string) => glyphs.find(({ marks }) => marks[0]?.key === key);
    expect(of("a")).toMatchObject({ x: scale.x(day("2020-05-10")), y: levelY("wavers"), whisker: null });
    expect(of("b")?.whisker).toEqual({
      x1: scale.x(day("2020-05-12")),
      x2: scale.x(day("2020-05-20")),
      isOpen: false,
    });
    expect(of("c")).toMatchObject({ x: scale.x(day("2020-05-20")), whisker: { isOpen: true } });
  });

  test("leave out what moves nothing, what was before, and what has no date", () => {
    const claims = [
      backs,
      makeClaim("opposes", [makeMark("planned", "2020-05-10", "2020-05-10")], { status: "future" }),
      makeClaim("opposes", [makeMark("undated", null, null)]),
    ];
    expect(drawLane(makeLane({ claims }), scale).glyphs).toEqual([]);
  });

  test("that would cover each other are one, with all its voices", () => {
    const close = makeClaim("wavers", [
      makeMark("a", "2020-05-10", "2020-05-10"),
      makeMark("b", "2020-05-10", "2020-05-10"),
      makeMark("c", "2020-05-30", "2020-05-30"),
    ]);
    const { glyphs } = drawLane(makeLane({ claims: [close] }), scale);
    expect(glyphs.map(({ marks }) => marks.map(({ key }) => key))).toEqual([["a", "b"], ["c"]]);
  });

  test("of two claims stand beside each other, however near: nobody is given words of another", () => {
    const one = makeClaim("wavers", [makeMark("a", "2020-05-10", "2020-05-10")], { id: "withdraws" });
    const other = makeClaim("wavers", [makeMark("b", "2020-05-10", "2020-05-10")], { id: "cuts" });
    const third = makeClaim("wavers", [makeMark("c", "2020-05-11", "2020-05-11")], { id: "hints" });
    const { glyphs } = drawLane(makeLane({ claims: [one, other, third] }), scale);
    expect(glyphs.map(({ claim, marks }) => [claim.id, marks.map(({ key }) => key)]).sort()).toEqual([
      ["cuts", ["b"]],
      ["hints", ["c"]],
      ["withdraws", ["a"]],
    ]);
    const places = glyphs.map(({ x }) => x).sort((a, b) => a - b);
    for (const [index, x] of places.entries())
      if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  test("of a crowded level fold further, never with another claim's, and say from when to when", () => {
    const dayOfMay = (n: number) => `2020-05-${String(n).padStart(2, "0")}`;
    const daily = (id: string, first: number) =>
      makeClaim(
        "wavers",
        Array.from({ length: 15 }, (_, index) => {
          const on = dayOfMay(first + 2 * index);
          return makeMark(`${id} ${on}`, on, on);
        }),
        { id },
      );
    const { glyphs } = drawLane(makeLane({ claims: [daily("one", 1), daily("other", 2)] }), scale);
    const places = glyphs.map(({ x }) => x);
    for (const [index, x] of places.entries())
      if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
    expect(glyphs.length).toBeLessThan(30);
    expect(glyphs.flatMap(({ marks }) => marks).length).toBe(30);
    for (const { claim, marks, whisker } of glyphs) {
      expect(marks.every(({ key }) => key.startsWith(claim.id))).toBe(true);
      const days = marks.map(({ when }) => scale.x(day(when.from as string)));
      if (marks.length > 1) expect(whisker).toMatchObject({ x1: Math.min(...days), x2: Math.max(...days) });
    }
  });

  test("bear labels that cover neither each other nor a glyph", () => {
    const marks = Array.from({ length: 12 }, (_, index) =>
      makeMark(
        `voice ${index}`,
        `2020-05-${String(index * 2 + 2).padStart(2, "0")}`,
        `2020-05-${String(index * 2 + 2).padStart(2, "0")}`,
      ),
    );
    const { glyphs } = drawLane(makeLane({ claims: [makeClaim("wavers", marks)] }), scale);
    const placed = placeLabels({ glyphs, segments: [] }, scale.width, ({ marks: [mark] }) => mark?.key ?? "");
    expect(placed.length).toBeGreaterThan(3);
    const boxes = placed.map(({ text, x, y }) => ({
      x1: x - text.length * 3.1,
      x2: x + text.length * 3.1,
      y,
    }));
    for (const [index, a] of boxes.entries()) {
      expect(a.x1).toBeGreaterThanOrEqual(0);
      expect(a.x2).toBeLessThanOrEqual(scale.width);
      for (const b of boxes.slice(index + 1)) expect(a.y !== b.y || a.x2 < b.x1 || b.x2 < a.x1).toBe(true);
    }
  });
});

describe("the label of a glyph", () => {
  const { glyphs } = drawLane(
    makeLane({ claims: [makeClaim("wavers", [makeMark("one", "2020-05-15", "2020-05-15")])] }),
    scale,
  );
  const [glyph] = glyphs;
  const line = (y: number) => ({ style: "meets" as const, x1: 0, x2: scale.width, y1: y, y2: y });
  const place = (...levels: number[]) =>
    placeLabels({ glyphs, segments: levels.map(line) }, scale.width, () => "name")[0]?.y;

  test("stands under it, over it where the line is under it, and nowhere where both are taken", () => {
    const y = glyph?.y ?? 0;
    expect(place()).toBe(y + 18);
    expect(place(levelY("stands-aside"))).toBe(y - 11);
    expect(place(levelY("stands-aside"), levelY("backs"))).toBeUndefined();
  });
});

describe("the axis of time", () => {
  test("holds every date of the moves and the window, and nothing of the time before", () => {
    const lanes = [
      makeLane({
        claims: [makeClaim("backs", [makeMark("old", "2014", "2014")], { earlier: true }), wavers],
        lastReport: "2020-06-30",
      }),
    ];
    expect(daysOf(lanes, null, null)).toEqual({ first: day("2020-05-10"), last: day("2020-06-30") });
    expect(daysOf(lanes, "2020-04", null)?.first).toBe(day("2020-04-01"));
    expect(daysOf([makeLane({})], null, null)).toBeNull();
  });

  test.each([
    [["2020-05-01", "2020-05-15"], "day", "2020-05-01"],
    [["2020-01-15", "2020-12-20"], "month", "2020-02-01"],
    [["2011-02-01", "2024-06-01"], "year", "2012-01-01"],
  ])("from %j counts by the %s, as many as have room", ([first, last], kind, firstTick) => {
    const wide = timeScale({ first: day(first as string), last: day(last as string) }, 800);
    const ticks = ticksOf(wide, 70);
    expect(ticks[0]).toEqual({ day: day(firstTick), kind });
    expect(ticks.length).toBeGreaterThan(2);
    for (const [index, tick] of ticks.entries()) {
      const before = ticks[index - 1];
      if (before) expect(wide.x(tick.day) - wide.x(before.day)).toBeGreaterThan(30);
    }
  });
});
