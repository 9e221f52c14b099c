import { parentPort, workerData } from "node:worker_threads";
import type { ArticleFacts } from "../article/read-article.ts";
import type { Article } from "../model/index.ts";
import { readPacks } from "./packs.ts";
import { type ReadItem, readItem, recode } from "./read-item.ts";

/** What a worker is asked: to read bytes, or an article on file again. */
export type Job =
  | { readonly bytes: Uint8Array; readonly facts: ArticleFacts }
  | { readonly article: Article };

/** What it answers. */
export type Answer = { readonly read: ReadItem } | { readonly name: string; readonly message: string };

// A room of its own for each thread: packs are read once, and nothing is shared but messages.
const knowledge = readPacks((workerData as { packs: readonly string[] }).packs);

parentPort?.on("message", (job: Job) => parentPort?.postMessage(answer(job)));

function answer(job: Job): Answer {
  try {
    return {
      read: "article" in job ? recode(job.article, knowledge) : readItem(job.bytes, job.facts, knowledge),
    };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { name, message };
  }
}
