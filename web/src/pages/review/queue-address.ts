import type { Queue } from "../../../../src/server/answers/review.ts";
import { type Address, useAddress } from "../../address.ts";

export const QUEUES = ["board", "disagreements", "mine", "blind"] as const satisfies readonly Queue[];

/** What the address says of the queue. */
export interface QueueAddress {
  readonly queue: Queue;
  readonly show: "open" | "decided";
  readonly seed: string;
  readonly after: string | null;
  /** The coding shown; null: the first that is not decided. */
  readonly item: string | null;
  readonly address: Address;
}

export function useQueueAddress(): QueueAddress {
  const address = useAddress();
  return {
    queue: QUEUES.find((each) => each === address.get("queue")) ?? "board",
    show: address.get("show") === "decided" ? "decided" : "open",
    seed: address.get("seed") ?? "1",
    after: address.get("after"),
    item: address.get("item"),
    address,
  };
}

/** What an item of a queue is known by. */
export interface Entry {
  readonly codingId: string;
  readonly isMine: boolean;
}

/** The coding to show: the one asked for, else the first that this person has not decided, else the first. */
export function shownItem(items: readonly Entry[], asked: string | null): string | null {
  return asked ?? items.find(({ isMine }) => !isMine)?.codingId ?? items[0]?.codingId ?? null;
}

/** The coding before or behind one; null at the ends. */
export function neighbour(items: readonly Entry[], id: string | null, by: 1 | -1): string | null {
  const at = items.findIndex(({ codingId }) => codingId === id);
  // What is not in the list (decided before, or taken back) is followed by the first of it.
  if (at === -1) return by === 1 ? (items[0]?.codingId ?? null) : null;
  return items[at + by]?.codingId ?? null;
}
