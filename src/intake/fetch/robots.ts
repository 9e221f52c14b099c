/** A line of robots.txt that allows or forbids paths. */
interface Rule {
  readonly isAllowed: boolean;
  readonly pattern: string;
}

const MOST_RULES = 5_000;
const LONGEST_PATTERN = 500;

/**
 * Whether robots.txt lets a program read a path (RFC 9309): the group that names it, else the one for all; of its
 * rules the longest that fits, and of two as long the one that allows.
 *
 * @param agent the program's name in lower case
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  const groups = groupsOf(robots);
  const rules = groups.get(agent) ?? groups.get("*") ?? [];
  let best: Rule = { isAllowed: true, pattern: "" };
  for (const rule of rules) {
    const isLonger = rule.pattern.length > best.pattern.length;
    const isAsLong = rule.pattern.length === best.pattern.length;
    if ((isLonger || (isAsLong && rule.isAllowed)) && fits(rule.pattern, path)) best = rule;
  }
  return best.isAllowed;
}

function groupsOf(robots: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let isNaming = false;
  let count = 0;
  for (const line of robots.split(/\r\n?|\n/)) {
    const [content = ""] = line.split("#", 1);
    const colon = content.indexOf(":");
    if (colon < 0) continue;
    const key = content.slice(0, colon).trim().toLowerCase();
    const value = content.slice(colon + 1).trim();
    if (key === "user-agent") {
      agents = isNaming ? [...agents, value.toLowerCase()] : [value.toLowerCase()];
      isNaming = true;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (key === "allow" || key === "disallow") {
      isNaming = false;
      if (value === "" || ++count > MOST_RULES) continue;
      const rule = { isAllowed: key === "allow", pattern: value.slice(0, LONGEST_PATTERN) };
      for (const agent of agents) groups.get(agent)?.push(rule);
    }
  }
  return groups;
}

/** `*` stands for any letters, `$` at the end for the end. Piece by piece, so that no pattern can stall. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [first = "", ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  const last = isWhole ? pieces.pop() : undefined;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
