import { beforeAll, describe, expect, it } from "vitest";
import { articleAnswer } from "../answers/article.ts";
import { boardAnswer } from "../answers/board.ts";
import { libraryAnswer } from "../answers/library.ts";
import { mendedAnswer, mendsAnswer, outletsAnswer } from "../answers/mends.ts";
import { problem } from "../answers/shared.ts";
import { openTestDesk } from "./desk.fixture.ts";

const TEXT = "أعلنت وزارة الدفاع التركية أمس أن تركيا أرسلت أسلحة إلى حكومة الوفاق في طرابلس.";

describe("mends", () => {
  let test: Awaited<ReturnType<typeof openTestDesk>>;
  let articleId = "";
  let minute = 0;
  const now = () => `2026-01-02T03:${String(minute++).padStart(2, "0")}:00Z`;
  const mend = (said: object) => test.post("/api/mends", { articleId, by: "سلمى", ...said });
  const refused = async (response: Response) => {
    const { code, message } = problem.parse(await response.json()).error;
    return { status: response.status, code, message };
  };
  const entry = async () => {
    const { entries } = await test.get("/library.json", libraryAnswer);
    return entries.find(({ article }) => article.id === articleId);
  };

  beforeAll(async () => {
    test = await openTestDesk({ now }, false);
    const form = new FormData();
    form.set("text", TEXT);
    await test.ended(await test.post("/api/intake", form));
    articleId = (await test.ledger.articles())[0]?.id ?? "";
  });

  it.each([
    ["a day that is none", { published: "2020-02-30" }, 400, "bad-date"],
    ["an outlet without a name", { outlet: " " }, 400, "no-outlet"],
    ["nothing", {}, 409, "same-facts"],
    ["an article that is not there", { articleId: "a-none", published: "2020" }, 404, "unknown-article"],
    ["nobody's mend", { by: " ", published: "2020" }, 400, "bad-request"],
    ["a name that a coder's could be taken for", { by: "rules@1", published: "2020" }, 400, "bad-request"],
  ])("refuses %s in one sentence", async (_, said, status, code) => {
    const answer = await refused(await mend(said));
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).not.toContain("\n");
    expect((await entry())?.article.publishedOn.edtf).toBeNull();
  });

  it("sets what is missing: the list, the article and the board follow, the text does not", async () => {
    const board = async () => {
      const found = await test.get("/board.json?bar=1&client=gna", boardAnswer);
      return JSON.stringify(found.lanes);
    };
    const before = await board();
    const { article: asRead } = await test.get(`/articles/${articleId}.json`, articleAnswer);
    const done = mendedAnswer.parse(
      await (await mend({ published: "2020-05-25", outlet: "Reuters", reason: "ص ٣" })).json(),
    );
    expect(done).toMatchObject({
      article: { outlet: { id: "reuters" }, publishedOn: { edtf: "2020-05-25" } },
    });
    expect(done.added).toBeGreaterThan(0);
    expect(await entry()).toMatchObject({
      article: { publishedOn: { edtf: "2020-05-25" } },
      setBy: { outlet: { reviewer: "سلمى" }, publishedOn: { reviewer: "سلمى" } },
    });
    const { article, codings, mends } = await test.get(`/articles/${articleId}.json`, articleAnswer);
    expect([article.text, article.sha256]).toEqual([asRead.text, asRead.sha256]);
    expect(codings.some(({ when }) => when?.edtf === "2020-05-24")).toBe(true);
    expect(mends).toEqual([done.mend]);
    expect(await board()).not.toBe(before);
  });

  it("is taken back by a later one, and all are kept, the last first", async () => {
    expect((await mend({ published: null })).status).toBe(200);
    expect(await entry()).toMatchObject({
      article: { publishedOn: { edtf: null }, outlet: { id: "reuters" } },
      setBy: { outlet: { reviewer: "سلمى" }, publishedOn: null },
    });
    const { mends, next } = await test.get("/project/mends.json", mendsAnswer);
    expect(mends.map(({ after }) => after.publishedOn?.edtf)).toEqual([null, "2020-05-25"]);
    expect(mends[1]).toMatchObject({ reason: "ص ٣", article: { id: articleId } });
    expect(next).toBeNull();
  });

  it("gives the outlets of the packs to choose from", async () => {
    const { outlets } = await test.get("/outlets.json", outletsAnswer);
    expect(outlets).toContainEqual({ id: "reuters", labels: { ar: "رويترز", en: "Reuters" } });
    expect(outlets.some(({ id }) => id === "haftar")).toBe(false);
  });
});
