import { BlockList, isIP } from "node:net";

/** Networks that lead into the machine or its surroundings, or to nobody (the IANA registries of special addresses). */
const INNER_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** Those that carry an address of the older kind inside are refused whole: where they lead is for a router to say. */
const INNER_6 = [
  "::/96",
  "::ffff:0:0/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];

const inner4 = listOf(INNER_4, "ipv4");
const inner6 = listOf(INNER_6, "ipv6");

/** One list for each family: in a common one the networks of IPv6 that carry IPv4 would hold all of IPv4. */
function listOf(networks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** Whether an address is one of the open network: neither this machine nor what is only reached from here. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  // One that names a network card is of this machine's surroundings.
  if (family === 0 || address.includes("%")) return false;
  return family === 6 ? !inner6.check(address, "ipv6") : !inner4.check(address, "ipv4");
}

export function isLoopback(address: string): boolean {
  return address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}
