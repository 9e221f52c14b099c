import { type LeftOut, leftOut } from "../taken.ts";

type Reason = "too-long" | "damaged" | "empty";

const WHY: Readonly<Record<Reason, string>> = {
  "too-long": "longer than one article can be; split them",
  damaged: "not valid; mend them or export the file anew",
  empty: "without text; fill them in if an article is missing",
};
const MOST_NUMBERS = 10;

/** Counts the rows or records that hold no article, so that each reason is told once and not ten thousand times. */
export class LeftOutRecords {
  readonly #path: readonly string[];
  readonly #noun: string;
  readonly #numbers = new Map<string, { count: number; first: number[] }>();
  #keys: readonly string[] = [];

  /** @param noun what one of them is called: row, record, message, line */
  constructor(path: readonly string[], noun: string) {
    this.#path = path;
    this.#noun = noun;
  }

  /** @returns null, so that the counting ends what its caller does with the record */
  count(reason: Reason | "no-text-column", number: number): null {
    const counted = this.#numbers.get(reason) ?? { count: 0, first: [] };
    counted.count++;
    if (counted.first.length < MOST_NUMBERS) counted.first.push(number);
    this.#numbers.set(reason, counted);
    return null;
  }

  countWithoutKey(keys: readonly string[], number: number): null {
    if (this.#keys.length === 0) this.#keys = keys.slice(0, 20);
    return this.count("no-text-column", number);
  }

  *report(total: number): Generator<LeftOut> {
    for (const [reason, { count, first }] of this.#numbers) {
      const numbers = `${first.join(", ")}${count > first.length ? " and more" : ""}`;
      yield leftOut(
        this.#path,
        reason,
        `${count} of ${total} ${this.#noun}s (${numbers}) are ${this.#why(reason)}`,
      );
    }
    if (total === 0)
      yield leftOut(
        this.#path,
        "empty",
        `there are no ${this.#noun}s in it; give a file that holds articles`,
      );
  }

  #why(reason: string): string {
    if (reason !== "no-text-column") return WHY[reason as Reason];
    const keys = this.#keys.map((key) => `"${key.slice(0, 40)}"`).join(", ");
    return `without a key known to hold a text (found: ${keys || "none"}); name it with the column for the text`;
  }
}
