import type { LaneAnswer } from "../../../../src/server/answers/board.ts";
import type { Address } from "../../address.ts";
import { intervalText } from "../../i18n/dates.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { SvgLink } from "../../parts/svg-link.tsx";
import { scriptOf } from "../../parts/text.tsx";
import { LEVELS } from "../../parts/vocabulary.ts";
import { GlyphShape } from "./glyph.tsx";
import { drawLane, LANE_HEIGHT, levelY } from "./lane-drawing.ts";
import { laneFacts } from "./lane-facts.ts";
import { COUNT_AT, type Glyph } from "./place-glyphs.ts";
import { placeLabels } from "./place-labels.ts";
import type { TimeScale } from "./time-scale.ts";

interface LaneDrawingProps {
  readonly lane: LaneAnswer;
  readonly scale: TimeScale;
  /** Pixels from the side where reading begins to the axis: room for the names of the levels. */
  readonly gutter: number;
  /** Id of the claim of this lane whose evidence is open. */
  readonly chosen: string | null;
  readonly links: Pick<Address, "here" | "to">;
}

/** The drawing of a lane: its levels, its line, and a sign for each voice, which leads to its evidence. */
export function LaneDrawingView({ lane, scale, gutter, chosen, links }: LaneDrawingProps) {
  const words = useWords();
  const { segments, glyphs, hatchFrom, hatchY, question } = drawLane(lane, scale);
  const labels = placeLabels({ glyphs, segments }, scale.width, (glyph) => shortName(glyph, words));
  const width = gutter + scale.width;
  // Everything is drawn from the side where reading begins; Arabic is its mirror image.
  const at = (x: number) => (words.direction === "rtl" ? width - gutter - x : gutter + x);
  const edge = words.direction === "rtl" ? width : 0;
  return (
    <svg width={width} height={LANE_HEIGHT} role="group" aria-label={laneFacts(lane, words).holder}>
      {LEVELS.map((level) => (
        <g key={level} className="level" aria-hidden="true">
          <line x1={at(0)} x2={at(scale.width)} y1={levelY(level)} y2={levelY(level)} />
          <SvgLink href={links.to("/codebook", { at: `position.${level}` })} className="to-codebook">
            <text x={edge} y={levelY(level) + 4} direction={words.direction}>
              {words(`position.${level}`)}
            </text>
          </SvgLink>
        </g>
      ))}
      {hatchFrom !== null && hatchFrom < scale.width && (
        <rect
          className="hatch"
          x={Math.min(at(hatchFrom), at(scale.width))}
          y={hatchY - 5}
          width={scale.width - hatchFrom}
          height={10}
          fill="url(#hatch)"
        />
      )}
      {segments.map(({ style, x1, y1, x2, y2 }) => (
        <line
          key={`${style} ${x1} ${y1} ${x2} ${y2}`}
          className={`line ${style}`}
          x1={at(x1)}
          y1={y1}
          x2={at(x2)}
          y2={y2}
        />
      ))}
      {question && (
        <text className="question" x={at(question.x)} y={question.y} aria-hidden="true">
          {words.locale === "ar" ? "؟" : "?"}
        </text>
      )}
      {glyphs.map((glyph) => (
        <Whisker
          key={glyph.marks[0]?.key}
          glyph={glyph}
          at={at}
          href={links.here({ claim: glyph.claim.id, coding: glyph.marks[0]?.coding ?? null, fact: "when" })}
        />
      ))}
      {glyphs.map((glyph) => (
        <GlyphLink
          key={glyph.marks[0]?.key}
          glyph={glyph}
          at={at}
          name={glyphName(glyph, lane, words)}
          href={links.here({ claim: glyph.claim.id, coding: glyph.marks[0]?.coding ?? null, fact: null })}
          isChosen={glyph.claim.id === chosen}
        />
      ))}
      {/* Beside the links, not in them: what is written in a link must stand in its name. */}
      {glyphs.map(({ marks, x, y }) =>
        marks.length > 1 ? (
          <text
            key={marks[0]?.key}
            className="count"
            x={at(x + COUNT_AT)}
            y={y + 4}
            direction={words.direction}
            aria-hidden="true"
          >
            {words.digits(marks.length)}
          </text>
        ) : null,
      )}
      {labels.map(({ glyph, text, x, y }) => (
        <text
          key={glyph.marks[0]?.key}
          className="voice"
          x={at(x)}
          y={y}
          lang={scriptOf(text)}
          aria-hidden="true"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

interface WhiskerProps {
  readonly glyph: Glyph;
  /** The coding in the drawer, at the words that tell its date. */
  readonly href: string;
  at(x: number): number;
}

/** From where to where a date may lie, and why. Under the signs, which are pressed first: it may cross another's sign. */
function Whisker({ glyph: { y, whisker }, href, at }: WhiskerProps) {
  if (!whisker) return null;
  const [start, end] = [at(whisker.x1), at(whisker.x2)];
  const ends = whisker.isOpen ? [end] : [start, end];
  return (
    <SvgLink href={href} className="to-date">
      <path className="whisker-target" d={`M${start},${y}H${end}`} />
      <path
        className={whisker.isOpen ? "whisker open" : "whisker"}
        d={`M${start},${y}H${end}${ends.map((x) => `M${x},${y - 4}v8`).join("")}`}
      />
    </SvgLink>
  );
}

interface GlyphLinkProps {
  readonly glyph: Glyph;
  readonly name: string;
  readonly href: string;
  readonly isChosen: boolean;
  at(x: number): number;
}

function GlyphLink({ glyph, at, name, href, isChosen }: GlyphLinkProps) {
  const { x, y, marks } = glyph;
  const [first] = marks;
  if (!first) return null;
  return (
    <SvgLink href={href} name={name} className="mark" x={x}>
      <title lang={scriptOf(name)}>{name}</title>
      <g transform={`translate(${at(x)},${y})`}>
        <circle r={12} className={isChosen ? "target chosen" : "target"} />
        <GlyphShape kind={first.kind} named={first.named} party={first.party} />
      </g>
    </SvgLink>
  );
}

/** What is written beside a glyph. */
function shortName({ marks }: Glyph, words: Words): string {
  const [first] = marks;
  if (!first) return "";
  const name = words.of(first.labels) || words(`origin.${first.kind}`);
  // Isolated, or the sign would change sides in Arabic.
  return marks.length > 1 ? `${name} \u2066+${marks.length - 1}\u2069` : name;
}

/** What a glyph is called: all that sight would tell. */
function glyphName({ claim, marks }: Glyph, lane: LaneAnswer, words: Words): string {
  const [first] = marks;
  const told = {
    holder: words.of(lane.holder.labels),
    when: intervalText(claim.when, words),
    claim: words.of(claim.labels),
  };
  if (marks.length === 1 && first) {
    return words("board.mark", {
      ...told,
      when: intervalText(first.when, words),
      voice: words.of(first.labels),
      kind: words(`origin.${first.kind}`),
    });
  }
  const voices = marks.map(({ labels }) => words.of(labels)).join(words("list.comma"));
  return words("board.marks", { ...told, n: marks.length, voices });
}
