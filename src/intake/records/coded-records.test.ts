import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { hashText } from "../../article/hash-text.ts";
import { type Coding, type Evidence, toRecord } from "../../model/index.ts";
import { itemsOf, leftOf, takeBytes } from "../articles.fixture.ts";

const TEXT = "😀 فتحت السوق أبوابها صباح اليوم.";
const schema = JSON.parse(
  readFileSync(new URL("../../../schema/coded-record.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

function codingOf(words: string): Coding {
  const start = TEXT.indexOf(words);
  const ref = { id: "market", labels: { ar: "السوق", en: "Market" }, text: "السوق" };
  const place = { id: "port", labels: { ar: "الميناء", en: "Port" }, text: "", alternatives: ["quay"] };
  const evidence = { start, end: start + words.length, quote: words };
  return {
    id: "c-0123456789ab",
    class: "event",
    code: "COOPERATE",
    actors: [{ ...ref, via: { id: "town", labels: ref.labels, basis: "office" } }],
    recipients: [],
    status: "actual",
    certainty: "stated",
    chain: [{ kind: "unnamed", name: "شهود" }],
    when: { edtf: "2020-05-25", basis: "relative", text: "اليوم" },
    order: [{ relation: "after", coding: "c-0123456789ac", edtf: null, evidence }],
    where: [place],
    evidence: [evidence],
    confidence: 0.5,
    coder: "person/Salma",
    rule: "person/reader",
  };
}

function recordOf(text = TEXT, codings = [codingOf("السوق")]) {
  const sha256 = hashText(text);
  return toRecord({
    article: {
      id: `a-${sha256.slice(0, 12)}`,
      sha256,
      file: "سوق.txt",
      title: null,
      outlet: { id: "gazette", labels: { ar: "الجريدة", en: "Gazette" } },
      publishedOn: { edtf: "2020-05-25", basis: "stated" },
      language: "ar",
      text,
    },
    mentions: [{ start: 3, end: 7, quote: "فتحت", kind: "actor", id: null, candidates: ["a"] }],
    codings,
    diagnostics: [{ code: "text/garbled", message: "x", start: 0, end: 2 }],
  });
}

function movedBy(by: number) {
  const move = ({ start, end, quote }: Evidence) => ({ start: start + by, end: end + by, quote });
  return recordOf().codings.map((coding) => ({ ...coding, evidence: coding.evidence.map(move) }));
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const backwards = (value: object) => Object.fromEntries(Object.entries(value).reverse());

describe("coded records", () => {
  test.each([
    ["under their own name", "a.jsonl", line(recordOf())],
    ["under another name", "a.txt", line(recordOf())],
    ["with a mark before them", "a.jsonl", `\ufeff${line(recordOf())}`],
    ["with their keys in another order", "a.jsonl", line(backwards(recordOf()))],
    ["packed", "a.jsonl.gz", gzipSync(line(recordOf()))],
  ])("%s are told by their first line and keep their codings", async (_, name, bytes) => {
    const [item, ...others] = itemsOf(await takeBytes(name, bytes));
    expect(others).toEqual([]);
    const { schema: _schema, mentions: _mentions, diagnostics: _diagnostics, ...record } = recordOf();
    expect(item?.coded).toEqual({ ...record, codings: [codingOf("السوق")] });
    expect(item?.media).toBe("application/json");
    expect(JSON.parse(new TextDecoder().decode(item?.original))).toEqual(recordOf());
  });

  test.each([
    ["another format", line({ schema: "some/other@1", text: TEXT })],
    ["a text that speaks of one", line({ text: `${TEXT},"schema":"isnad/coded-record@1"` })],
  ])("%s is none", async (_, bytes) => {
    const [item] = itemsOf(await takeBytes("a.jsonl", bytes));
    expect(item?.coded).toBeUndefined();
    expect(new TextDecoder().decode(item?.bytes)).toContain(TEXT);
  });

  test("after a first line that does not hold, the others come in", async () => {
    const first = { ...recordOf(), schema: "isnad/coded-record@2" };
    const taken = await takeBytes("a.jsonl", `${line(first)}\n${line(recordOf())}`);
    expect(itemsOf(taken).map(({ path }) => path)).toEqual([["a.jsonl", "line 3"]]);
    expect(leftOf(taken)).toMatchObject([
      { path: ["a.jsonl", "line 1"], code: "no-record", message: expect.stringContaining("(schema: ") },
    ]);
  });

  const other = "😀 فتحت السوق أبوابها مساء اليوم.";
  test.each([
    ["evidence a sign further on", "not-in-text", { codings: movedBy(1) }],
    ["evidence beyond the end", "not-in-text", { codings: movedBy(1000) }],
    ["a mention elsewhere", "not-in-text", { mentions: [{ ...recordOf().mentions[0], start: 3, end: 7 }] }],
    ["another text", "other-text", { article: { ...recordOf().article, text: other } }],
    [
      "an id that is not of its hash",
      "other-text",
      { article: { ...recordOf().article, id: "a-000000000000" } },
    ],
    [
      "half a sign",
      "other-text",
      { article: recordOf("\ud83d فتحت السوق").article, codings: [], mentions: [] },
    ],
  ])("one with %s is left out", async (_, code, change) => {
    const taken = await takeBytes("a.jsonl", line(recordOf()) + line({ ...recordOf(), ...change }));
    expect(itemsOf(taken)).toHaveLength(1);
    expect(leftOf(taken)).toMatchObject([{ code, path: ["a.jsonl", "line 2"] }]);
  });

  test("are held against the schema's file as any other program would hold them", async () => {
    const broken = [...breakings(JSON.parse(JSON.stringify(recordOf())))];
    expect(broken.length).toBeGreaterThan(300);
    const text = line(recordOf()) + broken.map(line).join("");
    const refused = leftOf(await takeBytes("a.jsonl", text)).filter(({ code }) => code === "no-record");
    const numbers = new Set(refused.map(({ path }) => Number(path[1]?.replace("line ", "")) - 2));
    for (const [at, record] of broken.entries())
      expect([numbers.has(at), JSON.stringify(record)]).toEqual([!validate(record), JSON.stringify(record)]);
  });
});

type Tree = { [key: string]: Tree };

/** A record once without each of its parts, and with something else in its place. */
function* breakings(record: Tree): Generator<object> {
  for (const path of paths(record)) {
    const at = path.slice(0, -1);
    const key = path.at(-1) ?? "";
    for (const instead of [null, 1.5, -1, "", "x", [], {}]) {
      const copy = structuredClone(record);
      Object.assign(inside(copy, at), { [key]: instead });
      yield copy;
    }
    const without = structuredClone(record);
    const holder: Tree | Tree[] = inside(without, at);
    if (Array.isArray(holder)) holder.pop();
    else delete holder[key];
    yield without;
    const more = structuredClone(record);
    const part: unknown = inside(more, path);
    if (typeof part === "object" && part !== null && !Array.isArray(part)) {
      Object.assign(part, { surplus: 1 });
      yield more;
    }
  }
}

const inside = (tree: Tree, path: readonly string[]): Tree =>
  path.reduce((part, key) => part[key] as Tree, tree);

function* paths(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* paths(inner, [...path, key]);
}
