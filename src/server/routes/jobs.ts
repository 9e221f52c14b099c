import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { type JobAnswer, jobAnswer, jobsAnswer } from "../answers/jobs.ts";
import type { Desk } from "../desk.ts";
import type { JobState } from "../jobs.ts";
import { Problem } from "../problem.ts";
import { changeRoute, dataRoute } from "../respond.ts";

/** No more often than that is progress told: a page cannot show more. */
const EVERY_MS = 100;

const jobId = z.object({ id: z.string() });

/**
 * `GET /jobs.json`: the long works of this server; `GET /api/jobs/:id/events`: one of them as it goes, as server-sent
 * events; `POST /api/jobs/cancel`: stops one.
 */
export function addJobs(app: OpenAPIHono, { jobs }: Desk): void {
  const jobOf = (id: string): JobState => {
    const job = jobs.get(id);
    if (job) return job;
    throw new Problem(
      404,
      "unknown-job",
      `there is no work ${id}`,
      "it may have ended with the server before",
    );
  };
  const list = dataRoute({
    path: "/jobs",
    answer: jobsAnswer,
    description: "The long works of this server, the last one first.",
  });
  app.openapi(list, (context) => context.json({ jobs: jobs.list().map(jobOut) }, 200));
  const cancel = changeRoute({
    path: "/api/jobs/cancel",
    body: jobId,
    answer: jobAnswer,
    description: "Asks a work to stop after what it is at; what it has stored stays.",
  });
  app.openapi(cancel, (context) => {
    const { id } = context.req.valid("json");
    jobOf(id);
    jobs.cancel(id);
    return context.json(jobOut(jobOf(id)), 200);
  });
  const events = createRoute({
    method: "get",
    path: "/api/jobs/{id}/events",
    request: { params: jobId },
    responses: {
      200: {
        description: "The work as it goes, a `job` event whenever it is further, until it ends.",
        content: { "text/event-stream": { schema: z.string() } },
      },
    },
  });
  app.openapi(events, (context) => {
    const { id } = context.req.valid("param");
    jobOf(id);
    return streamSSE(context, async (stream) => {
      for (let told: JobState | null = null; !stream.aborted; ) {
        const job = jobOf(id);
        if (job !== told) await stream.writeSSE({ event: "job", data: JSON.stringify(jobOut(job)) });
        told = job;
        if (job.state !== "running") return;
        await stream.sleep(EVERY_MS);
      }
    });
  });
}

/** The schemas' arrays may be changed, the state's may not: nobody changes an answer. */
const jobOut = (job: JobState): JobAnswer => job as JobAnswer;
