import type { Limits } from "./limits.ts";
import { megabytes } from "./limits.ts";
import { IntakeError, type Taken } from "./taken.ts";

/** Headers of a table or keys of a record, by what they hold; an empty one says that none holds it. */
export interface Columns {
  readonly text?: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly outlet?: string;
}

/** How a table begins. */
export interface TableHead {
  readonly path: readonly string[];
  readonly headers: readonly string[];
  /** The first rows below them. */
  readonly rows: readonly (readonly string[])[];
  /** Which header is known to hold what, by its place. */
  readonly known: Readonly<Partial<Record<keyof Columns, number>>>;
}

/** Bytes that can be read several times: a file, an entry of an archive, an attachment. */
export interface Content {
  readonly path: readonly string[];
  /** By which the kind is told where the bytes do not say it. */
  readonly name: string;
  /** Null where only reading tells. */
  readonly size: number | null;
  /** The bytes from the start. */
  open(): AsyncIterable<Uint8Array>;
  /** The file on the disk that they are, if they are one. */
  readonly file?: string;
  /** When they were obtained, where the container says so. */
  readonly obtainedOn?: string;
}

/** What the readers of one file share. */
export interface Context {
  readonly limits: Limits;
  readonly columns: Columns;
  /** Is told how each table begins; its rows are then not taken. */
  readonly onTable: ((head: TableHead) => void) | null;
  readonly clock: Clock;
  /** Archives around what is read. */
  readonly depth: number;
  /** What the archive around may still expand to; null on a disk. */
  readonly budget: Budget | null;
  /** Takes in what a container holds, one level deeper. */
  take(content: Content, context: Context): AsyncGenerator<Taken>;
}

/** Time spent on one file. It stands still while the taker works on an item. */
export class Clock {
  readonly #seconds: number;
  #spentMs = 0;
  #startedAt: number | null = null;

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  start(): void {
    this.#startedAt = performance.now();
  }

  stop(): void {
    this.#spentMs = this.#seconds * 1000 - this.leftMs();
    this.#startedAt = null;
  }

  leftMs(): number {
    const running = this.#startedAt === null ? 0 : performance.now() - this.#startedAt;
    return this.#seconds * 1000 - this.#spentMs - running;
  }

  /** @throws {IntakeError} `too-slow` */
  check(): void {
    if (this.leftMs() <= 0) throw this.tooSlow();
  }

  tooSlow(): IntakeError {
    return new IntakeError(
      "too-slow",
      `reading takes longer than ${this.#seconds} seconds; split the file and give the parts`,
    );
  }
}

/**
 * What an archive has expanded to. The sum counts for all archives around it too; how densely it is packed is its own
 * affair, so that a bomb does not hinder what is packed beside it.
 */
class Budget {
  readonly #limits: Limits;
  readonly #packed: number | null;
  readonly #around: Budget | null;
  #own = 0;
  #sum = 0;
  #exceeded: IntakeError | null = null;

  /** @param packed bytes of the archive itself; null where unknown, so that only the sum is bounded */
  constructor(limits: Limits, packed: number | null, around: Budget | null) {
    this.#limits = limits;
    this.#packed = packed;
    this.#around = around;
  }

  /** @throws {IntakeError} `bomb`, now and for all that follows */
  spend(bytes: number): void {
    this.#own += bytes;
    const { mostRatio, ratioFromBytes } = this.#limits;
    if (this.#packed !== null && this.#own > ratioFromBytes && this.#own > this.#packed * mostRatio)
      this.#exceeded ??= bomb(`${mostRatio} times its size`);
    if (this.#exceeded) throw this.#exceeded;
    this.#add(bytes);
  }

  #add(bytes: number): void {
    this.#sum += bytes;
    const { expandedBytes } = this.#limits;
    if (this.#sum > expandedBytes) this.#exceeded ??= bomb(megabytes(expandedBytes));
    if (this.#exceeded) throw this.#exceeded;
    if (this.#around) this.#around.#add(bytes);
  }

  /** Whether this or an archive around it may give nothing more. */
  get isExceeded(): boolean {
    return this.#exceeded !== null || (this.#around?.isExceeded ?? false);
  }
}

function bomb(than: string): IntakeError {
  return new IntakeError(
    "bomb",
    `the archive expands to more than ${than}; unpack it yourself and give the files you need`,
  );
}

/** The context inside an archive. */
export function insideArchive(context: Context, packed: number | null): Context {
  const budget = new Budget(context.limits, packed, context.budget);
  return { ...context, depth: context.depth + 1, budget };
}

/**
 * Whether what is in an archive may be taken in. A document that is an archive only by its making is not asked.
 *
 * @throws {IntakeError} `nested-too-deep`
 */
export function refuseDepth(inside: Context): void {
  const { deepest } = inside.limits;
  if (inside.depth <= deepest) return;
  throw new IntakeError(
    "nested-too-deep",
    `more than ${deepest} archives are packed inside each other; unpack the outer ones and give the files`,
  );
}
