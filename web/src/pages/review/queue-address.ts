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

/**
 * The coding to work on. While the answer is still that of another queue (it stays until the new one is there), or no
 * item is asked for yet, there is none: an item of another queue would get into the address, and one of the blind queue
 * be shown with its answer.
 */
export function workItem(
  desk: { readonly queue: Queue; readonly items: readonly Entry[] },
  here: Pick<QueueAddress, "queue" | "item">,
  isOld: boolean,
): string | null {
  if (isOld && (desk.queue !== here.queue || here.item === null)) return null;
  const isListed = desk.items.some(({ codingId }) => codingId === here.item);
  // Of the blind queue only what was drawn is shown.
  return shownItem(desk.items, desk.queue === "blind" && !isListed ? null : here.item);
}

/** The coding before or behind one; null at the ends. */
export function neighbour(items: readonly Entry[], id: string | null, by: 1 | -1): string | null {
  const at = items.findIndex(({ codingId }) => codingId === id);
  // What is not in the list (decided before, or taken back) is followed by the first of it.
  if (at === -1) return by === 1 ? (items[0]?.codingId ?? null) : null;
  return items[at + by]?.codingId ?? null;
}
