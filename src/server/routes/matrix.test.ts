import { beforeAll, describe, expect, it } from "vitest";
import { boardAnswer } from "../answers/board.ts";
import { matrixAnswer } from "../answers/matrix.ts";
import { articleOf, askedDesk, codingOf, refOf } from "./asked-desk.fixture.ts";

const desk = askedDesk();
const dated = (edtf: string) => ({ edtf, basis: "stated" as const, text: edtf });

function stance(id: string, code: string, patron: string, client: string, day: string) {
  return codingOf(id, {
    class: "stance",
    code,
    actors: [refOf(patron, patron)],
    recipients: [refOf(client, client)],
    when: dated(day),
    chain: [{ kind: "actor", id: patron, name: patron, labels: { ar: patron, en: patron } }],
  });
}

beforeAll(async () => {
  await desk.ledger.addCoded({
    article: articleOf("a-1", { publishedOn: { edtf: "2020-05-02", basis: "stated" } }),
    codings: [
      stance("c-1", "backs", "russia", "haftar", "2020-05-01"),
      stance("c-2", "backs", "egypt", "haftar", "2020-05-01"),
      stance("c-3", "backs", "turkey", "rsf", "2020-05-01"),
    ],
  });
  await desk.ledger.addCoded({
    article: articleOf("a-2", {
      publishedOn: { edtf: "2020-06-02", basis: "stated" },
      text: "😀 نص آخر تماما غير ذاك",
    }),
    codings: [stance("c-4", "withdraws", "russia", "haftar", "2020-06-01")],
  });
});

const cellsOf = async (query: string) => {
  const { rows } = await desk.get(`/matrix.json${query}`, matrixAnswer);
  return new Map(
    rows.flatMap(({ patron, cells }) => cells.map((cell) => [`${patron.id} ${cell.client}`, cell])),
  );
};

describe("the matrix", () => {
  it("has patrons and clients by number of codings, and nothing where nothing is on file", async () => {
    const { clients, rows, allClients, allRows } = await desk.get("/matrix.json", matrixAnswer);
    expect(clients.map(({ id }) => id)).toEqual(["haftar", "rsf"]);
    expect(rows[0]?.patron.id).toBe("russia");
    expect([allClients, allRows]).toEqual([2, rows.length]);
    expect(rows.find(({ patron }) => patron.id === "turkey")?.cells.map(({ client }) => client)).toEqual([
      "rsf",
    ]);
  });

  it("has no column for whom no pack has: he has no board that a cell could lead to", async () => {
    const own = askedDesk();
    const codings = [
      stance("c-1", "backs", "turkey", "rsf", "2020-05-01"),
      stance("c-2", "backs", "turkey", "project:new", "2020-05-01"),
    ];
    await own.ledger.addCoded({ article: articleOf("a-1"), codings });
    for (const query of ["", "?patron=turkey"]) {
      const { clients, allClients } = await own.get(`/matrix.json${query}`, matrixAnswer);
      expect([clients.map(({ id }) => id), allClients]).toEqual([["rsf"], 1]);
    }
  });

  it("says in each cell what the client's board says", async () => {
    for (const bar of ["1", "2", "3"]) {
      const cells = await cellsOf(`?bar=${bar}`);
      const { lanes } = await desk.get(`/board.json?client=haftar&bar=${bar}`, boardAnswer);
      expect(lanes.length).toBeGreaterThan(1);
      for (const { holder, now, was, ghost, status, contested } of lanes) {
        const cell = cells.get(`${holder.id} haftar`);
        expect(cell).toMatchObject({ status, contested, now: now !== null });
        expect(cell?.standing?.claim).toBe((now ?? was)?.claim);
        expect(cell?.ghost?.claim).toBe(ghost?.claim);
      }
    }
  });

  it("is read at a date", async () => {
    const [before, after] = [await cellsOf("?on=2020-05-15"), await cellsOf("?on=2020-06-15")];
    expect(before.get("russia haftar")?.standing?.code).toBe("backs");
    expect(after.get("russia haftar")?.standing?.code).toBe("withdraws");
    expect(await desk.problem("/matrix.json?on=soon")).toEqual({ status: 400, code: "bad-date" });
  });

  it("shows as many as it is asked for, and says how many there are", async () => {
    const { clients, allClients, rows, allRows } = await desk.get(
      "/matrix.json?clients=1&rows=1",
      matrixAnswer,
    );
    expect([clients.length, allClients, rows.length]).toEqual([1, 2, 1]);
    expect(allRows).toBeGreaterThan(1);
  });

  it("gives one patron's row toward all its clients", async () => {
    const { clients, rows } = await desk.get("/matrix.json?patron=turkey", matrixAnswer);
    expect(clients.map(({ id }) => id)).toEqual(["rsf"]);
    expect(rows.map(({ patron }) => patron.id)).toEqual(["turkey"]);
  });
});
