import type { MarkAnswer } from "../../../../src/server/answers/board.ts";

type Kind = MarkAnswer["kind"];

/** Outlines around 0,0; the shape says whose word it is, filled where the voice has a name. */
const SHAPES: Readonly<Record<Kind, string>> = {
  own: "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z",
  actor: "M0,-6.5L6.5,5.5L-6.5,5.5Z",
  outlet: "M-5.5,-5.5H5.5V5.5H-5.5Z",
  unnamed: "M0,-7L7,0L0,7L-7,0Z",
  social: "M-2,-6.5H2V-2H6.5V2H2V6.5H-2V2H-6.5V-2H-2Z",
  document: "M-4.5,-6.5H2L4.5,-4V6.5H-4.5Z",
  author: "M-6,6L-4.5,1L3,-6.5L6.5,-3L-1,4.5Z",
};

/** A glyph: its shape for the kind of voice, hollow without a name, a bar for a party to the conflict. */
export function GlyphShape({ kind, named, party }: { kind: Kind; named: boolean; party: boolean }) {
  const isHollow = !named && kind !== "author";
  return (
    <>
      <path d={SHAPES[kind]} className={isHollow ? "glyph hollow" : "glyph"} />
      {party && <path d="M-7,9H7" className="party" />}
    </>
  );
}

/** The kinds in the order of the legend. */
export const KINDS: readonly Kind[] = ["own", "actor", "outlet", "document", "unnamed", "social", "author"];
