import { beforeAll, describe, expect, it } from "vitest";
import type { Coding } from "../../model/index.ts";
import { mapAnswer } from "../answers/map.ts";
import { articleOf, askedDesk, codingOf, refOf } from "./asked-desk.fixture.ts";

const desk = askedDesk();
const dated = (edtf: string) => ({ edtf, basis: "stated" as const, text: edtf });
const at = (...ids: string[]): Partial<Coding> => ({ where: ids.map((id) => refOf(id, id)) });

beforeAll(async () => {
  const russia = { actors: [refOf("russia", "روسيا")], recipients: [refOf("haftar", "حفتر")] };
  await desk.ledger.addCoded({
    article: articleOf("a-1"),
    codings: [
      codingOf("c-1", { ...at("sirte"), ...russia, when: dated("2020-05-18") }),
      codingOf("c-2", { ...at("sirte", "south-of-tripoli"), code: "ASSAULT", when: dated("2020-05") }),
      codingOf("c-3", { ...at("libya") }),
      codingOf("c-4", { ...at("darfur"), when: dated("2020-01-02") }),
      codingOf("c-5", { ...at("nowhere-that-a-pack-has"), when: dated("2020-05-19") }),
      codingOf("c-6", { ...at("sirte"), status: "future", when: dated("2020-05-18") }),
      codingOf("c-7", { when: dated("2020-05-18") }),
      codingOf("c-8", { ...at("sirte"), class: "statement", code: "says" }),
    ],
  });
});

const map = (query = "") => desk.get(`/map.json${query}`, mapAnswer);

describe("the map", () => {
  it("has actual events that tell a place, the newest first", async () => {
    const { events, total } = await map();
    expect(total).toBe(5);
    // A month stands at its last day; what tells no time, before its article was published.
    expect(events.map(({ coding }) => coding.id)).toEqual(["c-2", "c-3", "c-5", "c-1", "c-4"]);
    expect(events.find(({ coding }) => coding.id === "c-3")?.when).toEqual({ from: null, to: "2020-05-25" });
  });

  it("places nothing more exactly than it is known", async () => {
    const { places } = await map();
    const found = Object.fromEntries(places.map((place) => [place.id, place]));
    expect(found["sirte"]).toMatchObject({ precision: "point", country: "libya", events: 2 });
    expect(found["darfur"]).toMatchObject({ precision: "area", country: "sudan" });
    expect(found["south-of-tripoli"]).toMatchObject({ precision: "beside", bearing: "s", country: "libya" });
    expect(found["libya"]).toMatchObject({ precision: "country", country: "libya" });
    expect(found["nowhere-that-a-pack-has"]).toMatchObject({ precision: "none", lat: null, lon: null });
  });

  it("puts what was in the same days into one mark of its kind", async () => {
    const { marks, grain, types } = await map("?status=any");
    expect(grain).toBe("day");
    expect(types.map(({ code, events }) => [code, events])).toEqual([
      ["RETREAT", 5],
      ["ASSAULT", 1],
    ]);
    expect(marks.find(({ key }) => key === "RETREAT~2020-05-18~2020-05-18")?.events).toBe(2);
    expect((await map("?status=any&mark=RETREAT~2020-05-18~2020-05-18")).listed).toBe(2);
  });

  it.each([
    ["?from=2020-05-19&to=2020-05-20", ["c-2", "c-5"]],
    ["?to=2020-01", ["c-4"]],
    ["?from=2020-05-25", ["c-2", "c-3"]],
    ["?type=ASSAULT", ["c-2"]],
    ["?status=future", ["c-6"]],
    ["?country=sudan", ["c-4"]],
    ["?client=haftar", ["c-1"]],
    ["?place=south-of-tripoli", ["c-2"]],
  ])("is narrowed by %s", async (query, ids) => {
    const { events } = await map(query);
    expect(events.map(({ coding }) => coding.id)).toEqual(ids);
  });

  it("keeps the map whole while the list shows one place", async () => {
    const { places, total, listed } = await map("?place=darfur");
    expect([places.length, total, listed]).toEqual([5, 5, 1]);
  });

  it("counts what copies tell once", async () => {
    const copied = askedDesk(desk.knowledge);
    const text = `نص ${Array.from({ length: 90 }, (_, i) => `كلمة${i}`).join(" ")}`;
    const words = { evidence: [{ start: 0, end: 2, quote: "نص" }] };
    for (const n of ["1", "2"]) {
      const article = articleOf(`a-${n}`, { text: `${text}${n === "1" ? "" : " ."}` });
      const told = { ...at("sirte"), ...words };
      // Two coders of one article are no copies.
      const codings = [
        codingOf(`c-${n}`, told),
        codingOf(`c-${n}-again`, { ...told, coder: "person/Salma" }),
      ];
      await copied.ledger.addCoded({ article, codings });
    }
    const { events, places } = await copied.get("/map.json", mapAnswer);
    expect(events.map(({ copies }) => copies)).toEqual([2]);
    expect(places.map(({ events: count }) => count)).toEqual([1]);
  });

  it("goes on behind a page", async () => {
    const first = await map("?limit=2");
    const second = await map(`?limit=2&after=${encodeURIComponent(first.next ?? "")}`);
    expect(second.events.map(({ coding }) => coding.id)).toEqual(["c-5", "c-1"]);
  });
});
