import type { CodingDetails } from "../../../../src/server/answers/coding.ts";
import { useWords } from "../../i18n/words.tsx";
import { Chain } from "../../parts/chain.tsx";
import { CodingFacts } from "../../parts/coding-facts.tsx";
import { History } from "../../parts/decide/history.tsx";
import { Code } from "../../parts/text.tsx";

/** On whose word, the fields with how each is known, and what was decided before. */
export function CodingWithHistory({ details }: { details: CodingDetails }) {
  const words = useWords();
  const { coding, article, reviews, rule } = details;
  return (
    <div className="item-facts">
      <div>
        <h3>{words("drawer.chain")}</h3>
        <Chain chain={coding.chain} article={article} />
        <h3>{words("drawer.reviews")}</h3>
        {reviews.length === 0 ? (
          <p className="meta">{words("drawer.notReviewed")}</p>
        ) : (
          <History details={details} />
        )}
      </div>
      <div>
        <CodingFacts coding={coding} />
        <p className="meta">
          <Code>{coding.coder}</Code> · <Code>{coding.rule}</Code>
        </p>
        {rule && (
          <p className="meta" lang="en" dir="ltr">
            {rule.reason}
          </p>
        )}
      </div>
    </div>
  );
}
