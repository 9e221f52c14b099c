import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { notInText } from "../ledger/ledger-error.ts";
import type { CodedArticle } from "../model/index.ts";
import { readPacks } from "../pipeline/packs.ts";
import { codeFiles } from "./code-files.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-code-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file whose codings do not stand in the text on file is left out, and the next is coded", async () => {
  const files = ["one", "two"].map((name) => join(folder, `${name}.txt`));
  for (const file of files) writeFileSync(file, `انسحبت القوات من سرت. ${file}`);
  const told: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text: unknown, ...rest: unknown[]) => {
    told.push(String(text));
    (rest.at(-1) as () => void)();
    return true;
  });
  const taken: (string | null)[] = [];
  const take = async ({ article }: CodedArticle) => {
    if (article.file === files[0]) throw notInText("c-1", article.id);
    taken.push(article.file);
  };
  expect(await codeFiles(files, { published: "2020-05-25" }, readPacks(), take)).toBe(4);
  expect(taken).toEqual([files[1]]);
  expect(told.join("")).toContain(`${files[0]} is left out: the evidence of the coding c-1`);
});
