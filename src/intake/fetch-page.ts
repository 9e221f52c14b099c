import { contentOfBytes } from "./content.ts";
import { Clock, type Context } from "./context.ts";
import { type Answer, type GetOptions, getSafely, refuseAddress } from "./fetch/get-safely.ts";
import { robotsAllow } from "./fetch/robots.ts";
import type { IntakeOptions } from "./intake.ts";
import { LIMITS } from "./limits.ts";
import { takeContent } from "./read-content.ts";
import { IntakeError, leftOutBy, placeOf, type Taken } from "./taken.ts";
import { bytesAsServed, charsetIn } from "./web/page-bytes.ts";

export interface FetchOptions extends IntakeOptions {
  /** Fetches nothing, and says so. */
  readonly offline?: boolean;
  /** For tests, whose servers run on this machine. Nothing else may set it. */
  readonly allowLoopback?: boolean;
  /** For the whole of it: robots.txt, redirects and the page. */
  readonly seconds?: number;
  readonly mostBytes?: number;
}

const USER_AGENT = "Isnad (reads one news report that its user asked for)";
const AGENT = "isnad";
const MOST_REDIRECTS = 5;
const SECONDS = 30;
/** A document behind an address may be a PDF. */
const MOST_BYTES = LIMITS.documentBytes;
/** RFC 9309: at least so much of robots.txt is read. */
const ROBOTS_BYTES = 512_000;

/**
 * Fetches one page that somebody asks for by its address, and takes in what it holds. No page of this machine or its
 * own network is fetched, none that robots.txt forbids, and nothing that the page links to.
 *
 * @example
 * for await (const taken of fetchPage("https://sahl.example/2020/05/25/suq")) console.log(taken);
 */
export async function* fetchPage(address: string, options: FetchOptions = {}): AsyncGenerator<Taken> {
  const path = [address.replace(/\p{Cc}/gu, "").slice(0, 500)];
  try {
    if (options.offline)
      throw new IntakeError(
        "offline",
        "nothing is fetched, since the program runs offline; save the page and give the file",
      );
    const { url, answer } = await follow(parseAddress(address), options);
    const obtainedOn = new Date().toISOString();
    const isPage = /^(?:text\/html|application\/xhtml\+xml)/.test(answer.contentType);
    const bytes = isPage ? bytesAsServed(answer.body, charsetIn(answer.contentType)) : answer.body;
    const content = { ...contentOfBytes(path, url.pathname, bytes), obtainedOn };
    for await (const taken of takeContent(content, contextOf(options))) {
      if (taken.kind === "left-out") yield taken;
      else
        yield { ...taken, obtainedOn, facts: { url: url.href, ...taken.facts, file: placeOf(taken.path) } };
    }
  } catch (error) {
    yield leftOutBy(path, error, "the page");
  }
}

function parseAddress(address: string): URL {
  try {
    return new URL(address.trim());
  } catch {
    throw new IntakeError("no-address", "this is no address of a page; give one that begins with https://");
  }
}

/** The answer at the end of the redirects. Each step is checked as the first was. */
async function follow(start: URL, options: FetchOptions): Promise<{ url: URL; answer: Answer }> {
  const { allowLoopback = false, seconds = SECONDS, mostBytes = MOST_BYTES } = options;
  const signal = AbortSignal.timeout(seconds * 1000);
  const get: GetOptions = { allowLoopback, mostBytes, signal, userAgent: USER_AGENT };
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    refuseAddress(url);
    await refuseForbidden(url, get);
    const answer = await getSafely(url, get);
    if (answer.location === null) {
      refuseStatus(answer, url);
      url.hash = "";
      return { url, answer };
    }
    url = nextOf(answer.location, url);
  }
  throw new IntakeError(
    "not-reached",
    `${start.host} sends on more than ${MOST_REDIRECTS} times; open the page, save it and give the file`,
  );
}

function nextOf(location: string, url: URL): URL {
  try {
    return new URL(location, url);
  } catch {
    throw new IntakeError(
      "not-reached",
      `${url.host} sends on to no address; open the page, save it and give the file`,
    );
  }
}

function refuseStatus({ status }: Answer, { host }: URL): void {
  if (status >= 200 && status < 300) return;
  throw new IntakeError(
    "not-reached",
    `${host} answers ${status} and no page; check the address, or save the page and give the file`,
  );
}

/** @throws {IntakeError} `robots` */
async function refuseForbidden(url: URL, get: GetOptions): Promise<void> {
  const robots = await robotsOf(new URL("/robots.txt", url), { ...get, mostBytes: ROBOTS_BYTES });
  if (robots !== null && robotsAllow(robots, AGENT, url.pathname + url.search)) return;
  throw new IntakeError(
    "robots",
    robots === null
      ? `${url.host} does not say whether programs may read it (robots.txt fails); save the page and give the file`
      : `${url.host} asks programs not to read this page (robots.txt); save the page and give the file`,
  );
}

/** What robots.txt says; nothing where there is none, null where the server fails (RFC 9309, 2.3.1). */
async function robotsOf(start: URL, get: GetOptions): Promise<string | null> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { status, location, body } = await getSafely(url, get);
    if (location !== null) url = nextOf(location, url);
    else if (status >= 500) return null;
    else return status >= 200 && status < 300 ? new TextDecoder().decode(body) : "";
  }
  return "";
}

function contextOf(options: FetchOptions): Context {
  const limits = { ...LIMITS, ...options.limits };
  const clock = new Clock(limits.secondsPerFile);
  clock.start();
  return {
    limits,
    columns: options.columns ?? {},
    onTable: null,
    clock,
    depth: 0,
    budget: null,
    take: takeContent,
  };
}
