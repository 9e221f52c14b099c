import { request } from "node:http";
import { beforeAll, describe, expect, test } from "vitest";
import type { CodedArticle, Coding } from "../src/model/index.ts";
import { codeFile } from "../src/pipeline/code-file.ts";
import { listReports } from "../src/pipeline/example-reports.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { createApp } from "../src/server/app.ts";
import { markText } from "../src/server/mark-text.ts";
import { startServer } from "../src/server/start-server.ts";
import { STYLE } from "../src/server/style.ts";

const knowledge = readPacks();
const CLIENT = "haftar";
let coded: CodedArticle[];
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  coded = listReports()
    .filter(({ path }) => /\/(03|09)-/.test(path))
    .map(({ path, facts }) => codeFile(path, facts, knowledge));
  app = createApp({ coded, knowledge, client: CLIENT });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:4747${path}`, { headers: { host: "127.0.0.1:4747", ...headers } });
const visible = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

describe("pages", () => {
  test.each([
    ["ar", "rtl", "خليفة حفتر"],
    ["en", "ltr", "Khalifa Haftar"],
  ])("the board in %s", async (lang, dir, client) => {
    const response = await get(`/?lang=${lang}&bar=1`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(html).toContain("<table>");
    expect(visible(html)).toContain(client);
    expect(html).toMatch(/<option value="1" selected>/);
  });

  test("are in Arabic, unless the browser prefers English", async () => {
    expect(await (await get("/")).text()).toContain('<html lang="ar"');
    const english = await get("/", { "accept-language": "fr,en;q=0.8,ar;q=0.5" });
    expect(await english.text()).toContain('<html lang="en"');
  });

  test("an article shows its text unchanged, and marks that split no word by their style", async () => {
    for (const { article, codings } of coded) {
      const html = await (await get(`/article/${article.id}?lang=ar`)).text();
      const shown = /<article class="text"[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? "";
      const paragraphs = [...shown.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inner = ""]) => visible(inner));
      expect(paragraphs).toEqual(article.text.split(/\r?\n/).filter((line) => line.trim() !== ""));
      for (const { id } of codings) expect(html).toContain(`<li id="${id}">`);
      // An isolate or a box inside a word breaks its letters apart.
      expect(shown).not.toMatch(/<bdi|<span|dir="auto"/);
    }
    const rule = /\nmark \{([^}]*)\}/.exec(STYLE)?.[1];
    expect(rule).toMatch(/background/);
    expect(rule).not.toMatch(/padding|margin|border|display|unicode-bidi/);
  });

  test("use logical properties only, and load nothing from elsewhere", async () => {
    expect(STYLE).not.toMatch(
      /(margin|padding|border|inset)-(left|right)|\b(left|right):|text-align: (left|right)/,
    );
    expect(STYLE).not.toMatch(/url\(|@import/);
    const html = await (await get("/?lang=en")).text();
    expect(html).not.toMatch(/<script|style="|https?:\/\//);
  });
});

describe("the API", () => {
  test("gives the board and the coded record", async () => {
    const board = await (await get("/api/board.json?client=khalifa%20haftar&bar=3")).json();
    expect(board).toMatchObject({ client: { id: CLIENT }, bar: 3, articles: 2 });
    const id = coded[0]?.article.id;
    const record = await (await get(`/api/articles/${id}.json`)).json();
    expect(record).toMatchObject({ schema: "isnad/coded-record@1", article: { id } });
  });

  test.each([
    ["/api/board.json?client=haftr", 404, "unknown-client"],
    ["/api/board.json?bar=9", 400, "bad-bar"],
    ["/api/board.json?from=yesterday", 400, "bad-date"],
    ["/api/articles/a-000000000000.json", 404, "unknown-article"],
    ["/api/nothing", 404, "not-found"],
  ])("%s gives %d in the one error shape", async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: { code, message: expect.any(String), remedy: expect.any(String) },
    });
  });

  test("a page that is not there is a page", async () => {
    const response = await get("/nothing?lang=en");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("there is nothing at this address");
  });
});

describe("safety", () => {
  test.each(["evil.example", "evil.example:4747", "127.0.0.1.evil.example", "192.168.1.7:4747"])(
    "a request for %s is refused",
    async (host) => {
      const response = await get("/api/board.json", { host });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "foreign-host" } });
    },
  );

  test("every answer forbids scripts", async () => {
    for (const path of ["/", "/nothing", "/style.css", "/api/board.json"]) {
      const policy = (await get(path)).headers.get("content-security-policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
    }
  });

  test("what comes from outside is escaped", async () => {
    const html = await (await get("/?lang=en&client=%3Cscript%3Ealert(1)%3C/script%3E")).text();
    expect(html).not.toContain("<script>");
  });

  test("it listens on this machine only, on the next port where one is taken", async () => {
    const shelf = { coded, knowledge, client: CLIENT };
    const first = await startServer(shelf, 0);
    const port = Number(new URL(first.address).port);
    const second = await startServer(shelf, port);
    try {
      expect(new URL(first.address).hostname).toBe("127.0.0.1");
      expect(second.address).not.toBe(first.address);
      const status = await new Promise((resolve, reject) => {
        const asked = request(second.address, { headers: { host: "evil.example" } }, ({ statusCode }) =>
          resolve(statusCode),
        );
        asked.on("error", reject).end();
      });
      expect(status).toBe(403);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });
});

describe("marks", () => {
  const coding = (id: string, start: number, end: number) =>
    ({ id, evidence: [{ start, end }] }) as unknown as Coding;

  test("overlap without losing a letter, the narrowest evidence first", () => {
    const { paragraphs, firstMark } = markText("abcdef\n\nghij", [
      coding("wide", 1, 10),
      coding("narrow", 3, 5),
    ]);
    expect(paragraphs.map((each) => each.map(({ text }) => text))).toEqual([
      ["a", "bc", "de", "f"],
      ["gh", "ij"],
    ]);
    expect(paragraphs[0]?.[2]).toEqual({ text: "de", codings: ["narrow", "wide"], mark: 1 });
    expect([...firstMark]).toEqual([
      ["wide", 0],
      ["narrow", 1],
    ]);
  });
});
