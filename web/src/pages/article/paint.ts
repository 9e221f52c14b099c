import type { Stretch } from "../../parts/form/offsets.ts";
import { placesIn, rangesOf } from "./text-places.ts";

/** The layers, lowest first; each is a `::highlight()` of the style sheet. */
const LAYERS = [
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

/** What is painted of each layer now: where nothing changes, nothing is painted anew. */
const current = new Map<Layer, readonly Stretch[]>();

/**
 * Paints layers over a text. The page's elements stay as they are. A layer that is not named stays as it is too; one
 * without stretches is cleared.
 */
export function paint(root: ParentNode, painted: Partial<Record<Layer, readonly Stretch[]>>): void {
  if (!canPaint()) return;
  const changed = LAYERS.filter(
    (layer) => painted[layer] !== undefined && painted[layer] !== current.get(layer),
  );
  if (changed.length === 0) return;
  const places = placesIn(root);
  for (const layer of changed) {
    const stretches = painted[layer] ?? [];
    current.set(layer, stretches);
    const ranges = stretches.flatMap((stretch) => rangesOf(places, stretch));
    const name = `isnad-${layer}`;
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      continue;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = LAYERS.indexOf(layer);
    CSS.highlights.set(name, highlight);
  }
}

/** Takes all paint off: the text goes, or its elements are others now. */
export function clearPaint(): void {
  current.clear();
  if (canPaint()) for (const layer of LAYERS) CSS.highlights.delete(`isnad-${layer}`);
}
