import { type Article, type Evidence, type Span, toUnits } from "../model/index.ts";
import { SaidError } from "./check-coding.ts";

/**
 * The words at places that a person gives.
 *
 * @param places In code points; where a quote comes with one, it must stand there letter for letter
 * @throws {SaidError}
 */
export function evidenceAt(
  { text }: Article,
  places: readonly (Span & { readonly quote?: string | undefined })[],
): Evidence[] {
  const unit = toUnits(text);
  return places.map((place) => {
    const [start, end] = [unit(place.start), unit(place.end)];
    if (start === null || end === null || start >= end)
      throw new SaidError("bad-span", `the text has no characters ${place.start} to ${place.end}`);
    const quote = text.slice(start, end);
    if (place.quote !== undefined && place.quote !== quote)
      throw new SaidError(
        "quote-differs",
        `the article does not read "${place.quote}" at ${place.start}-${place.end}`,
      );
    return { start, end, quote };
  });
}
