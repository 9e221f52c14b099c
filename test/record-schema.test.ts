import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { type CodedRecord, codeArticle, RECORD_SCHEMA, toRecord } from "../src/index.ts";
import { codeFile } from "../src/pipeline/code-file.ts";
import { listReports } from "../src/pipeline/example-reports.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { ROOT } from "./isnad.fixture.ts";

const schema = JSON.parse(readFileSync(join(ROOT, "schema/coded-record.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const knowledge = readPacks();
const reports = listReports().filter(({ path }) => /\/(03|06|09|11)-/.test(path));
let records: CodedRecord[];

beforeAll(() => {
  records = [
    ...reports.map(({ path, facts }) => toRecord(codeFile(path, facts, knowledge))),
    // Astral letters before the evidence: offsets in UTF-16 units would be off by three.
    toRecord(
      codeArticle(new TextEncoder().encode("🇱🇾😀 قال خليفة حفتر إن قواته انسحبت من طرابلس."), {}, knowledge),
    ),
  ];
});

describe("the coded record", () => {
  test("names the version that its schema names", () => {
    expect(schema.properties.schema.const).toBe(RECORD_SCHEMA);
    expect(schema.$id).toContain("coded-record-1");
  });

  test("is as the schema says, also once it is read back from JSON", () => {
    expect(records).toHaveLength(5);
    for (const record of records) {
      expect(validate(JSON.parse(JSON.stringify(record))) ? [] : validate.errors).toEqual([]);
    }
  });

  test("is refused with a key that the schema does not know", () => {
    expect(validate({ ...records[0], surplus: 1 })).toBe(false);
    expect(validate({ ...records[0], schema: "isnad/coded-record@2" })).toBe(false);
  });

  test("quotes what stands at its spans, counted in code points", () => {
    for (const { article, codings, mentions } of records) {
      const points = [...article.text];
      const spans = [...mentions, ...codings.flatMap(({ evidence }) => evidence)];
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end, quote } of spans) expect(points.slice(start, end).join("")).toBe(quote);
    }
  });
});
