import { beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { LedgerError } from "../ledger/ledger-error.ts";
import { Jobs } from "./jobs.ts";

let told: MockInstance<typeof console.error>;
beforeEach(() => {
  told = vi.spyOn(console, "error").mockImplementation(() => {});
});

/** A work that ends, as told, only once it is asked to stop. */
const untilStopped = (end: () => void) => async (progress: { readonly signal: AbortSignal }) => {
  await new Promise((resolve) => progress.signal.addEventListener("abort", resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  end();
};

describe("works that are stopped", () => {
  it("have ended when the server may end", async () => {
    const jobs = new Jobs();
    let stored = 0;
    const started = [1, 2].map(() =>
      jobs.start(
        "import",
        untilStopped(() => void stored++),
      ),
    );
    await jobs.endAll();
    expect(stored).toBe(2);
    expect(started.map(({ id }) => jobs.get(id)?.state)).toEqual(["cancelled", "cancelled"]);
  });

  it("do not hold the server where none runs", async () => {
    const jobs = new Jobs();
    jobs.start("check", async () => {});
    await expect(jobs.endAll()).resolves.toBeUndefined();
  });

  it("are cancelled, not failed, also where they end by throwing", async () => {
    const jobs = new Jobs();
    const { id } = jobs.start(
      "check",
      untilStopped(() => {
        throw new DOMException("stopped", "AbortError");
      }),
    );
    await jobs.endAll();
    expect(jobs.get(id)).toMatchObject({ state: "cancelled", failure: null });
    expect(told).not.toHaveBeenCalled();
  });

  it("hide no mistake of the program by having been stopped", async () => {
    const jobs = new Jobs();
    const error = new TypeError("x is undefined");
    const { id } = jobs.start(
      "check",
      untilStopped(() => {
        throw error;
      }),
    );
    await jobs.endAll();
    expect(jobs.get(id)).toMatchObject({ state: "cancelled", failure: null });
    expect(told).toHaveBeenCalledWith(error);
  });
});

describe("works that fail", () => {
  const fail = async (error: Error) => {
    const jobs = new Jobs();
    const { id } = jobs.start("recode", async () => {
      throw error;
    });
    await vi.waitUntil(() => jobs.get(id)?.state !== "running");
    return jobs.get(id);
  };

  it("of what nobody foresaw tell the terminal where it was", async () => {
    const error = new TypeError("x is undefined");
    expect(await fail(error)).toMatchObject({ state: "failed", failure: "x is undefined" });
    expect(told).toHaveBeenCalledWith(error);
  });

  it("of what was foreseen tell who asked", async () => {
    await fail(new LedgerError("closed", "the project is closed", "open it again"));
    expect(told).not.toHaveBeenCalled();
  });
});
