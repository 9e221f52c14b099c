import { Fragment } from "react";
import type { ArticleAnswer } from "../../../../src/server/answers/article.ts";
import { useWords } from "../../i18n/words.tsx";
import { MENDABLE, type Mendable } from "../../parts/mend/facts.tsx";
import { MendButton, MissingFact } from "../../parts/mend/mend-button.tsx";
import { SetBy } from "../../parts/mend/set-by.tsx";
import { EdtfDate, Name } from "../../parts/text.tsx";

/** The outlet and the date of an article, each with a way to set it right. */
export function MendableFacts({ data }: { data: ArticleAnswer }) {
  const words = useWords();
  return MENDABLE.map((fact) => (
    <Fragment key={fact}>
      <dt>{words(`mend.${fact}`)}</dt>
      <dd>
        <Fact data={data} fact={fact} />
      </dd>
    </Fragment>
  ));
}

function Fact({ data: { article, setBy }, fact }: { data: ArticleAnswer; fact: Mendable }) {
  const words = useWords();
  const { outlet, publishedOn } = article;
  const isKnown = fact === "outlet" ? outlet !== null : publishedOn.edtf !== null;
  if (!isKnown) return <MissingFact article={article} fact={fact} text={words("library.value.none")} />;
  return (
    <>
      {fact === "outlet" && outlet ? (
        <Name labels={outlet.labels} />
      ) : (
        <EdtfDate edtf={publishedOn.edtf ?? ""} />
      )}{" "}
      <SetBy by={setBy[fact]} />{" "}
      <MendButton
        article={article}
        fact={fact}
        label={`${words("mend.do")} ${words(`mend.${fact}`)}`}
        className="quiet small"
      >
        {words("mend.do")}
      </MendButton>
    </>
  );
}
