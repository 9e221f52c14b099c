import { Link } from "wouter";
import type { Labels } from "../../../../src/server/answers/shared.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { Name } from "../../parts/text.tsx";
import { CodingSign } from "./coding-line.tsx";
import type { LaidCoding } from "./layers.ts";
import type { ReaderState } from "./use-reader.ts";

interface Holder {
  readonly id: string;
  readonly labels: Labels;
  readonly codings: readonly LaidCoding[];
}

/** Those who hold a stance, in the order in which the text names one, each with its stances. */
function holdersOf(codings: readonly LaidCoding[]): Holder[] {
  const byId = new Map<string, { id: string; labels: Labels; codings: LaidCoding[] }>();
  for (const laid of codings) {
    if (laid.coding.class !== "stance") continue;
    for (const { id, labels } of laid.coding.actors) {
      const holder = byId.get(id) ?? { id, labels, codings: [] };
      byId.set(id, holder);
      holder.codings.push(laid);
    }
  }
  return [...byId.values()];
}

/** Whose stances stand where: a sign for each, which leads to its words. */
export function Outline({ state }: { state: ReaderState }) {
  const words = useWords();
  const address = useAddress();
  const holders = holdersOf(state.codings);
  return (
    <nav className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{words("article.outline")}</h2>
      {holders.length === 0 && <p className="meta">{words("article.outline.none")}</p>}
      <ul>
        {holders.map(({ id, labels, codings }) => (
          <li key={id}>
            <Link href={address.to(`/actors/${id}`)}>
              <Name labels={labels} />
            </Link>
            <span className="signs">
              {codings.map((laid) => (
                <Jump key={laid.coding.id} laid={laid} state={state} holder={words.of(labels)} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Jump({ laid, state, holder }: { laid: LaidCoding; state: ReaderState; holder: string }) {
  const words = useWords();
  const { coding, kind } = laid;
  const name = words("article.outline.jump", {
    holder,
    what: words.of(coding.label),
    voice: words(`origin.${kind}`),
  });
  return (
    <button
      type="button"
      className="quiet glyph-button"
      aria-label={name}
      title={name}
      aria-current={coding.id === state.selected || undefined}
      onClick={() => state.select(coding.id)}
    >
      <CodingSign laid={laid} />
    </button>
  );
}
