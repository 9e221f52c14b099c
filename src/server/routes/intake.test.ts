import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { tablesAnswer } from "../answers/intake.ts";
import { problem } from "../answers/shared.ts";
import { openTestDesk } from "./desk.fixture.ts";

const TEXT = "أعلنت الحكومة في طرابلس يوم الاثنين أنها رحبت بدعوة مصر إلى وقف إطلاق النار.";

function formOf(fields: Readonly<Record<string, string>>, files: readonly File[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append("files", file);
  return form;
}

const leftInTemp = () => readdirSync(tmpdir()).filter((name) => name.startsWith("isnad-intake-"));

describe("intake", () => {
  let test: Awaited<ReturnType<typeof openTestDesk>>;
  beforeAll(async () => {
    test = await openTestDesk({}, false);
  });

  const refused = async (form: FormData) => {
    const response = await test.post("/api/intake", form);
    return { status: response.status, code: problem.parse(await response.json()).error.code };
  };

  it("takes in a pasted text with what is known of it", async () => {
    const fields = { text: TEXT, title: "ترحيب", outlet: "Reuters", published: "2020-05-25" };
    const job = await test.ended(await test.post("/api/intake", formOf(fields)));
    expect(job).toMatchObject({ kind: "import", state: "done", done: 1, total: 1, counts: { filed: 1 } });
    const [article] = await test.ledger.articles();
    expect(article).toMatchObject({
      title: "ترحيب",
      text: TEXT,
      outlet: { labels: { en: "Reuters" } },
      publishedOn: { edtf: "2020-05-25" },
    });
    expect(await test.ledger.intakeLog()).toMatchObject([{ how: "paste", outcome: "filed" }]);
  });

  it("takes in several files by their names, tells what it left out and why, and leaves nothing behind", async () => {
    const before = leftInTemp();
    const files = [
      new File([`${TEXT} ثم انتهى الأمر.`], "تقرير.txt"),
      new File(['{"text": "قال الوزير إن مصر ترفض ذلك رفضا قاطعا."}\n'], "rows.jsonl"),
      new File([], "empty.txt"),
    ];
    const job = await test.ended(await test.post("/api/intake", formOf({}, files)));
    expect(job).toMatchObject({ state: "done", counts: { filed: 2, "left-out": 1 } });
    expect(job.remarks).toEqual([expect.stringMatching(/^empty\.txt: /)]);
    const paths = (await test.ledger.intakeLog({ after: 1 })).map(({ path }) => path[0]);
    expect(paths).toEqual(["تقرير.txt", "rows.jsonl", "empty.txt"]);
    expect(leftInTemp()).toEqual(before);
  });

  it("does not take in the same file twice, however often it is sent", async () => {
    const files = [new File([`${TEXT} ثم انتهى الأمر.`], "تقرير.txt")];
    const job = await test.ended(await test.post("/api/intake", formOf({}, files)));
    expect(job.counts).toEqual({ again: 1 });
  });

  it.each([
    ["nothing", formOf({}), "nothing-given"],
    ["two things", formOf({ text: TEXT, address: "https://sahl.example/" }), "nothing-given"],
    ["a name with a path", formOf({}, [new File(["x"], "../../etc/x.txt")]), "bad-name"],
    ["a name with a path of Windows", formOf({}, [new File(["x"], "..\\x.txt")]), "bad-name"],
    ["a name that is none", formOf({}, [new File(["x"], "..")]), "bad-name"],
    ["a file of this machine as an address", formOf({ address: "/etc/passwd" }), "bad-address"],
    ["an address of another kind", formOf({ address: "file:///etc/passwd" }), "bad-address"],
    ["columns that are none", formOf({ columns: "text=body" }, [new File(["x"], "x.csv")]), "bad-columns"],
    [
      "a column for what nobody knows",
      formOf({ columns: '{"*":{"body":"x"}}' }, [new File(["x"], "x.csv")]),
      "bad-columns",
    ],
    ["a date that is none", formOf({ text: TEXT, published: "yesterday" }), "bad-date"],
  ])("refuses %s", async (_, form, code) => {
    expect(await refused(form)).toEqual({ status: 400, code });
  });

  describe("of a table whose headers tell nothing", () => {
    const csv = (rest = "") => `رقم;كلام;جهة;متى\n1;${TEXT} وهذا جدول${rest}.;Reuters;2020-05-24\n2;;;\n`;
    const table = (name: string, rest = "") => new File([csv(rest)], name);

    it("shows how it begins, takes nothing in, and leaves nothing behind", async () => {
      const before = [leftInTemp(), await test.ledger.counts()];
      const form = new FormData();
      form.set("file", table("a.csv"));
      const answer = tablesAnswer.parse(await (await test.post("/api/intake/tables", form)).json());
      expect(answer).toMatchObject({
        problem: null,
        tables: [{ path: ["a.csv"], headers: ["رقم", "كلام", "جهة", "متى"], known: {} }],
      });
      expect(answer.tables[0]?.rows[0]?.[2]).toBe("Reuters");
      expect([leftInTemp(), await test.ledger.counts()]).toEqual(before);
    });

    it("says of a file that is no table that it holds none", async () => {
      const form = new FormData();
      form.set("file", new File([], "a.xlsx"));
      const answer = tablesAnswer.parse(await (await test.post("/api/intake/tables", form)).json());
      expect(answer).toEqual({ tables: [], problem: expect.stringMatching(/^a\.xlsx: the file is empty/) });
    });

    it("leaves it out, naming its columns, until somebody says which is which", async () => {
      const job = await test.ended(await test.post("/api/intake", formOf({}, [table("a.csv")])));
      expect(job.remarks).toEqual([expect.stringContaining('"رقم", "كلام", "جهة", "متى"')]);
      const columns = JSON.stringify({ "a.csv": { text: "كلام", outlet: "جهة", date: "متى" } });
      const again = await test.ended(await test.post("/api/intake", formOf({ columns }, [table("a.csv")])));
      expect(again.counts).toEqual({ filed: 1, "left-out": 1 });
      expect(again.remarks).toEqual([expect.stringContaining("1 of 2 rows (3) are without text")]);
      const found = (await test.ledger.articles()).find(({ text }) => text.endsWith("وهذا جدول."));
      expect(found).toMatchObject({
        outlet: { labels: { en: "Reuters" } },
        publishedOn: { edtf: "2020-05-24" },
      });
    });

    it("names the columns there are where one is asked for that is not", async () => {
      const columns = JSON.stringify({ "*": { text: "متن" } });
      const job = await test.ended(
        await test.post("/api/intake", formOf({ columns }, [table("b.csv", " آخر")])),
      );
      expect(job.remarks).toEqual([
        expect.stringContaining('there is no column "متن" among "رقم", "كلام", "جهة", "متى"'),
      ]);
    });
  });

  it("fetches no page of this machine", async () => {
    const form = formOf({ address: "http://127.0.0.1:4747/project.json" });
    const job = await test.ended(await test.post("/api/intake", form));
    expect(job.counts).toEqual({ "left-out": 1 });
  });

  it("refuses what is too much before it is read", async () => {
    const response = await test.ask("/api/intake", {
      method: "POST",
      body: "x",
      headers: { "content-type": "multipart/form-data; boundary=x", "content-length": "999000000000" },
    });
    expect(response.status).toBe(413);
    expect(problem.parse(await response.json()).error.code).toBe("too-much");
  });

  it("takes nothing from a foreign page", async () => {
    const response = await test.ask("/api/intake", {
      method: "POST",
      body: formOf({ text: TEXT }),
      headers: { origin: "https://elsewhere.example" },
    });
    expect(response.status).toBe(403);
  });

  it("stops when it is told to, and keeps what it has", async () => {
    const files = Array.from({ length: 40 }, (_, n) => new File([`${TEXT} وهذا العدد ${n}.`], `${n}.txt`));
    const response = await test.post("/api/intake", formOf({}, files));
    const [{ id } = { id: "" }] = test.desk.jobs.list();
    await test.post("/api/jobs/cancel", { id });
    const job = await test.ended(response);
    expect(job.state).toBe("cancelled");
    expect(job.done).toBeLessThan(40);
  });
});
