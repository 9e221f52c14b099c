import type { CodebookAnswer } from "../../../../src/server/answers/choices.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { PositionSign } from "../../parts/position-sign.tsx";
import { LEVELS } from "../../parts/vocabulary.ts";
import { Entry, entryId } from "./entry.tsx";

type Stance = CodebookAnswer["stances"][number];

/** The positions from the friendliest down, each with the codes that put somebody there. */
export function Ladder({ stances }: { stances: readonly Stance[] }) {
  const words = useWords();
  const asked = useAddress().get("at");
  return (
    <section>
      <h2>{words("codebook.ladder")}</h2>
      <p>{words("codebook.ladder.lead")}</p>
      {LEVELS.map((position) => {
        const at = `position.${position}`;
        return (
          <section key={position} className="step">
            <div id={entryId(at)} tabIndex={-1} className={asked === at ? "entry asked" : "entry"}>
              <h3>
                <PositionSign position={position} standing="now" /> {words(`position.${position}`)}
              </h3>
              <p>{words(`codebook.position.${position}`)}</p>
            </div>
            <dl>
              {stances
                .filter((stance) => stance.position === position)
                .map((stance) => (
                  <StanceEntry key={stance.code} stance={stance} />
                ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}

function StanceEntry({ stance: { code, labels, meaning, kind, direction } }: { stance: Stance }) {
  const words = useWords();
  return (
    <Entry at={`stance.${code}`} term={words.of(labels)} code={code}>
      {words.of(meaning)}
      <span className="meta">
        {" "}
        {words(`codebook.direction.${direction}`)} · {words(`codebook.kind.${kind}`)}
      </span>
    </Entry>
  );
}
