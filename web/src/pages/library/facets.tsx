import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { FacetsAnswer } from "../../../../src/server/answers/library.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { dateText } from "../../i18n/dates.ts";
import { EN, type MessageId } from "../../i18n/en/index.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { Figure } from "../../parts/figure.tsx";
import { Apart } from "../../parts/text.tsx";
import { FACETS, type FacetName, NO_FACETS, questionIn } from "./use-library.ts";

type Value = FacetsAnswer["outlet"][number];

/** Values of a facet that are shown at first. */
const SHOWN = 8;

/** By what the list can be narrowed down, and how many articles each choice leaves. */
export function Facets() {
  const words = useWords();
  const address = useAddress();
  const question = questionIn(address);
  const facets = useData<FacetsAnswer>("/library/facets", question).data;
  const isNarrowed = FACETS.some((name) => question[name] !== null);
  // An address may name what no article has, or what nobody understands: it can be taken away all the same.
  if (!facets) return <aside className="facets">{isNarrowed && <ClearFacets />}</aside>;
  return (
    <aside className="facets" aria-label={words("library.facets")}>
      <details open={window.innerWidth > 900}>
        <summary>{words("library.facets")}</summary>
        {isNarrowed && <ClearFacets />}
        {FACETS.map((name) => (
          <Facet
            key={name}
            name={name}
            values={facets[name]}
            leftOut={name === "attention" ? facets.leftOut : 0}
          />
        ))}
      </details>
    </aside>
  );
}

function ClearFacets() {
  const words = useWords();
  const address = useAddress();
  return (
    <p>
      <Link href={address.here(NO_FACETS)}>{words("library.facets.clear")}</Link>
    </p>
  );
}

interface FacetProps {
  readonly name: FacetName;
  readonly values: readonly Value[];
  /** Lines of the intake log, which are no articles. */
  readonly leftOut: number;
}

/** The values with the chosen one, which an address may name though no article has it. */
export function withChosen(values: readonly Value[], chosen: string | null): readonly Value[] {
  const isThere = chosen === null || values.some(({ value }) => value === chosen);
  return isThere ? values : [...values, { value: chosen, articles: 0 }];
}

function Facet({ name, values: counted, leftOut }: FacetProps) {
  const words = useWords();
  const address = useAddress();
  const [isWhole, setWhole] = useState(false);
  const chosen = address.get(name);
  const values = withChosen(counted, chosen);
  // What all have in common narrows nothing down.
  const saysNothing = values.length < 2 && name !== "attention" && chosen === null;
  if (saysNothing || (values.length === 0 && leftOut === 0)) return null;
  const at = values.findIndex(({ value }) => value === chosen);
  const shown = isWhole ? values : values.filter((_, index) => index < SHOWN || index === at);
  const rest = values.length - shown.length;
  return (
    <section>
      <h2>{words(`library.facet.${name}`)}</h2>
      <ul>
        {shown.map((value) => (
          <Choice key={value.value} name={name} value={value} isChosen={value.value === chosen} />
        ))}
        {leftOut > 0 && (
          <li>
            <Link href={address.to("/project", { log: "left-out" })}>
              {words("library.attention.left-out")} <Figure className="count" n={leftOut} />
            </Link>
          </li>
        )}
      </ul>
      {(rest > 0 || isWhole) && (
        <Button className="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? words("library.facet.fewer") : words("library.facet.all", { n: rest })}
        </Button>
      )}
    </section>
  );
}

function Choice({ name, value, isChosen }: { name: FacetName; value: Value; isChosen: boolean }) {
  const words = useWords();
  const address = useAddress();
  const text = valueText(name, value, words);
  return (
    <li>
      <Link
        href={address.here({ [name]: isChosen ? null : value.value })}
        aria-current={isChosen ? "true" : undefined}
        aria-label={isChosen ? words("library.facet.remove", { value: text }) : undefined}
      >
        {isChosen && <span aria-hidden="true">× </span>}
        <Apart text={text} /> <Figure className="count" n={value.articles} />
      </Link>
    </li>
  );
}

/** A value of a facet in words. */
function valueText(name: FacetName, { value, labels }: Value, words: Words): string {
  if (labels) return words.of(labels);
  const id = `library.${name}.${value}`;
  if (id in EN) return words(id as MessageId);
  if (value === "none") return words("library.value.none");
  return name === "month" || name === "filed" ? dateText(value, words) : value;
}
