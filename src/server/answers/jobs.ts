import { z } from "@hono/zod-openapi";

/** How far a long work is. */
export const jobAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(["import", "recode", "check"]),
    state: z.enum(["running", "done", "failed", "cancelled"]),
    done: z.int(),
    total: z.int().nullable(),
    counts: z.record(z.string(), z.int()),
    remarks: z.array(z.string()),
    failure: z.string().nullable(),
  })
  .openapi("Job");

export const jobsAnswer = z.object({ jobs: z.array(jobAnswer) }).openapi("Jobs");

export type JobAnswer = z.infer<typeof jobAnswer>;
