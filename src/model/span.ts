/**
 * A half-open stretch of an article's text, `[start, end)`.
 * Unit: UTF-16 code units inside the program. What leaves the program uses
 * Unicode code points (see `toCodePoints`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words a span stands for. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether every piece of evidence stands in a text where it says, and there is some. */
export function standsIn(
  text: string,
  { evidence }: { readonly evidence: readonly (Span & { readonly quote: string })[] },
): boolean {
  return evidence.length > 0 && evidence.every((each) => sliceSpan(text, each) === each.quote);
}

/** Whether two spans share at least one character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Builds the one converter from UTF-16 offsets to code-point offsets for a text.
 *
 * @example
 * toCodePoints("a😀b")(3) // 2
 */
export function toCodePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) pairs.push(i);
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset - 1) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/**
 * Builds the converter from code points, in which offsets come in, to UTF-16 units, in which the program counts; null
 * for what lies outside the text.
 *
 * @example
 * toUnits("a😀b")(2) // 3
 */
export function toUnits(text: string): (offset: number) => number | null {
  const unitAt = [0];
  for (const character of text) unitAt.push((unitAt.at(-1) as number) + character.length);
  return (offset) => unitAt[offset] ?? null;
}
