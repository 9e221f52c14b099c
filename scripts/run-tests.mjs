// `npm test`: installs and builds what is missing, runs the fast tests once, and ends with one line of counts.
// Arguments after `--` go to vitest: `npm test -- src/text`. `--slow` runs the slow tests instead.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, run } from "./ensure.mjs";

ensureInstalled();
const args = process.argv.slice(2);
const vitestArgs = args.filter((arg) => arg !== "--slow");
const env = args.includes("--slow") ? { ...process.env, ISNAD_SLOW_TESTS: "1" } : process.env;

if (!ensureBuilt()) {
  console.error("The build failed, so no test was run.");
  finish({ passed: 0, failed: 1, skipped: 0 }, 1);
}

const folder = mkdtempSync(join(tmpdir(), "isnad-tests-"));
const reportFile = join(folder, "report.json");
const vitest = join("node_modules", "vitest", "vitest.mjs");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
const code = run(process.execPath, [vitest, "run", ...reporters, ...vitestArgs], { env });
const counts = countTests(reportFile, code);
rmSync(folder, { recursive: true, force: true });
if (counts.passed + counts.failed === 0) console.error("No test was run.");
finish(counts, code);

/**
 * Counts from vitest's JSON report. A file that could not be loaded counts as one failure, and so does a run
 * that vitest calls failed although every test passed (an unhandled rejection, a crash).
 */
function countTests(file, exitCode) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  }
  const unloadable = report.testResults.filter(
    (suite) => suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed"),
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloadable.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const unexplained = exitCode !== 0 && failed === 0 && passed > 0 ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped };
}

function finish({ passed, failed, skipped }, exitCode) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exit(exitCode !== 0 ? exitCode : failed > 0 || passed === 0 ? 1 : 0);
}
