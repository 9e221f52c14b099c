import type { ActorAnswer } from "../../../../src/server/answers/actor.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { type MessageId, useWords } from "../../i18n/words.tsx";
import { CodingEntry } from "../../parts/coding-entry.tsx";
import { PageLinks } from "../../parts/page-links.tsx";
import { Shown } from "../../parts/states.tsx";
import { Apart, Code, Name } from "../../parts/text.tsx";
import { NamesHere } from "./names/names-here.tsx";
import { NamingTable } from "./naming-table.tsx";
import { PackFacts } from "./pack-facts.tsx";
import { Standings } from "./standings.tsx";

/** One actor: what the packs say, what is said by and about it, how outlets name it, where it stands. */
export function ActorView({ id }: { id: string }) {
  const address = useAddress();
  const query = { by: address.get("by"), about: address.get("about") };
  const actor = useData<ActorAnswer>(`/actors/${encodeURIComponent(id)}`, query);
  return <Shown query={actor}>{(data) => <Told data={data} />}</Shown>;
}

function Told({ data }: { data: ActorAnswer }) {
  const words = useWords();
  const { actor } = data;
  return (
    <>
      <h1>
        <Name labels={actor.labels} />
      </h1>
      <p className="actor-line">
        {actor.labels.ar !== actor.labels.en && (
          <>
            <Apart text={words.locale === "ar" ? actor.labels.en : actor.labels.ar} />
            {" · "}
          </>
        )}
        {words(`actor.kind.${actor.kind ?? "none"}`)}
        {actor.wikidata && (
          <>
            {" · "}
            <Code>{actor.wikidata}</Code>
          </>
        )}
      </p>
      <NamesHere data={data} />
      <PackFacts actor={actor} />
      <Standings
        id={actor.id}
        isInPacks={actor.pack !== null}
        asClient={data.asClient}
        asPatron={data.asPatron}
      />
      <div className="actor-lists">
        <CodingList of="by" data={data} />
        <CodingList of="about" data={data} />
        <NamingTable naming={data.naming} />
      </div>
    </>
  );
}

function CodingList({ of, data }: { of: "by" | "about"; data: ActorAnswer }) {
  const words = useWords();
  const { codings, total, next } = data[of];
  const articles = new Map(data.articles.map((article) => [article.id, article]));
  return (
    <section aria-labelledby={`actor-${of}`}>
      <h2 id={`actor-${of}`}>
        {words(`actor.${of}`)} <span className="count">{total}</span>
      </h2>
      {codings.length === 0 && <p className="meta">{words(`actor.${of}.empty` as MessageId)}</p>}
      <ol>
        {codings.map((coding) => (
          <CodingEntry key={coding.id} coding={coding} article={articles.get(coding.articleId)} />
        ))}
      </ol>
      <PageLinks param={of} next={next} />
    </section>
  );
}
