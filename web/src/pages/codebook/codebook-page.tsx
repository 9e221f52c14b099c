import { useEffect } from "react";
import type { CodebookAnswer } from "../../../../src/server/answers/choices.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { BARS } from "../../parts/bar-choice.tsx";
import { Shown } from "../../parts/states.tsx";
import { Code } from "../../parts/text.tsx";
import { CERTAINTIES, STATUSES } from "../../parts/vocabulary.ts";
import { Entry, entryId } from "./entry.tsx";
import { Ladder } from "./ladder.tsx";

/** What a coding can say; `at` in the address names the entry that somebody came for: `position.backs`. */
export default function CodebookPage() {
  const words = useWords();
  const codebook = useData<CodebookAnswer>("/codebook");
  return (
    <div className="codebook">
      <h1>{words("shell.page.codebook")}</h1>
      <p>{words("codebook.lead")}</p>
      <Shown query={codebook}>{(data) => <Filled codebook={data} />}</Shown>
    </div>
  );
}

function Filled({ codebook }: { codebook: CodebookAnswer }) {
  const at = useAddress().get("at");
  useEffect(() => {
    if (at === null) return;
    const entry = document.getElementById(entryId(at));
    entry?.scrollIntoView({ block: "center" });
    entry?.focus({ preventScroll: true });
  }, [at]);
  return (
    <>
      <Ladder stances={codebook.stances} />
      <Bars />
      <Events events={codebook.events} />
      <Statements modes={codebook.statementModes} />
      <Told />
    </>
  );
}

function Bars() {
  const words = useWords();
  return (
    <section>
      <h2>{words("codebook.bars")}</h2>
      <p>{words("codebook.bars.lead")}</p>
      <dl>
        {BARS.map((bar) => (
          <Entry key={bar} at={`bar.${bar}`} term={`${bar}. ${words(`bar.${bar}`)}`}>
            {words(`codebook.bar.${bar}`)}
          </Entry>
        ))}
      </dl>
    </section>
  );
}

function Events({ events }: { events: CodebookAnswer["events"] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words("codebook.events")}</h2>
      <p>{words("codebook.events.lead")}</p>
      <dl>
        {events.map(({ code, labels, meaning, modes }) => (
          <Entry key={code} at={`event.${code}`} term={words.of(labels)} code={code}>
            {words.of(meaning)}
            {modes.length > 0 && (
              <span className="meta">
                {" "}
                {words("codebook.modes")}: <Code>{modes.join(", ")}</Code>
              </span>
            )}
          </Entry>
        ))}
      </dl>
    </section>
  );
}

function Statements({ modes }: { modes: CodebookAnswer["statementModes"] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words("codebook.statements")}</h2>
      <p>{words("codebook.statements.lead")}</p>
      <ul className="modes">
        {modes.map(({ mode, labels }) => (
          <li key={mode} id={entryId(`statement.${mode}`)} tabIndex={-1}>
            {words.of(labels)} <Code>{mode}</Code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told() {
  const words = useWords();
  return (
    <section>
      <h2>{words("codebook.told")}</h2>
      <dl>
        {STATUSES.map((each) => (
          <Entry key={each} at={`status.${each}`} term={words(`status.${each}`)} code={each}>
            {words(`codebook.status.${each}`)}
          </Entry>
        ))}
        {CERTAINTIES.map((each) => (
          <Entry key={each} at={`certainty.${each}`} term={words(`certainty.${each}`)} code={each}>
            {words(`codebook.certainty.${each}`)}
          </Entry>
        ))}
      </dl>
    </section>
  );
}
