import { describe, expect, test } from "vitest";
import {
  FIRST,
  HEADLINE,
  itemsOf,
  leftOf,
  SECOND,
  TEXT,
  takeBytes,
  textOf,
  windows1256,
} from "../articles.fixture.ts";

const rss = (items: string, head = "") =>
  `<?xml version="1.0"?>${head}<rss><channel><title>سهل نيوز</title>${items}</channel></rss>`;
const item = (more: string) => `<item><title>${HEADLINE}</title>${more}</item>`;

describe("a feed", () => {
  test("of Atom, with markup as it allows it", async () => {
    const atom = `<feed xmlns="a"><title>سهل نيوز</title><entry><title>${HEADLINE}</title>
      <link rel="replies" href="https://sahl.example/1/replies"/><link href="https://sahl.example/1"/>
      <updated>2020-05-26T00:00:00Z</updated><published>2020-05-25T10:00:00+02:00</published>
      <content type="xhtml"><div xmlns="x"><p>${FIRST}</p><p>${SECOND.replace("كلها", "<b>كلها</b>")}</p></div></content></entry></feed>`;
    const [only] = itemsOf(await takeBytes("a.atom", atom));
    expect(textOf(only)).toBe(TEXT);
    expect(only?.facts).toMatchObject({
      title: HEADLINE,
      url: "https://sahl.example/1",
      feedDate: "2020-05-25T10:00:00+02:00",
      outlet: { labels: { ar: "سهل نيوز" } },
    });
  });

  test("gives an entry's own slice, however many there are", async () => {
    const second = item(`<description>${SECOND}</description>`);
    const padding = "<!-- x -->".repeat(20_000);
    const items = itemsOf(
      await takeBytes("a.xml", rss(item(`<description>${FIRST}</description>`) + padding + second)),
    );
    expect(new TextDecoder().decode(items[1]?.original)).toBe(second);
  });

  test("of which only a description is there", async () => {
    const [only] = itemsOf(await takeBytes("a.xml", rss(item(`<description>${FIRST}</description>`))));
    expect(textOf(only)).toBe(FIRST);
    expect(only?.cautions.map(({ code }) => code)).toEqual(["summary-only"]);
  });

  test("in windows-1256, as it declares", async () => {
    const text = rss(item(`<description>${FIRST}</description>`)).replace("?>", ' encoding="windows-1256"?>');
    expect(textOf(itemsOf(await takeBytes("a.xml", windows1256(text)))[0])).toBe(FIRST);
  });

  test("whose entries only link is told with the remedy", async () => {
    const taken = await takeBytes("a.xml", rss(item("<link>https://sahl.example/1</link>")));
    expect(taken).toMatchObject([
      { kind: "left-out", code: "no-text", message: expect.stringContaining("save the pages") },
    ]);
  });

  test("is not made larger by entities", async () => {
    const names = "abcdefghi".split("");
    const bomb = names
      .map((name, at) => `<!ENTITY ${name} "${`&${names[at - 1] ?? "lol"};`.repeat(10)}">`)
      .join("");
    const text = rss(
      item(`<description>${FIRST} &i;</description>`),
      `<!DOCTYPE rss [<!ENTITY lol "lol">${bomb}]>`,
    );
    expect(textOf(itemsOf(await takeBytes("a.xml", text))[0])).toBe(`${FIRST} &i;`);
  });

  test("nested without end is refused", async () => {
    const [left] = leftOf(await takeBytes("a.xml", rss("<a>".repeat(5000))));
    expect(left?.code).toBe("nested-too-deep");
  });

  test("list names its feeds and fetches none, itself included", async () => {
    const opml = `<opml><body><outline xmlUrl="https://sahl.example/rss"/><outline><outline xmlUrl="list.opml"/></outline></body></opml>`;
    const taken = await takeBytes("list.opml", opml);
    expect(taken).toMatchObject([{ kind: "left-out", code: "feed-list" }]);
    expect(leftOf(taken)[0]?.message).toContain("this lists 2 feeds (https://sahl.example/rss, list.opml)");
  });
});
