import { Button } from "react-aria-components";
import type { MendsAnswer } from "../../../../src/server/answers/mends.ts";
import { useWords } from "../../i18n/words.tsx";
import { ArticleLine } from "../../parts/article-line.tsx";
import { Mended } from "../../parts/mend/mend-history.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { usePages } from "../../parts/use-pages.ts";

/** Which outlets and dates persons have set, the last first. */
export function Mends() {
  const words = useWords();
  const mends = usePages<MendsAnswer>("/project/mends");
  const all = mends.data?.pages.flatMap((page) => page.mends);
  return (
    <section>
      <h2>{words("mend.log")}</h2>
      {mends.error && <Failed problem={mends.error} onRetry={() => void mends.refetch()} />}
      {!all && !mends.error && <Loading />}
      {all?.length === 0 && <p className="meta">{words("mend.log.none")}</p>}
      <ol className="log mends">
        {all?.map((mend) => (
          <li key={mend.id}>
            <Mended mend={mend} />
            <ArticleLine article={mend.article} />
          </li>
        ))}
      </ol>
      {mends.hasNextPage && (
        <Button onPress={() => void mends.fetchNextPage()} isDisabled={mends.isFetchingNextPage}>
          {words(mends.isFetchingNextPage ? "state.loading" : "project.more")}
        </Button>
      )}
    </section>
  );
}
