import { parentPort, workerData } from "node:worker_threads";
import { checkProject } from "../ledger/project.ts";

/** What the thread tells of the one file it was started for. */
export type CheckAnswer = { readonly check: ReturnType<typeof checkProject> } | { readonly message: string };

parentPort?.postMessage(check((workerData as { file: string }).file));

function check(file: string): CheckAnswer {
  try {
    return { check: checkProject(file) };
  } catch (error) {
    return { message: (error as Error).message };
  }
}
