import { Link } from "wouter";
import type { CodingAnswer } from "../../../src/server/answers/shared.ts";
import { useAddress } from "../address.ts";
import { Message, useWords } from "../i18n/words.tsx";
import { VoiceName } from "./chain.tsx";
import { Apart, EdtfDate, Name } from "./text.tsx";

type Actor = CodingAnswer["actors"][number];

const showOnce = (element: HTMLElement | null): void => element?.scrollIntoView({ block: "center" });

/** The fields of a coding, each with the words of the text it was read from, or how else it is known. */
export function CodingFacts({ coding }: { coding: CodingAnswer }) {
  const words = useWords();
  const isWhenAsked = useAddress().get("fact") === "when";
  const { actors, recipients, when, where, status, certainty } = coding;
  const speaker = coding.class === "statement" && actors.length === 0 ? coding.chain.at(-1) : undefined;
  return (
    <dl className="facts">
      <dt>{words(coding.class === "statement" ? "drawer.speaker" : "drawer.actors")}</dt>
      <dd>
        {speaker ? (
          <>
            <VoiceName voice={speaker} />
            {speaker.readAs && <ReadAs readAs={speaker.readAs} />}
          </>
        ) : (
          <Actors actors={actors} />
        )}
      </dd>
      {recipients.length > 0 && (
        <>
          <dt>{words("drawer.recipients")}</dt>
          <dd>
            <Actors actors={recipients} />
          </dd>
        </>
      )}
      <dt>{words("drawer.when")}</dt>
      <dd ref={isWhenAsked ? showOnce : null} className={isWhenAsked ? "asked" : undefined}>
        {when ? (
          <>
            <EdtfDate edtf={when.edtf} />
            <span className="meta">
              {" "}
              {when.text === "" ? (
                words(`basis.${when.basis}`)
              ) : (
                <Message
                  id="drawer.dateFrom"
                  values={{ basis: words(`basis.${when.basis}`), quote: <Apart text={when.text} /> }}
                />
              )}
            </span>
          </>
        ) : (
          words("drawer.noDate")
        )}
      </dd>
      {where.length > 0 && (
        <>
          <dt>{words("drawer.where")}</dt>
          <dd>
            {where.map(({ id, labels, text }) => (
              <p key={`${id} ${text}`}>
                <Name labels={labels} /> <InText text={text} />
              </p>
            ))}
          </dd>
        </>
      )}
      <dt>{words(`class.${coding.class}`)}</dt>
      <dd>
        {[
          words(`status.${status}`),
          words(`certainty.${certainty}`),
          ...(coding.figurative ? [words("coding.figurative")] : []),
        ].join(" · ")}
      </dd>
    </dl>
  );
}

function Actors({ actors }: { actors: readonly Actor[] }) {
  const words = useWords();
  const address = useAddress();
  if (actors.length === 0) return words("coding.nobody");
  return actors.map((actor) => (
    <p key={`${actor.id} ${actor.text}`}>
      <Link href={address.to(`/actors/${encodeURIComponent(actor.id)}`)}>
        <Name labels={actor.labels} />
      </Link>{" "}
      <InText text={actor.text} />
      {actor.via && actor.via.id !== actor.id && <Via via={actor.via} />}
      {actor.readAs && <ReadAs readAs={actor.readAs} />}
    </p>
  ));
}

const BY = {
  office: "drawer.byOffice",
  affiliation: "drawer.byAffiliation",
  nationality: "drawer.byNationality",
} as const;

function Via({ via }: { via: NonNullable<Actor["via"]> }) {
  return (
    <span className="meta">
      {" "}
      <Message id={BY[via.basis]} values={{ name: <Name labels={via.labels} /> }} />
    </span>
  );
}

/** Who was read, where a person decided of the name. */
function ReadAs({ readAs }: { readAs: NonNullable<Actor["readAs"]> }) {
  const address = useAddress();
  return (
    <span className="meta read-as">
      <Message
        id="drawer.readAs"
        values={{
          name: (
            <Link href={address.to(`/actors/${encodeURIComponent(readAs.id)}`)}>
              <Name labels={readAs.labels} />
            </Link>
          ),
          by: <Apart text={readAs.by} />,
        }}
      />
    </span>
  );
}

/** The words of the text; a person may code somebody whom the text does not name in so many words. */
function InText({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <span className="meta">
      <Message id="drawer.inText" values={{ quote: <Apart text={text} /> }} />
    </span>
  );
}
