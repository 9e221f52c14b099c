import { beforeAll, describe, expect, it } from "vitest";
import { type ActorsAnswer, actorAnswer, actorsAnswer } from "../answers/actor.ts";
import { articleOf, askedDesk, codingOf, refOf } from "./asked-desk.fixture.ts";

const desk = askedDesk();
const haftar = (text: string) => refOf("haftar", text);
const outlet = (name: string) => ({ labels: { ar: name, en: name } });
const dated = (edtf: string) => ({ edtf, basis: "stated" as const, text: edtf });
const says = { class: "statement" as const, code: "says", mode: "says" };

beforeAll(async () => {
  await desk.ledger.addCoded({
    article: articleOf("a-1", { outlet: outlet("أ") }),
    codings: [
      codingOf("c-1", { ...says, actors: [haftar("المشير حفتر")], when: dated("2020-05-01") }),
      codingOf("c-2", { ...says, actors: [haftar("المشير حفتر")], when: dated("2020-05-20") }),
      codingOf("c-3", { actors: [haftar("وانسحب")], recipients: [refOf("person:محمود", "محمود")] }),
      codingOf("c-4", {
        class: "stance",
        code: "backs",
        actors: [refOf("russia", "روسيا")],
        recipients: [haftar("حفتر")],
      }),
      codingOf("c-5", { actors: [refOf("described:1", "مسلحون")], recipients: [refOf("russia", "روسيا")] }),
    ],
  });
  await desk.ledger.addCoded({
    article: articleOf("a-2", { outlet: outlet("ب"), publishedOn: { edtf: null, basis: "unknown" } }),
    codings: [codingOf("c-6", { recipients: [haftar("حفتر")] })],
  });
});

describe("the list of actors", () => {
  it("has whom codings name, most coded first, and nobody who is only described", async () => {
    const { actors, total, kinds } = await desk.get("/actors.json", actorsAnswer);
    expect(actors.map(({ id, codings }) => [id, codings])).toEqual([
      ["haftar", 5],
      ["russia", 2],
      ["person:محمود", 1],
    ]);
    expect(total).toBe(3);
    expect(kinds).toEqual([
      { kind: "person", actors: 1 },
      { kind: "state", actors: 1 },
    ]);
    expect(actors[2]?.kind).toBeNull();
    expect(actors[1]?.wikidata).toBe("Q159");
  });

  it("goes on behind a page without leaving anybody out or in twice", async () => {
    const seen: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const query: string = after === "" ? "" : `&after=${encodeURIComponent(after)}`;
      const page: ActorsAnswer = await desk.get(`/actors.json?limit=1${query}`, actorsAnswer);
      seen.push(...page.actors.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toEqual(["haftar", "russia", "person:محمود"]);
  });

  it("finds part of a name in either language, however its letters are spelt", async () => {
    for (const q of ["HAFT", "خليفه حفتر"]) {
      const { actors } = await desk.get(`/actors.json?q=${encodeURIComponent(q)}`, actorsAnswer);
      expect(actors.map(({ id }) => id)).toEqual(["haftar"]);
    }
    expect((await desk.get("/actors.json?kind=state", actorsAnswer)).actors.map(({ id }) => id)).toEqual([
      "russia",
    ]);
  });
});

describe("an actor", () => {
  it("has its own statements apart from what is said about it, newest first", async () => {
    const { by, about, articles } = await desk.get("/actors/haftar.json", actorAnswer);
    expect(by.codings.map(({ id }) => id)).toEqual(["c-2", "c-1"]);
    // Those without a date stand where their article does; without either, last.
    expect(about.codings.map(({ id }) => id)).toEqual(["c-4", "c-3", "c-6"]);
    expect(articles.map(({ id }) => id).sort()).toEqual(["a-1", "a-2"]);
  });

  it("gives places in code points", async () => {
    const { by } = await desk.get("/actors/haftar.json", actorAnswer);
    expect(by.codings[0]?.evidence).toEqual([{ start: 2, end: 4, quote: "نص" }]);
  });

  it("goes on with each list by itself", async () => {
    const first = await desk.get("/actors/haftar.json?limit=1", actorAnswer);
    const next = await desk.get(
      `/actors/haftar.json?limit=1&by=${encodeURIComponent(first.by.next ?? "")}`,
      actorAnswer,
    );
    expect(next.by.codings.map(({ id }) => id)).toEqual(["c-1"]);
    expect(next.by.next).toBeNull();
    expect(next.about.codings.map(({ id }) => id)).toEqual(["c-4"]);
  });

  it("counts an outlet's words once an article, and no verb as a name", async () => {
    const { naming, asClient, asPatron } = await desk.get("/actors/haftar.json", actorAnswer);
    const [first] = naming.outlets;
    expect(first?.names).toEqual([
      { text: "المشير حفتر", articles: 1, loaded: expect.any(Boolean) },
      { text: "حفتر", articles: 1, loaded: false },
    ]);
    expect(naming.all.find(({ text }) => text === "حفتر")?.articles).toBe(2);
    expect(naming.unnamed).toBe(1);
    expect([asClient, asPatron]).toEqual([1, 0]);
  });

  it("tells what the packs say, with the other's name", async () => {
    const { actor } = await desk.get("/actors/haftar.json", actorAnswer);
    expect(actor).toMatchObject({ kind: "person", pack: "libya" });
    expect(actor.links.length).toBeGreaterThan(0);
    for (const { of } of actor.links) expect(of.labels.ar).not.toBe(of.id);
  });

  it("may be somebody of no pack, but not of no coding either", async () => {
    const path = `/actors/${encodeURIComponent("person:محمود")}.json`;
    const { actor, about } = await desk.get(path, actorAnswer);
    expect(actor).toMatchObject({ kind: null, pack: null, links: [] });
    expect(about.total).toBe(1);
    expect(await desk.problem("/actors/nobody-at-all.json")).toEqual({ status: 404, code: "unknown-actor" });
  });
});
