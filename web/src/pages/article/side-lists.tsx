import type { ReadingAnswer } from "../../../../src/server/answers/article.ts";
import type { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import type { Stretch } from "../../parts/form/offsets.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { CodingList } from "./coding-list.tsx";
import { NotCoded } from "./not-coded.tsx";
import { LISTS, type List, type ReaderState } from "./use-reader.ts";
import { VoiceList } from "./voice-list.tsx";

export type ReadingQuery = ReturnType<typeof useData<ReadingAnswer>>;

interface SideListsProps {
  readonly state: ReaderState;
  readonly reading: ReadingQuery;
  onCode(stretch: Stretch): void;
}

/** What was coded, what was not, and who speaks: one of the three beside the text. */
export function SideLists({ state, reading, onCode }: SideListsProps) {
  const words = useWords();
  const { list, setList } = state;
  const counts: Readonly<Record<List, number | undefined>> = {
    codings: state.codings.length,
    uncoded: reading.data?.uncoded.length,
    voices: reading.data?.speech.length,
  };
  return (
    <>
      <nav className="views lists" aria-label={words("article.list")}>
        {LISTS.map((each) => (
          <button key={each} type="button" aria-pressed={each === list} onClick={() => setList(each)}>
            {words(`article.list.${each}`, { n: counts[each] ?? "" })}
          </button>
        ))}
      </nav>
      {list === "codings" ? (
        <CodingList state={state} />
      ) : reading.error ? (
        <Failed problem={reading.error} onRetry={() => void reading.refetch()} />
      ) : !reading.data ? (
        <Loading />
      ) : list === "uncoded" ? (
        <NotCoded state={state} reading={reading.data} onCode={onCode} />
      ) : (
        <VoiceList state={state} />
      )}
    </>
  );
}
