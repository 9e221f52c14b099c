import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { readArticle } from "../article/read-article.ts";
import { HEADLINE, PAGE, TEXT, windows1256 } from "./articles.fixture.ts";
import { isPublicAddress } from "./fetch/public-address.ts";
import { robotsAllow } from "./fetch/robots.ts";
import { type FetchOptions, fetchPage } from "./fetch-page.ts";
import type { Taken } from "./intake.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server of this machine. Without a word on robots it answers 404 for them. */
async function serve(answer: RequestListener, robots?: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url !== "/robots.txt") answer(request, response);
    else if (robots) robots(request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function fetchAll(address: string, options: FetchOptions = {}): Promise<Taken[]> {
  const all: Taken[] = [];
  for await (const taken of fetchPage(address, { allowLoopback: true, ...options })) all.push(taken);
  return all;
}

const html: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
};

describe("a page is fetched", () => {
  test("with its address and the time", async () => {
    const origin = await serve(html);
    const [item, ...others] = await fetchAll(`${origin}/2020/05/25/suq`);
    expect(others).toEqual([]);
    if (item?.kind !== "item") throw new Error(item?.message);
    expect(item.facts.url).toBe(`${origin}/2020/05/25/suq`);
    expect(item.obtainedOn).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    const { article } = readArticle(item.bytes, item.facts);
    expect(article).toMatchObject({ text: `${HEADLINE}\n${TEXT}`, publishedOn: { edtf: "2020-05-25" } });
  });

  test("in the charset that only the server names, though packed", async () => {
    const origin = await serve((_, response) => {
      const page = gzipSync(windows1256(PAGE.replace('<meta charset="utf-8">', "")));
      response
        .writeHead(200, { "content-type": "text/html; charset=windows-1256", "content-encoding": "gzip" })
        .end(page);
    });
    const [item] = await fetchAll(origin);
    expect(item?.kind === "item" && readArticle(item.bytes, item.facts).article.text).toBe(
      `${HEADLINE}\n${TEXT}`,
    );
  });

  test("after redirects, and its last address is told", async () => {
    const origin = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step < 5) response.writeHead(302, { location: `/${step + 1}` }).end();
      else html(request, response);
    });
    expect(await fetchAll(`${origin}/0`)).toMatchObject([{ kind: "item", facts: { url: `${origin}/5` } }]);
  });
});

describe("nothing is fetched", () => {
  const code = async (address: string, options?: FetchOptions) => {
    const [left, ...others] = await fetchAll(address, options);
    expect(others).toEqual([]);
    if (left?.kind !== "left-out") throw new Error("an item");
    expect(left.message).toMatch(/; (?:save|give|check|try|open)/);
    return left.code;
  };

  test("offline", async () => {
    let asked = 0;
    const origin = await serve(() => asked++);
    expect(await code(origin, { offline: true })).toBe("offline");
    expect(asked).toBe(0);
  });

  test.each([
    "file:///etc/passwd",
    "ftp://sahl.example/a",
    "https://user:word@sahl.example/a",
    "not an address",
    "javascript:alert(1)",
  ])("from %s", async (address) => expect(await code(address)).toBe("no-address"));

  test.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0/",
    "http://10.0.0.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://192.168.1.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/",
  ])("from this machine or its network: %s", async (address) => {
    expect(await code(address, { allowLoopback: false })).toBe("inner-address");
  });

  test("from where a redirect leads inside", async () => {
    const origin = await serve((_, response) =>
      response.writeHead(301, { location: "http://10.0.0.1/" }).end(),
    );
    expect(await code(origin)).toBe("inner-address");
    const other = await serve((_, response) =>
      response.writeHead(301, { location: "file:///etc/passwd" }).end(),
    );
    expect(await code(other)).toBe("no-address");
  });

  test("after the sixth redirect", async () => {
    const origin = await serve((_, response) => response.writeHead(302, { location: "/again" }).end());
    expect(await code(origin)).toBe("not-reached");
  });

  test("that is too long, with and without its length told, and unpacked", async () => {
    const told = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end(Buffer.alloc(50_000)),
    );
    expect(await code(told, { mostBytes: 10_000 })).toBe("too-long");
    const endless = await serve((_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(5000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    expect(await code(endless, { mostBytes: 10_000 })).toBe("too-long");
    const bomb = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(500_000))),
    );
    expect(await code(bomb, { mostBytes: 10_000 })).toBe("too-long");
  });

  test("that comes too slowly", async () => {
    const silent = await serve(() => {});
    expect(await code(silent, { seconds: 0.3 })).toBe("too-slow");
    const dripping = await serve((_, response) => {
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(await code(dripping, { seconds: 0.3 })).toBe("too-slow");
  });

  test("that the server does not have", async () => {
    const origin = await serve((_, response) => response.writeHead(404).end("gone"));
    expect(await code(origin)).toBe("not-reached");
    expect(await code("http://127.0.0.1:1/")).toBe("not-reached");
  });

  test("that robots.txt forbids, or whose robots.txt fails", async () => {
    const robots: RequestListener = (_, response) => response.end("User-agent: *\nDisallow: /private");
    const origin = await serve(html, robots);
    expect(await code(`${origin}/private/a`)).toBe("robots");
    expect(await fetchAll(`${origin}/public`)).toMatchObject([{ kind: "item" }]);
    const failing = await serve(html, (_, response) => response.writeHead(503).end());
    expect(await code(failing)).toBe("robots");
  });
});

test.each([
  ["8.8.8.8", true],
  ["2606:4700::1111", true],
  ["172.32.0.1", true],
  ["172.31.255.255", false],
  ["198.18.0.1", false],
  ["255.255.255.255", false],
  ["::", false],
  ["2002:7f00:1::", false],
  ["fe80::1%eth0", false],
  ["sahl.example", false],
])("%s is an address of the open network: %s", (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

describe("robots.txt", () => {
  const robots = `# all
User-agent: *
Disallow: /
User-agent: Other
User-agent: Isnad
Disallow: /search
Disallow: /*?print=*
Allow: /search/help$
Disallow: /*.pdf$
Disallow:
`;
  test.each([
    ["isnad", "/a", true],
    ["isnad", "/search?q=1", false],
    ["isnad", "/search/help", true],
    ["isnad", "/search/help/more", false],
    ["isnad", "/a?print=1", false],
    ["isnad", "/a.pdf", false],
    ["isnad", "/a.pdf.html", true],
    ["unknown", "/a", false],
  ])("%s may read %s: %s", (agent, path, isAllowed) => {
    expect(robotsAllow(robots, agent, path)).toBe(isAllowed);
  });

  test("cannot stall", () => {
    const pattern = `/${"*a".repeat(240)}$`;
    expect(robotsAllow(`User-agent: *\nDisallow: ${pattern}`, "isnad", `/${"a".repeat(100_000)}b`)).toBe(
      true,
    );
  });
});
