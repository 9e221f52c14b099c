import { type RefObject, useRef } from "react";
import type { PlaceAnswer } from "../../../../src/server/answers/review.ts";
import { offsetsOf } from "../form/offsets.ts";
import { markPieces, type PointSpan } from "../form/placed.ts";

/** The paragraphs around a coding with some words marked. Marks change no letter's form: no padding, no isolate. */
export function PlacedText({
  place: { article, paragraphs },
  spans,
  onSelect,
}: {
  place: Pick<PlaceAnswer, "article" | "paragraphs">;
  spans: readonly PointSpan[];
  /** Called with the words that were selected with the mouse or by touch. */
  onSelect?: (span: PointSpan) => void;
}) {
  const box = useRef<HTMLQuoteElement>(null);
  return (
    <blockquote
      ref={box}
      className="context"
      lang={article.language}
      dir={article.language === "ar" ? "rtl" : "ltr"}
      onPointerUp={() => {
        const span = onSelect && selectedSpan(box, paragraphs);
        if (span) onSelect(span);
      }}
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} data-start={paragraph.start}>
          {markPieces(paragraph, spans).map(({ text, at, isMarked }) =>
            isMarked ? <mark key={at}>{text}</mark> : text,
          )}
        </p>
      ))}
    </blockquote>
  );
}

/** What is selected inside the paragraphs, without spaces around it; null where nothing is. */
function selectedSpan(
  box: RefObject<HTMLQuoteElement | null>,
  paragraphs: PlaceAnswer["paragraphs"],
): PointSpan | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const lines = [...(box.current?.querySelectorAll<HTMLElement>("p[data-start]") ?? [])];
  const at = lines.findIndex((line) => line.contains(range.startContainer));
  const [line, paragraph] = [lines[at], paragraphs[at]];
  if (!line || !paragraph || !line.contains(range.endContainer)) return null;
  const unitOf = (node: Node, offset: number) => {
    const before = document.createRange();
    before.selectNodeContents(line);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const from = unitOf(range.startContainer, range.startOffset);
  const selected = paragraph.text.slice(from, unitOf(range.endContainer, range.endOffset));
  const start = paragraph.start + offsetsOf(paragraph.text).toPoint(from + selected.search(/\S|$/));
  const end = start + [...selected.trim()].length;
  return start < end ? { start, end } : null;
}
