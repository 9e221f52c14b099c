import { request } from "node:http";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { boardAnswer, claimAnswer } from "../src/server/answers/board.ts";
import { codingAnswer } from "../src/server/answers/coding.ts";
import { projectAnswer } from "../src/server/answers/project.ts";
import type { apiDocument } from "../src/server/app.ts";
import { asker } from "../src/server/asker.fixture.ts";
import type { DeskInput } from "../src/server/desk.ts";
import { startServer } from "../src/server/start-server.ts";
import { CLIENT, openExampleDesk } from "./desk.fixture.ts";

let desk: DeskInput;
let ask: ReturnType<typeof asker>["ask"];
beforeAll(async () => {
  desk = await openExampleDesk();
  ({ ask } = asker(desk));
}, 60_000);

const json = async (path: string) => (await ask(path)).json();

describe("the data of a page", () => {
  test("stands behind its address with .json, in the shape that the schema says", async () => {
    const board = boardAnswer.strict().parse(await json("/board.json?client=khalifa%20haftar&bar=3"));
    expect(board).toMatchObject({ client: { id: CLIENT }, bar: 3, articles: 11 });
    expect(board.lanes.length).toBeGreaterThan(3);
    const project = projectAnswer.strict().parse(await json("/project.json"));
    expect(project).toMatchObject({ name: "examples", isExample: true, client: { id: CLIENT } });
    expect(project.counts.articles).toBe(11);
  });

  test("of every claim of the board: as many passages as it says, each word for word in its article", async () => {
    const board = boardAnswer.parse(await json("/board.json?bar=1"));
    const claims = board.lanes.flatMap((lane) => lane.claims);
    for (const { id, codings, marks } of claims.slice(0, 12)) {
      const claim = claimAnswer
        .strict()
        .parse(await json(`/claim.json?bar=1&claim=${encodeURIComponent(id)}`));
      expect(claim.codings).toHaveLength(codings);
      expect(claim.claim.marks).toEqual(marks);
      for (const { articleId, evidence } of claim.codings) {
        const article = await desk.ledger.article(articleId);
        const points = [...(article?.text ?? "")];
        for (const { start, end, quote } of evidence) expect(points.slice(start, end).join("")).toBe(quote);
      }
    }
  });

  test("of every mark of the board: a coding with its context and its rule", async () => {
    const board = boardAnswer.parse(await json("/board.json?bar=1"));
    const ids = board.lanes.flatMap((lane) =>
      lane.claims.flatMap(({ marks }) => marks.map((mark) => mark.coding)),
    );
    for (const id of ids.slice(0, 12)) {
      const details = codingAnswer.strict().parse(await json(`/codings/${id}.json`));
      expect(details).toMatchObject({ coding: { id }, matches: true, live: true, reviews: [] });
      if (!/says-|backers-named/.test(details.coding.rule)) expect(details.rule?.reason).toMatch(/\w{3}/);
      const points = new Map(
        details.context.flatMap(({ start, text }) =>
          [...text].map((letter, i) => [start + i, letter] as const),
        ),
      );
      for (const { start, end, quote } of details.coding.evidence) {
        const letters = Array.from({ length: end - start }, (_, i) => points.get(start + i) ?? "\n");
        expect(letters.join("")).toBe(quote);
      }
    }
  });

  test("is told in its own language by /openapi.json, with the addresses as they are asked for", async () => {
    const document = (await json("/openapi.json")) as ReturnType<typeof apiDocument>;
    expect(document.openapi).toBe("3.1.0");
    const paths = Object.keys(document.paths ?? {});
    expect(paths).toContain("/board.json");
    expect(paths).toContain("/articles/{id}.json");
    expect(paths.filter((path) => path.endsWith("/json"))).toEqual([]);
    expect(document.components?.schemas?.["Board"]).toMatchObject({
      properties: { lanes: { items: { $ref: "#/components/schemas/Lane" } } },
    });
  });

  test.each([
    ["/board.json?client=haftr", 404, "unknown-client"],
    ["/board.json?bar=9", 400, "bad-request"],
    ["/board.json?from=yesterday", 400, "bad-date"],
    ["/claim.json?claim=nothing", 404, "unknown-claim"],
    ["/articles/a-000000000000.json", 404, "unknown-article"],
    ["/codings/c-000000000000.json", 404, "unknown-coding"],
    ["/nothing.json", 404, "not-found"],
    ["/api/jobs/j-none/events", 404, "unknown-job"],
  ])("%s gives %d in the one error shape", async (path, status, code) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: { code, message: expect.any(String), remedy: expect.any(String) },
    });
  });
});

describe("the printed address", () => {
  test("can be opened where the server listens on every address", async () => {
    const server = await startServer(desk, { port: 0, host: "0.0.0.0", access: { token: null } });
    try {
      expect((await fetch(new URL("/project.json", server.address))).status).toBe(200);
    } finally {
      await server.close();
    }
  });
});

describe("a long work", () => {
  test("tells how far it is until it ends, and can be stopped", async () => {
    const opened = asker(desk);
    const { id } = opened.desk.jobs.start("check", async ({ signal, of, count, remark }) => {
      of(1000);
      for (let done = 0; done < 1000 && !signal.aborted; done++) {
        count("read");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      remark("one line");
    });
    const events = await opened.ask(`/api/jobs/${id}/events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await reader?.read())?.value ?? "";
    expect(first).toContain("event: job");
    const cancelled = await opened.post("/api/jobs/cancel", { id });
    expect(cancelled.status).toBe(200);
    let told = first;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) told += part.value;
    const states = [...told.matchAll(/"state":"(\w+)"/g)].map(([, state]) => state);
    expect(states[0]).toBe("running");
    expect(states.at(-1)).toBe("cancelled");
    expect(opened.desk.jobs.get(id)?.remarks).toEqual(["one line"]);
  });

  test("that fails says why", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const { jobs } = asker(desk).desk;
    const { id } = jobs.start("recode", async () => {
      throw new Error("the disk is full");
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(jobs.get(id)).toMatchObject({ state: "failed", failure: "the disk is full" });
    expect(told).toHaveBeenCalledOnce();
  });
});

describe("the end of the server", () => {
  test("waits for what is being stored", async () => {
    let isStored = false;
    const notReadBy = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      isStored = true;
      return [];
    };
    const ledger = new Proxy(desk.ledger, {
      get: (of, name: keyof DeskInput["ledger"]) =>
        name === "notReadBy" ? notReadBy : (of[name] as () => unknown).bind(of),
    });
    const server = await startServer({ ...desk, ledger }, { port: 0, access: { token: null } });
    const started = await fetch(new URL("/api/project/recode", server.address), {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(started.status).toBe(200);
    await server.close();
    expect(isStored).toBe(true);
  });
});

describe("safety", () => {
  test.each(["evil.example", "evil.example:4747", "127.0.0.1.evil.example", "192.168.1.7:4747"])(
    "a request for %s is refused",
    async (host) => {
      const response = await ask("/board.json", { headers: { host } });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "foreign-host" } });
    },
  );

  test.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "http://127.0.0.1:4747", "sec-fetch-site": "same-origin" }, 404],
    [{}, 404],
  ])("a change sent with %j gives %d", async (headers, status) => {
    const body = JSON.stringify({ id: "j-none" });
    const sent = { "content-type": "application/json", ...headers } as Record<string, string>;
    const response = await ask("/api/jobs/cancel", { method: "POST", body, headers: sent });
    expect(response.status).toBe(status);
  });

  test("whatever changes something is refused where it is too long, before it is read", async () => {
    const { paths } = (await json("/openapi.json")) as ReturnType<typeof apiDocument>;
    const changing = Object.entries(paths ?? {}).filter(([, item]) => item && "post" in item);
    expect(changing.length).toBeGreaterThan(8);
    for (const [path] of changing) {
      const headers = { "content-type": "application/json", "content-length": "999000000000" };
      const response = await ask(path, { method: "POST", body: "{}", headers });
      expect(response.status, path).toBe(413);
      expect(await response.json(), path).toMatchObject({
        error: { code: expect.stringMatching(/^too-/), remedy: expect.stringMatching(/^send less/) },
      });
    }
  });

  test("every answer says what a page of it may load: nothing from elsewhere, no script that stands in it", async () => {
    for (const path of ["/", "/nothing", "/assets/none.js", "/board.json", "/openapi.json"]) {
      const policy = (await ask(path)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test("with a token nothing is told to who does not bring it", async () => {
    const { ask: guarded } = asker(desk, { token: "s3cret-token" });
    for (const path of ["/", "/board.json", "/openapi.json", "/?token=other"])
      expect((await guarded(path)).status, path).toBe(403);
    const letIn = await guarded("/board?lang=en&token=s3cret-token");
    expect(letIn.status).toBe(302);
    expect(letIn.headers.get("location")).toBe("/board?lang=en");
    const cookie = letIn.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const [pair = ""] = cookie.split(";");
    expect((await guarded("/board.json", { headers: { cookie: pair } })).status).toBe(200);
    // Two strokes would begin the name of another server.
    for (const path of ["//evil.example/board", "/\\evil.example/", "///evil.example"]) {
      const location = (await guarded(`${path}?token=s3cret-token`)).headers.get("location") ?? "";
      expect(new URL(location, "http://127.0.0.1:4747").host, path).toBe("127.0.0.1:4747");
    }
    const bearer = { authorization: "Bearer s3cret-token" };
    expect((await guarded("/board.json", { headers: bearer })).status).toBe(200);
  });

  test("with a password nothing is told to who does not give it", async () => {
    const { ask: guarded } = asker(desk, {
      token: null,
      password: "long enough اً",
      hosts: ["192.168.1.7"],
    });
    const as = (password: string) => ({
      host: "192.168.1.7:4747",
      authorization: `Basic ${Buffer.from(`anyone:${password}`).toString("base64")}`,
    });
    const refused = await guarded("/board.json", { headers: as("wrong") });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toContain("Basic");
    expect((await guarded("/board.json", { headers: as("long enough اً") })).status).toBe(200);
  });

  test("what comes from outside is not put into a page", async () => {
    const html = await (await ask("/?lang=en&client=%3Cscript%3Ealert(1)%3C/script%3E")).text();
    expect(html).not.toContain("<script>");
    expect(html).toContain('<html lang="en" dir="ltr">');
  });

  test("it listens on this machine only, on the next port where one is taken", async () => {
    const first = await startServer(desk, { port: 0, access: { token: null } });
    const port = Number(new URL(first.address).port);
    const second = await startServer(desk, { port, access: { token: "t" } });
    try {
      expect(new URL(first.address).hostname).toBe("127.0.0.1");
      expect(new URL(second.address).port).not.toBe(String(port));
      expect(second.address).toMatch(/\/\?token=t$/);
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
