import { Link } from "wouter";
import type { ActorAnswer, PackLink } from "../../../../src/server/answers/actor.ts";
import { useAddress } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Apart, EdtfDate, Name, When } from "../../parts/text.tsx";

/** What the packs say of an actor: offices, for whom it stands, its rivals, each with its dates and its source. */
export function PackFacts({ actor }: { actor: ActorAnswer["actor"] }) {
  const words = useWords();
  const { pack, links, countries, active } = actor;
  return (
    <section aria-labelledby="actor-packs" className="pack-facts">
      <h2 id="actor-packs">{words("actor.packs")}</h2>
      {pack === null ? (
        <p className="meta">{words("actor.packs.none")}</p>
      ) : (
        links.length === 0 &&
        countries.length === 0 &&
        active === null && <p className="meta">{words("actor.packs.nothing")}</p>
      )}
      <ul>
        {countries.map(({ id, labels }) => (
          <li key={id}>
            <Message id="actor.packs.of" values={{ name: <ActorLink id={id} labels={labels} /> }} />
          </li>
        ))}
        {active && (
          <li>
            {words("actor.packs.active")}: <When interval={active} />
          </li>
        )}
        {links.map((link) => (
          <Fact key={`${link.kind} ${link.of.id} ${link.from} ${link.title?.en}`} link={link} />
        ))}
      </ul>
    </section>
  );
}

function Fact({ link }: { link: PackLink }) {
  const words = useWords();
  const { kind, of, title, from, to, isOpen, note, source } = link;
  return (
    <li>
      <Message
        id={`actor.packs.${kind}`}
        values={{
          of: <ActorLink id={of.id} labels={of.labels} />,
          title: title ? <Name labels={title} /> : "",
        }}
      />
      <span className="meta">
        {" · "}
        {isOpen && from !== null ? (
          <>
            <Message id="actor.packs.from" values={{ date: <EdtfDate edtf={from} /> }} />{" "}
            {words("actor.packs.still")}
          </>
        ) : from === null && to === null ? (
          words(isOpen ? "actor.packs.still" : "actor.packs.undated")
        ) : (
          <When interval={{ from, to }} />
        )}
        {" · "}
        {source ? (
          <Message id="actor.packs.source" values={{ source: <Apart text={source} /> }} />
        ) : (
          words("actor.packs.noSource")
        )}
        {note && (
          <>
            {" · "}
            <Apart text={note} />
          </>
        )}
      </span>
    </li>
  );
}

function ActorLink({ id, labels }: PackLink["of"]) {
  const address = useAddress();
  return (
    <Link href={address.to(`/actors/${encodeURIComponent(id)}`)}>
      <Name labels={labels} />
    </Link>
  );
}
