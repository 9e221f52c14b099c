import { Link } from "wouter";
import type { QueueItem, ReviewDesk } from "../../../../src/server/answers/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { Refused } from "../../parts/decide/refused.tsx";
import { useAcceptTogether } from "../../parts/decide/use-decision.ts";
import { usePerson } from "../../parts/person.ts";
import { Apart, scriptOf } from "../../parts/text.tsx";
import { Names } from "./names.tsx";
import type { QueueAddress } from "./queue-address.ts";

interface QueueListProps {
  readonly desk: ReviewDesk;
  readonly here: QueueAddress;
  readonly item: string | null;
  readonly unsure: ReadonlySet<string>;
}

/** The page of the queue: what each coding says in few words, or in the blind queue its words alone. */
export function QueueList({ desk, here, item, unsure }: QueueListProps) {
  const words = useWords();
  const { address, after } = here;
  const at = desk.items.findIndex(({ codingId }) => codingId === item);
  if (desk.items.length === 0) return <div className="queue-list" />;
  return (
    <nav className="queue-list" aria-label={words("review.list")}>
      {at >= 0 && <p className="meta">{words("review.position", { at: at + 1, n: desk.items.length })}</p>}
      <ol>
        {desk.items.map((entry) => (
          <li key={entry.codingId}>
            <Link
              href={address.here({ item: entry.codingId })}
              replace
              aria-current={entry.codingId === item ? "true" : undefined}
            >
              <Entry entry={entry} isUnsure={unsure.has(entry.codingId)} />
            </Link>
          </li>
        ))}
      </ol>
      <p className="pages">
        {after !== null && (
          <Link href={address.here({ after: null, item: null })}>{words("review.pages.first")}</Link>
        )}{" "}
        {desk.next !== null && (
          <Link href={address.here({ after: desk.next, item: null })}>{words("review.pages.next")}</Link>
        )}
      </p>
      <Together desk={desk} item={item} />
    </nav>
  );
}

function Entry({ entry, isUnsure }: { entry: QueueItem; isUnsure: boolean }) {
  const words = useWords();
  const { says, decided, decides, between, quote } = entry;
  const actors = says?.actors.map((labels) => words.of(labels)).join(words("list.comma"));
  return (
    <>
      <span className="entry-head">
        {says && (
          <>
            {actors && (
              <>
                <Apart text={actors} />
                {" · "}
              </>
            )}
            {words.of(says.label)}
          </>
        )}
        {decided && <span className="entry-state"> ✓ {words(`drawer.decision.${decided.decision}`)}</span>}
        {!decided && isUnsure && <span className="entry-state"> ? {words("review.unsure.mark")}</span>}
      </span>
      <span className="entry-quote" lang={scriptOf(quote)} dir="auto">
        {quote}
      </span>
      {decides && (
        <span className="meta">
          {decides.without
            ? words("review.without", { without: words.of(decides.without) })
            : words("review.without.nothing")}
        </span>
      )}
      {between.length > 0 && (
        <span className="meta">
          <Names names={between} />
        </span>
      )}
    </>
  );
}

/** Accepts what this page shows of the rule of the shown coding, never what decides the board. */
function Together({ desk, item }: { desk: ReviewDesk; item: string | null }) {
  const words = useWords();
  const person = usePerson();
  const together = useAcceptTogether();
  const rule = desk.items.find(({ codingId }) => codingId === item)?.says?.rule;
  const alike = desk.items.filter(
    ({ says, decided, decides }) => says?.rule === rule && !decided && !decides,
  );
  const isOffered =
    rule !== undefined && desk.queue !== "board" && desk.queue !== "blind" && alike.length > 1;
  return (
    <div className="together">
      {isOffered && (
        <button
          type="button"
          disabled={person === "" || together.isPending}
          onClick={() =>
            together.mutate({
              codingIds: alike.map(({ codingId }) => codingId),
              reviewer: person,
              ...(desk.client ? { client: desk.client.id } : {}),
            })
          }
        >
          {words("review.together", { n: alike.length })}
        </button>
      )}
      {isOffered && (
        <p className="meta">
          <bdi dir="ltr" lang="en" className="code">
            {rule}
          </bdi>
        </p>
      )}
      {together.error && <Refused problem={together.error} />}
      <p role="status">
        {together.data && words("review.together.done", { n: together.data.accepted.length })}
      </p>
    </div>
  );
}
