import { Link } from "wouter";
import type { BoardAnswer, LaneAnswer } from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { Name, When } from "../text.tsx";
import { BaselineForm } from "./baseline-form.tsx";

/** Every claim of a lane: also what is planned, denied, or of the time before. */
export function LaneClaims({ lane, client }: { lane: LaneAnswer; client: BoardAnswer["client"] }) {
  const words = useWords();
  const address = useAddress();
  if (address.get("baseline") !== null) return <BaselineForm client={client} holder={lane.holder} />;
  return (
    <>
      <h2>
        <Name labels={lane.holder.labels} />
      </h2>
      <ul className="claims">
        {lane.claims.map((claim) => (
          <li key={claim.id}>
            <Link href={address.here({ claim: claim.id, coding: null, lane: null })}>
              {words.of(claim.labels)}
            </Link>
            <p className="meta">
              {[
                words(`bar.${claim.barMet}`),
                ...(claim.status === "actual" ? [] : [words(`status.${claim.status}`)]),
                ...(claim.earlier ? [words("drawer.earlier")] : []),
                words("drawer.origins", { n: claim.marks.length }),
                ...(claim.denials > 0 ? [words("drawer.denials", { n: claim.denials })] : []),
              ].join(" · ")}
              {" · "}
              <When interval={claim.when} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={address.here({ baseline: 1 })}>{words("baseline.add")}</Link>
      </p>
    </>
  );
}
