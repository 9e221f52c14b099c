import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Labels } from "../model/index.ts";
import { type ArticleFacts, FileError } from "./code-file.ts";

/** The folder of the reports that come with the program. */
const EXAMPLE_REPORTS = resolve(dirname(fileURLToPath(import.meta.url)), "../../examples/reports");

/** A report with what is known about it beside its text. */
export interface Report {
  readonly path: string;
  readonly facts: ArticleFacts;
}

/**
 * The reports of a folder, in the order of its `reports.yaml`.
 *
 * @throws {FileError}
 */
export function listReports(folder: string = EXAMPLE_REPORTS): Report[] {
  const list = join(folder, "reports.yaml");
  if (!existsSync(list)) {
    throw new FileError(`${list}: there is no such file; run the demo in a clone of the repository`);
  }
  const { reports } = parse(readFileSync(list, "utf8")) as {
    reports: { file: string; published: string; outlet: Labels }[];
  };
  return reports.map(({ file, published, outlet }) => ({
    path: join(folder, file),
    facts: { published, outlet: { labels: outlet } },
  }));
}
