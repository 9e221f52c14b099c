import { useWords } from "../../i18n/words.tsx";
import { useWidth } from "../../parts/use-width.ts";
import { type Entry, EntryCard, EntryRow } from "./entry.tsx";

const COLUMNS = [
  "state",
  "title",
  "outlet",
  "published",
  "language",
  "codings",
  "reviewed",
  "copies",
] as const;

/** Below this the columns would stand too close to be read. */
const TABLE_FROM = 720;

/** Articles as a table, or as cards where there is no room for one. */
export function ArticleList({ entries }: { entries: readonly Entry[] }) {
  const words = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref}>
      {width < TABLE_FROM ? (
        <ul className="cards" aria-label={words("library.list")}>
          {entries.map((entry) => (
            <EntryCard key={entry.article.id} entry={entry} />
          ))}
        </ul>
      ) : (
        // The table alone may scroll sideways; whoever has no mouse must reach it to scroll.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
        <div className="scroll" tabIndex={0} role="region" aria-label={words("library.list")}>
          <table className="articles">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {words(`library.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <EntryRow key={entry.article.id} entry={entry} columns={COLUMNS.length} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
