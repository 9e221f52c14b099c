import type { ReactNode } from "react";
import { Link } from "wouter";
import type { ArticleHead, CodingAnswer } from "../../../src/server/answers/shared.ts";
import { useAddress } from "../address.ts";
import { Message, useWords } from "../i18n/words.tsx";
import { VoiceName } from "./chain.tsx";
import { Quote } from "./quote.tsx";
import { EdtfDate, Name } from "./text.tsx";

/** A coding in a list: what, who and whom, with its words; opens the drawer. */
export function CodingEntry({
  coding,
  article,
  children,
}: {
  coding: CodingAnswer;
  article: ArticleHead | undefined;
  children?: ReactNode;
}) {
  const words = useWords();
  const address = useAddress();
  const isChosen = address.get("coding") === coding.id;
  const told = [
    words(`class.${coding.class}`),
    words(`status.${coding.status}`),
    words(`certainty.${coding.certainty}`),
  ];
  return (
    <li className="coding-entry" aria-current={isChosen ? "true" : undefined}>
      <p>
        <Link href={address.here({ coding: coding.id })}>
          <b>{words.of(coding.label)}</b>
        </Link>{" "}
        <span className="meta">{told.join(" · ")}</span>
      </p>
      <p>
        <WhoAndWhom coding={coding} />
      </p>
      {children ?? <DateAndOutlet coding={coding} article={article} />}
      <Quote quote={wordsOf(coding)} language={article?.language ?? "ar"} />
    </li>
  );
}

/** The pieces of the article behind a coding, in the order in which they stand there. */
const wordsOf = ({ evidence }: CodingAnswer): string => evidence.map(({ quote }) => quote).join(" … ");

function WhoAndWhom({ coding }: { coding: CodingAnswer }) {
  const words = useWords();
  const { actors, recipients, chain } = coding;
  const speaker = coding.class === "statement" ? chain.at(-1) : undefined;
  const who =
    actors.length > 0 ? (
      <Names of={actors} />
    ) : speaker ? (
      <VoiceName voice={speaker} />
    ) : (
      words("actor.nobody")
    );
  if (recipients.length === 0) return who;
  return <Message id="actor.toward" values={{ who, whom: <Names of={recipients} /> }} />;
}

function Names({ of }: { of: CodingAnswer["actors"] }) {
  const words = useWords();
  return of.map((each, index) => (
    <span key={`${each.id} ${each.text}`}>
      {index > 0 && words("list.comma")}
      <Name labels={each.labels} />
    </span>
  ));
}

function DateAndOutlet({ coding, article }: { coding: CodingAnswer; article: ArticleHead | undefined }) {
  const words = useWords();
  const published = article?.publishedOn.edtf;
  return (
    <p className="meta">
      {coding.when ? (
        <EdtfDate edtf={coding.when.edtf} />
      ) : published ? (
        <Message id="map.list.before" values={{ date: <EdtfDate edtf={published} /> }} />
      ) : (
        words("drawer.noDate")
      )}
      {" · "}
      {article?.outlet ? <Name labels={article.outlet.labels} /> : words("outlet.unknown")}
    </p>
  );
}
