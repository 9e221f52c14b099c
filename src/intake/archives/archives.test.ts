import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { itemsOf, leftOf, TEXT, takeBytes } from "../articles.fixture.ts";
import { makeZip, zeros } from "../zip.fixture.ts";

const codes = (taken: Awaited<ReturnType<typeof takeBytes>>) =>
  taken.map((each) => (each.kind === "item" ? each.path.slice(1).join("|") : each.code));
const nest = (depth: number) => {
  let bytes = makeZip([{ name: "a.txt", bytes: TEXT }]);
  for (let level = 1; level < depth; level++) bytes = makeZip([{ name: `${level}.zip`, bytes }]);
  return bytes;
};

describe("an archive", () => {
  test.each([
    ["../../etc/passwd.txt", "etc/passwd.txt"],
    ["/root/a.txt", "root/a.txt"],
    ["C:\\Users\\a.txt", "Users/a.txt"],
    ["a\0b\r\n.txt", "ab.txt"],
    ["\u202etxt.exe", "txt.exe"],
    ["..", "unnamed"],
    [`${"ن".repeat(5000)}.txt`, `…${"ن".repeat(195)}.txt`],
  ])("an entry named %j is only labelled", async (name, label) => {
    expect(codes(await takeBytes("a.zip", makeZip([{ name, bytes: TEXT }])))).toEqual([label]);
  });

  test("is read three deep", async () => {
    expect(codes(await takeBytes("a.zip", nest(3)))).toEqual(["2.zip|1.zip|a.txt"]);
    expect(codes(await takeBytes("a.zip", nest(4)))).toEqual(["nested-too-deep"]);
  });

  test("a bad entry does not hinder the others", async () => {
    const bytes = makeZip([
      { name: "locked.txt", bytes: TEXT, flags: 1 },
      { name: "liar.txt", bytes: TEXT, claimedSize: 5 },
      { name: "method.txt", bytes: TEXT, method: 99 },
      { name: "empty.txt", bytes: "" },
      { name: "good.txt", bytes: TEXT },
      { name: "__MACOSX/._good.txt", bytes: "x" },
      { name: "folder/", bytes: "" },
    ]);
    expect(codes(await takeBytes("a.zip", bytes))).toEqual([
      "system-files",
      "encrypted",
      "damaged",
      "damaged",
      "empty",
      "good.txt",
    ]);
  });

  test("that expands too much is left, and so are those around it", async () => {
    const limits = { ratioFromBytes: 100_000, mostRatio: 50 };
    const bomb = makeZip([zeros("a.csv", 1_000_000), { name: "b.txt", bytes: TEXT }]);
    expect(codes(await takeBytes("a.zip", bomb, { limits }))).toEqual(["bomb", "rest"]);
    const packed = makeZip([
      { name: "bomb.zip", bytes: bomb },
      { name: "c.txt", bytes: TEXT },
    ]);
    expect(codes(await takeBytes("b.zip", packed, { limits }))).toEqual(["bomb", "rest", "c.txt"]);
    expect(codes(await takeBytes("c.jsonl.gz", gzipSync(Buffer.alloc(1_000_000)), { limits }))).toEqual([
      "bomb",
    ]);
  });

  test("all that it holds counts, in archives inside it too", async () => {
    const inner = makeZip([{ name: "a.txt", bytes: TEXT.repeat(20), isStored: true }]);
    const bytes = makeZip([1, 2, 3, 4].map((name) => ({ name: `${name}.zip`, bytes: inner })));
    const taken = await takeBytes("a.zip", bytes, { limits: { expandedBytes: 40_000 } });
    expect(itemsOf(taken).length).toBeGreaterThan(0);
    expect(leftOf(taken).map(({ code }) => code)).toContain("bomb");
  });

  test("of too many files", async () => {
    const bytes = makeZip([1, 2, 3].map((name) => ({ name: `${name}.txt`, bytes: TEXT })));
    expect(codes(await takeBytes("a.zip", bytes, { limits: { mostEntries: 2 } }))).toEqual([
      "1.txt",
      "2.txt",
      "too-many-entries",
    ]);
  });

  test.each([
    ["cut", (bytes: Buffer) => bytes.subarray(0, -30)],
    [
      "with a broken directory",
      (bytes: Buffer) => Buffer.from(bytes).fill(0xff, bytes.length - 60, bytes.length - 30),
    ],
  ])("%s is told", async (_, spoil) => {
    const taken = await takeBytes("a.zip", spoil(makeZip([{ name: "a.txt", bytes: TEXT }])));
    expect(taken).toMatchObject([
      { code: "damaged", message: expect.stringMatching(/^a\.zip: .*; it is cut or damaged/) },
    ]);
  });

  test.each(["mimetype", "ppt/presentation.xml"])("that is a document of another kind (%s)", async (name) => {
    expect(codes(await takeBytes("a.odt", makeZip([{ name, bytes: "x" }])))).toEqual(["other-kind"]);
  });
});
