import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt } from "../../test/isnad.fixture.ts";
import { malformedInputs } from "./malformed.fixture.ts";
import type { MalformedInput } from "./malformed-input.fixture.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const INTAKE = pathToFileURL(join(ROOT, "dist/intake/intake.js")).href;
const MOST_SECONDS = 60;
const MOST_BYTES = 1e9;

/** Takes in the files that it is told, one after the other, and answers with what came of each. */
const PROGRAM = `
import { createInterface } from "node:readline";
import { takeIn } from ${JSON.stringify(INTAKE)};
for await (const path of createInterface({ input: process.stdin })) {
  const startedAt = performance.now();
  let items = 0;
  const messages = [];
  for await (const taken of takeIn({ kind: "path", path })) {
    if (taken.kind === "item") items++;
    else if (messages.length < 1000) messages.push(taken.message);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  // In kilobytes, and never less than before: of all files together.
  console.log(JSON.stringify({ items, messages, seconds, bytes: process.resourceUsage().maxRSS * 1024 }));
}
`;

interface Outcome {
  readonly items: number;
  readonly messages: readonly string[];
  readonly seconds: number;
  readonly bytes: number;
}

let folder: string;
let child: ChildProcess;
let answers: AsyncIterator<string>;
const outcomes: (Outcome & { readonly label: string })[] = [];

beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), "isnad-malformed-"));
}, 120_000);
afterAll(() => {
  child?.kill();
  rmSync(folder, { recursive: true, force: true });
  const worst = (key: "seconds" | "bytes") => [...outcomes].sort((a, b) => b[key] - a[key])[0];
  const [slowest, largest] = [
    worst("seconds"),
    outcomes.find(({ bytes }) => bytes === worst("bytes")?.bytes),
  ];
  console.log(
    `${outcomes.length} inputs; slowest ${slowest?.seconds.toFixed(1)} s (${slowest?.label}); ` +
      `most memory ${Math.round((largest?.bytes ?? 0) / 1e6)} MB (${largest?.label})`,
  );
});

function start(): void {
  const args = ["--input-type=module", "-e", PROGRAM];
  child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  if (child.stdout) answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
}

async function takeInApart({ name, parts }: MalformedInput, number: number): Promise<Outcome> {
  if (!child || child.exitCode !== null || child.signalCode !== null) start();
  if (process.env["ISNAD_SHOW"]) console.error(number, name);
  const inside = join(folder, String(number));
  mkdirSync(inside);
  const file = join(inside, name);
  const handle = openSync(file, "w");
  for (const part of parts()) writeSync(handle, Buffer.from(part));
  closeSync(handle);
  child.stdin?.write(`${file}\n`);
  const { done, value } = await answers.next();
  rmSync(inside, { recursive: true, force: true });
  if (done) throw new Error("the program ended");
  return JSON.parse(value);
}

const inputs = malformedInputs();

test("there are 500 malformed inputs", () => {
  expect(inputs.length).toBeGreaterThanOrEqual(500);
});

describe("a malformed input gives items or says why not, soon and in little memory", () => {
  test.each(inputs.map((input, number) => [input.label, input, number] as const))(
    "%s",
    async (label, input, number) => {
      const outcome = await takeInApart(input, number);
      outcomes.push({ ...outcome, label });
      expect(outcome.items + outcome.messages.length).toBeGreaterThan(0);
      for (const message of outcome.messages)
        expect(message).toMatch(/^[^\p{Cc}]+: [^\p{Cc}]+[;,] [^\p{Cc}]+$/u);
      expect(outcome.seconds).toBeLessThan(MOST_SECONDS);
      expect(outcome.bytes).toBeLessThan(MOST_BYTES);
    },
  );
});
