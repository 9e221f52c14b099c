import { useState } from "react";
import type { ReviewDesk } from "../../../../src/server/answers/review.ts";
import { useData } from "../../api/client.ts";
import { type MessageId, useWords } from "../../i18n/words.tsx";
import { BarChoice, useBar } from "../../parts/bar-choice.tsx";
import { ClientPicker } from "../../parts/client-picker.tsx";
import { Cap } from "../../parts/decide/decide.tsx";
import { keysOf } from "../../parts/decide/decision-keys.ts";
import { Refused } from "../../parts/decide/refused.tsx";
import { PersonField } from "../../parts/form/person-field.tsx";
import { useKeys } from "../../parts/keys.ts";
import { type KeyHelp, KeysHelp } from "../../parts/keys-help.tsx";
import { usePerson } from "../../parts/person.ts";
import { Loading, Shown } from "../../parts/states.tsx";
import { AgreementPanel } from "./agreement-panel.tsx";
import { BlindItem } from "./blind-item.tsx";
import { type QueueAddress, useQueueAddress } from "./queue-address.ts";
import { QueueList } from "./queue-list.tsx";
import { QueueTabs } from "./queue-tabs.tsx";
import { ReviewItem } from "./review-item.tsx";
import { useWork, type Work } from "./use-work.ts";

const KEYS: readonly KeyHelp[] = [
  { key: "A", does: "review.accept" },
  { key: "E", does: "review.correct" },
  { key: "R", does: "review.reject" },
  { key: "1 2", does: "review.rivals" },
  { key: "U", does: "review.unsure" },
  { key: "Z", does: "review.undo" },
  { key: "J", does: "review.next" },
  { key: "K", does: "review.previous" },
  { key: "Esc", does: "form.cancel" },
  { key: "?", does: "board.key.help" },
];

/** Queues of codings, one decided after the other. */
export default function ReviewPage() {
  const here = useQueueAddress();
  const { address, queue, show, seed, after } = here;
  const person = usePerson();
  const bar = useBar();
  const desk = useData<ReviewDesk>("/review", {
    queue,
    person,
    show: queue === "mine" ? show : null,
    seed: queue === "blind" ? seed : null,
    after,
    client: address.get("client"),
    bar,
    from: address.get("from"),
    to: address.get("to"),
  });
  const words = useWords();
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys({ Help: () => setHelpOpen(true) });
  // In a project without stances there is no client to pick.
  const hasClients = desk.data === undefined || desk.data.client !== null;
  return (
    <div className="review">
      <h1>{words("shell.page.review")}</h1>
      <div className="toolbar">
        {person !== "" && <PersonField />}
        {hasClients && <ClientPicker client={desk.data?.client ?? null} />}
        <BarChoice />
        <KeysHelp keys={KEYS} isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
      </div>
      <Shown query={desk}>
        {(data) => <DeskView desk={data} here={here} isOld={desk.isPlaceholderData} />}
      </Shown>
    </div>
  );
}

interface DeskViewProps {
  readonly desk: ReviewDesk;
  readonly here: QueueAddress;
  /** What stands here still answers the question before. */
  readonly isOld: boolean;
}

function DeskView({ desk, here, isOld }: DeskViewProps) {
  const words = useWords();
  const work = useWork(desk, here, isOld);
  const hasForm = work.form !== null;
  useKeys({
    ...(hasForm ? {} : keysOf({ next: work.next, previous: work.previous })),
    // Without an item, or with a blind one, there are no decisions that would have the key.
    ...(hasForm || (work.item && desk.queue !== "blind") ? {} : keysOf({ undo: work.undo })),
    ...(hasForm || desk.queue !== "blind" ? {} : keysOf({ unsure: work.skip })),
  });
  return (
    <>
      <QueueTabs desk={desk} here={here} />
      <AgreementPanel agreement={desk.agreement} />
      <div className="desk">
        {desk.queue === here.queue ? (
          <QueueList desk={desk} here={here} item={work.item} unsure={work.unsure} />
        ) : (
          <div className="queue-list" />
        )}
        <section className="item" ref={work.panel} tabIndex={-1} aria-label={words("review.item")}>
          <Did work={work} />
          {work.item === null && isOld ? (
            <Loading />
          ) : work.item === null ? (
            <p className="state">{words(emptyMessage(desk, here))}</p>
          ) : desk.queue === "blind" ? (
            <BlindItem
              key={work.item}
              codingId={work.item}
              isAnswered={desk.items.some(({ codingId, isMine }) => codingId === work.item && isMine)}
              onAnswered={work.answered}
              onNext={work.next}
            />
          ) : (
            <ReviewItem
              key={work.item}
              codingId={work.item}
              entry={desk.items.find(({ codingId }) => codingId === work.item)}
              work={work}
            />
          )}
        </section>
      </div>
    </>
  );
}

function emptyMessage({ queue, client }: ReviewDesk, { show }: QueueAddress): MessageId {
  if (queue === "board" && client === null) return "problem.no-client";
  return queue === "mine" && show === "decided" ? "review.empty.decided" : `review.empty.${queue}`;
}

/** What was done last, and a way back. */
function Did({ work }: { work: Work }) {
  const words = useWords();
  return (
    <div className="did">
      <p role="status">{work.told !== null && words(work.told, { n: work.count })}</p>
      {work.canUndo && (
        <button type="button" onClick={work.undo}>
          {words("review.undo.last")} <Cap act="undo" />
        </button>
      )}
      {work.problem && <Refused problem={work.problem} />}
    </div>
  );
}
