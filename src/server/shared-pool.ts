import { availableParallelism } from "node:os";
import { openReadingPool, type ReadingPool } from "../pipeline/reading-pool.ts";
import type { Desk } from "./desk.ts";

/** A thread that starts loads all packs, which takes longer than reading one text: the next work finds them ready. */
const KEPT_MS = 120_000;
/** Reading never stalls what is served meanwhile, also on a machine with one core. */
const LEAST_THREADS = 2;

interface Shared {
  readonly pool: ReadingPool;
  users: number;
  timer: NodeJS.Timeout | null;
}

const shared = new WeakMap<Desk, Shared>();

/** Lends the desk's reading threads to a work; they end when nobody has needed them for a while. */
export async function withPool<Result>(
  desk: Desk,
  work: (pool: ReadingPool) => Promise<Result>,
): Promise<Result> {
  const one = shared.get(desk) ?? open(desk);
  one.users++;
  if (one.timer) clearTimeout(one.timer);
  try {
    return await work(one.pool);
  } finally {
    one.users--;
    if (one.users === 0) one.timer = setTimeout(() => void close(desk, one), KEPT_MS).unref();
  }
}

function open(desk: Desk): Shared {
  const { knowledge, packs } = desk;
  const workers = Math.max(LEAST_THREADS, availableParallelism());
  const one: Shared = { pool: openReadingPool({ knowledge, packs, workers }), users: 0, timer: null };
  shared.set(desk, one);
  return one;
}

async function close(desk: Desk, { pool }: Shared): Promise<void> {
  shared.delete(desk);
  await pool.close();
}
