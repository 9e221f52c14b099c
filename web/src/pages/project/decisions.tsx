import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { ReviewsAnswer } from "../../../../src/server/answers/project.ts";
import { useAddress } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { ArticleLine } from "../../parts/article-line.tsx";
import { Moment } from "../../parts/moment.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { Apart, Name } from "../../parts/text.tsx";
import { usePages } from "../../parts/use-pages.ts";

/** What was decided about codings, the last decision first. */
export function Decisions() {
  const words = useWords();
  const reviews = usePages<ReviewsAnswer>("/project/reviews");
  const all = reviews.data?.pages.flatMap((page) => page.reviews);
  return (
    <section>
      <h2>{words("project.decided")}</h2>
      {reviews.error && <Failed problem={reviews.error} onRetry={() => void reviews.refetch()} />}
      {!all && !reviews.error && <Loading />}
      {all?.length === 0 && <p className="meta">{words("project.decided.none")}</p>}
      <ol className="decisions">
        {all?.map((review) => (
          <Decision key={review.id} review={review} />
        ))}
      </ol>
      {reviews.hasNextPage && (
        <Button onPress={() => void reviews.fetchNextPage()} isDisabled={reviews.isFetchingNextPage}>
          {words(reviews.isFetchingNextPage ? "state.loading" : "project.more")}
        </Button>
      )}
    </section>
  );
}

function Decision({ review }: { review: ReviewsAnswer["reviews"][number] }) {
  const words = useWords();
  const address = useAddress();
  const { decision, reviewer, on, reason, codingId, label, quote, article } = review;
  return (
    <li>
      <p>
        <Message
          id="drawer.decided"
          values={{
            decision: <strong>{words(`drawer.decision.${decision}`)}</strong>,
            reviewer: <Apart text={reviewer} />,
            date: <Moment iso={on} />,
          }}
        />
        {": "}
        <Link href={address.here({ coding: codingId })}>
          {label ? <Name labels={label} /> : <Apart text={codingId} />}
        </Link>
      </p>
      {quote && (
        <p>
          «<Apart text={quote} />»
        </p>
      )}
      {reason && (
        <p className="meta">
          <Apart text={reason} />
        </p>
      )}
      {article && <ArticleLine article={article} coding={codingId} />}
    </li>
  );
}
