import { FIRST, HEADLINE, PAGE, TEXT } from "./articles.fixture.ts";
import { input, type MalformedInput, repeated } from "./malformed-input.fixture.ts";
import { makeDocx, makeWorkbook, paragraph } from "./office.fixture.ts";

/** Feeds, pages, records and tables that are written wrongly, or against their reader. */
export function malformedMarkup(): MalformedInput[] {
  return [...entities(), ...cycles(), ...nested(), ...wrongRecords(), ...wrongLetters(), ...wrongTables()];
}

const feed = (inside: string, head = "") =>
  `<?xml version="1.0"?>${head}<rss><channel><title>x</title><item><description>${FIRST} ${inside}</description></item></channel></rss>`;

const LAUGHS = `<!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
).join("")}]>`;

function entities(): MalformedInput[] {
  const quadratic = `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(100_000)}">]>`;
  const outside = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const parameter = '<!DOCTYPE rss [<!ENTITY % a SYSTEM "http://127.0.0.1/a.dtd"> %a;]>';
  const self = '<!DOCTYPE rss [<!ENTITY a "&a;&a;">]>';
  return [
    input("entities that laugh a billion times", "a.xml", () => feed("&a30;", LAUGHS)),
    input("one large entity named again and again", "a.xml", () => feed("&a;".repeat(100_000), quadratic)),
    input("an entity that is a file", "a.xml", () => feed("&a;", outside)),
    input("an entity that is an address", "a.xml", () => feed("x", parameter)),
    input("an entity that contains itself", "a.xml", () => feed("&a;", self)),
    input(
      "a list of feeds with entities",
      "a.opml",
      () => `${LAUGHS.replace("rss", "opml")}<opml><outline xmlUrl="&a30;"/></opml>`,
    ),
    input("a document with entities", "a.docx", () =>
      makeDocx(`${LAUGHS}${paragraph(`${TEXT} `)}<w:p><w:r><w:t>&a30;</w:t></w:r></w:p>`),
    ),
    input("a workbook with entities", "a.xlsx", () =>
      makeWorkbook(`<row><c><v>&a30;</v></c></row>`, `${LAUGHS}<si><t>&a30;</t></si>`),
    ),
    input(
      "a declaration that does not end",
      "a.xml",
      () => `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "x`,
    ),
    input("numbers of letters that are none", "a.xml", () =>
      feed("&#0;&#xD800;&#x110000;&#99999999999;&#-1;&#x;"),
    ),
  ];
}

function cycles(): MalformedInput[] {
  const link = '<link rel="self" href="a.xml"/><link rel="next" href="a.xml"/>';
  return [
    input(
      "a list of feeds that names itself",
      "list.opml",
      () => '<opml><outline type="include" xmlUrl="list.opml" url="list.opml"/></opml>',
    ),
    input(
      "a feed that names itself",
      "a.xml",
      () => `<feed>${link}<entry>${link}<content src="a.xml"/></entry></feed>`,
    ),
    input("an entry inside an entry", "a.xml", () =>
      feed(`</description>${"<item>".repeat(100)}<description>${FIRST}`),
    ),
    input("a feed inside a feed", "a.xml", () => feed(`<![CDATA[${feed(FIRST)}]]>`)),
    input("a feed inside feeds, written as text", "a.xml", () => {
      let text = feed("x");
      for (let depth = 0; depth < 12; depth++)
        text = feed(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
      return text;
    }),
    repeated(
      "a feed of 300 000 links",
      "a.xml",
      "<rss><channel>",
      "<item><link>a.xml</link></item>".repeat(1000),
      300,
    ),
    repeated(
      "a list of 300 000 feeds",
      "a.opml",
      "<opml>",
      '<outline xmlUrl="a.opml"/>'.repeat(1000),
      300,
      "</opml>",
    ),
  ];
}

function nested(): MalformedInput[] {
  return [
    repeated("a feed of a million elements in each other", "a.xml", "<rss>", "<a>".repeat(1000), 1000),
    repeated("a page of a million elements in each other", "a.html", "<html>", "<div>".repeat(1000), 900),
    input("an entry with a page of many elements in each other", "a.xml", () =>
      feed(`<![CDATA[${"<div>".repeat(100_000)}${FIRST}]]>`),
    ),
    input("a record with many elements in each other", "a.json", () =>
      JSON.stringify([{ text: "<b>".repeat(100_000) + FIRST }]),
    ),
    input("a document of paragraphs in each other", "a.docx", () => makeDocx("<w:p>".repeat(100_000))),
    input("a workbook of rows in each other", "a.xlsx", () => makeWorkbook("<row>".repeat(100_000))),
    input("a page that is a comment", "a.html", () => `<html><!-- ${PAGE}`),
    input("a page of tags alone", "a.html", () => `<html>${"<".repeat(1_000_000)}`),
    input("closing tags alone", "a.xml", () => `<rss>${"</a>".repeat(500_000)}`),
    input("a text of tags that do not end", "a.json", () =>
      JSON.stringify([{ text: `<p ${"<a ".repeat(300_000)}` }]),
    ),
    input("a title of tags that do not end", "a.json", () =>
      JSON.stringify([{ text: FIRST, title: "<a ".repeat(300_000) }]),
    ),
  ];
}

function wrongRecords(): MalformedInput[] {
  const values = [
    "null",
    "[]",
    "{}",
    "[[]]",
    '[null,1,true,"x"]',
    '{"messages":{}}',
    '{"name":1,"type":2,"id":3,"messages":[{"id":{},"text":null},{"text":[null,1,{"text":{}}]},{"text":{}}]}',
    '{"name":"x","type":"y","id":1,"messages":[{"type":"service"},[],null,{"id":1,"text":"ا","date":{}}]}',
    '{"chats":{"list":[{"messages":[{"text":"ا"}]},{"messages":7}]}}',
    '{"__proto__":{"text":"x"},"text":{"__proto__":1}}',
    '[{"constructor":{"text":"ا"},"toString":1}]',
    '[{"text":{"text":{"text":"ا"}}}]',
    '[{"text":"\\ud800"},{"text":"\\u0000"}]',
    '[{"text":"ا"}]]]]',
    '[{"text":"ا"},}{',
    '{"a":"\\',
    '{"text":"ا","text":"ب","text":3}',
    "{'text':'ا'}",
    '[{"text":"ا","date":1e999,"url":"javascript:alert(1)","outlet":{"name":{}}}]',
    `[${'{"text":""},'.repeat(10_000)}{}]`,
    `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":"v"`).join()}}`,
  ];
  return values.map((value, at) =>
    input(`records written wrongly ${at + 1}: ${value.slice(0, 30)}`, "a.json", () => value),
  );
}

const BROKEN = Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf8, 0x88]);

function wrongLetters(): MalformedInput[] {
  const around = (start: string, end: string) =>
    Buffer.concat([Buffer.from(start), BROKEN, Buffer.from(end)]);
  return [
    input("text of broken letters", "a.txt", () => around(TEXT, TEXT)),
    input("text that begins with broken letters", "a.txt", () => around("", TEXT)),
    input("records of broken letters", "a.json", () => around(`[{"text":"${FIRST}`, '"}]')),
    input("lines of broken letters", "a.jsonl", () =>
      around(`{"text":"${FIRST}"}\n{"text":"`, `"}\n{"text":"${FIRST}"}`),
    ),
    input("a row of broken letters", "a.csv", () => around(`title,text\na,"${FIRST}`, '"\n')),
    input("a row of letters broken late", "a.csv", () =>
      around(`title,text\n${`a,${FIRST}\n`.repeat(2000)}b,`, "\n"),
    ),
    input("a feed of broken letters", "a.xml", () =>
      around(`<rss><channel><item><description>${FIRST}`, "</description></item></channel></rss>"),
    ),
    input("a page of broken letters", "a.html", () => around(PAGE.slice(0, -40), PAGE.slice(-40))),
    input("zeros in text", "a.txt", () => `${TEXT}\0\0\0${TEXT}`),
    input("a megabyte of zeros", "a.txt", () => Buffer.alloc(1_000_000)),
    input("half a letter of UTF-16", "a.txt", () => Buffer.from(`\ufeff${TEXT}`, "utf16le").subarray(0, -1)),
    input("UTF-16 with broken pairs", "a.txt", () => Buffer.from(`\ufeff${TEXT}\ud800\ud800`, "utf16le")),
    input(
      "a charset that nobody knows",
      "a.xml",
      () => `<?xml version="1.0" encoding="x-none"?>${feed("").slice(21)}`,
    ),
    input("a mark and nothing else", "a.txt", () => "\ufeff"),
    input("a line's end and nothing else", "a.jsonl", () => "\n\n\n"),
    ...["a.pdf", "a.docx", "a.xlsx", "a.csv", "a.json", "a.eml", "a.warc", "a.zip", "a.mhtml"].map((name) =>
      input(`an empty ${name}`, name, () => ""),
    ),
  ];
}

function wrongTables(): MalformedInput[] {
  const rows = (text: string) => `title,text\n${text}\n`;
  return [
    input("a table of quotation marks", "a.csv", () => rows('"'.repeat(100_001))),
    input("a table with a quotation mark in a word", "a.csv", () => rows(`a"b,${FIRST}`)),
    input("a table with letters behind a quotation mark", "a.csv", () => rows(`"a"b,"${FIRST}"x`)),
    input("rows of different lengths", "a.csv", () => rows(`a\nb,${FIRST},c,d\n,,,,,,,`)),
    input("a table of line ends of three kinds", "a.csv", () => rows(`a,${FIRST}\r\nb,${FIRST}\rc,${FIRST}`)),
    input("headers that are all the same", "a.csv", () => `text,text,text\n${FIRST},b,c\n`),
    input(
      "a table of 100 000 columns",
      "a.csv",
      () => `${"x,".repeat(100_000)}text\n${"y,".repeat(100_000)}${HEADLINE}\n`,
    ),
    input("a table of headers alone", "a.csv", () => "title,text\n"),
    input("a cell that computes", "a.csv", () => rows(`=cmd|' /C calc'!A0,${FIRST}`)),
  ];
}
