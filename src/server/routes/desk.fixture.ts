import { openLedger } from "../../ledger/open-ledger.ts";
import { fillWithExamples } from "../../pipeline/example-project.ts";
import { readPacks } from "../../pipeline/packs.ts";
import { type JobAnswer, jobAnswer } from "../answers/jobs.ts";
import { asker } from "../asker.fixture.ts";
import type { DeskInput } from "../desk.ts";

const knowledge = readPacks();

/** A desk on a project, which may start works. */
export async function openTestDesk(input: Partial<DeskInput> = {}, isFilled = true) {
  const ledger = input.ledger ?? openLedger(":memory:");
  if (isFilled) await fillWithExamples(ledger, knowledge);
  const asked = asker({ ledger, knowledge, name: "test", ...input });
  return {
    ...asked,
    ledger,
    knowledge,
    /** The end of a work that a request has started. */
    async ended(response: Response): Promise<JobAnswer> {
      const { id } = jobAnswer.parse(await response.json());
      for (;;) {
        const job = asked.desk.jobs.get(id);
        if (job && job.state !== "running") return jobAnswer.parse(job);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
