import type { CopyDecision, CopyLink } from "../model/index.ts";
import { Groups } from "./groups.ts";

/**
 * Puts copies together. What an analyst joins is joined first, then what the links say, the strongest first; whatever
 * would bring two together whom an analyst has parted is left out, so of a chain between them the weakest link gives.
 *
 * An article that holds several texts which are no copies of one another is a collection: it goes with the one that
 * fills most of it, and does not make one cluster of all.
 *
 * @returns For each id, the smallest id of its cluster.
 */
export function clusterCopies(
  ids: readonly string[],
  links: readonly CopyLink[],
  decisions: readonly CopyDecision[] = [],
): Map<string, string> {
  const known = new Set(ids);
  const isKnown = (a: string, b: string) => known.has(a) && known.has(b) && a !== b;
  const standing = standingDecisions(decisions).filter(({ articles }) => isKnown(...articles));
  const pairsOf = (decision: CopyDecision["decision"]) =>
    standing.filter((each) => each.decision === decision).map(({ articles }) => articles);
  const clusters = new PartedGroups(pairsOf("part"));
  for (const [a, b] of pairsOf("join")) clusters.unite(a, b);
  const strongest = links.filter(({ a, b }) => isKnown(a, b)).sort(byStrength);
  for (const link of strongest) if (link.kind === "copy") clusters.unite(link.a, link.b);
  for (const { a, b } of withoutBridges(strongest, clusters)) clusters.unite(a, b);
  return new Map([...known].sort().map((id) => [id, clusters.nameOf(id)]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const pair = (a: string, b: string) => `${a}\n${b}`;

/**
 * The last decision on each pair, sorted by pair, so that their order changes nothing. Of two of one time the part
 * stands: two origins that may be one are shown as two.
 */
export function standingDecisions(decisions: readonly CopyDecision[]): CopyDecision[] {
  const last = new Map<string, CopyDecision>();
  for (const each of decisions) {
    const key = pair(...([...each.articles].sort() as [string, string]));
    const before = last.get(key);
    if (!before || isAfter(each, before)) last.set(key, each);
  }
  return [...last].sort(([one], [other]) => compare(one, other)).map(([, decision]) => decision);
}

function isAfter(one: CopyDecision, other: CopyDecision): boolean {
  const [mine = 0, theirs = 0] = [one, other].map(({ on }) => Date.parse(on) || 0);
  return mine > theirs || (mine === theirs && one.decision === "part");
}

function byStrength(one: CopyLink, other: CopyLink): number {
  return other.containment - one.containment || compare(pair(one.a, one.b), pair(other.a, other.b));
}

/** The links from a part to the text that holds it, less those that would make a collection a bridge. */
function withoutBridges(links: readonly CopyLink[], clusters: PartedGroups): CopyLink[] {
  const nameOf = (id: string) => clusters.nameOf(id);
  const linked = new Set(
    links.flatMap(({ a, b }) => [pair(nameOf(a), nameOf(b)), pair(nameOf(b), nameOf(a))]),
  );
  const held = new Map<string, CopyLink[]>();
  for (const link of links) {
    const holder = nameOf(link.a === link.shorter ? link.b : link.a);
    if (link.kind !== "copy") held.set(holder, [...(held.get(holder) ?? []), link]);
  }
  return [...held.values()].flatMap((parts) => largestKin(parts, nameOf, linked)).sort(byStrength);
}

/** Of the parts of one text, the one that fills most of it, and those that are linked with it by each other. */
function largestKin(
  parts: readonly CopyLink[],
  nameOf: (id: string) => string,
  linked: ReadonlySet<string>,
): CopyLink[] {
  const kin = new Groups();
  const names = [...new Set(parts.map(({ shorter }) => nameOf(shorter)))];
  for (const one of names) for (const other of names) if (linked.has(pair(one, other))) kin.unite(one, other);
  const [largest] = [...parts].sort((one, other) => other.fills - one.fills || byStrength(one, other));
  const kinOf = ({ shorter }: CopyLink) => kin.nameOf(nameOf(shorter));
  return parts.filter((link) => largest && kinOf(link) === kinOf(largest));
}

/** Groups that never bring together two ids that were parted. */
class PartedGroups {
  readonly #groups = new Groups();
  /** For each group, the groups it may not meet. */
  readonly #apart = new Map<string, Set<string>>();

  constructor(parted: readonly (readonly [string, string])[]) {
    for (const [a, b] of parted) {
      this.#apartOf(a).add(b);
      this.#apartOf(b).add(a);
    }
  }

  nameOf(id: string): string {
    return this.#groups.nameOf(id);
  }

  unite(a: string, b: string): void {
    const [first, second] = [this.nameOf(a), this.nameOf(b)].sort() as [string, string];
    if (first === second || this.#apart.get(first)?.has(second)) return;
    this.#groups.unite(first, second);
    for (const other of this.#apart.get(second) ?? []) {
      this.#apartOf(first).add(other);
      this.#apartOf(other).add(first);
    }
  }

  #apartOf(id: string): Set<string> {
    const apart = this.#apart.get(id) ?? new Set<string>();
    this.#apart.set(id, apart);
    return apart;
  }
}
