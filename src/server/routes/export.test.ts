import { beforeAll, describe, expect, it } from "vitest";
import { exportRecords } from "../../pipeline/export-records.ts";
import { asker, problemOf } from "../asker.fixture.ts";
import { openTestDesk } from "./desk.fixture.ts";

const PATH = "/project/export.jsonl";

describe("the export", () => {
  let test: Awaited<ReturnType<typeof openTestDesk>>;
  beforeAll(async () => {
    test = await openTestDesk({ name: "ليبيا (1)" });
  });

  it("gives all of the project as a file of its name", async () => {
    const response = await test.ask(PATH);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/jsonl; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      "attachment; filename=\"_______1_.jsonl\"; filename*=UTF-8''%D9%84%D9%8A%D8%A8%D9%8A%D8%A7%20%281%29.jsonl",
    );
    const lines: string[] = [];
    for await (const line of exportRecords(test.ledger)) lines.push(line);
    expect(lines.length).toBeGreaterThan(5);
    expect(await response.text()).toBe(lines.join(""));
  });

  it("is read as it is sent: who hangs up has no more read", async () => {
    let read = 0;
    const { ledger, knowledge } = test;
    const counting = new Proxy(ledger, {
      get: (target, name) => {
        if (name === "codings") read++;
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const response = await asker({ ledger: counting, knowledge, name: "test" }).ask(PATH);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    const { articles } = await ledger.counts();
    expect(read).toBeLessThan(articles);
  });

  it("is for who brings the token, and in the description of the API", async () => {
    const { ledger, knowledge } = test;
    const guarded = asker({ ledger, knowledge, name: "test" }, { token: "secret" });
    expect(await problemOf(await guarded.ask(PATH))).toEqual({ status: 403, code: "token-needed" });
    const { paths } = (await (await test.ask("/openapi.json")).json()) as { paths: object };
    expect(paths).toHaveProperty([PATH]);
  });
});
