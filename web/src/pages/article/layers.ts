import type { ArticleAnswer, PassageAnswer, ReadingAnswer } from "../../../../src/server/answers/article.ts";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { holds, inUnits, lengthOf, type Offsets, type Stretch } from "../../parts/form/offsets.ts";
import { originIn, type VoiceKind, voiceKindOf } from "./voice-kind.ts";

/** A coding in its place; several stretches where its evidence is in pieces. UTF-16 units. */
export interface LaidCoding {
  readonly coding: CodingAnswer;
  readonly kind: VoiceKind;
  readonly stretches: readonly Stretch[];
}

/** A stretch in which somebody speaks. UTF-16 units. */
export interface LaidPassage extends Stretch {
  readonly passage: PassageAnswer;
  readonly kind: VoiceKind;
  readonly said: Stretch | null;
}

export function layCodings({ codings }: ArticleAnswer, offsets: Offsets): LaidCoding[] {
  return codings.map((coding) => ({
    coding,
    kind: voiceKindOf(coding),
    stretches: coding.evidence.map((each) => inUnits(each, offsets)),
  }));
}

export function layPassages({ speech }: ReadingAnswer, offsets: Offsets): LaidPassage[] {
  return speech.map((passage) => ({
    ...inUnits(passage, offsets),
    passage,
    kind: originIn(passage.chain)?.kind ?? "unnamed",
    said: passage.said && inUnits(passage.said, offsets),
  }));
}

/**
 * The coding that is meant at a place: the innermost, or where that is selected already the next one around it.
 *
 * @param selected Id of the coding that is selected.
 */
export function codingAt(codings: readonly LaidCoding[], offset: number, selected: string | null) {
  const there = codings
    .flatMap((each) => {
      const hit = each.stretches.find((stretch) => holds(stretch, offset));
      return hit ? [{ ...each, size: lengthOf(hit) }] : [];
    })
    .sort((a, b) => a.size - b.size);
  const at = there.findIndex(({ coding }) => coding.id === selected);
  return (there[at + 1] ?? there[0])?.coding ?? null;
}

/** The innermost passage at a place. */
export function passageAt(passages: readonly LaidPassage[], offset: number): LaidPassage | null {
  const there = passages.filter((each) => holds(each, offset));
  return there.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

/** A stretch with one innermost voice, so that no two lie over each other. */
export interface VoiceStretch extends Stretch {
  readonly kind: VoiceKind;
}

/** Who speaks where, the innermost voice of each place; what nobody says is the article's own and left out. */
export function voiceStretches(passages: readonly LaidPassage[]): VoiceStretch[] {
  const edges = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).flatMap((start, i): VoiceStretch[] => {
    const voice = passageAt(passages, start);
    return voice ? [{ start, end: edges[i + 1] as number, kind: voice.kind }] : [];
  });
  const joined: VoiceStretch[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.end === piece.start && last.kind === piece.kind)
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** How much of the text each kind of voice says, in percent of its letters, most first; the article's own among them. */
export function voiceShares(
  text: string,
  passages: readonly LaidPassage[],
): { readonly kind: VoiceKind; readonly percent: number }[] {
  const lettersIn = (part: string) => part.replace(/\s/g, "").length;
  const all = lettersIn(text);
  const sums = new Map<VoiceKind, number>();
  for (const { start, end, kind } of voiceStretches(passages))
    sums.set(kind, (sums.get(kind) ?? 0) + lettersIn(text.slice(start, end)));
  const told = [...sums.values()].reduce((sum, each) => sum + each, 0);
  sums.set("author", all - told);
  return [...sums]
    .map(([kind, letters]) => ({ kind, percent: all === 0 ? 0 : Math.round((letters / all) * 100) }))
    .sort((a, b) => b.percent - a.percent);
}
