import { useId, useState } from "react";
import { Link } from "wouter";
import type { Queue, ReviewDesk } from "../../../../src/server/answers/review.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Name } from "../../parts/text.tsx";
import { QUEUES, type QueueAddress } from "./queue-address.ts";

/** The queues with how many codings wait in each, and what the chosen one is. */
export function QueueTabs({ desk, here }: { desk: ReviewDesk; here: QueueAddress }) {
  const words = useWords();
  const { address, queue } = here;
  const count = (each: Queue) => desk.counts[each];
  return (
    <>
      <nav className="queues" aria-label={words("review.queues")}>
        {QUEUES.map((each) => (
          <Link
            key={each}
            href={address.here({ queue: each, item: null, after: null, show: null })}
            aria-current={each === queue ? "page" : undefined}
          >
            {words(`review.queue.${each}`)} <span className="count">{count(each)}</span>
          </Link>
        ))}
      </nav>
      <p className="meta queue-about">
        {queue !== "board"
          ? words(`review.about.${queue}`)
          : desk.client && (
              <Message
                id="review.about.board"
                values={{ client: <Name key="client" labels={desk.client.labels} /> }}
              />
            )}
      </p>
      {queue === "mine" && <MineChoice desk={desk} here={here} />}
      {queue === "blind" && <Sample desk={desk} here={here} />}
    </>
  );
}

function MineChoice({ desk: { counts }, here: { address, show } }: { desk: ReviewDesk; here: QueueAddress }) {
  const words = useWords();
  const choices = [
    ["open", counts.mine],
    ["decided", counts.decided],
  ] as const;
  return (
    <nav className="views" aria-label={words("review.mine.show")}>
      {choices.map(([each, n]) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === show}
          onClick={() => address.set({ show: each === "open" ? null : each, item: null, after: null })}
        >
          {words(`review.mine.${each}`, { n })}
        </button>
      ))}
    </nav>
  );
}

/** How the sample is drawn: the same seed draws the same codings, so that several people code the same ones. */
function Sample({ desk: { sample }, here: { address, seed } }: { desk: ReviewDesk; here: QueueAddress }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(seed);
  if (!sample) return null;
  return (
    <form
      className="sample"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") address.set({ seed: typed.trim(), item: null, after: null });
      }}
    >
      <label htmlFor={id}>{words("review.sample.seed")}</label>
      <input
        id={id}
        dir="ltr"
        size={8}
        maxLength={40}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />{" "}
      <button type="submit">{words("review.sample.draw")}</button>
      <span className="meta">
        {" "}
        {words("review.sample.size", { n: sample.size })}
        {sample.seen > 0 && ` ${words("review.sample.seen", { n: sample.seen })}`}
        {sample.inseparable > 0 && ` ${words("review.sample.inseparable", { n: sample.inseparable })}`}
      </span>
    </form>
  );
}
