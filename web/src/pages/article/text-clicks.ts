import { codingAt, passageAt } from "./layers.ts";
import { offsetAtPoint } from "./text-places.ts";
import type { ReaderState } from "./use-reader.ts";

/** What a click into the text means: nothing while words are being selected. */
export function followClick({ clientX, clientY }: MouseEvent, state: ReaderState): void {
  if (document.getSelection()?.isCollapsed === false) return;
  const offset = offsetAtPoint(clientX, clientY);
  if (offset === null) return;
  const coding = state.view === "voices" ? null : codingAt(state.shown, offset, state.selected);
  const passage = coding || state.view === "plain" ? null : passageAt(state.passages, offset);
  if (coding) state.select(coding.id);
  else if (passage) state.pointAt(passage, "voices");
}
