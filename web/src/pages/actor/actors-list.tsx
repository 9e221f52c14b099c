import { useEffect, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { Link } from "wouter";
import type { ActorsAnswer } from "../../../../src/server/answers/actor.ts";
import type { NamingListAnswer } from "../../../../src/server/answers/naming.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { PageLinks } from "../../parts/page-links.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { Shown } from "../../parts/states.tsx";
import { Apart, Code, Name } from "../../parts/text.tsx";
import { NamingHistory } from "./names/naming-history.tsx";

/** Long enough that a name is not searched for letter by letter. */
const TYPING_MS = 250;

/** Whom the project's codings name. */
export function ActorsList() {
  const words = useWords();
  const address = useAddress();
  const [q, kind, after] = ["q", "kind", "after"].map((key) => address.get(key));
  const actors = useData<ActorsAnswer>("/actors", { q, kind, after });
  return (
    <>
      <h1>{words("actor.list.title")}</h1>
      <p className="meta">{words("actor.list.hint")}</p>
      <div className="toolbar">
        <NameField typed={q ?? ""} />
        <SelectField
          label={words("actor.list.kind")}
          value={kind ?? ""}
          options={[
            { value: "", text: words("actor.list.anyKind") },
            ...(actors.data?.kinds ?? []).map((each) => ({
              value: each.kind,
              text: words("actor.list.kindCount", { kind: words(`actor.kind.${each.kind}`), n: each.actors }),
            })),
          ]}
          onChange={(next) => address.set({ kind: next, after: null }, { replace: true })}
        />
      </div>
      <Shown query={actors}>{(data) => <Found data={data} />}</Shown>
      <Decided />
    </>
  );
}

/** Of all names of the project: whoever was merged away is in the list no more. */
function Decided() {
  const { data } = useData<NamingListAnswer>("/naming");
  return data ? <NamingHistory decisions={data.decisions} asksPerson onUndone={() => {}} /> : null;
}

function NameField({ typed }: { typed: string }) {
  const words = useWords();
  const address = useAddress();
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed]);
  useEffect(() => {
    if (text === typed) return;
    const timer = setTimeout(() => address.set({ q: text, after: null }, { replace: true }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, typed, address]);
  return (
    <SearchField value={text} onChange={setText}>
      <Label>{words("actor.list.search")}</Label>
      <Input dir="auto" />
    </SearchField>
  );
}

function Found({ data: { actors, total, next } }: { data: ActorsAnswer }) {
  const words = useWords();
  const address = useAddress();
  return (
    <>
      <p role="status">{words("actor.list.count", { n: total })}</p>
      {actors.length === 0 ? (
        <p className="state">{words("actor.list.empty")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
        <div className="scroll" tabIndex={0} role="region" aria-label={words("actor.list.title")}>
          <table className="actors-table">
            <thead>
              <tr>
                {(["name", "otherName", "kind", "codings", "wikidata"] as const).map((column) => (
                  <th key={column} scope="col">
                    {words(`actor.list.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {actors.map(({ id, labels, kind, codings, wikidata }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={address.to(`/actors/${encodeURIComponent(id)}`)}>
                      <Name labels={labels} />
                    </Link>
                  </th>
                  <td>
                    {labels.ar === labels.en ? null : (
                      <Apart text={words.locale === "ar" ? labels.en : labels.ar} />
                    )}
                  </td>
                  <td>{words(`actor.kind.${kind ?? "none"}`)}</td>
                  <td className="number">{codings}</td>
                  <td>{wikidata && <Code>{wikidata}</Code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PageLinks param="after" next={next} />
    </>
  );
}
