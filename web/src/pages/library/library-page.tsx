import { useState } from "react";
import { Button } from "react-aria-components";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { FailureLine } from "../../parts/failure-line.tsx";
import { JobProgress, useWorks } from "../../parts/job-progress.tsx";
import { useKeys } from "../../parts/keys.ts";
import { type KeyHelp, KeysHelp } from "../../parts/keys-help.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { ArticleList } from "./article-list.tsx";
import { Facets } from "./facets.tsx";
import { ImportPanel } from "./import-panel.tsx";
import { focusSearch, SearchBox } from "./search-box.tsx";
import { FACETS, questionIn, useLibrary } from "./use-library.ts";

const KEYS: readonly KeyHelp[] = [
  { key: "/", does: "library.key.search" },
  { key: "J K", does: "library.key.rows" },
  { key: "I", does: "library.key.import" },
  { key: "?", does: "library.key.help" },
];

/** Puts the focus on the title of the entry before or after. */
function moveAlongList(by: 1 | -1): void {
  const titles = [...document.querySelectorAll<HTMLElement>("[data-article] .title a")];
  const at = titles.indexOf(document.activeElement as HTMLElement);
  titles[at === -1 ? (by === 1 ? 0 : titles.length - 1) : at + by]?.focus();
}

/** The articles on file: found, narrowed down, and taken in. */
export default function LibraryPage() {
  const words = useWords();
  const address = useAddress();
  const works = useWorks("import");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const isImporting = address.get("import") !== null;
  const openImport = (isOpen: boolean) => address.set({ import: isOpen ? "text" : null }, { replace: true });
  useKeys({
    Slash: focusSearch,
    KeyJ: () => moveAlongList(1),
    KeyK: () => moveAlongList(-1),
    KeyI: () => openImport(!isImporting),
    Help: () => setHelpOpen(true),
  });
  return (
    <div className="library">
      <div className="library-head">
        <h1>{words("shell.page.library")}</h1>
        <Button className="primary" aria-expanded={isImporting} onPress={() => openImport(!isImporting)}>
          {words("library.import")}
        </Button>
        <KeysHelp keys={KEYS} isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
      </div>
      {isImporting && <ImportPanel works={works} onClose={() => openImport(false)} />}
      {works.followed.map((id) => (
        <JobProgress key={id} id={id} onDismiss={() => works.dismiss(id)} />
      ))}
      <SearchBox />
      <div className="library-body">
        <Facets />
        <Listed onImport={() => openImport(true)} />
      </div>
    </div>
  );
}

function Listed({ onImport }: { onImport: () => void }) {
  const words = useWords();
  const question = questionIn(useAddress());
  const library = useLibrary();
  const { data, error, isPlaceholderData } = library;
  if (error?.code === "bad-search") return <FailureLine problem={error} />;
  if (error) return <Failed problem={error} onRetry={() => void library.refetch()} />;
  const [first] = data?.pages ?? [];
  if (!data || !first) return <Loading />;
  const isNarrowed = question.q !== null || FACETS.some((name) => question[name] !== null);
  const { articles, total } = first;
  const entries = data.pages.flatMap((page) => page.entries);
  return (
    <div className="listed" aria-busy={isPlaceholderData}>
      <p className="counts" role="status">
        {words(isNarrowed ? "library.found" : "library.count", { articles, entries: total })}
      </p>
      {entries.length === 0 ? (
        <div className="state">
          <p>{words(isNarrowed ? "library.none" : "library.empty")}</p>
          {!isNarrowed && <Button onPress={onImport}>{words("library.import")}</Button>}
        </div>
      ) : (
        <ArticleList entries={entries} />
      )}
      {entries.length > 0 && (
        <p className="more">
          <span className="meta">{words("library.shown", { n: entries.length, all: total })}</span>
          {library.hasNextPage && (
            <Button onPress={() => void library.fetchNextPage()} isDisabled={library.isFetchingNextPage}>
              {words(library.isFetchingNextPage ? "state.loading" : "library.more")}
            </Button>
          )}
        </p>
      )}
      {articles > total && <p className="meta">{words("library.note")}</p>}
    </div>
  );
}
