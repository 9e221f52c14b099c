import { memo, useMemo } from "react";
import { Link } from "wouter";
import type { LaneAnswer } from "../../../../src/server/answers/board.ts";
import { linksFrom } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Apart, EdtfDate, Name } from "../../parts/text.tsx";
import { useNear } from "../../parts/use-near.ts";
import { LANE_HEIGHT } from "./lane-drawing.ts";
import { LaneDrawingView } from "./lane-drawing-view.tsx";
import { laneFacts, needsBaseline } from "./lane-facts.ts";
import type { TimeScale } from "./time-scale.ts";

interface LaneRowProps {
  readonly lane: LaneAnswer;
  readonly scale: TimeScale | null;
  /** Pixels from the side where reading begins to the axis: room for the names of the levels. */
  readonly gutter: number;
  /** Id of the claim of this lane whose evidence is open. */
  readonly chosen: string | null;
  /** The address of the board without what is open on it. */
  readonly base: string;
  /** Draw it only when it comes near: one of very many. */
  readonly isOneOfMany: boolean;
}

/** A lane: who, the drawing, and in words what it says. */
export const LaneRow = memo(function LaneRow({
  lane,
  scale,
  gutter,
  chosen,
  base,
  isOneOfMany,
}: LaneRowProps) {
  const [ref, isNear] = useNear<HTMLLIElement>(!isOneOfMany);
  const words = useWords();
  const links = useMemo(() => linksFrom(base), [base]);
  const facts = laneFacts(lane, words);
  const shown = lane.now ?? lane.ghost ?? lane.was;
  const undated = lane.claims
    .filter(({ status, earlier }) => status === "actual" && !earlier)
    .flatMap(({ marks }) => marks)
    .filter(({ when }) => when.from === null && when.to === null).length;
  return (
    <li ref={ref} className="lane" data-holder={lane.holder.id} data-chosen={chosen !== null}>
      <h2 className="holder">
        <Link href={links.to(`/actors/${lane.holder.id}`)}>
          <Apart text={facts.holder} />
        </Link>
      </h2>
      {scale && isNear && <LaneDrawingView {...{ lane, scale, gutter, chosen, links }} />}
      {scale && !isNear && <svg width={gutter + scale.width} height={LANE_HEIGHT} aria-hidden="true" />}
      <div className="verdict">
        <p className="now">
          {shown ? (
            <Link href={links.here({ claim: shown.claim, coding: null })}>{facts.now}</Link>
          ) : (
            facts.now
          )}
        </p>
        <p className="status">{facts.status}</p>
        <p>
          {words("board.lane.counts", {
            articles: facts.articles,
            named: facts.named,
            unnamed: facts.unnamed,
          })}
        </p>
        <p>
          {lane.was ? (
            <Message
              id="board.lane.was"
              values={{
                was: <Link href={links.here({ claim: lane.was.claim, coding: null })}>{facts.was}</Link>,
                word: <Name labels={lane.was.onWhoseWord} />,
              }}
            />
          ) : (
            words("board.lane.wasNothing")
          )}
        </p>
        {needsBaseline(lane) && (
          <p>
            <Link
              href={links.here({ lane: lane.holder.id, baseline: 1, claim: null, coding: null })}
              aria-label={`${words("baseline.short")}: ${words("baseline.add")}, ${facts.holder}`}
            >
              {words("baseline.short")}
            </Link>
          </p>
        )}
        {lane.lastReport && (
          <p>
            <Message id="board.lane.noEvidenceAfter" values={{ date: <EdtfDate edtf={lane.lastReport} /> }} />
          </p>
        )}
        {undated > 0 && <p>{words("board.nowhere", { n: undated })}</p>}
        <p>
          <Link href={links.here({ lane: lane.holder.id, claim: null, coding: null, baseline: null })}>
            {words("board.lane.claims", { n: lane.claims.length })}
          </Link>
        </p>
      </div>
    </li>
  );
});
