// A project served by the program as an analyst would, for the benchmarks of the desk.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const CHROMIUM = process.env.ISNAD_CHROMIUM ?? "/usr/bin/chromium";
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** @returns the program, to be stopped, and the address with its token */
export function serve(file) {
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
