import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Knowledge } from "./packs.ts";
import { doJob, type Job, type ReadItem } from "./read-item.ts";
import type { Answer } from "./reading-worker.ts";

/** What could not be read; the message says what is wrong and what to do. */
export class ReadingError extends Error {
  /** Name of the error in its room, e.g. `ArticleError`. */
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.name = "ReadingError";
    this.reason = reason;
  }
}

/** Reads articles on as many cores as there are. */
export interface ReadingPool {
  /** How many are read at a time: more than that wait in memory. */
  readonly width: number;
  /** @throws ReadingError */
  read(job: Job): Promise<ReadItem>;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly knowledge: Knowledge;
  /** The folders of packs that `knowledge` was read from beside the program's own. */
  readonly packs: readonly string[];
  /** Threads; the machine's cores where left out. One reads in the calling thread. */
  readonly workers?: number;
}

/** Threads start from compiled code; from source, in a test, everything is read in one. */
const COMPILED = import.meta.url.endsWith(".js");

export function openReadingPool({
  knowledge,
  packs,
  workers = availableParallelism(),
}: PoolOptions): ReadingPool {
  return workers > 1 && COMPILED ? new Threads(packs, workers) : inPlace(knowledge);
}

function inPlace(knowledge: Knowledge): ReadingPool {
  return {
    width: 1,
    async read(job) {
      try {
        return doJob(job, knowledge);
      } catch (error) {
        throw error instanceof Error ? new ReadingError(error.name, error.message) : error;
      }
    },
    async close() {},
  };
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (read: ReadItem) => void;
  readonly reject: (error: Error) => void;
}

class Threads implements ReadingPool {
  readonly width: number;
  readonly #packs: readonly string[];
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #queue: Waiting[] = [];
  #isClosed = false;

  constructor(packs: readonly string[], width: number) {
    this.width = width;
    this.#packs = packs;
    for (let i = 0; i < width; i++) this.#start();
  }

  read(job: Job): Promise<ReadItem> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL("./reading-worker.js", import.meta.url), {
      workerData: { packs: this.#packs },
    });
    this.#workers.add(worker);
    this.#idle.push(worker);
  }

  #next(): void {
    while (this.#queue.length > 0 && this.#idle.length > 0) {
      this.#give(this.#idle.pop() as Worker, this.#queue.shift() as Waiting);
    }
  }

  #give(worker: Worker, { job, resolve, reject }: Waiting): void {
    const settle = (isFree: boolean, done: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      if (isFree) this.#idle.push(worker);
      else this.#replace(worker);
      done();
      this.#next();
    };
    const fail = (name: string, message: string) => reject(new ReadingError(name, message));
    const onMessage = (answer: Answer) =>
      settle(true, () => ("read" in answer ? resolve(answer.read) : fail(answer.name, answer.message)));
    // A thread that dies takes its article with it and no other.
    const onError = (error: Error) => settle(false, () => fail(error.name, error.message));
    const onExit = () => settle(false, () => fail("WorkerExit", "the reading thread ended"));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  }

  #replace(worker: Worker): void {
    this.#workers.delete(worker);
    void worker.terminate();
    if (!this.#isClosed) this.#start();
  }
}
