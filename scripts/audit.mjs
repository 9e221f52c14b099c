// Asks the registry whether an installed package has a known weakness. Ends with 1 where one is high or critical;
// where the registry gives no advisories (no network, a mirror without them) it says so and ends with 0.
import { spawnSync } from "node:child_process";
import { ROOT } from "./ensure.mjs";

const GRAVE = ["high", "critical"];

const done = spawnSync("npm audit --omit=dev --json", {
  cwd: ROOT,
  shell: true,
  encoding: "utf8",
  timeout: 60_000,
});
const report = parse(done.stdout);
const counts = report?.metadata?.vulnerabilities;
if (!counts) {
  const why = report?.message ?? report?.error?.summary ?? "no answer";
  console.log(`not audited: the registry gives no advisories (${String(why).split("\n")[0]})`);
  process.exit(0);
}
const grave = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => GRAVE.includes(severity));
for (const { name, severity, range } of grave) console.log(`${severity}: ${name} ${range}`);
console.log(`${grave.length} grave, ${counts.total} in all`);
process.exit(grave.length > 0 ? 1 : 0);

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
