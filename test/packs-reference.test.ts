import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryToMarkdown, packPages, packTable } from "../src/cli/pack-pages.ts";
import { packEntries, unpackEntries } from "../src/packs/packed.ts";
import { findPackEntries, readPackEntries } from "../src/pipeline/pack-entries.ts";
import { ROOT } from "./isnad.fixture.ts";

const PAGE = join(ROOT, "docs/reference/packs.md");
const BETWEEN = /(<!-- packs: begin -->\n)[\s\S]*(<!-- packs: end -->)/;
const entries = readPackEntries();

describe("the reference of packs", () => {
  test("counts what the packs hold", () => {
    const page = readFileSync(PAGE, "utf8");
    const anew = page.replace(BETWEEN, (_, begin, end) => `${begin}${packTable(entries)}${end}`);
    if (process.env["ISNAD_UPDATE_DOCS"] === "1") writeFileSync(PAGE, anew);
    else
      expect(page, "docs/reference/packs.md is out of date; write it anew with ISNAD_UPDATE_DOCS=1").toBe(
        anew,
      );
  });

  test("has a page for each pack, and each entry on one", () => {
    const [counts, ...pages] = packPages(entries);
    expect(counts?.text.match(/\(.+?\.md\)/g)).toHaveLength(pages.length);
    const headings = pages.flatMap(({ text }) => text.match(/^### .* `[a-z0-9-]+`$/gm) ?? []);
    expect(headings).toHaveLength(entries.length);
  });

  test.each([
    ["haftar", "haftar"],
    ["خليفه حفتر", "haftar"],
    ["KHALIFA HAFTAR", "haftar"],
    ["سرت", "sirte"],
  ])("%s is found", (name, id) => {
    expect(findPackEntries(name).map(({ entry }) => entry.id)).toContain(id);
  });

  test("gives all names of one name's bearers, and nothing for a part of a name", () => {
    expect(findPackEntries("طرابلس").map(({ entry }) => entry.id)).toEqual(
      expect.arrayContaining(["tripoli", "tripoli-lebanon"]),
    );
    expect(findPackEntries("حفت")).toEqual([]);
  });

  test("says dates, sources and conditions of names", () => {
    const [wagner] = findPackEntries("wagner");
    const text = wagner ? entryToMarkdown(wagner) : "";
    expect(text).toMatch(/^- stands for russia, from \S+ to \S+\. .*source: \S/m);
    expect(text).toMatch(/^- Stands in packs\/\S+\.yaml:\d+$/m);
    const [rsf] = findPackEntries("rsf");
    expect(rsf ? entryToMarkdown(rsf) : "").toMatch(/المليشيا⁩ ⁨\(about sudan; loaded\)/);
  });
});

test("entries come back from the compiled file as they were", () => {
  const actors = entries.flatMap((each) => (each.kind === "actor" ? [each.entry] : []));
  const places = entries.flatMap((each) => (each.kind === "place" ? [each.entry] : []));
  const packed = JSON.parse(JSON.stringify(packEntries({ actors, places })));
  expect(unpackEntries(packed)).toEqual({ actors, places });
});
