import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Context } from "../context.ts";
import { IntakeError } from "../taken.ts";

/** A run of letters on a page, as the file places it. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the thread sends: a page, the end, or why there is none. */
type Message =
  | { readonly runs: readonly PdfRun[] }
  | { readonly pages: number }
  | { readonly error: string; readonly name: string };

/**
 * The program of the thread. It is text because a thread begins with a file, which is of another kind in the built
 * program than in the tests; so it is kept to what must happen there.
 */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
(async () => {
  const { getDocumentProxy } = await import(workerData.library);
  const file = await getDocumentProxy(workerData.bytes, { verbosity: 0, stopAtErrors: false, isEvalSupported: false });
  for (let number = 1; number <= Math.min(file.numPages, workerData.mostPages); number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    parentPort.postMessage({
      runs: items.filter(({ str }) => typeof str === "string").map(({ str, transform, width, height }) => ({
        text: str, x: transform[4], y: transform[5], width, height: height || Math.abs(transform[3]),
      })),
    });
    page.cleanup();
  }
  parentPort.postMessage({ pages: file.numPages });
})().catch((error) => parentPort.postMessage({ error: String(error && error.message), name: String(error && error.name) }));
`;

const require = createRequire(import.meta.url);
const HEAP_MB = 256;
const WATCH_MS = 50;
export const MOST_PAGES = 500;

/**
 * The runs of a PDF's pages. The file is read in a thread of its own, which is ended when its time is over or it takes
 * too much memory: a PDF can keep its reader busy without end, and expand its streams without a bound.
 *
 * @throws {IntakeError} too slow, too much memory, locked, damaged
 */
export function readPdfRuns(
  bytes: Uint8Array,
  context: Context,
): Promise<{ pages: PdfRun[][]; count: number }> {
  const library = pathToFileURL(require.resolve("unpdf")).href;
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { bytes: new Uint8Array(bytes), library, mostPages: MOST_PAGES },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  });
  const startBytes = process.memoryUsage.rss();
  return new Promise<{ pages: PdfRun[][]; count: number }>((resolve, reject) => {
    const pages: PdfRun[][] = [];
    const watch = setInterval(() => {
      if (context.clock.leftMs() <= 0) reject(context.clock.tooSlow());
      if (process.memoryUsage.rss() - startBytes > context.limits.pdfMemoryBytes) reject(tooMuchMemory());
    }, WATCH_MS);
    worker.on("message", (message: Message) => {
      if ("runs" in message) pages.push([...message.runs]);
      else if ("pages" in message) resolve({ pages, count: message.pages });
      else reject(asIntakeError(message.name, message.error));
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuchMemory() : error),
    );
    worker.on("exit", () => {
      clearInterval(watch);
      reject(tooMuchMemory());
    });
  }).finally(() => worker.terminate());
}

function tooMuchMemory(): IntakeError {
  return new IntakeError(
    "bomb",
    "the PDF expands to more than can be held; copy the article's text to a text file (UTF-8) and give that",
  );
}

function asIntakeError(name: string, reason: string): IntakeError {
  if (name === "PasswordException")
    return new IntakeError("encrypted", "the PDF has a password; save it without one and give that");
  return new IntakeError(
    "damaged",
    `the PDF cannot be read (${reason.split("\n", 1)[0]?.slice(0, 120)}); it is cut or damaged, so get it anew`,
  );
}
