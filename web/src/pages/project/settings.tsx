import { useState } from "react";
import { Switch } from "react-aria-components";
import { useAddress } from "../../address.ts";
import { setDigits, useDigits } from "../../i18n/digits.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { areLettersOn, setLetters } from "../../parts/keys.ts";
import { Code } from "../../parts/text.tsx";

const DIGITS = [
  { digits: "latn", sample: "123" },
  { digits: "arab", sample: "١٢٣" },
] as const;
const LANGUAGES = ["ar", "en"] as const;

/** Keys, the language of the pages, and what programs need to know. */
export function Settings() {
  const words = useWords();
  return (
    <div className="columns">
      <section>
        <h2>{words("project.keys")}</h2>
        <LetterKeys />
        <Language />
        <DigitsChoice />
      </section>
      <section>
        <h2>{words("project.api")}</h2>
        <p>
          <Message
            id="project.api.hint"
            values={{ suffix: <Code>.json</Code>, header: <Code>{"Authorization: Bearer TOKEN"}</Code> }}
          />
        </p>
        <p>
          <a href="/openapi.json">{words("project.api.link")}</a>
        </p>
      </section>
    </div>
  );
}

function LetterKeys() {
  const words = useWords();
  const [isOn, setOn] = useState(areLettersOn);
  return (
    <>
      <Switch
        isSelected={isOn}
        onChange={(next) => {
          setLetters(next);
          setOn(next);
        }}
      >
        <span className="switch" />
        {words("shell.keys.off")}
      </Switch>
      <p className="meta">{words("project.keys.hint")}</p>
    </>
  );
}

function Language() {
  const words = useWords();
  const address = useAddress();
  return (
    <nav aria-label={words("project.language")}>
      <p className="meta">{words("project.language")}</p>
      <div className="views">
        {LANGUAGES.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={words.locale === each}
            onClick={() => address.set({ lang: each }, { replace: true })}
          >
            {words(`project.language.${each}`)}
          </button>
        ))}
      </div>
    </nav>
  );
}

/** How Arabic pages write numbers; quotations keep their own. */
function DigitsChoice() {
  const words = useWords();
  const chosen = useDigits();
  return (
    <nav aria-label={words("project.digits")}>
      <p className="meta">{words("project.digits")}</p>
      <div className="views">
        {DIGITS.map(({ digits, sample }) => (
          <button
            key={digits}
            type="button"
            lang="ar"
            aria-pressed={chosen === digits}
            onClick={() => setDigits(digits)}
          >
            {sample}
          </button>
        ))}
      </div>
    </nav>
  );
}
