import { useEffect, useRef, useState } from "react";
import type { ReviewAnswer } from "../../../../src/server/answers/coding.ts";
import type { ReviewDesk } from "../../../../src/server/answers/review.ts";
import type { MessageId } from "../../i18n/words.tsx";
import type { Form } from "../../parts/decide/decide.tsx";
import { useDecision } from "../../parts/decide/use-decision.ts";
import { usePerson } from "../../parts/person.ts";
import { neighbour, type QueueAddress, workItem } from "./queue-address.ts";
import { type Done, doneAfter } from "./sitting.ts";

export type Work = ReturnType<typeof useWork>;

/**
 * What is being worked on: the item, what was done in this sitting, and the ways on.
 *
 * @param isOld The desk still answers the question before.
 */
export function useWork(desk: ReviewDesk, here: QueueAddress, isOld: boolean) {
  const { address } = here;
  const person = usePerson();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [told, setTold] = useState<MessageId | null>(null);
  const [unsure, setUnsure] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<Form>(null);
  const panel = useRef<HTMLElement>(null);
  const takeBack = useDecision();
  const item = workItem(desk, here, isOld);
  const go = (id: string | null) => {
    setForm(null);
    if (id !== null) address.set({ item: id }, { replace: true });
    panel.current?.focus();
  };
  const next = () => {
    if (isOld) return;
    const id = neighbour(desk.items, item, 1);
    if (id === null && desk.next !== null) address.set({ after: desk.next, item: null });
    if (id === null && desk.next === null) setTold("review.did.last");
    go(id);
  };
  // Nothing is skipped where the page was opened without an item, as the first one would be another now.
  useEffect(() => {
    if (here.item === null && item !== null) address.set({ item }, { replace: true });
  }, [here.item, item, address]);
  const undo = () => {
    const last = done.at(-1);
    if (!last) return setTold("review.did.nothing");
    takeBack.mutate(
      { codingId: last.codingId, decision: "undo", reviewer: person, seen: last.review.id },
      {
        onSuccess: ({ review }) => {
          setDone((before) => doneAfter(before, review));
          setTold("review.did.undo");
          go(last.codingId);
        },
      },
    );
  };
  const keep = (review: ReviewAnswer) => {
    setDone((before) => doneAfter(before, review));
    takeBack.reset();
  };
  return {
    item,
    form,
    setForm,
    unsure,
    panel,
    told,
    canUndo: done.length > 0,
    /** Decisions of this sitting. */
    count: done.length,
    problem: takeBack.error,
    next,
    previous: () => {
      if (!isOld) go(neighbour(desk.items, item, -1));
    },
    undo,
    skip: () => {
      if (item !== null) setUnsure(new Set([...unsure, item]));
      setTold("review.did.unsure");
      next();
    },
    decided: (review: ReviewAnswer) => {
      keep(review);
      setTold(`review.did.${review.decision}`);
      if (review.decision !== "undo") next();
    },
    /** One of several codings was taken; what was filed for it is taken back one after the other. */
    chosen: (reviews: readonly ReviewAnswer[]) => {
      for (const review of reviews) keep(review);
      setTold("review.did.chosen");
      next();
    },
    /** The coder's answer is looked at before the next item. */
    answered: (review: ReviewAnswer) => {
      keep(review);
      setTold(review.decision === "accept" ? "review.did.agrees" : "review.did.differs");
    },
  };
}
