import { execFileSync } from "node:child_process";
import { cpus } from "node:os";

/** What a figure was measured on: speed means nothing without it. */
export function machine() {
  let commit = null;
  try {
    commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    // A copy without git still measures.
  }
  return { commit, node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown" };
}

/** The middle value; for an even count the lower of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** The value below which a share of the values lies. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
