import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { CopiesAnswer, LibraryAnswer } from "../../../../src/server/answers/library.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { EN, type MessageId } from "../../i18n/en/index.ts";
import { useWords } from "../../i18n/words.tsx";
import { ArticleLine } from "../../parts/article-line.tsx";
import { Figure } from "../../parts/figure.tsx";
import { MissingFact } from "../../parts/mend/mend-button.tsx";
import { SetBy } from "../../parts/mend/set-by.tsx";
import { Shown } from "../../parts/states.tsx";
import { Apart, EdtfDate, Name } from "../../parts/text.tsx";

export type Entry = LibraryAnswer["entries"][number];

/** What should be looked at before an entry is relied on. */
const isDoubtful = ({ article, cautions }: Entry): boolean =>
  cautions.length > 0 || article.outlet === null || article.publishedOn.edtf === null;

export function EntryRow({ entry, columns }: { entry: Entry; columns: number }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { article, codings, reviewed, copies } = entry;
  return (
    <>
      <tr data-article={article.id}>
        <td className="entry-state">
          <State entry={entry} />
        </td>
        <th scope="row" className="title">
          <Title entry={entry} />
        </th>
        <td>
          <Outlet entry={entry} isLabelled />
        </td>
        <td className="published">
          <Published entry={entry} isLabelled />
        </td>
        <td>{words(`library.language.${article.language}`)}</td>
        <td className="number">
          <Figure n={codings} />
        </td>
        <td className="number">{codings > 0 && words("library.reviewed", { n: reviewed, all: codings })}</td>
        <td>{copies > 0 && <CopiesButton n={copies} isOpen={isOpen} onPress={() => setOpen(!isOpen)} />}</td>
      </tr>
      {isOpen && (
        <tr className="copies">
          <td colSpan={columns}>
            <Copies of={article.id} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The same where there is no room for columns. */
export function EntryCard({ entry }: { entry: Entry }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { article, codings, reviewed, copies } = entry;
  return (
    <li data-article={article.id}>
      <p className="title">
        <Title entry={entry} />
      </p>
      <p className="meta">
        <Outlet entry={entry} /> · <Published entry={entry} /> ·{" "}
        {words(`library.language.${article.language}`)}
      </p>
      <p className="meta">
        <State entry={entry} /> · {words("library.codings", { n: codings })}
        {codings > 0 && <> · {words("library.reviewed.long", { n: reviewed, all: codings })}</>}
      </p>
      {copies > 0 && <CopiesButton n={copies} isOpen={isOpen} onPress={() => setOpen(!isOpen)} />}
      {isOpen && <Copies of={article.id} />}
    </li>
  );
}

function State({ entry }: { entry: Entry }) {
  const words = useWords();
  if (isDoubtful(entry)) {
    return (
      <span className="doubtful">
        <span aria-hidden="true">⚠ </span>
        {words("library.state.attention")}
      </span>
    );
  }
  const isCoded = entry.codings > 0;
  return (
    <>
      <span aria-hidden="true">{isCoded ? "● " : "○ "}</span>
      {words(isCoded ? "library.state.coded" : "library.state.nothing")}
    </>
  );
}

function Title({ entry: { article, cautions } }: { entry: Entry }) {
  const words = useWords();
  const address = useAddress();
  return (
    <>
      <Link href={address.to(`/articles/${article.id}`)}>
        <Apart text={article.title ?? article.file ?? article.id} />
      </Link>
      {cautions.map(({ code, message }) => {
        const id = `library.attention.${code}`;
        return (
          <span key={code} className="caution" title={message}>
            <span aria-hidden="true">⚠ </span>
            {id in EN ? words(id as MessageId) : <Apart text={message} />}
          </span>
        );
      })}
    </>
  );
}

/** `isLabelled`: stands in a column that says what it is. */
interface FieldProps {
  readonly entry: Entry;
  readonly isLabelled?: boolean;
}

function Outlet({ entry: { article, setBy }, isLabelled }: FieldProps) {
  const words = useWords();
  if (!article.outlet) {
    const text = words(isLabelled ? "library.value.none" : "outlet.unknown");
    return <MissingFact article={article} fact="outlet" text={text} />;
  }
  return (
    <>
      <Name labels={article.outlet.labels} /> <SetBy by={setBy.outlet} isShort />
    </>
  );
}

function Published({ entry: { article, setBy }, isLabelled }: FieldProps) {
  const words = useWords();
  const { edtf } = article.publishedOn;
  if (edtf === null) {
    const text = words(isLabelled ? "library.value.none" : "published.unknown");
    return <MissingFact article={article} fact="publishedOn" text={text} />;
  }
  return (
    <>
      <EdtfDate edtf={edtf} /> <SetBy by={setBy.publishedOn} isShort />
    </>
  );
}

function CopiesButton({ n, isOpen, onPress }: { n: number; isOpen: boolean; onPress: () => void }) {
  const words = useWords();
  return (
    <Button
      className="unfold"
      aria-expanded={isOpen}
      aria-label={words("library.copies.show", { n })}
      onPress={onPress}
    >
      <span aria-hidden="true">{isOpen ? "▴ " : "▾ "}</span>
      {words("library.copies", { n })}
    </Button>
  );
}

/** The other articles of one text, each with the rule by which it is one. */
function Copies({ of }: { of: string }) {
  const words = useWords();
  const copies = useData<CopiesAnswer>("/library/copies", { article: of });
  return (
    <Shown query={copies}>
      {(data) => (
        <ul className="copies">
          {data.copies.map(({ article, by, reason }) => (
            <li key={article.id}>
              <ArticleLine article={article} />
              <p className="meta">
                {words(`library.copies.by.${by}`)}
                {reason && (
                  <>
                    {" · "}
                    <Name labels={reason} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}
