import { Link } from "wouter";
import { useAddress } from "../../address.ts";
import type { MessageId } from "../../i18n/words.tsx";
import { useWords } from "../../i18n/words.tsx";
import { GlyphShape, KINDS } from "./glyph.tsx";

const LINES = ["meets", "background", "ghost"] as const;

/** What the signs mean. */
export function Legend() {
  const words = useWords();
  const address = useAddress();
  return (
    <details className="legend" open>
      <summary>{words("board.legend")}</summary>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
              <GlyphShape kind={kind} named={kind !== "unnamed" && kind !== "social"} party={false} />
            </svg>
            {words(`origin.${kind}`)}
          </li>
        ))}
        {LINES.map((style) => (
          <li key={style}>
            <svg width={34} height={12} aria-hidden="true">
              <line className={`line ${style}`} x1={1} x2={33} y1={6} y2={6} />
            </svg>
            {words(`board.legend.${style}` as MessageId)}
          </li>
        ))}
        <li>
          <svg width={34} height={12} aria-hidden="true">
            <rect className="hatch" width={34} height={10} y={1} fill="url(#hatch)" />
          </svg>
          {words("board.legend.hatch")}
        </li>
        <li>
          <svg width={34} height={12} aria-hidden="true">
            <path className="whisker" d="M2,6H32M2,2v8M32,2v8" />
          </svg>
          {words("board.legend.whisker")}
        </li>
        <li>
          <svg width={14} height={10} viewBox="-7 -7 14 10" aria-hidden="true">
            <path className="source-joins" d="M0,1l-5,-5h10z" />
          </svg>
          {words("board.legend.joins")}
        </li>
        <li>{words("board.legend.named")}</li>
        <li>{words("board.legend.hollow")}</li>
        <li>{words("board.legend.party")}</li>
        <li>
          <Link href={address.to("/codebook")}>{words("board.legend.codebook")}</Link>
        </li>
      </ul>
    </details>
  );
}
