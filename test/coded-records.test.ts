import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open-ledger.ts";
import type { Bar, CodedRecord } from "../src/model/index.ts";
import { codeArticle } from "../src/pipeline/code-article.ts";
import { decideNaming } from "../src/pipeline/decide-naming.ts";
import { fillWithExamples } from "../src/pipeline/example-project.ts";
import { exportRecords } from "../src/pipeline/export-records.ts";
import { fileMend } from "../src/pipeline/file-mend.ts";
import { handCoding } from "../src/pipeline/hand-coding.ts";
import { makeReview } from "../src/pipeline/make-review.ts";
import { openSent } from "../src/pipeline/open-source.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { packsRecord } from "../src/pipeline/packs-record.ts";
import { readProjectBoard } from "../src/pipeline/project-board.ts";
import { runOf } from "../src/pipeline/read-item.ts";
import { openReadingPool } from "../src/pipeline/reading-pool.ts";
import { recodeProject } from "../src/pipeline/recode.ts";
import { type TakeInEvent, takeInAll } from "../src/pipeline/take-in.ts";
import { ROOT } from "./isnad.fixture.ts";

const schema = JSON.parse(readFileSync(join(ROOT, "schema/coded-record.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const knowledge = readPacks();
const pool = openReadingPool({ knowledge, packs: [], workers: 1 });
const folder = mkdtempSync(join(tmpdir(), "isnad-records-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Three signs of two units before the words: offsets in UTF-16 units would be off by three. */
const EMOJI = "🇱🇾😀 قال خليفة حفتر إن قواته انسحبت من طرابلس.";
const SIGNED = { reason: "خطأ", on: "2026-01-02T03:04:05Z" };

/** The example reports with what persons made of them: a rejected coding, one by hand, a mend. */
async function fill(ledger: Ledger): Promise<Ledger> {
  await fillWithExamples(ledger, knowledge);
  const coded = codeArticle(new TextEncoder().encode(EMOJI), {}, knowledge);
  await ledger.addCoded(coded, runOf(knowledge));
  const { article } = coded;
  const hand = handCoding(
    article,
    {
      class: "stance",
      code: "backs",
      actors: [{ id: "egypt", labels: { ar: "مصر", en: "Egypt" }, text: "" }],
      recipients: [{ id: "haftar", labels: { ar: "خليفة حفتر", en: "Khalifa Haftar" }, text: "خليفة حفتر" }],
      status: "actual",
      certainty: "stated",
      chain: [],
      evidence: [
        {
          start: EMOJI.indexOf("خليفة"),
          end: EMOJI.indexOf("خليفة") + "خليفة حفتر".length,
          quote: "خليفة حفتر",
        },
      ],
    },
    "سلمى",
    knowledge,
  );
  await ledger.addCodings(article.id, [hand]);
  const [rejected] = await ledger.codings({ class: "stance", actorId: "russia" });
  await ledger.addReview(
    makeReview({
      ...SIGNED,
      codingId: rejected?.id ?? "",
      decision: "reject",
      reviewer: "سلمى",
      blind: false,
      correction: null,
    }),
  );
  await fileMend(ledger, knowledge, {
    ...SIGNED,
    articleId: article.id,
    published: "2020-05-25",
    reviewer: "سلمى",
  });
  return ledger;
}

async function exported(ledger: Ledger): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportRecords(ledger)) lines.push(line);
  return lines;
}

let made = 0;

/** What a new file of these lines gives a project. */
async function takeInto(ledger: Ledger, lines: readonly string[]): Promise<TakeInEvent[]> {
  const path = join(folder, `${made++}.jsonl`);
  writeFileSync(path, lines.join(""));
  const events: TakeInEvent[] = [];
  await takeInAll({
    taken: openSent([{ path, name: "سجلات.jsonl" }]),
    how: "file",
    ledger,
    pool,
    run: runOf(knowledge),
    facts: { published: "1999-01-01" },
    now: () => "2026-01-02T03:04:05Z",
    onEvent: (event) => events.push(event),
  });
  return events;
}

const clientsOf = async (ledger: Ledger) => (await ledger.recipients("stance", 100)).map(({ id }) => id);

async function boardsOf(ledger: Ledger, clients: readonly string[]) {
  const boards = [];
  for (const client of clients)
    for (const bar of [1, 2, 3] as Bar[])
      boards.push((await readProjectBoard(ledger, knowledge, { client, bar })).board);
  return boards;
}

let project: Ledger;
let lines: string[];
beforeAll(async () => {
  project = await fill(openLedger(":memory:"));
  lines = await exported(project);
}, 60_000);

function recordOf(text: string): CodedRecord {
  const found = lines.find((line) => line.includes(JSON.stringify(text)));
  return JSON.parse(found ?? "null") as CodedRecord;
}

describe("a project as coded records", () => {
  test("is one record a line as the schema says, the articles by id, the words where they are said to stand", async () => {
    const records = lines.map((line) => JSON.parse(line) as CodedRecord);
    for (const record of records) expect(validate(record) ? [] : validate.errors).toEqual([]);
    const ids = records.map(({ article }) => article.id);
    expect(ids).toEqual((await project.articles()).map(({ id }) => id));
    expect(ids).toEqual(ids.toSorted());
    expect(recordOf(EMOJI).codings.map(({ coder }) => coder)).toContain("person/سلمى");
    for (const { article, codings } of records) {
      const points = [...article.text];
      for (const { evidence } of codings)
        for (const { start, end, quote } of evidence) expect(points.slice(start, end).join("")).toBe(quote);
    }
  });

  test("has the date that was mended and no coding that was rejected", async () => {
    const all = lines.join("");
    const [review] = await project.reviews();
    expect(await project.codings({ ids: [review?.codingId ?? ""], rejected: true })).toHaveLength(1);
    expect(all).not.toContain(review?.codingId);
    expect(recordOf(EMOJI).article.publishedOn).toMatchObject({ edtf: "2020-05-25" });
  });

  test("has names as the coders read them, whatever was decided, in both engines alike", async () => {
    for (const place of [":memory:", join(folder, "named.isnad")]) {
      const ledger = openLedger(place);
      await takeInto(ledger, lines);
      const said = { of: "egypt", written: [], is: { id: "turkey" } };
      await decideNaming(ledger, knowledge, { ...said, ...SIGNED, reviewer: "سلمى" });
      expect(JSON.stringify(await ledger.codings())).toContain('"readAs"');
      expect(await exported(ledger)).toEqual(lines);
      await ledger.close();
    }
  });

  test.each(["memory", "sqlite"])(
    "comes into an empty project in %s with the same codings, boards and bytes",
    async (engine) => {
      const ledger = openLedger(engine === "memory" ? ":memory:" : join(folder, "new.isnad"));
      const events = await takeInto(ledger, lines);
      expect(new Set(events.map(({ outcome }) => outcome))).toEqual(new Set(["filed"]));
      expect(await ledger.codings()).toEqual(await project.codings());
      const clients = await clientsOf(project);
      expect(clients.length).toBeGreaterThan(1);
      expect(await clientsOf(ledger)).toEqual(clients);
      expect(await boardsOf(ledger, clients)).toEqual(await boardsOf(project, clients));
      expect(await exported(ledger)).toEqual(lines);
      // Its words are found, and its bytes are kept.
      expect(await ledger.notIndexed()).toEqual([]);
      const [line] = await ledger.intakeLog();
      const original = await ledger.original(line?.original ?? "");
      expect(lines).toContain(`${new TextDecoder().decode(original?.bytes)}\n`);
      const again = await takeInto(ledger, lines);
      expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(["again"]));
      await ledger.close();
    },
    60_000,
  );
});

describe("coded records that come in", () => {
  test("leave out the line that does not hold, with the reason, and nothing else", async () => {
    const record = recordOf(EMOJI);
    const [other, whole, last] = lines.filter((line) => !line.includes(record.article.id));
    const moved = record.codings.map((coding) => ({
      ...coding,
      evidence: coding.evidence.map((each) => ({ ...each, start: each.start + 1, end: each.end + 1 })),
    }));
    const changed = { ...record.article, text: record.article.text.replace("انسحبت", "تقدمت") };
    const bad: readonly (readonly [line: unknown, code: string, message: RegExp])[] = [
      [{ ...record, codings: moved }, "not-in-text", /c-\w{12} do not stand at \d+-\d+ of the text; export/],
      [{ ...record, article: changed }, "other-text", /is not the one that its hash names/],
      [{ ...record, surplus: 1 }, "no-record", /schema\.json says \(.*surplus/],
      // Ids that are taken by another article.
      [
        { ...record, codings: [{ ...record.codings[0], id: codingIdIn(other) }] },
        "conflict",
        /another content/,
      ],
    ];
    const ledger = openLedger(":memory:");
    const events = await takeInto(ledger, [
      ...[other, ...bad.map(([line]) => `${JSON.stringify(line)}\n`)].map(String),
      "{cut\n",
      ...[whole, last].map(String),
    ]);
    const log = (await ledger.intakeLog()).toSorted((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
    expect(log.map(({ path }) => path)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ["سجلات.jsonl", `line ${n}`]),
    );
    expect(log.map(({ code }) => code)).toEqual([
      null,
      ...bad.map(([, code]) => code),
      "damaged",
      null,
      null,
    ]);
    for (const [at, [, , message]] of bad.entries()) expect(log[at + 1]?.message).toMatch(message);
    expect(events.filter(({ outcome }) => outcome === "filed")).toHaveLength(3);
    expect((await ledger.counts()).articles).toBe(3);
  });

  test("are not taken for what a coder here has read, and bring what persons coded", async () => {
    const ledger = openLedger(":memory:");
    const coded = codeArticle(new TextEncoder().encode(EMOJI), {}, knowledge);
    await ledger.addCoded(coded, runOf(knowledge));
    const record = recordOf(EMOJI);
    const older = record.codings.map((each, n) =>
      each.coder.startsWith("rules@") ? { ...each, id: `c-00000000000${n}`, coder: "rules@0.1" } : each,
    );
    const [event] = await takeInto(ledger, [`${JSON.stringify({ ...record, codings: older })}\n`]);
    expect(event).toMatchObject({ outcome: "known", codings: 1 });
    const coders = (await ledger.codings()).map(({ coder }) => coder);
    expect(new Set(coders)).toEqual(new Set([runOf(knowledge).coder, "person/سلمى"]));
    expect(coders).toHaveLength(coded.codings.length + 1);
    // Without a date, as it was read here: what is on file stands.
    expect((await ledger.article(record.article.id))?.publishedOn.edtf).toBeNull();
  });

  test("are read again when the project is, since nobody knows with which packs they were read", async () => {
    const ledger = openLedger(":memory:");
    await takeInto(ledger, lines);
    await ledger.addPacks(packsRecord(knowledge));
    const done = await recodeProject({ ledger, pool, knowledge });
    expect(done).toMatchObject({ read: lines.length, left: 0 });
    expect(await recodeProject({ ledger, pool, knowledge })).toMatchObject({ read: 0, left: 0 });
  });
});

const codingIdIn = (line: string | undefined): string => /"id":"(c-\w{12})"/.exec(line ?? "")?.[1] ?? "";
