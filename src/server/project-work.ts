import type { Bar, FiledCoding } from "../model/index.ts";
import { readBoardChanges } from "../pipeline/board-changes.ts";
import { checkFile } from "../pipeline/check-file.ts";
import { runOf } from "../pipeline/read-item.ts";
import { recodeProject } from "../pipeline/recode.ts";
import type { WorkAnswer } from "./answers/project.ts";
import { codeLabels } from "./describe.ts";
import type { Desk } from "./desk.ts";
import type { JobState } from "./jobs.ts";
import { Problem } from "./problem.ts";
import { withPool } from "./shared-pool.ts";

/** More of one kind say nothing new. */
const FINDINGS_SHOWN = 100;
const REASONS_SHOWN = 10;

/** What can be done with the whole project, and what it found when it was done last. */
export class ProjectWork {
  readonly #desk: Desk;
  #check: WorkAnswer["check"] = null;
  #recode: WorkAnswer["recode"] = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get last(): WorkAnswer {
    return { check: this.#check, recode: this.#recode };
  }

  /** Verifies every hash, span and reference of the project's file. */
  startCheck(): JobState {
    const { file, ledger, jobs, now } = this.#desk;
    if (file === null) {
      throw new Problem(
        409,
        "no-file",
        "this project has no file that could be checked",
        "open a project with isnad serve",
      );
    }
    this.#refuseTwice("check");
    const job = jobs.start("check", async ({ signal }) => {
      const { findings, ...counts } = await checkFile(file, signal);
      await ledger.setOrphans(
        findings.flatMap(({ what, id }) => (what === "coding" && id !== null ? [id] : [])),
      );
      const shown = findings.slice(0, FINDINGS_SHOWN);
      this.#check = { ...counts, job: job.id, on: now(), found: findings.length, findings: shown };
    });
    return job;
  }

  /**
   * Reads again what may be read otherwise than before.
   *
   * @param all Every article, whatever changed.
   * @param bar Of the boards whose changes are told.
   */
  startRecode(all: boolean, bar: Bar): JobState {
    this.#refuseTwice("recode");
    const { ledger, knowledge, jobs, now } = this.#desk;
    const job = jobs.start("recode", async (progress) => {
      const run = runOf(knowledge);
      const unread = await ledger.notReadBy(run, { limit: Number.MAX_SAFE_INTEGER });
      progress.of(unread.length);
      const onArticle = (is: "read" | "left") => progress.count(is);
      const { signal } = progress;
      const done = await withPool(this.#desk, (pool) =>
        recodeProject({ ledger, pool, knowledge, all, onArticle, signal }),
      );
      const boards = await readBoardChanges(ledger, knowledge, done, bar);
      const { read, left, added, gone } = done;
      this.#recode = {
        job: job.id,
        on: now(),
        read,
        left,
        added: added.length,
        gone: gone.length,
        boards: boards.map(({ client, lanes }) => ({ client, lanes: lanes.map(this.#laneOut) })),
      };
    });
    return job;
  }

  #laneOut = ({
    holder,
    before,
    now,
    because,
  }: Awaited<ReturnType<typeof readBoardChanges>>[number]["lanes"][number]) => ({
    holder,
    before,
    now,
    because: because.slice(0, REASONS_SHOWN).map(({ coding, is }) => ({ is, ...this.#codingOut(coding) })),
  });

  #codingOut(coding: FiledCoding) {
    const { id, evidence } = coding;
    return { id, label: codeLabels(coding, this.#desk.knowledge), quote: evidence[0]?.quote ?? "" };
  }

  #refuseTwice(kind: JobState["kind"]): void {
    const isRunning = this.#desk.jobs.list().some((job) => job.kind === kind && job.state === "running");
    if (isRunning) throw new Problem(409, "running", "this is being done already", "wait until it ends");
  }
}
