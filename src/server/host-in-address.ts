import type { Access } from "./guard.ts";

/** Listened to, these stand for every address of this machine; nothing can be opened there. */
const EVERY_ADDRESS: ReadonlyMap<string, string> = new Map([
  ["0.0.0.0", "127.0.0.1"],
  ["[::]", "[::1]"],
]);

/**
 * A host as it stands in an address, and as a browser names it when it asks.
 *
 * @example
 * hostInAddress("fe80::1") // "[fe80::1]"
 */
export function hostInAddress(host: string): string {
  const written = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  const address = `http://${written}/`;
  return URL.canParse(address) ? new URL(address).hostname : written.toLowerCase();
}

/** The host by which a server can be opened that listens at `host`. */
export function openableHost(host: string): string {
  const written = hostInAddress(host);
  return EVERY_ADDRESS.get(written) ?? written;
}

/** The names that a server answers to which listens at `host`. */
export function hostsOf(host: string): NonNullable<Access["hosts"]> {
  const written = hostInAddress(host);
  return EVERY_ADDRESS.has(written) ? "any" : [written];
}
