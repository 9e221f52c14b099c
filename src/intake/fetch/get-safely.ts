import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { megabytes } from "../limits.ts";
import { IntakeError } from "../taken.ts";
import { decodeBody } from "../web/http-response.ts";
import { isLoopback, isPublicAddress } from "./public-address.ts";

/** How one page is got. */
export interface GetOptions {
  /** For tests, whose servers run on this machine. Nothing else may set it. */
  readonly allowLoopback: boolean;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** Where it sends on to; null where it does not. */
  readonly location: string | null;
  readonly body: Uint8Array;
}

/**
 * Gets one address, without following where it sends on to. The name is resolved once, its addresses are checked, and
 * the connection goes to the one that was checked: a name that means another machine a moment later gains nothing.
 *
 * @throws {IntakeError}
 */
export async function getSafely(url: URL, options: GetOptions): Promise<Answer> {
  refuseAddress(url);
  try {
    const address = await checkedAddress(url.hostname.replace(/^\[|\]$/g, ""), options);
    return await get(url, address, options);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw failed(url, error, options);
  }
}

/** @throws {IntakeError} `no-address` */
export function refuseAddress(url: URL): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new IntakeError(
      "no-address",
      `"${url.protocol}" is not fetched, only http and https; give the page's address`,
    );
  if (url.username !== "" || url.password !== "")
    throw new IntakeError("no-address", "the address holds a name or password; give it without");
}

async function checkedAddress(host: string, options: GetOptions): Promise<string> {
  const found = isIP(host) ? [host] : await withinTime(addressesOf(host), options.signal);
  const isAllowed = (address: string) =>
    isPublicAddress(address) || (options.allowLoopback && isLoopback(address));
  const [first] = found;
  // All, since a name of a public and an inner address is made to deceive.
  if (first === undefined || !found.every(isAllowed))
    throw new IntakeError(
      "inner-address",
      `${host.slice(0, 100)} leads to this machine or its own network, which is not fetched; save the page and give the file`,
    );
  return first;
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
  } catch {
    throw new IntakeError(
      "not-reached",
      `${host.slice(0, 100)} is not known; check the address and the network`,
    );
  }
}

/** A resolver cannot be told to stop. */
function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function get(url: URL, address: string, options: GetOptions): Promise<Answer> {
  const family = isIP(address);
  const lookupChecked: LookupFunction = (_, { all }, done) => {
    if (all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = {
    "user-agent": options.userAgent,
    accept: "text/html,*/*;q=0.5",
    "accept-encoding": "identity",
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      // A connection of its own: one kept open could lead to another machine than the one checked.
      { agent: false, lookup: lookupChecked, headers, signal: options.signal },
      (response) => readAnswer(response, options.mostBytes).then(resolve, reject),
    );
    sent.on("error", reject);
    sent.end();
  });
}

async function readAnswer(response: IncomingMessage, most: number): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  const location = status >= 300 && status < 400 ? (headers.location ?? null) : null;
  const contentType = (headers["content-type"] ?? "").toLowerCase();
  if (location !== null || status >= 400) {
    response.destroy();
    return { status, contentType, location, body: new Uint8Array() };
  }
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > most) throw tooLong(most);
      parts.push(part);
    }
  } finally {
    response.destroy();
  }
  const body = decodeBody(Buffer.concat(parts), headers["content-encoding"] ?? "", most);
  if (body === null) throw tooLong(most);
  return { status, contentType, location, body };
}

function tooLong(most: number): IntakeError {
  return new IntakeError(
    "too-long",
    `the page is longer than ${megabytes(most)}; save its text to a file and give that`,
  );
}

function failed(url: URL, error: unknown, { signal }: GetOptions): IntakeError {
  if (signal.aborted)
    return new IntakeError(
      "too-slow",
      `${url.host} does not answer in time; try again, or save the page and give the file`,
    );
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = (code ?? message ?? "").slice(0, 80);
  return new IntakeError(
    "not-reached",
    `${url.host} cannot be reached (${reason}); try again, or save the page and give the file`,
  );
}
