import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../article/read-article.ts";
import { HEADLINE, itemsOf, leftOf, PAGE, TEXT, takeBytes, windows1256 } from "../articles.fixture.ts";
import { answer, makeWarc, makeWarcGz } from "../web.fixture.ts";

const OLD = PAGE.replace('<meta charset="utf-8">', "");
const chunked = (body: string) => {
  const bytes = Buffer.from(body);
  const parts = [bytes.subarray(0, 99), bytes.subarray(99)];
  const sent = parts.map((part) =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]),
  );
  return Buffer.concat([...sent, Buffer.from("0\r\n\r\n")]);
};

describe("a web archive", () => {
  test.each([
    ["plain", answer(PAGE)],
    ["in chunks", answer(chunked(PAGE), { "Transfer-Encoding": "chunked" })],
    ["with chunks already joined", answer(PAGE, { "Transfer-Encoding": "chunked" })],
    ["in gzip", answer(gzipSync(PAGE), { "Content-Encoding": "gzip" })],
    ["in brotli", answer(brotliCompressSync(PAGE), { "Content-Encoding": "br" })],
    ["already unpacked", answer(PAGE, { "Content-Encoding": "gzip" })],
    [
      "in a charset that only the server names",
      answer(windows1256(OLD), { "Content-Type": "text/html; charset=windows-1256" }),
    ],
    [
      "in another charset than the server names",
      answer(PAGE, { "Content-Type": "text/html; charset=us-ascii" }),
    ],
  ])("a page sent %s", async (_, block) => {
    const [item, ...others] = await takeBytes("a.warc", makeWarc([{ block, url: "https://sahl.example/1" }]));
    expect(others).toEqual([]);
    if (item?.kind !== "item") throw new Error(item?.message);
    expect(item).toMatchObject({
      media: "text/html",
      obtainedOn: "2020-05-26T08:00:00Z",
      facts: { url: "https://sahl.example/1" },
    });
    expect(readArticle(item.bytes, item.facts).article.text).toBe(`${HEADLINE}\n${TEXT}`);
  });

  test("of more than pages", async () => {
    const taken = await takeBytes(
      "a.warc.gz",
      makeWarcGz([
        { type: "warcinfo", block: "software: x", url: "" },
        { type: "request", block: "GET / HTTP/1.1\r\n\r\n" },
        { block: answer("gone", {}, "404 Not Found") },
        { block: answer("", { Location: "/b" }, "301 Moved") },
        { block: answer("GIF89a", { "Content-Type": "image/gif" }) },
        { block: answer(PAGE) },
        { block: answer(TEXT, { "Content-Type": "text/plain" }) },
      ]),
    );
    expect(itemsOf(taken).map(({ path, media }) => [path[1], media])).toEqual([
      ["record 6", "text/html"],
      ["record 7", "text/plain"],
    ]);
    expect(leftOf(taken)).toMatchObject([
      { code: "no-pages", message: expect.stringContaining("5 of 7 records") },
    ]);
  });

  test("that is cut gives what comes before", async () => {
    const bytes = makeWarc([{ block: answer(PAGE) }, { block: answer(PAGE) }]);
    const taken = await takeBytes("a.warc", bytes.subarray(0, -200));
    expect(taken.map((each) => (each.kind === "item" ? "item" : each.code))).toEqual(["item", "cut"]);
    const packed = await takeBytes("a.warc.gz", gzipSync(bytes).subarray(0, -20));
    expect(leftOf(packed)).toMatchObject([{ code: "damaged" }]);
  });

  test("whose pages are too long", async () => {
    const warc = makeWarc([{ block: answer(PAGE.repeat(200)) }, { block: answer(PAGE) }]);
    const taken = await takeBytes("a.warc", warc, { limits: { articleBytes: 5000 } });
    expect(taken.map((each) => (each.kind === "item" ? "item" : each.code))).toEqual(["too-long", "item"]);
  });
});
