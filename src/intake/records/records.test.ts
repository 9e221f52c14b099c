import { describe, expect, test } from "vitest";
import { HEADLINE, itemsOf, leftOf, TEXT, takeBytes, textOf } from "../articles.fixture.ts";
import { JsonScanner } from "./json-scanner.ts";

const LINE = "فتحت السوق القديمة أبوابها صباح اليوم، وقال الباعة إن الناس عادوا إليها.";

describe("records", () => {
  test.each([
    ["an array", [{ text: LINE }]],
    ["an object inside", [{ _source: { content: LINE, title: HEADLINE } }]],
    ["paragraphs", [{ text: [LINE] }]],
    ["an array two objects deep", { response: { docs: [{ body: LINE }] } }],
    ["markup", [{ content_html: `<p>${LINE}</p><script>x()</script>` }]],
  ])("of %s", async (_, value) => {
    const [item] = itemsOf(await takeBytes("a.json", JSON.stringify(value)));
    expect(textOf(item)).toBe(LINE);
  });

  test("a record's own slice, whatever stands in its strings", async () => {
    const record = `{ "text": "${LINE} \\"}]{[ \\\\", "tags": [{"a": 1}] }`;
    const [item] = itemsOf(await takeBytes("a.json", ` [1, "}", ${record}, null]`));
    expect(new TextDecoder().decode(item?.original)).toBe(record);
    expect(textOf(item)).toBe(`${LINE} "}]{[ \\`);
  });

  test.each([1, 2, 3, 7])("slices do not depend on parts of %i bytes", (size) => {
    const bytes = Buffer.from(`{"name":"س","messages":[{"a":"\\""},{"b":{"c":[{}]}}]}`);
    const seen: string[] = [];
    const scanner = new JsonScanner(1000, {
      property: (path, raw) => seen.push(`${path}=${raw}`),
      begin: (path) => path === "messages[]",
      end: (_, slice) => seen.push(String(slice)),
    });
    for (let at = 0; at < bytes.length; at += size) scanner.write(bytes.subarray(at, at + size));
    scanner.end();
    expect(seen).toEqual(['name="س"', '{"a":"\\""}', '{"b":{"c":[{}]}}']);
  });

  test("without a text are told once, with their keys", async () => {
    const [left, ...others] = leftOf(await takeBytes("a.json", '[{"id":1,"b":{"c":"x"}},{"id":2}]'));
    expect(others).toEqual([]);
    expect(left).toMatchObject({ code: "no-text-column" });
    expect(left?.message).toContain(
      '2 of 2 records (1, 2) are without a key known to hold a text (found: "id", "b.c", "c")',
    );
  });

  test("before the place where a file is cut are kept", async () => {
    const taken = await takeBytes("a.json", `[{"text":"${LINE}"},{"text":"${LINE}"},{"tex`);
    expect(taken.map((each) => (each.kind === "item" ? "item" : each.code))).toEqual(["item", "item", "cut"]);
  });

  test.each([
    ['{"text":"ا', "damaged"],
    ["[1, 2]", "no-records"],
    ['{"id": 1}', "no-text-column"],
    ['{"text": ""}', "empty"],
  ])("%s is told as %s", async (json, code) => {
    expect(await takeBytes("a.json", json)).toMatchObject([{ kind: "left-out", code }]);
  });

  test("a bad line does not hinder the others", async () => {
    const good = JSON.stringify({ text: LINE });
    const taken = await takeBytes("a.jsonl", `${good}\n{"text": \n[1]\n${good}\n`);
    expect(itemsOf(taken).map(({ path }) => path[1])).toEqual(["line 1", "line 4"]);
    expect(leftOf(taken)).toMatchObject([
      { code: "damaged", message: expect.stringContaining("2 of 4 lines (2, 3)") },
    ]);
  });

  test("a line without an end is passed over", async () => {
    const good = JSON.stringify({ text: LINE });
    const taken = await takeBytes("a.jsonl", `{"text":"${"ا".repeat(3000)}"}\n${good}\n`, {
      limits: { recordBytes: 2000 },
    });
    expect(itemsOf(taken).map(({ path }) => path[1])).toEqual(["line 2"]);
    expect(leftOf(taken)).toMatchObject([{ code: "too-long" }]);
  });

  test("dates as programs count them", async () => {
    const records = [1590400800, "1590400800000", "25 مايو 2020"].map((date) => ({ text: LINE, date }));
    const items = itemsOf(await takeBytes("a.json", JSON.stringify(records)));
    const day = "2020-05-25T10:00:00.000Z";
    expect(items.map(({ facts }) => facts.feedDate)).toEqual([day, day, "25 مايو 2020"]);
  });
});

describe("an export of Telegram", () => {
  const messages = [
    { id: 1, type: "service", date: "2020-05-25T09:00:00", action: "pin_message", text: "" },
    { id: 17, type: "message", date: "2020-05-25T10:00:00", text: TEXT },
    {
      id: 18,
      type: "message",
      date: "2020-05-25T11:00:00",
      forwarded_from: "قناة الميناء",
      text: ["عاجل: ", { type: "bold", text: LINE }, " ", { type: "link", text: "https://sahl.example/1" }],
    },
    { id: 19, type: "message", date: "2020-05-25T12:00:00", photo: "a.jpg", text: "" },
  ];
  const channel = { name: "سهل نيوز", type: "public_channel", id: 5, messages };

  test.each([
    ["one channel", channel],
    ["all chats", { about: "x", chats: { about: "y", list: [channel] } }],
  ])("of %s", async (_, value) => {
    const taken = await takeBytes("result.json", JSON.stringify(value));
    const [first, second, ...others] = itemsOf(taken);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ path: ["result.json", "message 17"], cautions: [] });
    expect(first?.facts).toMatchObject({
      feedDate: "2020-05-25T10:00:00",
      outlet: { labels: { ar: "سهل نيوز" } },
    });
    expect(new TextDecoder().decode(first?.original)).toBe(JSON.stringify(messages[1]));
    expect(textOf(second)).toBe(`عاجل: ${LINE} https://sahl.example/1`);
    expect(second?.cautions).toMatchObject([
      { code: "forwarded", message: expect.stringContaining("قناة الميناء") },
    ]);
    expect(leftOf(taken)).toMatchObject([
      { code: "no-text", message: expect.stringContaining("1 service messages and 1 messages without text") },
    ]);
  });
});
