import type { Scope } from "../attribution/scope.ts";
import { chainOf, scopesAt } from "../attribution/scope.ts";
import { type Certainty, isCoded, type Span, type Voice } from "../model/index.ts";
import type { Stages } from "./code-article.ts";

/** A stretch in which somebody speaks: the words that say so, and what is said. Spans in UTF-16 units. */
export interface SpokenPassage extends Span {
  /** What is said; null where the words only tell that somebody spoke. */
  readonly said: Span | null;
  /** All voices from the article to these words, outermost first. */
  readonly chain: readonly Voice[];
  readonly certainty: Certainty;
  /** In quotation marks. */
  readonly quoted: boolean;
  readonly denies: boolean;
}

/** Who speaks where, in the order of the text, the outer before the inner. */
export function spokenPassages(stages: Stages): SpokenPassage[] {
  const { scopes, text } = stages;
  return (
    scopes
      // "لا صحة لكذا": what the article itself denies is nobody's speech.
      .filter(({ voices }) => voices.length > 0)
      .filter((scope) => isCoded(text.sentences.find((each) => holds(each, scope.at))?.kind ?? "paragraph"))
      .flatMap((scope) => passageOf(scope, stages) ?? [])
      .sort((a, b) => a.start - b.start || b.end - a.end)
  );
}

const holds = ({ first, last }: { first: number; last: number }, token: number) =>
  first <= token && token < last;

function passageOf(scope: Scope, { scopes, text }: Stages): SpokenPassage | null {
  const span = (first: number, last: number): Span | null => {
    const [from, to] = [text.tokens[first], text.tokens[last - 1]];
    return from && to && last > first ? { start: from.start, end: to.end } : null;
  };
  const last = Math.max(scope.last, scope.at + 1, scope.until ?? 0);
  const whole = span(Math.min(scope.from, scope.at, scope.first), last);
  const outer = scopesAt(scopes, scope.at).filter(
    (each) => each !== scope && (each.clause === null || each.clause !== scope.clause),
  );
  if (!whole) return null;
  return {
    ...whole,
    said: span(scope.first, scope.last),
    chain: chainOf([...outer, scope]),
    certainty: scope.certainty,
    quoted: scope.quoted,
    denies: scope.denies,
  };
}
