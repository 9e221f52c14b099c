import { describe, expect, it } from "vitest";
import type { JobAnswer } from "../../../src/server/answers/jobs.ts";
import { wordsIn } from "../i18n/words.tsx";
import { jobSummary } from "./job-progress.tsx";

const ended = (counts: Record<string, number>, state: "done" | "cancelled" = "done"): JobAnswer => ({
  id: "j-1",
  kind: "import",
  state,
  done: 0,
  total: null,
  counts,
  remarks: [],
  failure: null,
});

describe("what a work came to", () => {
  it("is told in the order of use, with the plural of each language", () => {
    const job = ended({ "left-out": 2, filed: 11 });
    expect(jobSummary(job, wordsIn("en"))).toBe("done; 11 reports filed; 2 left out");
    expect(jobSummary(job, wordsIn("ar"))).toBe("تم؛ أُدرج 11 تقريرا؛ تُرك اثنان");
  });

  it("says so where nothing came in, and where it was stopped", () => {
    expect(jobSummary(ended({}), wordsIn("en"))).toBe("done; nothing came in");
    expect(jobSummary(ended({ filed: 1 }, "cancelled"), wordsIn("en"))).toBe(
      "stopped; what was stored stays; 1 report filed",
    );
  });
});
