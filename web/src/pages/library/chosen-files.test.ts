import { describe, expect, it } from "vitest";
import { chooseFiles } from "./chosen-files.ts";

const chosen = (path: string) => ({ file: new File(["abc"], path.split("/").at(-1) ?? ""), path });

describe("files that were chosen", () => {
  it("are taken as they are, and measured", () => {
    const { files, skipped, sizeBytes } = chooseFiles([chosen("a.txt"), chosen("week/b.pdf")]);
    expect(files.map(({ name }) => name)).toEqual(["a.txt", "b.pdf"]);
    expect({ skipped, sizeBytes }).toEqual({ skipped: 0, sizeBytes: 6 });
  });

  it("are less the notes of a system", () => {
    const paths = [
      "week/.DS_Store",
      "week/Thumbs.db",
      "week/.git/config",
      "week/__MACOSX/a.txt",
      "week/a.txt",
    ];
    expect(chooseFiles(paths.map(chosen))).toMatchObject({ skipped: 4, files: [{ name: "a.txt" }] });
  });

  it("are less the parts of a saved page, where the page is beside them", () => {
    const saved = ["week/page.html", "week/page_files/style.css", "week/other_files/report.txt"];
    expect(chooseFiles(saved.map(chosen)).files.map(({ name }) => name)).toEqual(["page.html", "report.txt"]);
  });
});
