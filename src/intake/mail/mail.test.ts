import { describe, expect, test } from "vitest";
import { readArticle } from "../../article/read-article.ts";
import {
  HEADLINE,
  itemsOf,
  leftOf,
  PAGE,
  TEXT,
  takeBytes,
  textOf,
  windows1256,
} from "../articles.fixture.ts";
import { makeDocx, paragraph } from "../office.fixture.ts";
import { makeEml, makeMhtml, type Part } from "../web.fixture.ts";
import { decodeWords, parameterOf } from "./header-words.ts";

const LINE = "فتحت السوق القديمة أبوابها صباح اليوم، وقال الباعة إن الناس عادوا إليها.";
const plain = (content: string): Part => ({ headers: ["Content-Type: text/plain; charset=utf-8"], content });
const html = (content: string | Uint8Array, charset = "utf-8"): Part => ({
  headers: [`Content-Type: text/html; charset=${charset}`],
  content,
});
const attached = (name: string, content: Uint8Array | string, type = "application/octet-stream"): Part => ({
  headers: [`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`],
  content,
});

describe("an e-mail", () => {
  test("is its plain text where that is whole", async () => {
    const [item] = itemsOf(
      await takeBytes("a.eml", makeEml(HEADLINE, [plain(TEXT), html(PAGE)], "alternative")),
    );
    expect(textOf(item).trim()).toBe(TEXT);
    expect(item?.facts).toEqual({ file: "a.eml", title: HEADLINE });
    expect(item?.obtainedOn).toBeUndefined();
  });

  test("is its page where the plain text only points to it", async () => {
    const old = windows1256(PAGE.replace("utf-8", "windows-1256"));
    const taken = await takeBytes(
      "a.eml",
      makeEml(HEADLINE, [plain("انظر الصفحة"), html(old, "windows-1256")], "alternative"),
    );
    const [item] = itemsOf(taken);
    expect(item && readArticle(item.bytes, item.facts).article.text).toBe(`${HEADLINE}\n${TEXT}`);
  });

  test("brings its attachments, each a source of its own", async () => {
    const parts = [
      plain(LINE),
      attached("a.docx", makeDocx(paragraph(LINE))),
      attached("../../b.png", Buffer.from("89504e470d0a1a0a", "hex")),
    ];
    const taken = await takeBytes("a.eml", makeEml(HEADLINE, parts));
    expect(taken.map(({ path }) => path)).toEqual([["a.eml"], ["a.eml", "a.docx"], ["a.eml", "b.png"]]);
    expect(leftOf(taken)).toMatchObject([
      { code: "other-kind", message: expect.stringContaining("this is a picture") },
    ]);
  });

  test("inside others ends at the depth of archives", async () => {
    let mail = makeEml(HEADLINE, [plain(LINE)]);
    for (let depth = 0; depth < 5; depth++)
      mail = makeEml("fwd", [plain(LINE), attached("m.eml", mail, "message/rfc822")]);
    const taken = await takeBytes("a.eml", mail);
    expect(itemsOf(taken)).toHaveLength(4);
    expect(leftOf(taken)).toMatchObject([{ code: "nested-too-deep" }]);
  });
});

describe("a page saved as one message", () => {
  test("is its first page, whatever is framed in it", async () => {
    const mhtml = makeMhtml("https://sahl.example/1", [
      { headers: ["Content-Type: text/html", "Content-Location: https://sahl.example/1"], content: PAGE },
      { headers: ["Content-Type: text/html"], content: "<html>إعلان</html>" },
    ]);
    const [item, ...others] = await takeBytes("a.mht", mhtml);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      kind: "item",
      media: "multipart/related",
      facts: { url: "https://sahl.example/1" },
    });
  });

  test("without a page", async () => {
    const taken = await takeBytes(
      "a.mht",
      makeMhtml("x", [{ headers: ["Content-Type: image/png"], content: "x" }]),
    );
    expect(taken).toMatchObject([{ kind: "left-out", code: "empty" }]);
  });
});

describe("headers", () => {
  const half = Buffer.from("السوق");
  const word = (bytes: Buffer) => `=?utf-8?B?${bytes.toString("base64")}?=`;

  test.each([
    ["=?UTF-8?Q?=D8=B3=D9=88=D9=82_=31?= x", "سوق 1 x"],
    ["=?windows-1256?B?08jm3g==?=", "سبوق"],
    [`${word(half.subarray(0, 3))}\t${word(half.subarray(3))}`, "السوق"],
    ["=?utf-8*ar?Q?=D8=B3?=", "س"],
    ["plain =?x?z?y?=", "plain =?x?z?y?="],
  ])("%s", (header, text) => expect(decodeWords(header)).toBe(text));

  test.each([
    ['attachment; filename="a b.txt"', "a b.txt"],
    ["attachment; filename*=UTF-8''%D8%B3.txt", "س.txt"],
    ['attachment; filename*0="a-"; filename*1="b.txt"', "a-b.txt"],
    ["attachment", null],
  ])("%s", (field, name) => expect(parameterOf(field, "filename")).toBe(name));
});

test("a message of many lines is read in a moment", async () => {
  const lines = Buffer.concat([
    Buffer.from("From: a@b\r\nTo: c@d\r\nMIME-Version: 1.0\r\n\r\n"),
    Buffer.from(`${LINE}\r\n`.repeat(2000)),
  ]);
  const [item] = itemsOf(await takeBytes("a.eml", lines));
  expect(textOf(item)).toHaveLength(2000 * (LINE.length + 2));
});

test("lines that were broken for mail only are joined", async () => {
  const text =
    "From: a@b\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n";
  const [item] = itemsOf(await takeBytes("a.eml", `${text}فتحت \r\nالسوق\r\nأبوابها\r\n`));
  expect(textOf(item)).toBe("فتحت السوق\r\nأبوابها\r\n");
});
