import type { CodingDetails } from "../../../../src/server/answers/coding.ts";
import type { PlaceAnswer, QueueItem } from "../../../../src/server/answers/review.ts";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { ArticleLine } from "../../parts/article-line.tsx";
import { Decide, standsAny } from "../../parts/decide/decide.tsx";
import { PlacedText } from "../../parts/decide/placed-text.tsx";
import { Shown } from "../../parts/states.tsx";
import { Apart, Name } from "../../parts/text.tsx";
import { CodingWithHistory } from "./coding-with-history.tsx";
import { Names } from "./names.tsx";
import { Rivals } from "./rivals.tsx";
import type { Work } from "./use-work.ts";

interface ReviewItemProps {
  readonly codingId: string;
  readonly entry: QueueItem | undefined;
  readonly work: Work;
}

/** A coding to decide on: its words in their place, what they were coded as, and the decisions. */
export function ReviewItem({ codingId, entry, work }: ReviewItemProps) {
  const details = useData<CodingDetails>(`/codings/${codingId}`);
  const place = useData<PlaceAnswer>("/review/place", { coding: codingId });
  return (
    <Shown query={details}>
      {(data) => (
        <>
          <Heading coding={data.coding} />
          <WhyHere entry={entry} />
          <Warnings details={data} />
          {work.form !== "correct" && (
            <Shown query={place}>
              {(where) => <PlacedText place={where} spans={data.matches ? where.evidence : []} />}
            </Shown>
          )}
          <ArticleLine article={data.article} coding={codingId} />
          <Decide
            details={data}
            form={work.form}
            onForm={work.setForm}
            onDone={work.decided}
            onUnsure={work.skip}
            {...(work.canUndo || !standsAny(data.reviews) ? { onUndo: work.undo } : {})}
          />
          {entry && entry.others.length > 0 && (
            <Rivals coding={data.coding} others={entry.others} work={work} />
          )}
          <CodingWithHistory details={data} />
        </>
      )}
    </Shown>
  );
}

function Heading({ coding }: { coding: CodingAnswer }) {
  const words = useWords();
  const names = (refs: CodingAnswer["actors"]) =>
    refs.map(({ labels }) => words.of(labels)).join(words("list.comma"));
  const [actors, recipients] = [names(coding.actors), names(coding.recipients)];
  return (
    <h2>
      {actors && (
        <>
          <Apart text={actors} />
          {" · "}
        </>
      )}
      {words.of(coding.label)}
      {recipients && (
        <>
          {" · "}
          <Apart text={recipients} />
        </>
      )}
    </h2>
  );
}

/** Why the coding is in this queue. */
function WhyHere({ entry }: { entry: QueueItem | undefined }) {
  const words = useWords();
  if (entry?.decides) {
    const { holder, says, without } = entry.decides;
    return (
      <p className="why">
        <Message
          id={without ? "review.decides" : "review.decides.nothing"}
          values={{
            holder: <Name key="holder" labels={holder} />,
            claim: words.of(says),
            without: without ? words.of(without) : "",
          }}
        />
      </p>
    );
  }
  if (entry && entry.between.length > 0)
    return (
      <p className="why">
        <Message id="review.between" values={{ names: <Names key="names" names={entry.between} /> }} />
      </p>
    );
  return null;
}

function Warnings({ details: { matches, live } }: { details: CodingDetails }) {
  const words = useWords();
  return (
    <>
      {!matches && <p className="orphan">{words("drawer.orphan")}</p>}
      {!live && <p className="warning">{words("drawer.notLive")}</p>}
    </>
  );
}
