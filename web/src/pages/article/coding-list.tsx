import { memo } from "react";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { useWords } from "../../i18n/words.tsx";
import { CodingLine, CodingNotes, CodingSign } from "./coding-line.tsx";
import { countsOf, FACETS, type Facet, valueMessage } from "./filter.ts";
import type { LaidCoding } from "./layers.ts";
import { useCurrentInSight } from "./use-current-in-sight.ts";
import type { ReaderState } from "./use-reader.ts";

/** Every coding in the order of the text. What the paint shows to the eye stands here for everybody. */
export function CodingList({ state }: { state: ReaderState }) {
  const words = useWords();
  const { codings, shown, selected, data } = state;
  const list = useCurrentInSight<HTMLOListElement>(selected);
  return (
    <section aria-labelledby="codings-title">
      <h2 id="codings-title">{words("article.codings", { n: codings.length })}</h2>
      {codings.length > 0 && <Filters state={state} />}
      <div className="shown meta">
        <span role="status">
          {shown.length < codings.length && words("article.shown", { n: shown.length, all: codings.length })}
        </span>
        {shown.length < codings.length && (
          <button type="button" className="quiet small" onClick={state.clearFilter}>
            {words("article.filter.clear")}
          </button>
        )}
      </div>
      {codings.length === 0 && <p>{words("article.codings.none")}</p>}
      <ol className="coding-list" ref={list}>
        {shown.map((laid) => (
          <Item
            key={laid.coding.id}
            laid={laid}
            isSelected={laid.coding.id === selected}
            language={data.article.language}
            onSelect={state.select}
          />
        ))}
      </ol>
    </section>
  );
}

interface ItemProps {
  readonly laid: LaidCoding;
  readonly isSelected: boolean;
  readonly language: "ar" | "en";
  onSelect(id: CodingAnswer["id"]): void;
}

/** Drawn anew only where it is selected or no longer so: there may be hundreds. */
const Item = memo(function Item({ laid, isSelected, language, onSelect }: ItemProps) {
  const { coding } = laid;
  const quoteId = `quote-${coding.id}`;
  return (
    <li className="side-item">
      <button
        type="button"
        aria-current={isSelected || undefined}
        aria-describedby={quoteId}
        onClick={() => onSelect(coding.id)}
      >
        <CodingSign laid={laid} />
        <span>
          <CodingLine coding={coding} />
        </span>
      </button>
      <p className="excerpt" id={quoteId} lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
        {coding.evidence.map(({ quote }) => quote).join(" … ")}
      </p>
      <CodingNotes laid={laid} />
    </li>
  );
});

function Filters({ state }: { state: ReaderState }) {
  return (
    <div className="filters">
      {FACETS.map((facet) => (
        <FacetChoice key={facet} facet={facet} state={state} />
      ))}
    </div>
  );
}

function FacetChoice({ facet, state }: { facet: Facet; state: ReaderState }) {
  const words = useWords();
  const { codings, filter, setFacet } = state;
  const say = (value: string) => {
    const id = valueMessage(facet, value);
    return id === null ? value : words(id);
  };
  return (
    <label>
      {words(`article.filter.${facet}`)}
      <select
        value={filter[facet] ?? ""}
        onChange={(event) => setFacet(facet, event.target.value === "" ? null : event.target.value)}
      >
        <option value="">{words("article.filter.all")}</option>
        {countsOf(codings, facet, filter).map(({ value, count }) => (
          <option key={value} value={value}>
            {words("article.filter.value", { value: say(value), n: count })}
          </option>
        ))}
      </select>
    </label>
  );
}
