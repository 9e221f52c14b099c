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
