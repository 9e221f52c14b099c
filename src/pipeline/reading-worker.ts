import { parentPort, workerData } from "node:worker_threads";
import { readPacks } from "./packs.ts";
import { doJob, type Job, type ReadItem } from "./read-item.ts";

/** What it answers. */
export type Answer = { readonly read: ReadItem } | { readonly name: string; readonly message: string };

// A room of its own for each thread: packs are read once, and nothing is shared but messages.
const knowledge = readPacks((workerData as { packs: readonly string[] }).packs);

parentPort?.on("message", (job: Job) => parentPort?.postMessage(answer(job)));

function answer(job: Job): Answer {
  try {
    return { read: doJob(job, knowledge) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { name, message };
  }
}
