import { Link } from "wouter";
import type { MapAnswer, MapEventAnswer } from "../../../../src/server/answers/map.ts";
import type { ArticleHead } from "../../../../src/server/answers/shared.ts";
import { useAddress } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { VoiceName } from "../../parts/chain.tsx";
import { CodingEntry } from "../../parts/coding-entry.tsx";
import { PageLinks } from "../../parts/page-links.tsx";
import { Apart, EdtfDate, Name, When } from "../../parts/text.tsx";

/** The same events as on the map and the timeline, in words. */
export function EventList({ map }: { map: MapAnswer }) {
  const words = useWords();
  const articles = new Map(map.articles.map((article) => [article.id, article]));
  return (
    <section className="event-list" aria-labelledby="map-list">
      <h2 id="map-list" tabIndex={-1}>
        {words("map.list")}
      </h2>
      <p className="meta" role="status">
        {words("map.list.count", { n: map.listed })}
        <Narrowed map={map} />
      </p>
      <ol>
        {map.events.map((event) => (
          <Event
            key={event.coding.id}
            event={event}
            article={articles.get(event.coding.articleId)}
            places={map.places}
          />
        ))}
      </ol>
      <PageLinks param="after" next={map.next} />
    </section>
  );
}

/** That the list shows one place or one mark only, and the way back to all. */
function Narrowed({ map }: { map: MapAnswer }) {
  const words = useWords();
  const address = useAddress();
  const place = map.places.find(({ id }) => id === address.get("place"));
  const mark = map.marks.find(({ key }) => key === address.get("mark"));
  const type = map.types.find(({ code }) => code === mark?.code);
  if (address.get("place") === null && address.get("mark") === null) return null;
  return (
    <>
      {place && (
        <>
          {" · "}
          <Message id="map.list.at" values={{ place: <Name labels={place.labels} /> }} />
        </>
      )}
      {mark && type && (
        <>
          {" · "}
          <Message
            id="map.list.mark"
            values={{ type: <Name labels={type.labels} />, when: <When interval={mark.when} /> }}
          />
        </>
      )}
      {" · "}
      <Link href={address.here({ place: null, mark: null, after: null })}>{words("map.list.all")}</Link>
    </>
  );
}

interface EventProps {
  readonly event: MapEventAnswer;
  readonly article: ArticleHead | undefined;
  readonly places: MapAnswer["places"];
}

function Event({ event: { coding, when, copies }, article, places }: EventProps) {
  const words = useWords();
  const published = article?.publishedOn.edtf;
  return (
    <CodingEntry coding={coding} article={article}>
      <dl className="facts">
        <dt>{words("map.list.when")}</dt>
        <dd>
          {coding.when ? (
            <>
              <When interval={when} /> <span className="meta">{words(`basis.${coding.when.basis}`)}</span>
            </>
          ) : published ? (
            <Message id="map.list.before" values={{ date: <EdtfDate edtf={published} /> }} />
          ) : (
            words("drawer.noDate")
          )}
        </dd>
        <dt>{words("map.list.where")}</dt>
        <dd>
          {coding.where.map((place) => (
            <p key={`${place.id} ${place.text}`}>
              <Name labels={place.labels} />{" "}
              <span className="meta">
                <Message id="map.list.written" values={{ quote: <Apart text={place.text} /> }} />
                {" · "}
                {words(`map.precision.${places.find(({ id }) => id === place.id)?.precision ?? "none"}`)}
                {(place.alternatives ?? []).length > 0 && ` · ${words("map.list.ambiguous")}`}
              </span>
            </p>
          ))}
        </dd>
        <dt>{words("map.list.word")}</dt>
        <dd>
          {article?.outlet ? <Name labels={article.outlet.labels} /> : words("voice.article")}
          {coding.chain.map((voice, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one voice may stand twice in a chain
            <span key={index}>
              {" › "}
              <VoiceName voice={voice} />
            </span>
          ))}
          {copies > 1 && <span className="meta"> · {words("map.list.copies", { n: copies })}</span>}
        </dd>
      </dl>
    </CodingEntry>
  );
}
