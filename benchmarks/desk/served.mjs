// A project served by the program as an analyst would, for the benchmarks of the desk.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { fillLarge } from "../ledger/large-project.mjs";

export const CHROMIUM = process.env.ISNAD_CHROMIUM ?? "/usr/bin/chromium";
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** @returns the program, to be stopped, and the address with its token */
function serve(file) {
  const program = spawn(process.execPath, [join(DIST, "cli/main.js"), "serve", file, "--port", "0"]);
  return new Promise((resolve, reject) => {
    let told = "";
    program.stdout.on("data", (part) => {
      told += part;
      const address = /http:\/\/\S+/.exec(told)?.[0];
      if (address) resolve({ program, address });
    });
    program.once("exit", (code) => reject(new Error(`isnad ended with ${code}: ${told}`)));
  });
}

/** Serves a large made-up project to a browser for as long as something is measured. */
export async function withServed(articles, use) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-desk-"));
  const file = join(folder, "large.isnad");
  let program;
  let browser;
  try {
    await fillLarge(file, articles);
    const served = await serve(file);
    program = served.program;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    return await use(browser, served.address);
  } finally {
    await browser?.close();
    program?.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}
