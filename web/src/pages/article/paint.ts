import type { Stretch } from "./offsets.ts";
import { rangesOf } from "./text-places.ts";

/** The layers, lowest first; each is a `::highlight()` of the style sheet. */
export const LAYERS = [
  "voice-actor",
  "voice-outlet",
  "voice-unnamed",
  "voice-document",
  "voice-social",
  "speaks",
  "said",
  "coded",
  "spot",
  "selected",
  "draft",
] as const;
export type Layer = (typeof LAYERS)[number];

/** Whether the browser can paint text without a change to the page. Without it the lists tell all that the paint does. */
export const canPaint = (): boolean => typeof CSS !== "undefined" && "highlights" in CSS;

/** Paints the layers over a text; what is not named is cleared. The page's elements stay as they are. */
export function paint(root: ParentNode, painted: Partial<Record<Layer, readonly Stretch[]>>): void {
  if (!canPaint()) return;
  for (const [priority, layer] of LAYERS.entries()) {
    const ranges = (painted[layer] ?? []).flatMap((stretch) => rangesOf(root, stretch));
    const name = `isnad-${layer}`;
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      continue;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
}

export function clearPaint(): void {
  if (canPaint()) for (const layer of LAYERS) CSS.highlights.delete(`isnad-${layer}`);
}
