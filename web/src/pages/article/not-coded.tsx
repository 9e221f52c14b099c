import type { ReadingAnswer, UncodedAnswer } from "../../../../src/server/answers/article.ts";
import { useWords } from "../../i18n/words.tsx";
import { inUnits, type Stretch } from "../../parts/form/offsets.ts";
import type { ReaderState } from "./use-reader.ts";

const KINDS = ["quotation", "speech", "word", "trigger"] as const;
/** Reasons that are shown of one word: a verb may be known to many rules. */
const REASONS_SHOWN = 3;

/** What could have been coded and was not, so that what is missed is seen. */
export function NotCoded({
  state,
  reading,
  onCode,
}: {
  state: ReaderState;
  reading: ReadingAnswer;
  onCode: (stretch: Stretch) => void;
}) {
  const words = useWords();
  const groups = KINDS.map((kind) => ({
    kind,
    found: reading.uncoded.filter((each) => each.kind === kind),
  })).filter(({ found }) => found.length > 0);
  return (
    <section aria-labelledby="uncoded-title" className="not-coded">
      <h2 id="uncoded-title">{words("article.uncoded")}</h2>
      {groups.length === 0 && <p>{words("article.uncoded.none")}</p>}
      {groups.map(({ kind, found }) => (
        <details key={kind} open={kind === "quotation"}>
          <summary>{words(`article.uncoded.${kind}`, { n: found.length })}</summary>
          <ul className="coding-list">
            {found.map((each) => (
              <Missed key={`${each.start} ${each.end}`} missed={each} state={state} onCode={onCode} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface MissedProps {
  readonly missed: UncodedAnswer;
  readonly state: ReaderState;
  onCode(stretch: Stretch): void;
}

function Missed({ missed, state, onCode }: MissedProps) {
  const words = useWords();
  const { spot, pointAt, offsets, data } = state;
  const { language } = data.article;
  const stretch = inUnits(missed, offsets);
  return (
    <li className="side-item">
      <button
        type="button"
        className="excerpt"
        lang={language}
        dir={language === "ar" ? "rtl" : "ltr"}
        aria-current={(spot?.start === stretch.start && spot.end === stretch.end) || undefined}
        onClick={() => pointAt(stretch)}
      >
        {missed.quote}
      </button>
      {missed.reasons.slice(0, REASONS_SHOWN).map(({ code, why }) => (
        <p className="meta" key={`${code?.en} ${why.en}`}>
          {code
            ? words("article.uncoded.reason", { code: words.of(code), why: words.of(why) })
            : words.of(why)}
        </p>
      ))}
      <button
        type="button"
        className="quiet small"
        aria-label={`${words("article.uncoded.code")}: ${missed.quote}`}
        onClick={() => onCode(stretch)}
      >
        {words("article.uncoded.code")}
      </button>
    </li>
  );
}
