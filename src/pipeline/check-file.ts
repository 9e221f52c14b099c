import { Worker } from "node:worker_threads";
import { checkProject } from "../ledger/project.ts";
import type { CheckAnswer } from "./check-worker.ts";

export type ProjectCheck = ReturnType<typeof checkProject>;

/** Threads start from compiled code; from source, in a test, the file is checked in the calling one. */
const COMPILED = import.meta.url.endsWith(".js");

/**
 * Verifies a project file in a thread of its own: a large one is read for many seconds, and the others are served
 * meanwhile.
 *
 * @throws {Error} where the file cannot be opened; the signal's reason where the check was stopped
 */
export async function checkFile(file: string, signal?: AbortSignal): Promise<ProjectCheck> {
  signal?.throwIfAborted();
  if (!COMPILED) return checkProject(file);
  const worker = new Worker(new URL("./check-worker.js", import.meta.url), { workerData: { file } });
  const stop = () => void worker.terminate();
  signal?.addEventListener("abort", stop);
  try {
    return await new Promise((resolve, reject) => {
      worker.once("message", (answer: CheckAnswer) =>
        "check" in answer ? resolve(answer.check) : reject(new Error(answer.message)),
      );
      worker.once("error", reject);
      worker.once("exit", () =>
        reject(signal?.aborted ? signal.reason : new Error("the check ended without an answer")),
      );
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
