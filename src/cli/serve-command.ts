import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import type { DeskInput } from "../server/desk.ts";
import type { Access } from "../server/guard.ts";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { clientOf, packsOption, parsePort } from "./options.ts";
import { print, warn } from "./output.ts";

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly passwordFile?: string;
  readonly client?: string;
  readonly packs: readonly string[];
}

export const DESK_PORT = 4747;
const LOCAL_HOST = "127.0.0.1";
const LEAST_PASSWORD = 12;
const TOLD_AFTER_MS = 500;
const ENDING = "Works that have begun are brought to an end; Ctrl+C again stops at once.";

const EXAMPLES = `
Examples:
  $ isnad serve libya.isnad
  $ isnad serve libya.isnad --client haftar --port 8080
  $ isnad serve libya.isnad --host 192.168.1.7 --password-file secret.txt`;

export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .summary("open the desk on a project in the browser")
    .description(
      "Serves the pages and the API of a project at a local address until Ctrl+C. Only this machine can reach it, and only who has the whole printed address. A project that is not there is made.",
    )
    .argument("<file.isnad>", "the project")
    .option("--client <name>", "whose board comes first; the one most stances are toward where left out")
    .option("--port <number>", "port to serve at; the next free one if it is taken", parsePort, DESK_PORT)
    .option(
      "--host <address>",
      "address to listen at; another than this machine's own needs a password",
      LOCAL_HOST,
    )
    .option("--password-file <file>", "file whose first line everybody must give who opens the desk")
    .addOption(packsOption())
    .addHelpText("after", EXAMPLES)
    .action(runServe);
}

async function runServe(file: string, options: ServeOptions): Promise<void> {
  const { host, port, packs } = options;
  const password = options.passwordFile === undefined ? null : readPassword(options.passwordFile);
  if (host !== LOCAL_HOST && password === null) {
    throw new Failure(
      `--host ${host} lets others on the network read and change the project; give --password-file with a file whose first line they must know. What they read goes over the network unencrypted.`,
      EXIT.usage,
    );
  }
  const { readPacks } = await import("../pipeline/packs.ts");
  const knowledge = readPacks(packs);
  const client = options.client === undefined ? undefined : clientOf(options.client, knowledge).id;
  const ledger = await openProject(file);
  const name = basename(file).replace(/\.isnad$/, "");
  try {
    await serveUntilStopped(
      { ledger, knowledge, packs, name, file, ...(client ? { client } : {}) },
      { port, host, password },
      () => ledger.close(),
    );
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

function readPassword(file: string): string {
  let password: string;
  try {
    password = readFileSync(file, "utf8").split(/\r?\n/)[0]?.trim() ?? "";
  } catch (error) {
    throw new Failure(`--password-file ${file} cannot be read (${(error as Error).message})`, EXIT.usage);
  }
  if (password.length >= LEAST_PASSWORD) return password;
  throw new Failure(
    `the first line of ${file} is too short; a password for the network needs ${LEAST_PASSWORD} letters at least`,
    EXIT.usage,
  );
}

/** Serves a desk, prints its address, and ends the program when it is told to stop. */
export async function serveUntilStopped(
  desk: DeskInput,
  { port, host = LOCAL_HOST, password = null }: { port: number; host?: string; password?: string | null },
  onStopped: () => Promise<void> = async () => {},
): Promise<void> {
  const { startServer } = await import("../server/start-server.ts");
  const { hostsOf } = await import("../server/host-in-address.ts");
  const isLocal = host === LOCAL_HOST;
  const access: Access = {
    token: password === null ? randomBytes(16).toString("hex") : null,
    password,
    hosts: hostsOf(host),
  };
  const server = await startServer(desk, { port, host, access }).catch((error: Error) => {
    throw new Failure(`nothing can be served at ${host}:${port} (${error.message}); give another --port`);
  });
  await print(`\nThe desk: ${server.address}\nStop with Ctrl+C.\n`);
  if (!isLocal) await warn(`others on the network can open it with the password, unencrypted: ${host}`);
  const stop = async () => {
    // A second Ctrl+C is not listened to: it ends the program as it would any other.
    const told = setTimeout(() => void warn(ENDING), TOLD_AFTER_MS);
    await server.close();
    clearTimeout(told);
    await onStopped();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}
