import type { MendAnswer } from "../../../../src/server/answers/mends.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { EdtfDate, Name } from "../text.tsx";

/** What a person may set of an article. */
export const MENDABLE = ["outlet", "publishedOn"] as const;
export type Mendable = (typeof MENDABLE)[number];

/** What a mend changed, from what to what. */
export function Changes({ mend }: { mend: MendAnswer }) {
  const words = useWords();
  return (
    <>
      {MENDABLE.filter((fact) => fact in mend.after).map((fact) => (
        <p key={fact}>
          <Message
            id="mend.change"
            values={{
              fact: words(`mend.${fact}`),
              before: <Fact facts={mend.before} fact={fact} />,
              after: (
                <strong>
                  <Fact facts={mend.after} fact={fact} />
                </strong>
              ),
            }}
          />
        </p>
      ))}
    </>
  );
}

function Fact({ facts, fact }: { facts: MendAnswer["after"]; fact: Mendable }) {
  const words = useWords();
  if (fact === "outlet" && facts.outlet) return <Name labels={facts.outlet.labels} />;
  const edtf = fact === "publishedOn" ? facts.publishedOn?.edtf : null;
  return edtf ? <EdtfDate edtf={edtf} /> : words("library.value.none");
}
