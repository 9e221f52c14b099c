import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env["ISNAD_CHROMIUM"] ?? "/usr/bin/chromium";
export const HAS_CHROMIUM = existsSync(CHROMIUM);
/** Arabic, English, and English in disguise from right to left. */
export const LOCALES = ["ar", "en", "xr"] as const;

/** No name leads anywhere: what a page needs is on this machine, in every flow. */
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

export const ROOT = join(import.meta.dirname, "..", "..");
export const MAIN = join(ROOT, "dist", "cli", "main.js");

/** A desk that the program serves, opened in a browser as an analyst would. */
export interface Served {
  /** Without the token. */
  readonly origin: string;
  open(path: string, options?: OpenOptions): Promise<OpenPage>;
  /** @throws where a page has asked for anything beyond this machine */
  close(): Promise<void>;
}

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: "active";
}

interface OpenPage {
  readonly page: Page;
  /** What the browser complained of: errors, and what the policy of the page refused. */
  readonly complaints: string[];
  /** Requests that left this machine, or would have. */
  readonly outside: string[];
}

/** Serves the example reports, or a project file. */
export async function serveDesk(args: readonly string[] = ["demo", "--port", "0"]): Promise<Served> {
  const program = spawn(process.execPath, [MAIN, ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const address = await addressOf(program);
  const { origin } = new URL(address);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", NO_NETWORK] });
  const opened: OpenPage[] = [];
  return {
    origin,
    open: async (path, options) => {
      const page = await openPage(browser, address, path, options);
      opened.push(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await stop(program);
      const outside = opened.flatMap((each) => each.outside);
      if (outside.length > 0) throw new Error(`a page asked beyond this machine: ${outside.join(", ")}`);
    },
  };
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    const listen = (part: Buffer) => {
      told += part.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(told)?.[0];
      if (address) resolve(address);
    };
    program.stdout?.on("data", listen);
    program.stderr?.on("data", listen);
    program.once("exit", (code) => reject(new Error(`isnad ended with ${code}:\n${told}`)));
  });
}

function stop(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null) return resolve();
    program.once("exit", () => resolve());
    program.kill("SIGTERM");
  });
}

async function openPage(
  browser: Browser,
  address: string,
  path: string,
  { width = 1440, height = 1000, forcedColors }: OpenOptions = {},
): Promise<OpenPage> {
  const { origin } = new URL(address);
  const context = await browser.newContext({
    viewport: { width, height },
    ...(forcedColors ? { forcedColors } : {}),
    permissions: ["clipboard-write"],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) outside.push(url);
  });
  // The address as it was printed; from then on the cookie lets in.
  const entry = new URL(path, origin);
  entry.searchParams.set("token", new URL(address).searchParams.get("token") ?? "");
  await page.goto(entry.href, { waitUntil: "load" });
  await settled(page);
  return { page, complaints, outside };
}

/** Waits until the page shows what it was asked for. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("main h1, main h2") !== null &&
      document.querySelector("[aria-busy=true], main p.state[role=status]") === null,
  );
}

/** Presses a key as another keyboard layout would: the place is the same, the letter is not. */
export async function pressAs(page: Page, code: string, key: string): Promise<void> {
  await page.evaluate(
    ([code, key]) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent("keydown", { code: code ?? "", key: key ?? "", bubbles: true, cancelable: true }),
      ),
    [code, key],
  );
}
