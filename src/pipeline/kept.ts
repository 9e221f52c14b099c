import type { Ledger } from "../ledger/ledger.ts";
import { keepLast } from "./keep-last.ts";
import type { Knowledge } from "./packs.ts";

interface Held<Value> {
  readonly revision: string;
  readonly knowledge: Knowledge;
  readonly values: Map<string, Value>;
}

/** What was read of a project, kept until somebody writes to it or the packs change. */
export class Kept<Value> {
  readonly #of = new WeakMap<Ledger, Held<Value>>();
  readonly #most: number;
  readonly #sizeOf: (value: Value) => number;

  /**
   * @param most How large all values of a project may be together; the ones asked for longest ago go first.
   * @param sizeOf In the same unit: codings, lanes.
   */
  constructor(most: number, sizeOf: (value: Value) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** The value of a key, read where it is not kept. */
  async read(
    ledger: Ledger,
    knowledge: Knowledge,
    key: string,
    reading: () => Promise<Value>,
  ): Promise<Value> {
    const revision = await ledger.revision();
    const { values } = this.#heldFor(ledger, knowledge, revision);
    const known = values.get(key);
    const value = known ?? (await reading());
    keepLast(values, key, value, { sizeOf: this.#sizeOf, most: this.#most });
    return value;
  }

  #heldFor(ledger: Ledger, knowledge: Knowledge, revision: string): Held<Value> {
    const known = this.#of.get(ledger);
    if (known?.revision === revision && known.knowledge === knowledge) return known;
    const made: Held<Value> = { revision, knowledge, values: new Map() };
    this.#of.set(ledger, made);
    return made;
  }
}
