import type { LaneAnswer } from "../../../../src/server/answers/board.ts";
import { intervalText } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/words.tsx";

/** What a lane says, in words: the drawing's end sentence and the table show the same. */
export interface LaneFacts {
  readonly holder: string;
  readonly was: string;
  readonly whoseWord: string;
  readonly now: string;
  readonly when: string;
  readonly named: number;
  readonly unnamed: number;
  readonly articles: number;
  readonly status: string;
}

export function laneFacts(lane: LaneAnswer, words: Words): LaneFacts {
  const { was, now, ghost } = lane;
  return {
    holder: holderText(lane, words),
    was: was ? words.of(was.labels) : words("board.noRecord"),
    whoseWord: was ? words.of(was.onWhoseWord) : "",
    now: now
      ? words.of(now.labels)
      : ghost
        ? words("board.ghost", { move: words.of(ghost.labels) })
        : words("board.noMove"),
    when: intervalText(lane.when, words),
    named: lane.namedOrigins,
    unnamed: lane.unnamedOrigins,
    articles: lane.articles,
    status: [
      words(`board.status.${lane.status}`),
      ...(now?.ownWords ? [words("board.ownWords")] : []),
      ...(lane.contested ? [words("board.contested")] : []),
    ].join(words("list.comma")),
  };
}

/** Whether nothing on file but an author's own voice says where a holder stood before. */
export function needsBaseline({ was, claims }: LaneAnswer): boolean {
  const claim = claims.find(({ id }) => id === was?.claim);
  return claim === undefined || claim.marks.every(({ kind }) => kind === "author");
}

/** The holder with those through whom it acts. */
function holderText({ holder, named }: LaneAnswer, words: Words): string {
  const others = named.filter(({ id }) => id !== holder.id).map(({ labels }) => words.of(labels));
  const name = words.of(holder.labels);
  return others.length > 0 ? `${name} (${others.join(words("list.comma"))})` : name;
}
