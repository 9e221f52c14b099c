import { type RefObject, useRef, useState } from "react";
import type { ArticleAnswer } from "../../../../src/server/answers/article.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { useEscape } from "../../parts/escape.ts";
import { useKeys } from "../../parts/keys.ts";
import { type KeyHelp, KeysHelp } from "../../parts/keys-help.tsx";
import { Apart } from "../../parts/text.tsx";
import { About, Byline, OtherReading } from "./about.tsx";
import { ArticleText, beginsWithTitle } from "./article-text.tsx";
import { beside } from "./filter.ts";
import { NewCoding } from "./new-coding.tsx";
import { Outline } from "./outline.tsx";
import { ReaderTools } from "./reader-tools.tsx";
import { type ReadingQuery, SideLists } from "./side-lists.tsx";
import { useDraft } from "./use-draft.ts";
import { usePaint, useScrollTo, useTextClicks } from "./use-paint.ts";
import { type ReaderState, useReader, type View } from "./use-reader.ts";

const KEYS: readonly KeyHelp[] = [
  { key: "] J", does: "article.key.next" },
  { key: "[ K", does: "article.key.previous" },
  { key: "N", does: "article.key.new" },
  { key: "V", does: "article.key.voices" },
  { key: "P", does: "article.key.plain" },
  { key: "Alt ← →", does: "article.key.end" },
  { key: "Alt Shift ← →", does: "article.key.start" },
  { key: "Esc", does: "article.key.escape" },
  { key: "?", does: "article.key.help" },
];

/** An article between what holds stances in it and what was coded of it. */
export function Reader({ data, reading }: { data: ArticleAnswer; reading: ReadingQuery }) {
  const state = useReader(data, reading.data);
  const words = useWords();
  const text = useRef<HTMLElement>(null);
  const draft = useDraft(text, state);
  const [isHelpOpen, setHelpOpen] = useState(false);
  usePaint(text, state, draft.stretch);
  useScrollTo(text, state);
  useTextClicks(text, state);
  useReaderKeys({ state, draft, text, openHelp: () => setHelpOpen(true) });
  const { article } = data;
  return (
    <>
      <Byline data={data} />
      {!beginsWithTitle(data, state.offsets) && (
        <h1 id="article-title">
          <Apart text={article.title ?? article.file ?? article.id} />
        </h1>
      )}
      <ReaderTools state={state} onNew={() => draft.begin()}>
        <KeysHelp keys={KEYS} isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
      </ReaderTools>
      <div className="reader-columns">
        <Outline state={state} />
        <ArticleText data={data} lines={reading.data?.lines} offsets={state.offsets} ref={text} />
        <aside className="reader-side" aria-label={words("article.side")}>
          {draft.stretch ? (
            <NewCoding
              state={state}
              stretch={draft.stretch}
              onStretch={draft.set}
              onClose={() => draft.set(null)}
            />
          ) : (
            <SideLists state={state} reading={reading} onCode={draft.begin} />
          )}
        </aside>
      </div>
      {/* Below what is read, which must not move when it comes. */}
      {reading.data && <OtherReading reading={reading.data} />}
      <About data={data} />
    </>
  );
}

interface ReaderKeys {
  readonly state: ReaderState;
  readonly draft: ReturnType<typeof useDraft>;
  readonly text: RefObject<HTMLElement | null>;
  openHelp(): void;
}

function useReaderKeys({ state, draft, text, openHelp }: ReaderKeys) {
  const address = useAddress();
  const { shown, selected, spot, view, select, setView } = state;
  const go = (by: 1 | -1) => {
    const next = beside(shown, selected, by);
    if (next) select(next.coding.id);
  };
  const toggle = (other: View) => setView(view === other ? "layers" : other);
  useEscape(text, spot !== null, () => address.set({ span: null }, { replace: true }));
  useKeys({
    KeyJ: () => go(1),
    BracketRight: () => go(1),
    KeyK: () => go(-1),
    BracketLeft: () => go(-1),
    KeyP: () => toggle("plain"),
    KeyV: () => toggle("voices"),
    KeyN: () => draft.begin(),
    Help: openHelp,
  });
}
