import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const isSlowRun = process.env["ISNAD_SLOW_TESTS"] === "1";
const IGNORED = ["**/node_modules/**", "**/dist/**", "test/actual/**"];

export default defineConfig({
  test: {
    include: isSlowRun ? ["{src,test,web}/**/*.slow.test.{ts,tsx}"] : ["{src,test,web}/**/*.test.{ts,tsx}"],
    exclude: isSlowRun ? IGNORED : [...IGNORED, "**/*.slow.test.{ts,tsx}"],
    // One shared module graph for all files: a tenth of the time. A test must therefore leave no global changed.
    pool: "threads",
    isolate: false,
    // On two cores vitest takes one; the tests that start the program spend their time waiting for it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    passWithNoTests: false,
    testTimeout: isSlowRun ? 120_000 : 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
